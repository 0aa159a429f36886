import type { ScheduleItem } from "../../model/types.ts";
import { addDays, isDay } from "../dates.ts";
import { firstOccurrence, isRule } from "./occurrence.ts";

/** The days of an event, `end` exclusive, and how it comes again. */
export interface Days {
  readonly start: string;
  readonly end: string;
  readonly rule: string | null;
  /** A term by which something is due, and not a time in which it happens. */
  readonly due: boolean;
}

const between = (first: string, last: string, due = false): Days => ({
  start: first,
  end: addDays(last, 1),
  rule: null,
  due,
});

function recurringDays(rrule: string, start: string, end: string | null): Days | null {
  const first = firstOccurrence(rrule, start);
  if (first === null || (end !== null && end < first)) return null;
  const until = end === null ? "" : `;UNTIL=${end.replaceAll("-", "")}`;
  return { start: first, end: addDays(first, 1), rule: rrule + until, due: false };
}

/** The days that an item means; null where it names none. */
export function daysOf(item: ScheduleItem): Days | null {
  if (!("start" in item)) return null;
  const start = isDay(item.start) ? item.start : null;
  const end = isDay(item.end) ? item.end : null;
  if (item.kind === "recurring" && start !== null && isRule(item.rrule)) return recurringDays(item.rrule, start, end);
  if (start === null) return end !== null && item.kind === "period" ? between(end, end, true) : null;
  if (end === null) return between(start, start);
  return end < start ? null : between(start, end);
}
