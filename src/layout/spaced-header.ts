import { COLUMN_WORDS } from "../lexicon/columns.ts";
import { fold } from "../text/words.ts";
import { type SpacedLine, textOf } from "./gutters.ts";

/** A table has so many columns at least. */
export const FEWEST_COLUMNS = 3;
/** So many lines above that which tells a header may belong to it. */
const HIGHEST_HEADER = 3;
const NUMBER_SIGN = /^(?:№|no|n)(?:\s?п\s?[./\\]?\s?п\.?)?$/;
/** «п/п» below «№». */
export const SIGN_TAIL = /^п\s?[./\\]?\s?п\.?$/iu;
/** The role that the beginning of a heading tells, or null. */
function roleAt(text: string): string | null {
  const key = fold(text);
  if (NUMBER_SIGN.test(key)) return "number";
  const entry = COLUMN_WORDS.find(
    (one) =>
      ("whole" in one && (one.whole as readonly string[]).includes(key)) ||
      ("stems" in one && !("leading" in one) && one.stems.some((stem) => key.startsWith(stem))),
  );
  return entry?.role ?? null;
}

/** A heading has at most so many letters on a line, and no number. */
const LONGEST_HEADING = 45;
const isHeading = (text: string): boolean =>
  text.length <= LONGEST_HEADING && (NUMBER_SIGN.test(fold(text)) || !/[\d;]/.test(text));

/** Whether the pieces of a line are headings of columns: two of different roles, or a number's sign before two more. */
export function isHeader(line: SpacedLine): boolean {
  if (line.pieces.length < 2) return false;
  const texts = line.pieces.map((piece) => textOf(line, piece));
  if (!texts.every(isHeading)) return false;
  const roles = texts.map(roleAt);
  const known = new Set(roles.filter((role, i) => role !== null && (role !== "number" || i === 0)));
  return known.size > 1 || (roles[0] === "number" && texts.length >= FEWEST_COLUMNS);
}

/** A line above the header that belongs to it: several headings side by side, or one that is known. */
const belongsAbove = (line: SpacedLine): boolean =>
  line.pieces.length > 1 || line.pieces.some((piece) => roleAt(textOf(line, piece)) !== null);

/** The first column is that of the numbers. */
export const isNumbered = (head: readonly SpacedLine[]): boolean =>
  head.some((line) => {
    const [first] = line.pieces;
    return first !== undefined && roleAt(textOf(line, first)) === "number";
  });

/** The header that a line tells, with the lines above that belong to it. */
export function headOf(lines: readonly (SpacedLine | null)[], at: number, from: number): SpacedLine[] {
  const head = [lines[at] as SpacedLine];
  for (let i = at - 1; i >= Math.max(from, at - HIGHEST_HEADER); i--) {
    const line = lines[i];
    if (!line || line.pieces.length === 0 || !belongsAbove(line)) break;
    head.unshift(line);
  }
  return head;
}
