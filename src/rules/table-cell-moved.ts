import type { Rule } from "./rule.ts";
import { quoted, say, value } from "./wording.ts";

export const tableCellMoved: Rule = {
  id: "table/cell-moved",
  what: { ru: "Текст возвращён в свою ячейку", en: "A fragment or a slipped column was moved back" },
  why: { ru: "При переносе страницы он оказался в чужой ячейке.", en: "A page break had put it into another cell." },
  fix: { ru: "Проверьте, что текст стоит на своём месте.", en: "Check that it stands where it belongs." },
  message: {
    ru: (values) =>
      value(values, "what") === "column"
        ? "Столбцы строки съехали и возвращены на место: проверьте, что каждая ячейка в своём столбце"
        : `${say("Фрагмент", quoted(value(values, "text")), "стоял в чужой ячейке и возвращён на место")}: проверьте`,
    en: (values) =>
      value(values, "what") === "column"
        ? "The row's columns had slipped and were moved back: check that each cell is in its column"
        : `${say("Fragment", quoted(value(values, "text"), "en"), "stood in another cell and was moved back")}: check it`,
  },
};
