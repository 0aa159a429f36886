import type { Cell, Line } from "../../layout/types.ts";
import { Mapped } from "../../text/mapped.ts";
import { hull, type Range } from "../../text/range.ts";

/** Where two cells stand, in whichever order. */
const both = (a: Cell, b: Cell): Range => hull([a.range, b.range]) as Range;

/** Two pieces of one cell, the line end between them kept. */
export function gluedCell(a: Cell, b: Cell): Cell {
  if (a.text.length === 0) return { range: both(a, b), text: b.text };
  if (b.text.length === 0) return { range: both(a, b), text: a.text };
  return { range: both(a, b), text: Mapped.join([a.text, b.text], "\n") };
}

const placeOf = (text: Mapped): number => text.range()?.start ?? 0;

/**
 * Neighbours that are one cell. Where each has lines of its own beside the other's, as drawn tables print them, they are
 * read line by line, in the order of the print.
 */
export function besideCell(a: Cell, b: Cell): Cell {
  const cells = [a.text, b.text];
  const pieces =
    a.range.end <= b.range.start
      ? cells
      : cells
          .flatMap((text) => text.split(/\n+/gu))
          .filter((line) => line.length > 0)
          .sort((one, other) => placeOf(one) - placeOf(other));
  return { range: both(a, b), text: Mapped.join(pieces, " ") };
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
