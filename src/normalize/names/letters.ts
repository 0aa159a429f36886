/** Whether a character code is a letter of a language of Russia or a Latin one. A look at the code costs less than a pattern. */
export const isLetter = (code: number): boolean =>
  (code >= 0x410 && code <= 0x44f) ||
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0x400 && code <= 0x4ff);
