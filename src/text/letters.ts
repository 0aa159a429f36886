/** One letter at one place of a text, told by its code: cheaper than a pattern where a whole plan is asked. */

const FIRST_SMALL = 0x430;
const LAST_SMALL = 0x45d;
const FIRST_CYRILLIC = 0x400;
const LAST_CYRILLIC = 0x4ff;
/** Tatar and Bashkir letters that stand among the extended ones. */
const SMALL_EXTENDED = "әөүҗңһғҕҙқҡҥҫұҳҷӏӄӈӑӓӕӗӝӟӣӥӧӯӱӳӵӹ";
const CAPITAL_EXTENDED = "ӘӨҮҖҢҺҒҔҘҚҠҤҪҰҲҶӀӃӇӐӒӔӖӜӞӢӤӦӮӰӲӴӸ";

/** 0–9 */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** [A-Za-z] */
export const isLatin = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** [A-Za-zЀ-ӿ] */
export const isLetter = (code: number): boolean => (code >= FIRST_CYRILLIC ? code <= LAST_CYRILLIC : isLatin(code));

/** [a-zа-ѝәөүҗңһғҕҙқҡҥҫұҳҷӏӄӈӑӓӕӗӝӟӣӥӧӯӱӳӵӹ] */
export function isSmallLetter(code: number): boolean {
  if (code >= FIRST_SMALL && code <= LAST_SMALL) return true;
  if (code > LAST_SMALL) return code <= LAST_CYRILLIC && SMALL_EXTENDED.includes(String.fromCharCode(code));
  return code >= 97 && code <= 122;
}

/** [A-ZЀ-ЯӘӨҮҖҢҺҒҔҘҚҠҤҪҰҲҶӀӃӇӐӒӔӖӜӞӢӤӦӮӰӲӴӸ] */
export function isCapitalLetter(code: number): boolean {
  if (code >= FIRST_CYRILLIC && code < FIRST_SMALL) return true;
  if (code > LAST_SMALL) return code <= LAST_CYRILLIC && CAPITAL_EXTENDED.includes(String.fromCharCode(code));
  return code >= 65 && code <= 90;
}

/** A small letter begins the text. */
export const beginsSmall = (text: string): boolean => isSmallLetter(text.charCodeAt(0));
/** A capital begins the text. */
export const beginsCapital = (text: string): boolean => isCapitalLetter(text.charCodeAt(0));

/** The last sign of a text is one of `signs`. */
export const endsWithOneOf = (text: string, signs: string): boolean =>
  text !== "" && signs.includes(text[text.length - 1] as string);
