import { changeSome } from "./cut.ts";
import type { Damage } from "./damage.ts";

export const splitFirstLetter: Damage = {
  name: "split-first-letter",
  source: "the first letter of a cell is drawn apart and read as a word: «Р азработка»",
  apply: (sheet, dice) =>
    changeSome(sheet, dice, dice.between(3, 8), (text, where, column) => {
      if (where.kind !== "row" || where.part !== "activity" || column !== "activity") return null;
      return /^[А-ЯЁ][а-яё]{5}/u.test(text) ? `${text.charAt(0)} ${text.slice(1)}` : null;
    }),
};
