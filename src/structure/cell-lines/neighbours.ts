import type { Line } from "../../layout/types.ts";
import type { ColumnRole } from "../../model/types.ts";
import { planColumns } from "../columns.ts";
import { isNameLine } from "../person.ts";
import { filledCells, isForeignHeader } from "../region-lines.ts";
import { isLabel, labelPath, looksLikeTime } from "../roadmap/evidence.ts";
import { isWordLabel, looksLikeHeading } from "../roadmap/headings.ts";

/** A row of a plan has so many filled cells at least. */
const FEWEST_CELLS = 3;

/**
 * What stands below lines without tabs: the row with the number that follows (`next`), one that begins a numbering
 * (`first`), a heading in a row (`heading`), another row of the plan (`row`), or nothing of it (`none`).
 */
export type Below = "next" | "first" | "heading" | "row" | "none";

const textAt = (line: Line, i: number): string => line.cells[i]?.text.text ?? "";

/** A row with all its cells: lines right below it may go on in the last one. */
export function isWhole(line: Line, columns: readonly ColumnRole[]): boolean {
  if (line.kind !== "row" || line.cells.length !== columns.length || filledCells(line) < FEWEST_CELLS) return false;
  return textAt(line, columns.length - 1) !== "" && planColumns(line.cells) === null;
}

/** The label in a row's column of numbers, taken apart; empty where none stands there. */
export function pathOf(line: Line, columns: readonly ColumnRole[]): readonly number[] {
  if (columns[0] !== "number") return [];
  const label = textAt(line, 0);
  return isLabel(label) ? labelPath(label) : [];
}

/** «4» behind «3», «1.4» behind «1.3», «1.4.1» behind «1.4». */
function follows(path: readonly number[], above: readonly number[]): boolean {
  const i = path.findIndex((value, k) => value !== above[k]);
  if (i < 0 || above.length === 0) return false;
  return i === path.length - 1 && path[i] === (above[i] ?? 0) + 1;
}

/** A heading in a row of its own: alone in the first column, or behind its label. */
function isHeading(row: Line): boolean {
  const filled = row.cells.filter((cell) => cell.text.length > 0);
  const first = filled[0]?.text.text ?? "";
  if (filled.length === 1)
    return looksLikeHeading(first, row.strong) >= 3 || (textAt(row, 0) !== "" && !isLabel(first));
  return filled.length === 2 && (isWordLabel(first) || /^[IVXІХ]+[.)]?$/u.test(first));
}

/** The cells of a row without a number hold what the plan's columns do. */
function fits(row: Line, columns: readonly ColumnRole[]): boolean {
  if (isNameLine(textAt(row, 0))) return false;
  const time = textAt(row, columns.indexOf("schedule"));
  return time === "" || looksLikeTime(time);
}

/** What a row is for the rows above it, the last label of which is `above`. */
export function belowOf(row: Line | undefined, columns: readonly ColumnRole[], above: readonly number[]): Below {
  if (row?.kind !== "row" || planColumns(row.cells) !== null || isForeignHeader(row)) return "none";
  if (filledCells(row) < FEWEST_CELLS) return isHeading(row) ? "heading" : "none";
  if (Math.abs(row.cells.length - columns.length) > 1 || !fits(row, columns)) return "none";
  const path = pathOf(row, columns);
  if (follows(path, above)) return "next";
  return path.length > 0 && path[path.length - 1] === 1 ? "first" : "row";
}
