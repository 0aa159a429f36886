import { numberingFindings } from "./numbering/lists.ts";
import type { Rule } from "./rule.ts";
import { quoted, say, value } from "./wording.ts";

export const numberingOutOfOrder: Rule = {
  id: "numbering/out-of-order",
  what: { ru: "Номер меньше предыдущего, хотя нумерация не начата заново", en: "A label goes back without a restart" },
  why: {
    ru: "Такие номера повторяют уже использованные или стоят не на своём месте.",
    en: "Such numbers repeat earlier ones or stand in the wrong place.",
  },
  fix: { ru: "Продолжите нумерацию или переставьте пункты.", en: "Continue the numbering or move the items." },
  message: {
    ru: (values) => {
      const label = say("Номер", quoted(value(values, "label")));
      const previous = quoted(value(values, "previous"));
      return `${say(label, previous === "" ? "стоит не по порядку" : `стоит после ${previous}`)}: продолжите нумерацию или переставьте пункт`;
    },
    en: (values) => {
      const label = say("Label", quoted(value(values, "label"), "en"));
      const previous = quoted(value(values, "previous"), "en");
      return `${say(label, previous === "" ? "is out of order" : `comes after ${previous}`)}: continue the numbering or move the item`;
    },
  },
  check: (document) => numberingFindings(document, "numbering/out-of-order"),
};
