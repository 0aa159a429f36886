import type { Order } from "../model/types.ts";
import { type Citation, citations } from "./reference/citations.ts";
import { isSameIssuer } from "./reference/issuers.ts";
import type { LocatedFinding, Rule, Undiagnosed } from "./rule.ts";
import { quoted, russianDate, say, value } from "./wording.ts";

/** The number without what is only its print: «214-о/д», «214 о.д.» and «214 ОД» are one. */
const key = (number: string): string =>
  number
    .toLowerCase()
    .replace(/[\s.]/gu, "")
    .replace(/[–—]/gu, "-")
    .replace(/[-/](?=[а-яё])/gu, "");

/** How many of day, month and year agree. */
function agreement(a: string, b: string): number {
  const other = b.split("-");
  return a.split("-").filter((part, i) => part === other[i]).length;
}

function maySelf(order: Order, { act, stamp }: Citation): boolean {
  if (act.kind !== order.kind) return false;
  if (act.issuer === null) return true;
  return order.issuer === null ? stamp : isSameIssuer(act.issuer, order.issuer);
}

/** An act of the grounds is another act, whatever its date. */
function isGround(order: Order, { act }: Citation): boolean {
  return order.basis.some((ground) => ground.number === act.number && ground.date === act.date);
}

/** One of number and date is the order's own and the other is not; in «к приказу …» both may be wrong. */
function isWrong(order: Order, { act, stamp, appended }: Citation): boolean {
  if (!order.number || !order.date || !act.number || !act.date) return false;
  const sameNumber = key(act.number) === key(order.number);
  const sameDate = act.date === order.date;
  if (sameNumber === sameDate) return appended && !sameNumber;
  return sameDate || stamp || agreement(act.date, order.date) === 2;
}

function check(document: Undiagnosed): LocatedFinding[] {
  const { order } = document;
  if (!order?.number || !order.date) return [];
  return citations(document)
    .acts.filter((citation) => maySelf(order, citation) && isWrong(order, citation) && !isGround(order, citation))
    .map(({ act, span, subject }) => ({
      rule: "reference/own-number-mismatch",
      span,
      ...(subject === null ? {} : { subject }),
      values: { text: act.raw, number: order.number as string, date: order.date as string },
    }));
}

export const referenceOwnNumberMismatch: Rule = {
  id: "reference/own-number-mismatch",
  what: {
    ru: "Текст ссылается на этот же приказ с другим номером или датой",
    en: "The text cites this order by another number or date",
  },
  why: { ru: "Ссылка ведёт на другой документ.", en: "The citation leads to another act." },
  fix: { ru: "Исправьте номер или дату в ссылке либо в шапке.", en: "Mend the citation or the header." },
  message: {
    ru: (values) => {
      const own = say(
        value(values, "number") === "" ? "" : `№ ${value(values, "number")}`,
        value(values, "date") === "" ? "" : `от ${russianDate(value(values, "date"))}`,
      );
      return `${say("Ссылка", quoted(value(values, "text")), "не сходится с шапкой", own === "" ? "" : `(${own})`)}: исправьте номер или дату`;
    },
    en: (values) => {
      const own = say(
        value(values, "number") === "" ? "" : `No. ${value(values, "number")}`,
        value(values, "date") === "" ? "" : `of ${value(values, "date")}`,
      );
      return `${say("Citation", quoted(value(values, "text"), "en"), "does not agree with the header", own === "" ? "" : `(${own})`)}: mend the number or the date`;
    },
  },
  check,
};
