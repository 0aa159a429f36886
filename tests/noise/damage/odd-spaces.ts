import { changeAll } from "./cut.ts";
import type { Damage } from "./damage.ts";

const SPACES = ["\u00a0", "\u00a0", "\u202f", "  ", "   "];

/** «П Р И К А З»: here the width of a space tells words from letters. */
const SPACED = /^(?:[^ ] ){3}/u;

export const oddSpaces: Damage = {
  name: "odd-spaces",
  source: "typesetting leaves no-break, narrow and repeated spaces",
  apply: (sheet, dice) =>
    changeAll(sheet, (text, where) => {
      const laidOut = where.kind === "text" && (where.part === "head" || where.part === "signature");
      const spaces = SPACED.test(text) ? SPACES.slice(0, 1) : laidOut ? SPACES.slice(0, -1) : SPACES;
      return text.replace(/ /g, () => (dice.chance(0.3) ? dice.pick(spaces) : " "));
    }),
};
