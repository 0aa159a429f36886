import { BLANK, type Item, rewrite, textLine } from "../sheet.ts";
import { chooseRows, headerOf } from "./cut.ts";
import type { Damage } from "./damage.ts";

export const runningHeaders: Damage = {
  name: "running-headers",
  source: "each page begins with a running header and ends with its number",
  apply(sheet, dice) {
    const header = headerOf(sheet);
    const repeated = header !== undefined && dice.chance(0.5);
    const running = dice.pick(sheet.running);
    const numbers = dice.chance(0.7);
    const chosen = chooseRows(sheet, dice, dice.between(2, 4));
    if (chosen.length < 2) return null;
    let page = 1;
    return rewrite(sheet, (item, i): Item[] => {
      if (!chosen.includes(i)) return [item];
      page++;
      const lines = [...(numbers ? [textLine("noise", String(page))] : []), textLine("noise", running)];
      return [BLANK, ...lines, BLANK, ...(repeated ? [header] : []), item];
    });
  },
};
