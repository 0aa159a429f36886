import { changeAll } from "./cut.ts";
import type { Damage } from "./damage.ts";

export const html: Damage = {
  name: "html",
  source: "a converter leaves paragraphs, line breaks and entities of HTML in the cells",
  apply: (sheet, dice) =>
    changeAll(sheet, (text, where, column) => {
      if (where.kind !== "row" || where.part !== "activity" || text === "" || column === "number") return text;
      let marked = text;
      if (column === "executors")
        marked = marked.replace(/([,;]) /gu, (_, mark) => (dice.chance(0.5) ? `${mark}<br>` : `${mark} `));
      if (dice.chance(0.3)) marked = marked.replaceAll("«", "&laquo;").replaceAll("»", "&raquo;");
      if (dice.chance(0.3)) marked = marked.replace(/ /u, "&nbsp;");
      return dice.chance(0.5) ? `<p>${marked}</p>` : marked;
    }),
};
