import type { ScheduleItem } from "../model/types.ts";
import { everyClause } from "./order/clauses.ts";
import { daysBetween, isStated, printedPeriod } from "./plan/time.ts";
import type { LocatedFinding, Rule, Undiagnosed } from "./rule.ts";
import { quoted, russianDate, say, value } from "./wording.ts";

/** A plan is prepared before it begins and reported on after it ended: that much around it is usual. */
const BEFORE = 183;
const AFTER = 92;

/** What ended before the order's own date is told by another rule. */
function isOutside(item: ScheduleItem, period: { start: string; end: string }, date: string | null): boolean {
  if (!isStated(item)) return false;
  const { start, end } = item;
  const first = start ?? end;
  if (first !== null && daysBetween(period.end, first) > AFTER) return true;
  return end !== null && daysBetween(end, period.start) > BEFORE && (date === null || end >= date);
}

function check({ order, roadmaps }: Undiagnosed): LocatedFinding[] {
  const period = printedPeriod(roadmaps);
  if (!order || !period) return [];
  return everyClause(order).flatMap((clause) =>
    clause.deadlines
      .filter((item) => isOutside(item, period, order.date))
      .map((item) => ({
        rule: "order/deadline-outside-period" as const,
        span: item.span,
        subject: clause.number,
        values: { text: item.raw, ...period },
      })),
  );
}

export const orderDeadlineOutsidePeriod: Rule = {
  id: "order/deadline-outside-period",
  what: {
    ru: "Срок поручения далёк от периода плана, который утверждает приказ",
    en: "The term of a clause lies far from the period of the plan that the order approves",
  },
  why: { ru: "Скорее всего, ошибка в годе.", en: "The year is probably wrong." },
  fix: { ru: "Сверьте год срока с периодом плана.", en: "Compare the year of the term with the plan's period." },
  message: {
    ru: (values) => {
      const period =
        value(values, "start") === ""
          ? ""
          : `(${russianDate(value(values, "start"))} – ${russianDate(value(values, "end"))})`;
      return `${say("Срок", quoted(value(values, "text")), "далёк от периода плана", period)}: проверьте год`;
    },
    en: (values) => {
      const period = value(values, "start") === "" ? "" : `(${value(values, "start")} – ${value(values, "end")})`;
      return `${say("Term", quoted(value(values, "text"), "en"), "lies far from the plan's period", period)}: check the year`;
    },
  },
  check,
};
