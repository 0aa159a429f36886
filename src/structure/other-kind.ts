import type { Line } from "../layout/types.ts";
import type { ColumnRole } from "../model/types.ts";
import { planColumns } from "./columns.ts";
import { filledCells } from "./region-lines.ts";
import { looksLikeTime } from "./roadmap/evidence.ts";

/** So many rows are looked at, and so many with a cell in the column of times say what the column holds. */
const REACH = 8;
const FEWEST = 2;
/** Of a plan's rows above so many at least hold a time. */
const MOSTLY = 0.6;

/** A number alone is a value, though it could be a day. */
const isTime = (text: string): boolean => /[A-Za-zЀ-ӿ.]/u.test(text) && looksLikeTime(text);

/** How many rows have text in a column, and how many of these a time. */
function timesIn(rows: readonly Line[], at: number): { filled: number; times: number } {
  let filled = 0;
  let times = 0;
  for (const { cells } of rows) {
    const text = cells[at]?.text.text ?? "";
    if (text === "") continue;
    filled++;
    if (isTime(text)) times++;
  }
  return { filled, times };
}

const isTableRow = (line: Line): boolean => line.kind === "row" && filledCells(line) > 1;

/** The rows right below `from`, up to the next gap. */
function rowsFrom(lines: readonly Line[], from: number): Line[] {
  const out: Line[] = [];
  for (let i = from; i < lines.length && out.length < REACH; i++) {
    const line = lines[i] as Line;
    if (line.kind !== "row") break;
    if (isTableRow(line)) out.push(line);
  }
  return out;
}

/**
 * Whether the rows from a line on are another table's than the plan above: a plan without numbers, whose rows hold times,
 * is followed by rows of which none does, the first no header of a plan.
 */
export function isOtherKind(
  lines: readonly Line[],
  plan: readonly Line[],
  from: number,
  columns: readonly ColumnRole[],
): boolean {
  const at = columns.indexOf("schedule");
  if (at < 0 || columns.includes("number") || planColumns(lines[from]?.cells ?? [])) return false;
  const [, ...rows] = rowsFrom(lines, from);
  const below = timesIn(rows, at);
  if (below.filled < FEWEST || below.times > 0) return false;
  const above = timesIn(
    plan.filter((line) => isTableRow(line) && !planColumns(line.cells)),
    at,
  );
  return above.filled >= FEWEST && above.times >= above.filled * MOSTLY;
}
