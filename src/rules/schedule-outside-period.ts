import type { PlanPeriod, Roadmap, ScheduleItem } from "../model/types.ts";
import { isBounded, ownItems } from "./plan/time.ts";
import type { LocatedFinding, Rule } from "./rule.ts";
import { quoted, russianDate, say, value } from "./wording.ts";

/** «август, ноябрь, март» in a plan from September: the August in which the school year is prepared, its year not printed. */
function isEarlyAugust(item: ScheduleItem, { start }: PlanPeriod): boolean {
  if (item.kind !== "period" || !item.assumed.includes("year") || !start?.endsWith("-09-01")) return false;
  return item.start !== null && item.end?.slice(0, 7) === `${start.slice(0, 4)}-08`;
}

/** Wholly before or after the plan; a term with an open start is not outside for its end alone. */
function isOutside(item: ScheduleItem, period: PlanPeriod): boolean {
  if (!isBounded(item) || item.start === null || isEarlyAugust(item, period)) return false;
  if (period.end !== null && item.start > period.end) return true;
  return period.start !== null && item.end !== null && item.end < period.start;
}

function inRoadmap(roadmap: Roadmap): LocatedFinding[] {
  const { period } = roadmap;
  if (!period) return [];
  const out: LocatedFinding[] = [];
  for (const activity of roadmap.activities) {
    for (const item of ownItems(activity.schedule)) {
      if (!isOutside(item, period)) continue;
      const values = { text: item.raw, start: period.start ?? "", end: period.end ?? "" };
      out.push({ rule: "schedule/outside-period", span: item.span, subject: activity.number, values });
    }
  }
  return out;
}

const dash = (start: string, end: string): string =>
  start === "" && end === "" ? "" : `(${start || "…"} – ${end || "…"})`;

export const scheduleOutsidePeriod: Rule = {
  id: "schedule/outside-period",
  what: { ru: "Срок лежит вне периода плана", en: "A time lies wholly outside the plan's period" },
  why: {
    ru: "Чаще всего год остался от прошлогоднего плана.",
    en: "Mostly the year was left over from an earlier plan.",
  },
  fix: { ru: "Проверьте год срока и период плана.", en: "Check the year and the plan's period." },
  message: {
    ru: (values) =>
      `${say("Срок", quoted(value(values, "text")), "лежит вне периода плана", dash(russianDate(value(values, "start")), russianDate(value(values, "end"))))}: проверьте год`,
    en: (values) =>
      `${say("Time", quoted(value(values, "text"), "en"), "lies outside the plan's period", dash(value(values, "start"), value(values, "end")))}: check the year`,
  },
  check: (document) => document.roadmaps.flatMap(inRoadmap),
};
