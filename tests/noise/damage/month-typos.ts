import type { Dice } from "../dice.ts";
import { changeSome } from "./cut.ts";
import type { Damage } from "./damage.ts";

/** Months long enough that one wrong letter leaves no doubt. */
const MONTH = /(?:январ|феврал|апрел|август|сентябр|октябр|ноябр|декабр)[а-яё]*/iu;
/** Letters beside each other on a Russian keyboard. */
const NEIGHBOURS: Readonly<Record<string, string>> = {
  а: "в",
  в: "а",
  е: "к",
  я: "ч",
  б: "ь",
  р: "п",
  л: "д",
  т: "ь",
  н: "г",
  к: "е",
  о: "р",
  ь: "б",
  г: "н",
  у: "к",
};

function mistype(word: string, dice: Dice): string {
  const at = dice.between(1, word.length - 2);
  const letter = word.charAt(at);
  switch (dice.between(0, 3)) {
    case 0:
      return word.slice(0, at) + word.slice(at + 1);
    case 1:
      return word.slice(0, at) + letter + word.slice(at);
    case 2:
      return word.slice(0, at) + word.charAt(at + 1) + letter + word.slice(at + 2);
    default:
      return word.slice(0, at) + (NEIGHBOURS[letter] ?? letter) + word.slice(at + 1);
  }
}

export const monthTypos: Damage = {
  name: "month-typos",
  source: "a typist drops, doubles, swaps or misses one letter of a month",
  apply: (sheet, dice) =>
    changeSome(sheet, dice, dice.between(2, 4), (text, _, column) => {
      const month = column === "schedule" ? MONTH.exec(text) : null;
      return month ? text.replace(month[0], mistype(month[0], dice)) : null;
    }),
};
