import { changeAll } from "./cut.ts";
import type { Damage } from "./damage.ts";

export const otherQuotes: Damage = {
  name: "other-quotes",
  source: "quotes and dashes are typed from the keyboard or set otherwise",
  apply(sheet, dice) {
    const [open, close] = dice.pick([
      ['"', '"'],
      ["“", "”"],
      ["„", "“"],
    ] as const);
    const hyphen = dice.pick(["-", "\u2011", "\u2010"]);
    const dash = dice.pick(["-", "—", "−"]);
    const spare = /^(?:<|")/u;
    return changeAll(sheet, (text, where) => {
      if (where.kind === "row" && spare.test(text)) return text;
      return text
        .replaceAll("«", open)
        .replaceAll("»", close)
        .replace(/(?<=[а-яё])-(?=[а-яё])/giu, hyphen)
        .replaceAll("–", dash);
    });
  },
};
