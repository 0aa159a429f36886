import type { Rule } from "./rule.ts";
import { quoted, say, value } from "./wording.ts";

export const modelDanglingReference: Rule = {
  id: "model/dangling-reference",
  what: {
    ru: "Модель ссылается на то, чего в ней нет, ставит родителя не выше того, что ему принадлежит, или дважды использует одно обозначение",
    en: "The model refers to what it does not hold, has a parent no higher than what belongs to it, or uses one identifier twice",
  },
  why: {
    ru: "После правки вручную ссылка повисла: исполнителя, раздел или родителя не найти.",
    en: "After a correction by hand the executor, section or parent cannot be found.",
  },
  fix: { ru: "Исправьте ссылку или добавьте недостающую запись.", en: "Mend the reference or add the missing entry." },
  message: {
    ru: (values) =>
      `${say("Обозначение", quoted(value(values, "text")), "ни на что не указывает, ведёт к себе же или ниже либо занято дважды")}: исправьте ссылку`,
    en: (values) =>
      `${say("Identifier", quoted(value(values, "text"), "en"), "points to nothing, to itself or further down, or is used twice")}: mend the reference`,
  },
};
