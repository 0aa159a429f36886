import type { Span } from "../model/types.ts";
import { cut } from "../text/cut.ts";
import { detached } from "../text/detached.ts";
import { visible } from "../text/visible.ts";

/** The first line of a finding's place, cut to what a screen holds, and where in it the place is. */
export interface Frame {
  readonly line: number;
  /** The piece of the source line, as it stands. */
  readonly text: string;
  /** Where the place begins and ends in the piece. */
  readonly start: number;
  readonly end: number;
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

const WIDTH = 96;
const LEAD = 24;
const LONGEST_TEXT = 80;

/** The lines of a text, parted as `Places` parts them; made once a file. */
export function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/u);
}

/** The piece that shows the place; null where the text has no such line. */
export function frameOf(lines: readonly string[], span: Span): Frame | null {
  const whole = lines[span.startLine - 1];
  if (whole === undefined) return null;
  const from = Math.min(span.startColumn - 1, whole.length);
  const to = span.endLine > span.startLine ? whole.length : Math.min(Math.max(span.endColumn - 1, from), whole.length);
  const begin = from + 8 < WIDTH ? 0 : characterStart(whole, from - LEAD);
  const stop = Math.min(whole.length, characterStart(whole, begin + WIDTH));
  return {
    line: span.startLine,
    text: detached(whole.slice(begin, stop)),
    start: from - begin,
    end: Math.min(to, stop) - begin,
    cutBefore: begin > 0,
    cutAfter: stop < whole.length,
  };
}

/** Never between the halves of a surrogate pair. */
function characterStart(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}

/** The print at a place on one line, shortened: what a baseline knows a finding by. */
export function printAt(lines: readonly string[], span: Span): string {
  const whole = lines[span.startLine - 1] ?? "";
  const end = span.endLine > span.startLine ? whole.length : Math.max(span.endColumn - 1, span.startColumn);
  const piece = whole
    .slice(span.startColumn - 1, end)
    .replace(/\s+/gu, " ")
    .trim();
  return detached(cut(piece === "" ? whole.replace(/\s+/gu, " ").trim() : piece, LONGEST_TEXT));
}

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** How many columns of a terminal a text takes. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += /\p{M}/u.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}

/** A piece of the source as a terminal may show it, tabs as an arrow; nothing in it can move the cursor. */
function shown(text: string): string {
  return text
    .split("\t")
    .map((piece) => piece.replace(/[^ ]+/gu, (word) => visible(word)))
    .join("→ ");
}

export interface DrawnFrame {
  readonly source: string;
  readonly caret: string;
}

/** The source line and the line of carets below it. */
export function drawFrame({ text, start, end, cutBefore, cutAfter }: Frame): DrawnFrame {
  const before = (cutBefore ? "…" : "") + shown(text.slice(0, start));
  const marked = shown(text.slice(start, end));
  const after = shown(text.slice(end)) + (cutAfter ? "…" : "");
  return {
    source: `${before}${marked}${after}`.trimEnd(),
    caret: `${" ".repeat(widthOf(before))}${"^".repeat(Math.max(1, widthOf(marked.trimEnd())))}`,
  };
}
