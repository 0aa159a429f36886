import { missingField } from "./order/header.ts";
import type { Rule } from "./rule.ts";

export const orderMissingTitle: Rule = {
  id: "order/missing-title",
  what: { ru: "У приказа нет заголовка", en: "The order has no title" },
  why: { ru: "Без заголовка «Об …» не видно, о чём документ.", en: "Without a title nobody sees what it is about." },
  fix: { ru: "Добавьте заголовок «Об …».", en: "Add a title." },
  message: {
    ru: () => "У документа нет заголовка: добавьте «Об …» перед преамбулой",
    en: () => "The document has no title: add one before the preamble",
  },
  check: (document) => missingField(document, "title"),
};
