import { isLetter } from "../text/letters.ts";

/** «3», «- 12 -», «--- 5 ---», «стр. 4», «Страница 2 из 9» alone on a line. */
const PAGE_NUMBER =
  /^(?:[-–—]{1,5}\s*)?(?:(?:стр\.?|страница|page)\s*)?\d{1,3}(?:\s*(?:из|of|\/)\s*\d{1,3})?(?:\s*[-–—]{1,5})?$/iu;
/** «~ 5 ~», «=== 5 ===»: the same marks on both sides. */
const MARKED = /^([~=*_]{1,5})(.{1,20}?)\1$/u;

export function isPageNumber(text: string): boolean {
  if (text === "" || text.length >= 24) return false;
  const print = text.trim();
  // Most texts end in a letter.
  if (isLetter(print.charCodeAt(print.length - 1))) return false;
  return PAGE_NUMBER.test(MARKED.exec(print)?.[2]?.trim() ?? print);
}

/** «Продолжение таблицы 1», «(продолжение)», «Окончание приложения № 2»: what a page says of the one before. */
const CONTINUATION =
  /^\(?(?:продолжение|окончание|начало)(?:\s(?:приложени|таблиц|прил|плана|дорожной)[а-я.]*(?:\s?№?\s?\d{1,3})?)?\)?[.:]?$/u;

export function isContinuationLine(text: string): boolean {
  return text.length < 60 && CONTINUATION.test(text.trim().toLowerCase());
}

/** What stands between the numbers of a list behind «№». */
const BETWEEN_NUMBERS = "0123456789 ,и\u00a0";

/** «СОШ №», «школы № 3,», «лицеи № 2, 4 и»: the number right below is a body's, no page's. */
export function owesNumber(text: string): boolean {
  const end = text.trimEnd();
  const sign = end.lastIndexOf("№");
  if (sign < 0 || (sign < end.length - 1 && !end.endsWith(",") && !end.endsWith(" и"))) return false;
  for (let i = sign + 1; i < end.length; i++) if (!BETWEEN_NUMBERS.includes(end[i] as string)) return false;
  return true;
}
