/**
 * What a register adds to the number of an act: «214 о.д.» (основная деятельность), «214 л/с» (личный состав), «214 осн.».
 * Which letters an office has is open, so the pairs that mean something else are listed.
 */

/** Suffixes that follow a number after a space: «94 а», «35 па»; only those that are no word of a sentence. */
export const NUMBER_SUFFIXES = ["а", "б", "д", "п", "р", "од", "па", "пп", "пр", "рп", "осн"] as const;

/** Abbreviations of registers that mean nothing else behind a number: they may stand in capitals and end in a period. */
export const REGISTER_SUFFIXES = ["од", "па", "осн", "общ", "лс", "хоз", "кадр"] as const;

/** Pairs of letters that are no register: «№ 5 м.р. Заречный», «№ 8 р/с», «№ 7 д/с». */
export const NOT_REGISTERS = [
  "ао",
  "ая",
  "бн",
  "вт",
  "вч",
  "дн",
  "дс",
  "жд",
  "мо",
  "мр",
  "нп",
  "нэ",
  "рн",
  "рп",
  "рс",
] as const;

/** First letters of pairs that are places, parts of a text or conjunctions: «г.о.», «и.о.», «п.п.», «с.п.», «т.е.», «ч.т.». */
export const NOT_REGISTER_STARTS = ["г", "и", "п", "с", "т", "ч"] as const;
