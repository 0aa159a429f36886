import { breakRows } from "./cut.ts";
import type { Damage } from "./damage.ts";
import { hyphenate } from "./words.ts";

export const cutWordAtBreak: Damage = {
  name: "cut-word-at-break",
  source: "the last word before a page break is divided by a hyphen",
  apply: (sheet, dice) =>
    breakRows(sheet, dice, ({ first, second }) => {
      const column = first.findIndex(
        (cell, i) => cell !== "" && hyphenate((second[i] as string).split(" ")[0] ?? "", dice),
      );
      const [word, ...rest] = (second[column] ?? "").split(" ");
      const parts = hyphenate(word ?? "", dice);
      if (!parts) return null;
      return {
        first: first.map((cell, i) => (i === column ? `${cell} ${parts[0]}-` : cell)),
        second: second.map((cell, i) => (i === column ? [parts[1], ...rest].join(" ") : cell)),
      };
    }),
};
