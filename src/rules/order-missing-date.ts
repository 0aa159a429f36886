import { missingField } from "./order/header.ts";
import type { Rule } from "./rule.ts";
import { quoted, value } from "./wording.ts";

export const orderMissingDate: Rule = {
  id: "order/missing-date",
  what: { ru: "У приказа нет даты", en: "The order has no date" },
  why: { ru: "Неизвестно, с какого дня он действует.", en: "Nobody knows since when it is in force." },
  fix: { ru: "Впишите дату подписания.", en: "Enter the date of signing." },
  message: {
    ru: (values) => {
      const print = quoted(value(values, "text"));
      return `У документа нет даты${print === "" ? "" : ` (напечатано ${print})`}: впишите день, месяц и год`;
    },
    en: (values) => {
      const print = quoted(value(values, "text"), "en");
      return `The document has no date${print === "" ? "" : ` (printed: ${print})`}: enter day, month and year`;
    },
  },
  check: (document) => missingField(document, "date"),
};
