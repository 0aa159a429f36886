/** Whether the character is white space other than a blank; a wide guess, for `oneLine` looks closer. */
const isWide = (code: number): boolean =>
  code < 32 ||
  code === 0xa0 ||
  (code >= 0x1680 && code <= 0x200a) ||
  (code >= 0x2028 && code < 0x2070) ||
  code >= 0x3000;

function untidy(text: string): boolean {
  const { length } = text;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code === 32) {
      if (i === 0 || i === length - 1 || text.charCodeAt(i + 1) === 32) return true;
    } else if (isWide(code)) return true;
  }
  return false;
}

/** Runs of white space as one space, ends trimmed. */
export function oneLine(text: string): string {
  return untidy(text) ? text.replace(/\s+/g, " ").trim() : text;
}
