import { everyClause } from "./order/clauses.ts";
import { isStated } from "./plan/time.ts";
import type { LocatedFinding, Rule, Undiagnosed } from "./rule.ts";
import { quoted, russianDate, say, value } from "./wording.ts";

/** Terms of the clauses that were over when the order was signed; a year that was assumed proves nothing. */
function check({ order }: Undiagnosed): LocatedFinding[] {
  const date = order?.date;
  if (!date) return [];
  return everyClause(order).flatMap((clause) =>
    clause.deadlines
      .filter((item) => isStated(item) && item.end !== null && item.end < date)
      .map((item) => ({
        rule: "order/deadline-before-date" as const,
        span: item.span,
        subject: clause.number,
        values: { text: item.raw, date },
      })),
  );
}

export const orderDeadlineBeforeDate: Rule = {
  id: "order/deadline-before-date",
  what: { ru: "Срок поручения истёк до даты приказа", en: "The term of a clause was over before the order's date" },
  why: {
    ru: "Исполнить поручение в срок невозможно; обычно год остался от прошлогоднего приказа.",
    en: "Nobody can keep it; mostly the year was left over from an earlier order.",
  },
  fix: { ru: "Исправьте срок или дату приказа.", en: "Mend the term or the order's date." },
  message: {
    ru: (values) => {
      const date = value(values, "date") === "" ? "" : `(${russianDate(value(values, "date"))})`;
      return `${say("Срок", quoted(value(values, "text")), "истёк раньше даты приказа", date)}: исправьте год`;
    },
    en: (values) => {
      const date = value(values, "date") === "" ? "" : `(${value(values, "date")})`;
      return `${say("Term", quoted(value(values, "text"), "en"), "was over before the order's date", date)}: mend the year`;
    },
  },
  check,
};
