// Controls, bidi marks, zero-width characters, line separators, lone surrogates, tags: what can forge a terminal line.
const HIDDEN =
  /[\p{Cc}\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\p{Cs}\u{e0000}-\u{e007f}]/gu;

/** Untrusted text for a terminal, on one line: white space as spaces, whatever is invisible or a control as `\u{…}`. */
export function visible(text: string): string {
  return text
    .replace(/[\t\n\r ]+/g, " ")
    .replace(HIDDEN, (character) => `\\u{${(character.codePointAt(0) as number).toString(16)}}`);
}
