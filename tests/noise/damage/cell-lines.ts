import { wrap } from "../print/lines.ts";
import { changeSome } from "./cut.ts";
import type { Damage } from "./damage.ts";

export const cellLines: Damage = {
  name: "cell-lines",
  source: "line breaks inside the cell of an activity are saved as line ends, without quotes",
  apply: (sheet, dice) =>
    changeSome(sheet, dice, dice.between(2, 5), (text, where, column) => {
      if (where.kind !== "row" || where.part !== "activity" || column !== "activity") return null;
      if (sheet.columns.at(-1) === "activity") return null;
      const lines = wrap(text, 40);
      return lines.length < 2 ? null : lines.join("\n");
    }),
};
