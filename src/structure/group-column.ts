import type { Line } from "../layout/types.ts";
import type { ColumnRole } from "../model/types.ts";
import { isOccasion, planColumns } from "./columns.ts";
import { goesOn } from "./roadmap/evidence.ts";

/** So many rows without a text of their own show that the one above is meant for all of them. */
const FEWEST_SHARED = 2;

const textAt = (line: Line, i: number): string => line.cells[i]?.text.text ?? "";

/** The column right of the activities' whose heading says nothing, beside «Направление» or «Задача»; -1 for none. */
function unnamedBeside(header: Line, columns: readonly ColumnRole[], at: number): number {
  if (at < 0 || !isOccasion(textAt(header, at))) return -1;
  return columns.findIndex(
    (role, i) => i > at && role === "other" && textAt(header, i) !== "" && !isOccasion(textAt(header, i)),
  );
}

/** Row after row begins in column `beside`, and what stands in column `at` is said once for several of them. */
function isShared(rows: readonly Line[], columns: readonly ColumnRole[], at: number, beside: number): boolean {
  const [schedule, executors] = [columns.indexOf("schedule"), columns.indexOf("executors")];
  const timed = rows.filter((row) => textAt(row, schedule) !== "" || textAt(row, executors) !== "");
  const own = timed.filter((row) => textAt(row, beside) !== "" && goesOn(textAt(row, beside)) <= 0);
  const shared = own.filter((row) => textAt(row, at) === "").length;
  return shared >= FEWEST_SHARED && shared * 4 >= timed.length && own.length * 5 >= timed.length * 4;
}

/**
 * The columns of a plan whose first text column is filled once for several rows: «Направление» over what is done in it. It
 * is a group of activities, which the column beside it names, whatever its heading.
 */
export function settleGroupColumn(columns: readonly ColumnRole[], lines: readonly Line[]): readonly ColumnRole[] {
  const [header, ...below] = lines;
  const at = columns.indexOf("activity");
  const beside = header ? unnamedBeside(header, columns, at) : -1;
  if (beside < 0) return columns;
  const rows = below.filter((line) => line.kind === "row" && planColumns(line.cells) === null);
  if (!isShared(rows, columns, at, beside)) return columns;
  return columns.map((role, i) => (i === at ? "other" : i === beside ? "activity" : role));
}
