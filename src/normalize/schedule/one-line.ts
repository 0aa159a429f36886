/** Whether the character is white space other than a blank; a wide guess, for `oneLine` looks closer. */
const isWide = (code: number): boolean =>
  code < 32 ||
  code === 0xa0 ||
  (code >= 0x1680 && code <= 0x200a) ||
  (code >= 0x2028 && code < 0x2070) ||
  code >= 0x3000;

function untidy(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 32) {
      if (i === start || i === end - 1 || text.charCodeAt(i + 1) === 32) return true;
    } else if (isWide(code)) return true;
  }
  return false;
}

/** A piece of a text with runs of white space as one space, ends trimmed. */
export function oneLine(text: string, start: number, end: number): string {
  const piece = text.slice(start, end);
  return untidy(text, start, end) ? piece.replace(/\s+/g, " ").trim() : piece;
}
