import type { LocatedFinding, Rule, Undiagnosed } from "./rule.ts";
import { quoted, russianDate, say, value } from "./wording.ts";

function check({ order }: Undiagnosed): LocatedFinding[] {
  const date = order?.date;
  if (!order || !date) return [];
  return order.basis
    .filter((act) => act.date !== null && act.date > date)
    .map((act) => ({ rule: "reference/later-act", span: act.span, values: { text: act.raw, date } }));
}

export const referenceLaterAct: Rule = {
  id: "reference/later-act",
  what: {
    ru: "Приказ ссылается на документ, изданный позже него",
    en: "The order cites an act that is later than itself",
  },
  why: {
    ru: "Документа ещё не было: ошибка в дате ссылки или самого приказа.",
    en: "That act did not exist yet: the date of the citation or of the order is wrong.",
  },
  fix: { ru: "Сверьте дату ссылки с документом.", en: "Compare the date of the citation with the act." },
  message: {
    ru: (values) => {
      const date = value(values, "date") === "" ? "" : `(${russianDate(value(values, "date"))})`;
      return `${say("Документ", quoted(value(values, "text")), "датирован позже самого приказа", date)}: сверьте даты`;
    },
    en: (values) => {
      const date = value(values, "date") === "" ? "" : `(${value(values, "date")})`;
      return `${say("Act", quoted(value(values, "text"), "en"), "is dated later than the order itself", date)}: compare the dates`;
    },
  },
  check,
};
