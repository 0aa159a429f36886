/** The classes that patterns spell out, asked of one code: a look at it costs far less than a pattern. */

/** `[A-Za-zЀ-ӿ]` */
export const isLetterCode = (code: number): boolean =>
  (code >= 0x400 && code <= 0x4ff) || (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** Capitals of the languages of Russia beyond the Russian ones. */
const OTHER_CAPITALS = "ӘӨҮҖҢҺҒҔҘҚҠҤҪҰҲҶӀӃӇӐӒӔӖӜӞӢӤӦӮӰӲӴӸ";

/** `[A-ZА-ЯЁӘӨҮҖҢҺ…]` */
export const isCapitalCode = (code: number): boolean =>
  (code >= 0x410 && code <= 0x42f) ||
  (code >= 65 && code <= 90) ||
  code === 0x401 ||
  (code > 0x45f && OTHER_CAPITALS.includes(String.fromCharCode(code)));

/** `[A-Za-z]` */
export const isLatinCode = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** `[a-zа-яё]` */
export const isSmallCode = (code: number): boolean =>
  (code >= 0x430 && code <= 0x44f) || (code >= 97 && code <= 122) || code === 0x451;

/** `[0-9]` */
export const isDigitCode = (code: number): boolean => code >= 48 && code <= 57;

/** `\s` */
export const isSpaceCode = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || (code > 0x4ff && /\s/.test(String.fromCharCode(code)));

const UNEVEN = /[^\S ]| {2}/;

/** Runs of white space as one space; most texts have no other. */
export const evenSpaces = (text: string): string => (UNEVEN.test(text) ? text.replace(/\s+/g, " ") : text);
