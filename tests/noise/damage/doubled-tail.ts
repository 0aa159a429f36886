import { breakRows } from "./cut.ts";
import type { Damage } from "./damage.ts";

const TAIL = /[а-яё]{4}[а-яё]{2,3}$/u;

/** Tails that are words of their own: the reader could not tell. */
const WORDS = new Set(
  "вас вам его ему ее её ей за и им их как ль мы на нам нас не но о об он они от по со та тем тех то том ту ты".split(
    " ",
  ),
);

export const doubledTail: Damage = {
  name: "doubled-tail",
  source: "a recognized page overlaps the one before: the end of a word is printed again, «руководители» + «ли РМО»",
  apply: (sheet, dice) =>
    breakRows(sheet, dice, ({ first, second }) => {
      const fit = first.findIndex((cell, i) => second[i] !== "" && TAIL.test(cell));
      if (fit < 0) return null;
      const tail = (first[fit] as string).slice(-dice.between(2, 3));
      if (WORDS.has(tail)) return null;
      return { first, second: second.map((cell, i) => (i === fit ? `${tail} ${cell}` : cell)) };
    }),
};
