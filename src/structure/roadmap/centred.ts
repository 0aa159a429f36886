import { beginsSmall } from "../../text/letters.ts";
import { closes, goesOn, incomplete, isLabel, looksLikeTime } from "./evidence.ts";
import type { AlignedRow } from "./readings.ts";
import { beginsOblique } from "./rest.ts";

/** A row's number stands at most so many printed lines below its first one. */
const MOST_LINES = 8;
/** So incomplete is a cell that ends in a comma, in a preposition or in the middle of a word. */
const OWED = 2;

const textAt = (row: AlignedRow, i: number): string => row.cells[i]?.text ?? "";
const filled = (row: AlignedRow): number => row.cells.filter((cell) => cell !== null && cell.length > 0).length;
const isNumbered = (row: AlignedRow): boolean => row.kind === "row" && isLabel(textAt(row, 0));

/** A printed line of a row that has no number of its own, right below another line of it. */
const hasNoNumber = (row: AlignedRow | undefined): row is AlignedRow =>
  row?.kind === "row" && textAt(row, 0) === "" && filled(row) > 0;

/** A time below a whole one is another row's; a year completes a month. */
function isOtherTime(above: string, below: string): boolean {
  if (!looksLikeTime(above) || !looksLikeTime(below) || incomplete(above) > 0) return false;
  return !below.startsWith("20");
}

/** No cell of the lower line begins anew below a whole one. */
function cellsGoOn(upper: AlignedRow, lower: AlignedRow, title: number): boolean {
  for (let i = 1; i < lower.columns.length; i++) {
    const [above, below] = [textAt(upper, i), textAt(lower, i)];
    if (i === title || below === "" || above === "" || incomplete(above) > 0) continue;
    if (goesOn(below) < 0 && !beginsOblique(below)) return false;
    if (lower.columns[i] === "schedule" && isOtherTime(above, below)) return false;
  }
  return true;
}

/** The lower line goes on in the title of the upper one. `small`: titles of this plan begin with small letters. */
function titleGoesOn(above: string, below: string, small: boolean): boolean {
  if (above === "" || below === "" || above.trimEnd().endsWith(":")) return false;
  if (incomplete(above) >= OWED) return goesOn(below) >= 0 || beginsOblique(below) || !above.trimEnd().endsWith(",");
  return !small && beginsSmall(below) && !closes(above);
}

/** A number without a title stands beside the rest of cells of the line above, which has the title: «до 21» | «1.2 … марта». */
function isNumberOfAbove(upper: AlignedRow, lower: AlignedRow, title: number): boolean {
  const above = textAt(upper, title);
  if (above === "" || textAt(lower, title) !== "" || filled(lower) < 2 || above.trimEnd().endsWith(":")) return false;
  return lower.cells.some((cell, i) => i > 0 && cell !== null && goesOn(cell.text) > 0 && textAt(upper, i) !== "");
}

/** Titles of whole rows begin with small letters: then such a letter tells no rest of a title. */
function smallTitles(rows: readonly AlignedRow[], title: number): boolean {
  return rows.some((row, i) => {
    if (!isNumbered(row) || !beginsSmall(textAt(row, title))) return false;
    const before = rows[i - 1];
    return before === undefined || before.kind === "line" || isNumbered(before) || row.break !== "none";
  });
}

/** The first printed line of the row whose number stands at `at`; `at` itself where it is none but this one. */
function firstLine(rows: readonly AlignedRow[], at: number, title: number, small: boolean): number {
  let i = at;
  while (i > at - MOST_LINES) {
    const [upper, lower] = [rows[i - 1], rows[i] as AlignedRow];
    if (!hasNoNumber(upper) || lower.break !== "none" || upper.columns !== lower.columns) break;
    const goes =
      (i === at && isNumberOfAbove(upper, lower, title)) ||
      titleGoesOn(textAt(upper, title), textAt(lower, title), small);
    if (!goes || !cellsGoOn(upper, lower, title)) break;
    i--;
  }
  return i;
}

/** A whole row of the plan but for the beginning of its title, which is in small letters. */
const lacksBeginning = (row: AlignedRow, title: number): boolean => filled(row) > 3 && beginsSmall(textAt(row, title));

/**
 * A line that begins a row: its title begins anew, more than this stands in it, or the numbered line below lacks nothing
 * else, and nothing above it waits for it.
 */
function beginsRow(rows: readonly AlignedRow[], at: number, title: number, numbered: AlignedRow): boolean {
  const row = rows[at] as AlignedRow;
  const text = textAt(row, title);
  if (goesOn(text) > 0 || beginsOblique(text)) return false;
  if (filled(row) < 2 && (row.strong || !lacksBeginning(numbered, title))) return false;
  const above = rows[at - 1];
  if (above?.kind !== "row") return true;
  const before = textAt(above, title).trimEnd();
  return incomplete(before) === 0 && !before.endsWith(":");
}

function withNumber(row: AlignedRow, from: AlignedRow | null): AlignedRow {
  const [, ...cells] = row.cells;
  const [, ...ranges] = row.cellRanges;
  return { ...row, cells: [from?.cells[0] ?? null, ...cells], cellRanges: [from?.cellRanges[0] ?? null, ...ranges] };
}

/**
 * Rows printed line by line whose number is centred upright, so that it stands on a line in the middle or the last one:
 * it is raised to the first line, where the others have theirs.
 */
export function raiseNumbers(rows: readonly AlignedRow[]): readonly AlignedRow[] {
  let out: AlignedRow[] | null = null;
  let small: boolean | null = null;
  for (let i = 1; i < rows.length; i++) {
    const row = rows[i] as AlignedRow;
    if (row.columns[0] !== "number" || row.break !== "none" || !isNumbered(row) || !hasNoNumber(rows[i - 1])) continue;
    const title = row.columns.indexOf("activity");
    small ??= smallTitles(rows, title);
    const first = firstLine(rows, i, title, small);
    if (first === i || !beginsRow(rows, first, title, row)) continue;
    out ??= [...rows];
    out[first] = withNumber(rows[first] as AlignedRow, row);
    out[i] = withNumber(row, null);
  }
  return out ?? rows;
}
