import type { Lang, Rule, Values } from "./rule.ts";
import { quoted, say, value } from "./wording.ts";

/** How the label would look among the others: their closing mark behind it; "" where the finding does not say. */
function likeOthers(values: Values, lang: Lang): string {
  if (values.usual === undefined) return "";
  return quoted(value(values, "label").replace(/(?<![\s.)])[\s.)]+$/u, "") + String(values.usual), lang);
}

export const numberingFormat: Rule = {
  id: "numbering/format",
  what: { ru: "Номер оформлен не так, как остальные", en: "A label is written unlike the others" },
  why: {
    ru: "«16» рядом с «15.» затрудняет поиск и автоматическую обработку.",
    en: "“16” beside “15.” makes searching and processing harder.",
  },
  fix: { ru: "Оформите все номера одинаково.", en: "Write all labels in one form." },
  message: {
    ru: (values) => {
      const form = likeOthers(values, "ru");
      const fault = say("Номер", quoted(value(values, "label")), "оформлен не так, как остальные");
      return `${fault}: ${form === "" ? "приведите к одному виду" : `пишите ${form}`}`;
    },
    en: (values) => {
      const form = likeOthers(values, "en");
      const fault = say("Label", quoted(value(values, "label"), "en"), "is written unlike the others");
      return `${fault}: ${form === "" ? "write all labels in one form" : `write ${form}`}`;
    },
  },
};
