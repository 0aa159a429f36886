import { changeAll } from "./cut.ts";
import type { Damage } from "./damage.ts";

export const numberSigns: Damage = {
  name: "number-signs",
  source: "recognition misreads «№»",
  apply(sheet, dice) {
    const sign = dice.pick(["Ne", "N", "Л№", "No"]);
    return changeAll(sheet, (text, where) =>
      where.kind === "text" && where.part !== "stamp" && where.part !== "head" ? text : text.replace("№", sign),
    );
  },
};
