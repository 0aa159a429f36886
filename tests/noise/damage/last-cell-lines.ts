import { changeSome } from "./cut.ts";
import type { Damage } from "./damage.ts";

export const lastCellLines: Damage = {
  name: "last-cell-lines",
  source: "the list in the last cell of a row goes on in a line of its own, without quotes",
  apply: (sheet, dice) =>
    changeSome(sheet, dice, dice.between(2, 4), (text, where, column) => {
      if (where.kind !== "row" || where.part !== "activity" || column === null) return null;
      if (column !== sheet.columns.at(-1)) return null;
      return text.includes(", ") ? text.replace(", ", ",\n") : null;
    }),
};
