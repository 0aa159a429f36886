/** Kinds of characters, by their codes in lower case. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
export const isCyrillic = (code: number): boolean => (code >= 0x430 && code <= 0x45f) || code === 0x456;
export const isLatin = (code: number): boolean => code >= 97 && code <= 122;
export const isSpace = (code: number): boolean =>
  code === 32 ||
  code === 9 ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0x202f ||
  code === 0xfeff;
export const isLineEnd = (code: number): boolean => code === 10 || code === 13 || code === 0x2028 || code === 0x2029;
export const isDash = (code: number): boolean =>
  code === 45 ||
  (code >= 0x2010 && code <= 0x2015) ||
  code === 0x2212 ||
  code === 0xad ||
  code === 0x2043 ||
  code === 0x7e;
