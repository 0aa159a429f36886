const UNEVEN = /[^\S ]| {2}/;

/** `\s`, told by its code. */
export const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || (code > 0x4ff && /\s/.test(String.fromCharCode(code)));

/** Runs of white space as one space; most texts have no other. */
export const evenSpaces = (text: string): string => (UNEVEN.test(text) ? text.replace(/\s+/g, " ") : text);
