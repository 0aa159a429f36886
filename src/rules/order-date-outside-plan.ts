import { fieldSpan } from "./order/header.ts";
import { daysBetween, printedPeriod } from "./plan/time.ts";
import type { LocatedFinding, Rule, Undiagnosed } from "./rule.ts";
import { russianDate, say, value } from "./wording.ts";

/** An order comes some months before its plan, hardly more than a year. */
const LONGEST_LEAD = 400;

function check({ order, roadmaps }: Undiagnosed): LocatedFinding[] {
  const period = printedPeriod(roadmaps);
  if (!order?.date || !period) return [];
  if (order.date <= period.end && daysBetween(order.date, period.start) <= LONGEST_LEAD) return [];
  const values = { date: order.date, start: period.start, end: period.end };
  return [{ rule: "order/date-outside-plan", span: fieldSpan(order, "date"), values }];
}

export const orderDateOutsidePlan: Rule = {
  id: "order/date-outside-plan",
  what: {
    ru: "Приказ издан после окончания плана или более чем за год до его начала",
    en: "The order was issued after its plan had ended, or more than a year before it begins",
  },
  why: {
    ru: "Почти всегда это опечатка в годе: в дате приказа или в периоде плана.",
    en: "It is nearly always a misprint in a year: of the order's date or of the plan's period.",
  },
  fix: { ru: "Сверьте год в дате приказа и в названии плана.", en: "Compare the year of the order with the plan's." },
  message: {
    ru: (values) => {
      const date = value(values, "date") === "" ? "" : `от ${russianDate(value(values, "date"))}`;
      const period =
        value(values, "start") === ""
          ? ""
          : `(${russianDate(value(values, "start"))} – ${russianDate(value(values, "end"))})`;
      return `${say("Приказ", date, "не подходит по времени к плану", period)}: проверьте годы`;
    },
    en: (values) => {
      const date = value(values, "date") === "" ? "" : `of ${value(values, "date")}`;
      const period = value(values, "start") === "" ? "" : `(${value(values, "start")} – ${value(values, "end")})`;
      return `${say("The order", date, "does not fit the time of its plan", period)}: check the years`;
    },
  },
  check,
};
