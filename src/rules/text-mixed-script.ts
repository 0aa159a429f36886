import type { Rule } from "./rule.ts";
import { quoted, say, value } from "./wording.ts";

export const textMixedScript: Rule = {
  id: "text/mixed-script",
  what: {
    ru: "Похожие буквы другого алфавита в слове или буквы в числе",
    en: "Look-alike letters of another alphabet",
  },
  why: {
    ru: "Такое слово не находит поиск, а такое число не читается.",
    en: "Such a word is not found, such a number not read.",
  },
  fix: { ru: "Перепечатайте слово в одной раскладке.", en: "Type it anew in one alphabet." },
  message: {
    ru: (values) => {
      const read = quoted(value(values, "read", "fixed", "meant"));
      return `${say("В", quoted(value(values, "printed", "print", "text")) || "слове", "смешаны буквы разных алфавитов или цифры")}: ${read === "" ? "перепечатайте в одной раскладке" : `прочитано как ${read}`}`;
    },
    en: (values) => {
      const read = quoted(value(values, "read", "fixed", "meant"), "en");
      return `${say(quoted(value(values, "printed", "print", "text"), "en") || "A word", "mixes look-alike letters or digits")}: ${read === "" ? "type it anew in one alphabet" : `read as ${read}`}`;
    },
  },
};
