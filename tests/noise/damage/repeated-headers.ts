import { BLANK, type Item, rewrite } from "../sheet.ts";
import { chooseRows, headerOf } from "./cut.ts";
import type { Damage } from "./damage.ts";

export const repeatedHeaders: Damage = {
  name: "repeated-headers",
  source: "pages that end between rows repeat the header of the table",
  apply(sheet, dice) {
    const header = headerOf(sheet);
    const chosen = new Set(chooseRows(sheet, dice, dice.between(1, 3)));
    if (!header || chosen.size === 0) return null;
    const gap: Item[] = dice.chance(0.7) ? [BLANK] : [];
    return rewrite(sheet, (item, i) => (chosen.has(i) ? [...gap, header, item] : [item]));
  },
};
