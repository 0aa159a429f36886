import { breakRows } from "./cut.ts";
import type { Damage } from "./damage.ts";

export const slippedColumn: Damage = {
  name: "slipped-column",
  source: "a converter drops the empty first cell of the lower half of a row, and all others move to the left",
  apply(sheet, dice) {
    const padded = dice.chance(0.5);
    return breakRows(sheet, dice, ({ first, second }) => {
      const filled = second.filter((cell) => cell !== "").length;
      if (second[0] !== "" || filled < 2) return null;
      return { first, second: [...second.slice(1), ...(padded ? [""] : [])] };
    });
  },
};
