/** Whether a character code is a Russian or a Latin letter. A look at the code costs less than a pattern. */
export const isLetter = (code: number): boolean =>
  (code >= 0x410 && code <= 0x44f) ||
  code === 0x401 ||
  code === 0x451 ||
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90);
