import type { Cell, Line } from "../../layout/types.ts";
import { Mapped } from "../../text/mapped.ts";

/** Two pieces of one cell, the line end between them kept. */
export function gluedCell(a: Cell, b: Cell): Cell {
  if (a.text.length === 0) return { range: { start: a.range.start, end: b.range.end }, text: b.text };
  if (b.text.length === 0) return { range: { start: a.range.start, end: b.range.end }, text: a.text };
  return { range: { start: a.range.start, end: b.range.end }, text: Mapped.join([a.text, b.text], "\n") };
}

/** A line and the one below it as one row with these cells. */
export const withCells = (row: Line, next: Line, cells: readonly Cell[]): Line => ({
  ...row,
  kind: cells.length > 1 ? "row" : row.kind,
  cells,
  range: { start: row.range.start, end: next.range.end },
  full: { start: row.full.start, end: next.full.end },
});

/** A row whose last cell goes on in the first cell of the next line. */
export function glue(row: Line, next: Line): Line {
  const last = row.cells[row.cells.length - 1] as Cell;
  return withCells(row, next, [
    ...row.cells.slice(0, -1),
    gluedCell(last, next.cells[0] as Cell),
    ...next.cells.slice(1),
  ]);
}
