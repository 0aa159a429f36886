import { missingField } from "./order/header.ts";
import type { Rule } from "./rule.ts";
import { quoted, value } from "./wording.ts";

export const orderMissingNumber: Rule = {
  id: "order/missing-number",
  what: { ru: "У приказа нет номера", en: "The order has no number" },
  why: { ru: "На приказ без номера нельзя сослаться.", en: "An order without a number cannot be cited." },
  fix: {
    ru: "Впишите номер, под которым приказ зарегистрирован.",
    en: "Enter the number under which it is registered.",
  },
  message: {
    ru: (values) => {
      const print = quoted(value(values, "text"));
      return `У документа нет номера${print === "" ? "" : ` (напечатано ${print})`}: впишите регистрационный номер`;
    },
    en: (values) => {
      const print = quoted(value(values, "text"), "en");
      return `The document has no number${print === "" ? "" : ` (printed: ${print})`}: enter the registered one`;
    },
  },
  check: (document) => missingField(document, "number"),
};
