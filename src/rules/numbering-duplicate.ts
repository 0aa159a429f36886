import { numberingFindings } from "./numbering/lists.ts";
import type { Rule } from "./rule.ts";
import { quoted, say, value } from "./wording.ts";

export const numberingDuplicate: Rule = {
  id: "numbering/duplicate",
  what: { ru: "Один номер стоит дважды подряд идущей нумерации", en: "One label is used twice in one run of numbers" },
  why: {
    ru: "На пункт с таким номером нельзя сослаться однозначно.",
    en: "A reference to that number does not say which of the two is meant.",
  },
  fix: { ru: "Перенумеруйте второй пункт и следующие за ним.", en: "Renumber the second one and those after it." },
  message: {
    ru: (values) => say("Номер", quoted(value(values, "label")), "повторяется: перенумеруйте этот пункт и следующие"),
    en: (values) =>
      say("Label", quoted(value(values, "label"), "en"), "is used twice: renumber this item and those after it"),
  },
  check: (document) => numberingFindings(document, "numbering/duplicate"),
};
