import { numberingFindings } from "./numbering/lists.ts";
import type { Rule } from "./rule.ts";
import { quoted, say, value } from "./wording.ts";

export const numberingRestart: Rule = {
  id: "numbering/restart",
  what: { ru: "Нумерация начинается заново в новом разделе", en: "Numbering begins anew at a section" },
  why: {
    ru: "Один и тот же номер есть в нескольких разделах: ссылаться надо вместе с номером раздела.",
    en: "The same label stands in several sections: refer to it together with its section.",
  },
  fix: {
    ru: "Исправлять не обязательно; сквозная нумерация удобнее.",
    en: "Nothing must be mended; one run of numbers is handier.",
  },
  message: {
    ru: (values) =>
      say(
        "Нумерация начинается заново с",
        quoted(value(values, "label")) || "начала",
        "в новом разделе: ссылайтесь вместе с номером раздела",
      ),
    en: (values) =>
      say(
        "Numbering begins anew at",
        quoted(value(values, "label"), "en") || "the start",
        "of a new section: refer to items together with their section",
      ),
  },
  check: (document) => numberingFindings(document, "numbering/restart"),
};
