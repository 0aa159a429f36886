import { wrap } from "../print/lines.ts";
import { changeAll } from "./cut.ts";
import type { Damage } from "./damage.ts";

export const spreadsheet: Damage = {
  name: "spreadsheet",
  source: "a spreadsheet quotes the cells that hold quotes or line breaks and doubles the quotes inside",
  apply: (sheet, dice) =>
    changeAll(sheet, (text, where, column) => {
      if (where.kind !== "row") return text;
      let broken = text;
      if (column === "executors" && dice.chance(0.5)) broken = text.replaceAll(", ", ",\n");
      if (column === "activity" && dice.chance(0.3)) broken = wrap(text, 40).join("\n");
      return /["\n]/u.test(broken) ? `"${broken.replaceAll('"', '""')}"` : broken;
    }),
};
