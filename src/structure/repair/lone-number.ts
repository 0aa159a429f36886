import type { Cell, Line } from "../../layout/types.ts";
import type { ColumnRole } from "../../model/types.ts";
import { beginsSmall, isDigit } from "../../text/letters.ts";
import { planColumns } from "../columns.ts";
import { owesNumber } from "../page-number.ts";
import { incomplete, isLabel, labelPath } from "../roadmap/evidence.ts";
import { glue, withCells } from "./glue.ts";

/** The labels around it are sought so many lines up and down. */
const REACH = 40;
/** So many rows may have lost their numbers between two. */
const MOST_SKIPPED = 5;

const firstOf = (line: Line | undefined): string => line?.cells[0]?.text.text.trim() ?? "";

/** «2», «2.», «1.2»: no roman number, which heads a section. */
const isNumber = (text: string): boolean => isDigit(text.charCodeAt(0)) && isLabel(text);

/** A number that a page cannot have. */
const isSure = (text: string): boolean => !isDigit(text.charCodeAt(text.length - 1)) || labelPath(text).length > 1;

/** «2.4» behind «2.3», «10» behind «9», «3.1» behind «2.7»; `most`: how far the number that differs may be ahead. */
function follows(path: readonly number[], before: readonly number[], most: number): boolean {
  if (path.every((value) => value === 1)) return true;
  const at = path.findIndex((value, i) => value !== before[i]);
  if (at < 0) return false;
  const ahead = (path[at] as number) - (before[at] ?? 0);
  return ahead > 0 && ahead <= most && path.slice(at + 1).every((value) => value === 1);
}

/** The number of the nearest row in a direction; empty where there is none. */
function numberBeside(lines: readonly Line[], from: number, step: 1 | -1): readonly number[] {
  for (let i = from; i >= 0 && i < lines.length && Math.abs(i - from) < REACH; i += step)
    if (lines[i]?.kind === "row" && isNumber(firstOf(lines[i]))) return labelPath(firstOf(lines[i]));
  return [];
}

const isEqual = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((value, i) => value === b[i]);

/** A page's number stands between the rows too: this one is the row's where it follows the one above and nobody else has it. */
function isOwn(above: readonly Line[], lines: readonly Line[], at: number, title: string): boolean {
  const text = firstOf(lines[at]);
  const path = labelPath(text);
  const last = above[above.length - 1]?.cells.findLast((cell) => cell.text.length > 0)?.text.text ?? "";
  if (owesNumber(last)) return false;
  if (isSure(text)) return follows(path, numberBeside(above, above.length - 1, -1), MOST_SKIPPED);
  if (beginsSmall(title) || incomplete(last) > 0 || !follows(path, numberBeside(above, above.length - 1, -1), 1))
    return false;
  return !isEqual(path, numberBeside(lines, at + 2, 1));
}

/** Where a title is expected: behind an empty cell for the number, or at once in a row that lacks this cell. */
function titleOf(row: Line, columns: readonly ColumnRole[]): Cell | undefined {
  const [first, second] = row.cells;
  if (firstOf(row) === "") return second;
  return row.cells.length === columns.length - 1 && !isLabel(firstOf(row)) ? first : undefined;
}

/**
 * «2.» over « ⇥ Семинар ⇥ май»: a number alone on its line, a line end behind it, is that of the row right below.
 * `above`: the lines before it, as they were mended.
 */
export function withLoneNumber(
  above: readonly Line[],
  lines: readonly Line[],
  at: number,
  columns: readonly ColumnRole[],
): Line | null {
  const line = lines[at] as Line;
  const row = lines[at + 1];
  if (columns[0] !== "number" || row?.kind !== "row" || !isNumber(firstOf(line))) return null;
  const title = titleOf(row, columns);
  if (!title || title.text.length === 0 || planColumns(row.cells) !== null) return null;
  if (row.cells.length > columns.length || !isOwn(above, lines, at, title.text.text)) return null;
  return firstOf(row) === "" ? glue(line, row) : withCells(line, row, [...line.cells, ...row.cells]);
}

/** A number alone on its line above a row that has none. */
export const opensNumbered = (lines: readonly Line[], at: number): boolean =>
  isNumber(firstOf(lines[at])) && lines[at + 1]?.kind === "row" && firstOf(lines[at + 1]) === "";
