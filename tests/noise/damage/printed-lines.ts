import { rewrite, row } from "../sheet.ts";
import type { Damage } from "./damage.ts";
import { printedLines, widthsOf } from "./visual.ts";

export const printedLinesOfCells: Damage = {
  name: "printed-lines",
  source: "a converter of PDF takes each printed line of a table for a row",
  apply(sheet) {
    const widths = widthsOf(sheet);
    return rewrite(sheet, (item) =>
      item.kind === "row"
        ? printedLines(item, widths).map((cells, i) => row(i === 0 ? item.part : "rest", cells))
        : [item],
    );
  },
};
