import { BLANK, type Item, textLine } from "../sheet.ts";
import { breakRows, headerOf } from "./cut.ts";
import type { Damage } from "./damage.ts";

export const pageBreakNumber: Damage = {
  name: "page-break-number",
  source: "a page ends inside a row; its number is printed between the halves, a form feed may be too",
  apply(sheet, dice) {
    const header = headerOf(sheet);
    const repeated = header !== undefined && dice.chance(0.5);
    const start = dice.between(1, 5);
    const feed = dice.chance(0.3);
    const gap = (page: number): Item[] => [
      BLANK,
      textLine("noise", String(start + page)),
      feed ? textLine("noise", "\f") : BLANK,
      ...(repeated ? [header] : []),
    ];
    return breakRows(sheet, dice, (pieces) => pieces, gap);
  },
};
