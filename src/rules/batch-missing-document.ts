import type { Rule } from "./rule.ts";
import { quoted, say, value } from "./wording.ts";

export const batchMissingDocument: Rule = {
  id: "batch/missing-document",
  what: {
    ru: "От кого-то из списка «--expect» нет ни одного документа",
    en: "Somebody on the list of `--expect` has no document",
  },
  why: { ru: "Документ не прислан или не прочитан.", en: "The document was not sent or could not be read." },
  fix: { ru: "Запросите документ.", en: "Ask for the document." },
  message: {
    ru: (values) => `${say("Нет документа от", quoted(value(values, "text")) || "одного из списка")}: запросите его`,
    en: (values) =>
      `${say("No document of", quoted(value(values, "text"), "en") || "somebody on the list")}: ask for it`,
  },
};
