import { isNumberSign, roleOf } from "../lexicon/column-roles.ts";
import { type SpacedLine, textOf } from "./gutters.ts";

/** A table has so many columns at least. */
export const FEWEST_COLUMNS = 3;
/** So many lines above that which tells a header may belong to it. */
const HIGHEST_HEADER = 3;
/** «п/п» below «№». */
export const SIGN_TAIL = /^п\s?[./\\]?\s?п\.?$/iu;

/** A heading has at most so many letters on a line, and no number. */
const LONGEST_HEADING = 45;
const isHeading = (text: string): boolean =>
  text.length <= LONGEST_HEADING && (isNumberSign(text) || !/[\d;]/.test(text));

/** Whether the pieces of a line are headings of columns: two of different roles, or a number's sign before two more. */
export function isHeader(line: SpacedLine): boolean {
  if (line.pieces.length < 2) return false;
  const texts = line.pieces.map((piece) => textOf(line, piece));
  if (!texts.every(isHeading)) return false;
  const roles = texts.map(roleOf);
  const known = new Set(roles.filter((role, i) => role !== null && (role !== "number" || i === 0)));
  return known.size > 1 || (roles[0] === "number" && texts.length >= FEWEST_COLUMNS);
}

/** A line above the header that belongs to it: several headings side by side, or one that is known. */
const belongsAbove = (line: SpacedLine): boolean =>
  line.pieces.length > 1 || line.pieces.some((piece) => roleOf(textOf(line, piece)) !== null);

/** The first column is that of the numbers. */
export const isNumbered = (head: readonly SpacedLine[]): boolean =>
  head.some((line) => {
    const [first] = line.pieces;
    return first !== undefined && roleOf(textOf(line, first)) === "number";
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
