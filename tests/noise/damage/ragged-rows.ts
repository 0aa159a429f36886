import { isRow, rewrite, row } from "../sheet.ts";
import type { Damage } from "./damage.ts";

export const raggedRows: Damage = {
  name: "ragged-rows",
  source: "a converter adds empty columns to the right, or drops the empty cells at the end of rows",
  apply(sheet, dice) {
    const added = dice.chance(0.5) ? dice.between(1, 3) : 0;
    return rewrite(sheet, (item) => {
      if (!isRow(item, "header", "section", "activity")) return [item];
      if (added > 0) return [row(item.part, [...item.cells, ...Array<string>(added).fill("")])];
      const last = item.cells.findLastIndex((cell) => cell !== "");
      return [row(item.part, item.cells.slice(0, Math.max(last + 1, item.part === "section" ? 1 : 2)))];
    });
  },
};
