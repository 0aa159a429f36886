import { breakRows } from "./cut.ts";
import type { Damage } from "./damage.ts";

export const lateNumber: Damage = {
  name: "late-number",
  source: "the number of a row is set at the middle of its height and falls on the page behind",
  apply(sheet, dice) {
    const at = sheet.columns.indexOf("number");
    if (at < 0) return null;
    return breakRows(sheet, dice, ({ first, second }) => {
      const label = first[at] as string;
      if (label === "" || second[at] !== "" || second.every((cell) => cell === "")) return null;
      const moved = (cells: readonly string[], text: string) => cells.map((cell, i) => (i === at ? text : cell));
      return { first: moved(first, ""), second: moved(second, label) };
    });
  },
};
