import { rewrite, row, textLine } from "../sheet.ts";
import type { Damage } from "./damage.ts";

export const markdown: Damage = {
  name: "markdown",
  source: "a converter to Markdown marks headings bold, escapes the periods of numbers and rules off the header",
  apply(sheet, dice) {
    const escapes = dice.chance(0.5);
    const rule = dice.chance(0.5);
    const bold = (text: string) => (text === "" || text.startsWith("<") ? text : `**${text}**`);
    const escaped = (text: string) => (escapes ? text.replace(/^(\d+)\./u, "$1\\.") : text);
    let ruled = false;
    return rewrite(sheet, (item) => {
      if (item.kind === "blank") return [item];
      if (item.kind === "text") {
        const headed = item.part === "title" || item.part === "section";
        return [textLine(item.part, headed ? bold(item.text) : escaped(item.text))];
      }
      if (item.part === "header" && !/^\d/u.test(item.cells[0] ?? "")) {
        const rules =
          rule && !ruled
            ? [
                row(
                  "rest",
                  item.cells.map(() => "---"),
                ),
              ]
            : [];
        ruled = true;
        return [row("header", item.cells.map(bold)), ...rules];
      }
      if (item.part === "section") return [row("section", item.cells.map(bold))];
      return [row(item.part, [escaped(item.cells[0] ?? ""), ...item.cells.slice(1)])];
    });
  },
};
