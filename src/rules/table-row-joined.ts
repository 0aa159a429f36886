import type { Rule } from "./rule.ts";
import { quoted, value } from "./wording.ts";

export const tableRowJoined: Rule = {
  id: "table/row-joined",
  what: { ru: "Строка собрана из частей", en: "A row was rejoined over a break" },
  why: { ru: "Строку разрезал конец страницы.", en: "A page break had cut it." },
  fix: { ru: "Проверьте, что части соединены верно.", en: "Check that the pieces belong together." },
  message: {
    ru: (values) => {
      const label = quoted(value(values, "label", "number"));
      return `Строка${label === "" ? "" : ` ${label}`} была разрезана и собрана из частей: проверьте, что они соединены верно`;
    },
    en: (values) => {
      const label = quoted(value(values, "label", "number"), "en");
      return `Row${label === "" ? "" : ` ${label}`} was cut and has been rejoined: check that the pieces belong together`;
    },
  },
};
