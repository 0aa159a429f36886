/**
 * Words that offices cut short with a period, folded: the least that is left of each and the whole word. Plain data;
 * what must stand beside such a piece of a word depends on its list.
 */

/** Adverbs that say how often by themselves: «пост.», «ежегод.». */
export const SHORT_ADVERBS: Readonly<Record<string, string>> = {
  постоянно: "пост",
  систематически: "сист",
  регулярно: "регул",
  непрерывно: "непрер",
  круглогодично: "круглог",
  ежедневно: "ежед",
  еженедельно: "ежен",
  ежемесячно: "ежем",
  ежеквартально: "ежек",
  ежегодно: "ежег",
  поквартально: "покв",
  помесячно: "помес",
};

/** Parts of a month or a year, before its name: «кон. мая», «сер. III кв.». */
export const SHORT_PARTS: Readonly<Record<string, string>> = {
  начало: "нач",
  середина: "сер",
  конец: "кон",
  окончания: "оконч",
};

/** Days of the week: «по понед.», «каждую пятн.». */
export const SHORT_WEEKDAYS: Readonly<Record<string, string>> = {
  понедельник: "поне",
  вторник: "вторн",
  четверг: "четве",
  пятница: "пятн",
  суббота: "субб",
  воскресенье: "воск",
};

/** Ordinals and what they count: «перв. пол. октября», «посл. нед. мая». */
export const SHORT_ORDINALS: Readonly<Record<string, string>> = {
  первая: "перв",
  вторая: "втор",
  третья: "трет",
  последняя: "посл",
};

/** Nouns behind «по», «согласно»: «по граф.», «по необх.». */
export const SHORT_NOUNS: Readonly<Record<string, string>> = {
  графику: "гр",
  плану: "пл",
  расписанию: "расп",
  приказу: "прик",
  программе: "прогр",
  положению: "полож",
  необходимости: "необх",
  требованию: "треб",
  запросу: "запр",
  согласованию: "согл",
  итогам: "ит",
  окончании: "оконч",
};

// A document's words are looked up by these keys alone, but nothing inherited may be found among them.
for (const table of [SHORT_ADVERBS, SHORT_PARTS, SHORT_WEEKDAYS, SHORT_ORDINALS, SHORT_NOUNS])
  Object.setPrototypeOf(table, null);
