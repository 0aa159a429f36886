import { changeSome } from "./cut.ts";
import type { Damage } from "./damage.ts";
import { hyphenate } from "./words.ts";

export const cutWords: Damage = {
  name: "cut-words",
  source: "the lines of a cell are joined and keep the hyphens of their ends: «обуча- ющихся»",
  apply: (sheet, dice) =>
    changeSome(sheet, dice, dice.between(3, 6), (text, where, column) => {
      if (where.kind !== "row" || where.part !== "activity" || column === "schedule") return null;
      const words = text.split(" ");
      const fit = words.flatMap((word, i) => (i > 0 && hyphenate(word, dice) ? [i] : []));
      if (fit.length === 0) return null;
      const at = dice.pick(fit);
      return words.map((word, i) => (i === at ? (hyphenate(word, dice) ?? [word]).join("- ") : word)).join(" ");
    }),
};
