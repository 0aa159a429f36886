import { isSpace } from "./spaces.ts";

/**
 * The letters of the documents, as contents of a class in a pattern, and one letter told by its code: that is cheaper
 * than a pattern where a whole plan is asked. V8 looks up a class of more than 16 ranges, as these are, by a call for each
 * character: a pattern that begins with one is slow on a long text.
 */

/** What Tatar, Bashkir, Chuvash, Komi, Mari, Sakha and their neighbours print besides the first rows of Cyrillic. */
const CAPITAL_EXTENDED = "ӘӨҮҖҢҺҒҔҘҚҠҤҪҰҲҶӀӃӇӐӒӔӖӜӞӢӤӦӮӰӲӴӸ";
const SMALL_EXTENDED = "әөүҗңһғҕҙқҡҥҫұҳҷӏӄӈӑӓӕӗӝӟӣӥӧӯӱӳӵӹ";

/** For patterns that a Latin letter must not meet; «Ѐ-Я» holds «Ё», «а-ѝ» holds «ё». */
export const CYRILLIC_CAPITAL = `Ѐ-Я${CAPITAL_EXTENDED}`;
export const CYRILLIC_SMALL = `а-ѝ${SMALL_EXTENDED}`;
/** `[${CAPITAL}]` is a pattern of what `isCapitalLetter` tells. */
export const CAPITAL = `A-Z${CYRILLIC_CAPITAL}`;
/** `[${SMALL}]` is a pattern of what `isSmallLetter` tells. */
export const SMALL = `a-z${CYRILLIC_SMALL}`;

const FIRST_SMALL = 0x430;
const LAST_SMALL = 0x45d;
const FIRST_CYRILLIC = 0x400;
const LAST_CYRILLIC = 0x4ff;

/** 0–9 */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** [A-Za-z] */
export const isLatin = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** [A-Za-zЀ-ӿ] */
export const isLetter = (code: number): boolean => (code >= FIRST_CYRILLIC ? code <= LAST_CYRILLIC : isLatin(code));

/** [${SMALL}] */
export function isSmallLetter(code: number): boolean {
  if (code >= FIRST_SMALL && code <= LAST_SMALL) return true;
  if (code > LAST_SMALL) return code <= LAST_CYRILLIC && SMALL_EXTENDED.includes(String.fromCharCode(code));
  return code >= 97 && code <= 122;
}

/** [${CAPITAL}] */
export function isCapitalLetter(code: number): boolean {
  if (code >= FIRST_CYRILLIC && code < FIRST_SMALL) return true;
  if (code > LAST_SMALL) return code <= LAST_CYRILLIC && CAPITAL_EXTENDED.includes(String.fromCharCode(code));
  return code >= 65 && code <= 90;
}

/** A small letter begins the text. */
export const beginsSmall = (text: string): boolean => isSmallLetter(text.charCodeAt(0));
/** A capital begins the text. */
export const beginsCapital = (text: string): boolean => isCapitalLetter(text.charCodeAt(0));

/** A text of small letters alone. */
export function isInSmallLetters(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isSmallLetter(text.charCodeAt(i))) return false;
  return true;
}

/** «И.», «И .»: a capital and a period, `gap` spaces at most between them. */
export function holdsInitial(text: string, gap: number): boolean {
  for (let at = text.indexOf("."); at > 0; at = text.indexOf(".", at + 1)) {
    let before = at - 1;
    while (before >= at - gap && isSpace(text.charCodeAt(before))) before--;
    if (isCapitalLetter(text.charCodeAt(before))) return true;
  }
  return false;
}

/** «Р» of «Р азработка»: a capital alone before a space. */
export function holdsLoneCapital(text: string): boolean {
  for (let at = text.indexOf(" ", 1); at > 0; at = text.indexOf(" ", at + 1))
    if (isCapitalLetter(text.charCodeAt(at - 1)) && !isLetter(text.charCodeAt(at - 2))) return true;
  return false;
}

/** The last sign of a text is one of `signs`. */
export const endsWithOneOf = (text: string, signs: string): boolean =>
  text !== "" && signs.includes(text[text.length - 1] as string);
