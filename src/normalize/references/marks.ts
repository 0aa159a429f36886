/** The small marks between the parts of a citation. */
export const FROM = /(?:от|за)\s*(?=[«"“„_\d*])/iy;
// «за № 45», «приказов министерства: от 12.01.2023 …»
export const SPACE = /[\s_*]+(?:за\s+(?=№))?|:\s*(?:[-–•]\s*)?(?=от\s|№)/y;
export const NO_NUMBER = /б\s?\/\s?н(?![A-Za-zА-Яа-яЁё])/iy;
export const WORD = /[^\s,;:()«»"“”„№]{1,80}/y;
export const SEPARATOR = /[,;]\s*(?:[-–•]\s*)?(?:(?:и|а также|также)\s+)?|(?:и|а также)\s+/y;
export const LAW_NUMBER =
  /(?:ФК?З\s?[-–]\s?)?\d{1,5}(?:\s?[-–]\s?(?:ФК?З|О?З)(?![A-Za-zА-Яа-яЁё]))|ФК?З\s?[-–]?\s?\d{1,4}(?!\d)/y;
export const LAW_LETTER = "Ф".charCodeAt(0);
const TITLE_WORD = /^(?:о|об|обо)$/i;
export const ISSUER_LIMIT = 260;

/** «о», «об», «обо» */
export const isTitleWord = (word: string): boolean => word.length <= 3 && TITLE_WORD.test(word);
