import { changeSome } from "./cut.ts";
import type { Damage } from "./damage.ts";

export const glued: Damage = {
  name: "glued",
  source: "typists leave out spaces: «2023г.», «№45», «Центр,школы»",
  apply: (sheet, dice) =>
    changeSome(sheet, dice, dice.between(5, 12), (text, where, column) => {
      if (where.kind === "text" && where.part !== "head" && where.part !== "stamp") return null;
      if (where.kind === "row" && column !== "schedule" && column !== "executors") return null;
      return text
        .replace(/(\d) (?=г(?:\.|ода))/gu, "$1")
        .replace(/№ (?=\d)/gu, "№")
        .replace(/([а-яёА-ЯЁ»]), (?=[а-яёА-ЯЁ])/gu, "$1,")
        .replace(/([А-ЯЁ]\.) (?=[А-ЯЁ][а-яё])/gu, "$1");
    }),
};
