import type { Layout, Line } from "../../layout/types.ts";
import { isNumberSign } from "../../lexicon/column-roles.ts";
import { beginsSmall } from "../../text/letters.ts";
import { planColumns } from "../columns.ts";
import { incomplete, isLabel } from "../roadmap/evidence.ts";
import { glue } from "./glue.ts";

/** A row runs over at most so many physical lines. */
const MOST_LINES = 8;

const firstOf = (line: Line | undefined): string => line?.cells[0]?.text.text.trim() ?? "";
const isPrinted = (line: Line | undefined): line is Line => line?.kind === "row" || line?.kind === "text";
const isNumbered = (line: Line | undefined): boolean => line?.kind === "row" && isLabel(firstOf(line));

/** The line that ends the table: a blank one, or whatever is neither row nor text. */
function endOf(lines: readonly Line[], at: number): number {
  let end = at + 1;
  while (isPrinted(lines[end])) end++;
  return end;
}

const goesOn = (above: string, below: string): boolean =>
  beginsSmall(below) || below.startsWith("(") || incomplete(above) > 0;

/** The row from `at` with the lines below it that fill it up to exactly `width` cells; null where they don't. */
function filled(
  lines: readonly Line[],
  at: number,
  end: number,
  width: number,
  header: boolean,
): { row: Line; used: number } | null {
  let row = lines[at] as Line;
  for (let used = 1; used < MOST_LINES && at + used < end && row.cells.length < width; used++) {
    const next = lines[at + used] as Line;
    const last = row.cells[row.cells.length - 1]?.text.text ?? "";
    if (firstOf(next) === "" || isLabel(firstOf(next)) || (header && !goesOn(last, firstOf(next)))) return null;
    row = glue(row, next);
    if (row.cells.length === width) return { row, used: used + 1 };
  }
  return null;
}

/** The widest of the numbered rows; 0 where not one of them is whole beside the others. */
function widthOf(lines: readonly Line[], at: number, end: number): number {
  let width = 0;
  for (let i = at + 1; i < end; i++) if (isNumbered(lines[i])) width = Math.max(width, (lines[i] as Line).cells.length);
  return width;
}

/** The lines of one table with the cells mended that hold line ends. */
function mended(lines: readonly Line[], at: number, end: number): Line[] {
  const width = widthOf(lines, at, end);
  const out: Line[] = [];
  for (let i = at; i < end; ) {
    const line = lines[i] as Line;
    const short = line.kind === "row" && line.cells.length > 1 && line.cells.length < width;
    const whole = short && (i === at || isNumbered(line)) ? filled(lines, i, end, width, i === at) : null;
    out.push(whole?.row ?? line);
    i += whole?.used ?? 1;
  }
  return out;
}

/**
 * Closes the line ends inside the cells of other tables than plans: lists whose rows are numbered, «1 ⇥ МБОУ СОШ» over
 * «№ 3 ⇥ ул. Лесная». The lines are one row where they make as many cells as the whole rows have.
 */
export function closeSpilledTables(layout: Layout): Layout {
  const { lines } = layout;
  const out: Line[] = [];
  for (let i = 0; i < lines.length; ) {
    const line = lines[i] as Line;
    if (line.kind !== "row" || !isNumberSign(firstOf(line)) || planColumns(line.cells) !== null) {
      out.push(line);
      i++;
      continue;
    }
    const end = endOf(lines, i);
    for (const one of mended(lines, i, end)) out.push(one);
    i = end;
  }
  return out.length === lines.length ? layout : { ...layout, lines: out };
}
