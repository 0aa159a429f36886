import { rewrite } from "../sheet.ts";
import { chooseRows } from "./cut.ts";
import type { Damage } from "./damage.ts";

export const doubledRows: Damage = {
  name: "doubled-rows",
  source: "recognized pages overlap: a row is printed twice to the letter",
  apply(sheet, dice) {
    if (!sheet.columns.includes("number")) return null;
    const chosen = new Set(chooseRows(sheet, dice, dice.between(1, 2)));
    const numbered = (index: number) => {
      const item = sheet.items[index];
      return item?.kind === "row" && item.cells[sheet.columns.indexOf("number")] !== "";
    };
    return rewrite(sheet, (item, i) => (chosen.has(i) && numbered(i) ? [item, item] : [item]));
  },
};
