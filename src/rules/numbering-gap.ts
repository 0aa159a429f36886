import { numberingFindings } from "./numbering/lists.ts";
import type { Rule, Values } from "./rule.ts";
import { quoted, say, value } from "./wording.ts";

function skipped(values: Values, one: string, many: string): string {
  const from = value(values, "from", "missing");
  const to = value(values, "to");
  if (from === "") return one;
  return to === "" || to === from ? `${one} ${from}` : `${many} ${from}–${to}`;
}

export const numberingGap: Rule = {
  id: "numbering/gap",
  what: { ru: "В нумерации пропущен номер", en: "A label is skipped" },
  why: {
    ru: "Пункт мог выпасть при подготовке или распознавании документа.",
    en: "An item may have been lost while the document was edited or converted.",
  },
  fix: {
    ru: "Верните пропавший пункт или перенумеруйте следующие.",
    en: "Restore the lost item or renumber the rest.",
  },
  message: {
    ru: (values) => {
      const before = quoted(value(values, "previous"));
      const place = before === "" ? "" : `(после ${before} сразу ${quoted(value(values, "label"))})`;
      const one = value(values, "to") === value(values, "from");
      const verb = one ? "Пропущен" : "Пропущены";
      return `${say(verb, skipped(values, "номер", "номера"), place)}: проверьте, не потерян ли пункт`;
    },
    en: (values) => {
      const before = quoted(value(values, "previous"), "en");
      const place = before === "" ? "" : `(${quoted(value(values, "label"), "en")} follows ${before})`;
      return `${say(skipped(values, "Label", "Labels"), "skipped", place)}: check whether an item was lost`;
    },
  },
  check: (document) => numberingFindings(document, "numbering/gap"),
};
