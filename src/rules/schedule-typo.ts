import type { Rule } from "./rule.ts";
import { quoted, say, value } from "./wording.ts";

export const scheduleTypo: Rule = {
  id: "schedule/typo",
  what: { ru: "В сроке опечатка", en: "A time is misspelt" },
  why: { ru: "Месяц прочитан по догадке.", en: "The month was read by guess." },
  fix: { ru: "Исправьте слово.", en: "Mend the word." },
  message: {
    ru: (values) => {
      const read = quoted(value(values, "read", "fixed", "meant"));
      return `${say("В сроке опечатка", quoted(value(values, "printed", "print", "text")))}: ${read === "" ? "исправьте слово" : `прочитано как ${read}, исправьте`}`;
    },
    en: (values) => {
      const read = quoted(value(values, "read", "fixed", "meant"), "en");
      return `${say("Misspelt time", quoted(value(values, "printed", "print", "text"), "en"))}: ${read === "" ? "mend the word" : `read as ${read}, mend it`}`;
    },
  },
};
