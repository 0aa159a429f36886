import type { ColumnRole } from "../../../src/model/types.ts";
import { wrap } from "../print/lines.ts";
import type { Row, Sheet } from "../sheet.ts";
import { WIDTHS } from "./cut.ts";

/** A heading in one cell is printed across the columns. */
const isAcross = ({ part, cells }: Row): boolean =>
  part === "section" && cells.filter((cell) => cell !== "").length === 1;

/** How many characters a line of each column holds, none fewer than its longest word. */
export function widthsOf(sheet: Sheet): number[] {
  const rows = sheet.items.filter((item): item is Row => item.kind === "row" && !isAcross(item));
  return sheet.columns.map((role: ColumnRole, i) =>
    Math.max(WIDTHS[role], ...rows.flatMap(({ cells }) => (cells[i] ?? "").split(" ").map((word) => word.length))),
  );
}

/** The lines on paper of a row of a table, cell by cell; one line for a heading across the columns. */
export function printedLines(row: Row, widths: readonly number[]): string[][] {
  if (isAcross(row)) return [[...row.cells]];
  const cells = row.cells.map((cell, i) => wrap(cell, widths[i] ?? 16));
  const height = Math.max(1, ...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) => cells.map((lines) => lines[line] ?? ""));
}
