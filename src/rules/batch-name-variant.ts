import type { Rule } from "./rule.ts";
import { quoted, say, value } from "./wording.ts";

export const batchNameVariant: Rule = {
  id: "batch/name-variant",
  what: {
    ru: "Одно лицо или организация написаны в разных документах по-разному",
    en: "One person or body is spelt differently in different documents",
  },
  why: { ru: "Скорее всего, в одном из документов опечатка.", en: "One of the documents probably has a misprint." },
  fix: { ru: "Сверьте написание и исправьте ошибочное.", en: "Compare the spellings and mend the wrong one." },
  message: {
    ru: (values) => {
      const where = value(values, "file") === "" ? "" : `(${value(values, "file")})`;
      const name = quoted(value(values, "name"));
      const other = name === "" ? "в другом документе написано иначе" : `в другом документе — ${name}`;
      return `${say(quoted(value(values, "variant")) || "Имя", "здесь,", other, where)}: проверьте, какое написание верно`;
    },
    en: (values) => {
      const where = value(values, "file") === "" ? "" : `(${value(values, "file")})`;
      const name = quoted(value(values, "name"), "en");
      return `${say(quoted(value(values, "variant"), "en") || "A name", "here,", name || "another spelling", "in another document", where)}: check which is right`;
    },
  },
};
