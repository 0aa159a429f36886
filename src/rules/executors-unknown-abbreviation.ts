import type { Rule } from "./rule.ts";
import { quoted, say, value } from "./wording.ts";

export const executorsUnknownAbbreviation: Rule = {
  id: "executors/unknown-abbreviation",
  what: { ru: "Сокращение нигде не раскрыто", en: "An abbreviation is expanded nowhere" },
  why: {
    ru: "В другом регионе так могут называть другую организацию.",
    en: "It may mean another body in another region.",
  },
  fix: { ru: "Раскройте его при первом упоминании: «(далее – …)».", en: "Expand it where it is first used." },
  message: {
    ru: (values) =>
      `${say("Сокращение", quoted(value(values, "abbreviation", "text", "name", "print")), "в документе не раскрыто")}: раскройте его при первом упоминании`,
    en: (values) =>
      `${say("Abbreviation", quoted(value(values, "abbreviation", "text", "name", "print"), "en"), "is expanded nowhere")}: expand it where it is first used`,
  },
};
