import { BLANK, rewrite } from "../sheet.ts";
import type { Damage } from "./damage.ts";

export const blankLines: Damage = {
  name: "blank-lines",
  source: "a converter sets a blank line behind every row and paragraph",
  apply: (sheet) =>
    rewrite(sheet, (item) =>
      item.kind === "row" || (item.kind === "text" && item.part === "prose") ? [item, BLANK] : [item],
    ),
};
