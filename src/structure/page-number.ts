/** «3», «- 12 -», «стр. 4», «Страница 2 из 9» alone on a line. */
const PAGE_NUMBER =
  /^(?:[-–—]\s*)?(?:(?:стр\.?|страница|page)\s*)?\d{1,3}(?:\s*(?:из|of|\/)\s*\d{1,3})?(?:\s*[-–—])?$/iu;

export function isPageNumber(text: string): boolean {
  return text !== "" && text.length < 24 && PAGE_NUMBER.test(text.trim());
}

/** «Продолжение таблицы 1», «(продолжение)», «Окончание приложения № 2»: what a page says of the one before. */
const CONTINUATION =
  /^\(?(?:продолжение|окончание|начало)(?:\s(?:приложени|таблиц|прил|плана|дорожной)[а-я.]*(?:\s?№?\s?\d{1,3})?)?\)?[.:]?$/u;

export function isContinuationLine(text: string): boolean {
  return text.length < 60 && CONTINUATION.test(text.trim().toLowerCase());
}
