import type { ColumnRole } from "../../model/types.ts";
import { beginsSmall } from "../../text/letters.ts";
import { Mapped } from "../../text/mapped.ts";
import type { Range } from "../../text/range.ts";
import type { Clarity } from "../draft.ts";
import { incomplete } from "./evidence.ts";
import { owesNoun } from "./owing.ts";
import type { AlignedRow } from "./readings.ts";

/** The pieces of one activity while its rows are gathered. */
export interface Gathered {
  readonly pieces: Map<number, Mapped[]>;
  readonly ranges: Map<number, Range[]>;
  readonly columns: readonly ColumnRole[];
  readonly rows: Range[];
  readonly sub: boolean;
  clarity: Clarity;
}

export function open(row: AlignedRow, sub: boolean, clarity: Clarity): Gathered {
  return { pieces: new Map(), ranges: new Map(), columns: row.columns, rows: [], sub, clarity };
}

function put<T>(to: Map<number, T[]>, column: number, one: T): void {
  const own = to.get(column);
  if (own) own.push(one);
  else to.set(column, [one]);
}

/** Rows together are as clear as the least clear of them. */
export const together = (a: Clarity, b: Clarity): Clarity => ({
  margin: Math.min(a.margin, b.margin),
  headingMargin: Math.min(a.headingMargin, b.headingMargin),
});

/** A drawn cell stands in several lines, other cells beside each: a line end in it stands for nothing in the source. */
function placesOf(cell: Mapped, range: Range): Range[] {
  const at = cell.text.indexOf("\n");
  if (at < 0 || cell.range(at, at + 1)) return [range];
  return cell.split(/\n/gu).flatMap((line) => line.range() ?? []);
}

export function add(to: Gathered, row: AlignedRow): void {
  to.rows.push(row.range);
  row.cells.forEach((cell, i) => {
    if (!cell || cell.length === 0) return;
    // A number printed again on the row's second half is one number.
    const again = to.columns[i] === "number" && to.pieces.get(i)?.[0]?.text === cell.text;
    if (!again) put(to.pieces, i, cell);
    const range = row.cellRanges[i];
    if (range) for (const one of placesOf(cell, range)) put(to.ranges, i, one);
  });
}

const endsInWord = (text: string): boolean => HYPHENS.includes(text[text.length - 1] ?? "-");
const HYPHENS = "-\u00ad";
/** Joined line by line a longer text would cost the square of its length. */
const LONGEST_LIST = 4_000;

/**
 * A line without tabs goes on in the column whose text is still open, the last one for want of better. Lines of executors stay
 * lines, for each may be one of them.
 */
export function addLine(to: Gathered, row: AlignedRow): void {
  const text = row.cells.find((cell) => cell !== null);
  const filled = [...to.pieces.keys()].sort((a, b) => a - b);
  const at = columnOwing(to, filled, text?.text ?? "") ?? filled[filled.length - 1];
  if (!text || at === undefined) return;
  to.rows.push(row.range);
  const own = to.pieces.get(at) as Mapped[];
  const last = own[own.length - 1] as Mapped;
  const listed = to.columns[at] === "executors" && !endsInWord(last.text) && last.length < LONGEST_LIST;
  if (listed) own[own.length - 1] = Mapped.join([last, text], "\n");
  else own.push(text);
  put(to.ranges, at, row.range);
}

/** A cell that breaks off: «… для руково-», a title «… на базе». */
const breaksOff = (text: string, role: ColumnRole | undefined): boolean =>
  incomplete(text) >= 3 || (role === "activity" && owesNoun(text));

/** The one column whose cell breaks off where the last is whole and the line goes on with a small letter. */
function columnOwing(to: Gathered, filled: readonly number[], text: string): number | undefined {
  if (!beginsSmall(text)) return undefined;
  const owing = filled.filter((at) => breaksOff(to.pieces.get(at)?.at(-1)?.text ?? "", to.columns[at]));
  return owing.length === 1 ? owing[0] : undefined;
}

/** The two columns of one time, when it begins and when it ends, as one range; a dash or the same again adds nothing. */
export function rangeOf(start: Mapped, end: Mapped): Mapped {
  const print = end.text.trim();
  return /^[-–—]*$/u.test(print) || print === start.text.trim() ? start : Mapped.join([start, end], " – ");
}
