import type { ScheduleItem } from "../model/types.ts";
import { findDate, readPeriod } from "../normalize/schedule/index.ts";
import { everyClause } from "./order/clauses.ts";
import { isBounded, ownItems } from "./plan/time.ts";
import type { LocatedFinding, Rule, Undiagnosed } from "./rule.ts";
import { quoted, russianDate, say, value } from "./wording.ts";

const LONGEST = 60;
const JOINT = /\s{0,4}(?:[-–—]|(?<![A-Za-zЀ-ӿ])(?:по|до)(?![A-Za-zЀ-ӿ]))\s{0,4}/u;

/** «с 20.05.2024 по 10.05.2024»: not read as a time, because it is none; «15 мая – 10 мая 2024» has one year for both. */
function printedBackwards(raw: string): { start: string; end: string } | null {
  const [first, second, ...rest] = raw.replace(/^с\s+/iu, "").split(JOINT);
  if (first === undefined || second === undefined || rest.length > 0) return null;
  const end = dayOf(second);
  const start = end === null ? null : (dayOf(first) ?? dayOf(`${first} ${end.slice(0, 4)}`));
  return start !== null && end !== null && end < start ? { start, end } : null;
}

/** The day that a piece says, or the first of its month. */
function dayOf(text: string): string | null {
  const date = findDate(text);
  if (date) return date.malformed ? null : date.iso;
  return readPeriod(text)?.start ?? null;
}

function reversed(items: readonly ScheduleItem[], subject: string, out: LocatedFinding[]): void {
  for (const item of items) {
    const backwards = item.kind === "unknown" && item.raw.length < LONGEST ? printedBackwards(item.raw) : null;
    if (backwards)
      out.push({
        rule: "schedule/end-before-start",
        span: item.span,
        subject,
        values: { text: item.raw, ...backwards },
      });
    if (!isBounded(item) || item.start === null || item.end === null || item.end >= item.start) continue;
    const values = { text: item.raw, start: item.start, end: item.end };
    out.push({ rule: "schedule/end-before-start", span: item.span, subject, values });
  }
}

function check({ order, roadmaps }: Undiagnosed): LocatedFinding[] {
  const out: LocatedFinding[] = [];
  for (const { deadlines, number } of everyClause(order)) reversed(deadlines, number, out);
  for (const { activities } of roadmaps) {
    for (const { schedule, number } of activities) reversed(ownItems(schedule), number, out);
  }
  for (const { period, span } of roadmaps) {
    if (!period?.start || !period.end || period.end >= period.start) continue;
    out.push({ rule: "schedule/end-before-start", span, values: { start: period.start, end: period.end } });
  }
  return out;
}

export const scheduleEndBeforeStart: Rule = {
  id: "schedule/end-before-start",
  what: { ru: "Срок кончается раньше, чем начинается", en: "A time ends before it starts" },
  why: { ru: "Даты переставлены или ошибка в годе.", en: "The dates were swapped, or a year is wrong." },
  fix: { ru: "Поставьте начало раньше конца.", en: "Put the start before the end." },
  message: {
    ru: (values) => {
      const start = russianDate(value(values, "start"));
      const dates = start === "" ? "" : `(начало ${start}, конец ${russianDate(value(values, "end"))})`;
      return `${say("Срок", quoted(value(values, "text")), "кончается раньше, чем начинается", dates)}: исправьте даты`;
    },
    en: (values) => {
      const start = value(values, "start");
      const dates = start === "" ? "" : `(starts ${start}, ends ${value(values, "end")})`;
      return `${say("Time", quoted(value(values, "text"), "en"), "ends before it starts", dates)}: mend the dates`;
    },
  },
  check,
};
