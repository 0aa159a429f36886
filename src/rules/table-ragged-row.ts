import type { Rule } from "./rule.ts";
import { count, plural, value } from "./wording.ts";

export const tableRaggedRow: Rule = {
  id: "table/ragged-row",
  what: { ru: "В строке больше или меньше ячеек, чем в шапке", en: "A row has more or fewer cells than the header" },
  why: { ru: "Ячейки могли сдвинуться в соседние столбцы.", en: "Cells may have slipped into other columns." },
  fix: { ru: "Проверьте границы столбцов в этой строке.", en: "Check the columns of this row." },
  message: {
    ru: (values) => {
      const cells = count(values, "cells", Number(value(values, "count", "got") || Number.NaN));
      const columns = count(values, "columns", Number(value(values, "expected", "want") || Number.NaN));
      const has = Number.isNaN(cells)
        ? "В строке не столько ячеек"
        : `В строке ${cells} ${plural(cells, "ячейка", "ячейки", "ячеек")}`;
      const header = Number.isNaN(columns) ? "" : ` — ${columns}`;
      const clause = Number.isNaN(cells)
        ? ", сколько в шапке"
        : header === ""
          ? ", в шапке не столько"
          : `, в шапке${header}`;
      return `${has}${clause}: проверьте границы столбцов`;
    },
    en: (values) => {
      const cells = value(values, "cells", "count", "got");
      const columns = value(values, "columns", "expected", "want");
      const row =
        cells === ""
          ? "The row has more or fewer cells than the header"
          : `The row has ${cells} cell(s), the header ${columns || "another number"}`;
      return `${row}: check the columns`;
    },
  },
};
