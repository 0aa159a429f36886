import { breakRows } from "./cut.ts";
import type { Damage } from "./damage.ts";

export const pageBreak: Damage = {
  name: "page-break",
  source: "a page ends inside a row: its lower half becomes a row without a number",
  apply: (sheet, dice) => breakRows(sheet, dice, (pieces) => pieces),
};
