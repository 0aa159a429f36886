// Controls, bidi marks, zero-width characters, line separators, lone surrogates, tags: what can forge a terminal line.
const HIDDEN =
  /[\p{Cc}\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\p{Cs}\u{e0000}-\u{e007f}]/gu;

const codeOf = (character: string): string => `\\u{${(character.codePointAt(0) as number).toString(16)}}`;

/** A name in a report that programs read: what is invisible or a control as `\u{…}`, all else as it is; line ends are the format's. */
export function visibleName(name: string): string {
  return name.replace(/[^\r\n]+/g, (part) => part.replace(HIDDEN, codeOf));
}

/** Untrusted text for a terminal, on one line: white space as spaces, whatever is invisible or a control as `\u{…}`. */
export function visible(text: string): string {
  return text.replace(/[\t\n\r ]+/g, " ").replace(HIDDEN, codeOf);
}

const HIDDEN_IN_LINES = new RegExp(`(?![\\t\\n]|\\r\\n)${HIDDEN.source}`, "gu");
// What turns the order of the text around it.
const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A text of many lines for a terminal: its tabs and line ends as they are. */
export function visibleLines(text: string): string {
  return text.replace(HIDDEN_IN_LINES, codeOf);
}

/** JSON or quoted YAML for a terminal: the same values, what is invisible or a control by its escape. */
export function escapedLines(text: string): string {
  return text.replace(HIDDEN_IN_LINES, (character) =>
    Array.from({ length: character.length }, (_, i) => {
      const code = character.charCodeAt(i).toString(16);
      return `\\u${code.padStart(4, "0")}`;
    }).join(""),
  );
}

/** Text for a form that cannot keep the direction of a piece from turning what stands beside it. */
export function unturned(text: string): string {
  return text.replace(TURNING, codeOf);
}

const COMMAND = /^[^\S\r\n\u2028\u2029]*:(?=:)|#(?=#\[)/gmu;

/**
 * Messages in which a workflow of GitHub finds no command of a file's or document's choosing: there a line that begins with
 * «::» is one, and «##[» anywhere.
 */
export function uncommanded(text: string): string {
  return text.replace(COMMAND, (sign) => sign.slice(0, -1) + codeOf(sign.slice(-1)));
}
