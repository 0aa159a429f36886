import type { Rule, Values } from "./rule.ts";
import { count, plural } from "./wording.ts";

/** The cells of the row and of the header; the same where either is not known: a row may be off by an empty cell. */
function counts(values: Values): [number, number] {
  const [cells, columns] = [count(values, "cells", Number.NaN), count(values, "columns", Number.NaN)];
  return Number.isNaN(cells + columns) ? [0, 0] : [cells, columns];
}

export const tableRaggedRow: Rule = {
  id: "table/ragged-row",
  what: { ru: "В строке больше или меньше ячеек, чем в шапке", en: "A row has more or fewer cells than the header" },
  why: { ru: "Ячейки могли сдвинуться в соседние столбцы.", en: "Cells may have slipped into other columns." },
  fix: { ru: "Проверьте границы столбцов в этой строке.", en: "Check the columns of this row." },
  message: {
    ru: (values) => {
      const [cells, columns] = counts(values);
      if (cells === columns) return "В строке не столько ячеек, сколько в шапке: проверьте границы столбцов";
      return `В строке ${cells} ${plural(cells, "ячейка", "ячейки", "ячеек")}, в шапке — ${columns}: проверьте границы столбцов`;
    },
    en: (values) => {
      const [cells, columns] = counts(values);
      if (cells === columns) return "The row has more or fewer cells than the header: check the columns";
      return `The row has ${cells} ${cells === 1 ? "cell" : "cells"}, the header ${columns}: check the columns`;
    },
  },
};
