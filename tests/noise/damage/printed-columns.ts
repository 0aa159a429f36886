import { BLANK, type Item, type Row, rewrite, textLine } from "../sheet.ts";
import type { Damage } from "./damage.ts";
import { printedLines, widthsOf } from "./visual.ts";

/** The cells of a line side by side, each padded to the width of its column. */
const inColumns = (cells: readonly string[], widths: readonly number[], gutter: string): string =>
  cells
    .map((cell, i) => cell.padEnd(widths[i] ?? 0))
    .join(gutter)
    .trimEnd();

export const printedColumns: Damage = {
  name: "printed-columns",
  source: "a converter of PDF keeps the places of words on the page: runs of blanks hold the columns apart",
  apply(sheet, dice) {
    const widths = widthsOf(sheet);
    const gutter = " ".repeat(dice.between(2, 4));
    const between: readonly Item[] = dice.chance(0.5) ? [BLANK] : [];
    const margin = dice.chance(0.3) ? "   " : "";
    const print = (row: Row): Item[] => {
      const lines = printedLines(row, widths);
      const across = row.cells.filter((cell) => cell !== "").length === 1 ? row.cells.join("") : null;
      const texts =
        across !== null && row.part === "section" ? [across] : lines.map((cells) => inColumns(cells, widths, gutter));
      return [...texts.map((text) => textLine("noise", margin + text)), ...between];
    };
    return rewrite(sheet, (item) => (item.kind === "row" ? print(item) : [item]));
  },
};
