import { rewrite, row, textLine } from "../sheet.ts";
import type { Damage } from "./damage.ts";

export const tablePipes: Damage = {
  name: "table-pipes",
  source: "a converter to Markdown draws the table with vertical bars",
  apply(sheet) {
    let ruled = false;
    return rewrite(sheet, (item) => {
      if (item.kind !== "row") return [item];
      const line = (cells: readonly string[]) => textLine("noise", `| ${cells.join(" | ")} |`);
      const rules = item.part === "header" && !ruled ? [line(item.cells.map(() => "---"))] : [];
      ruled = true;
      return [line(row(item.part, item.cells).cells), ...rules];
    });
  },
};
