const PICTURES = 0x2400;
const DELETE = "␡";
const LOST = "␦";
// Controls but tab and line ends, lone surrogates, what no XML may hold, and the mark of bytes that did not decode.
const UNFIT = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffd-\uffff]/gu;

function picture(character: string): string {
  const code = character.codePointAt(0) as number;
  if (code < 0x20) return String.fromCodePoint(PICTURES + code);
  return code === 0x7f ? DELETE : LOST;
}

/** The text with characters that a file format cannot hold as their pictures (NUL is ␀), so that none goes unseen. */
export function printable(text: string): string {
  return text.replace(UNFIT, picture);
}
