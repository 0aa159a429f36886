import { RRULE } from "../../model/time-forms.ts";
import type { ScheduleItem } from "../../model/types.ts";
import { addDays, isDay } from "../dates.ts";
import { firstOccurrence } from "./occurrence.ts";

/** The days of an event, `end` exclusive, and how it comes again. */
export interface Days {
  readonly start: string;
  readonly end: string;
  readonly rule: string | null;
  /** A term by which something is due, and not a time in which it happens. */
  readonly due: boolean;
}

function between(first: string, last: string, due = false): Days | null {
  const end = addDays(last, 1);
  return end === "" ? null : { start: first, end, rule: null, due };
}

function recurringDays(rrule: string, start: string, end: string | null): Days | null {
  const first = firstOccurrence(rrule, start);
  if (first === null || (end !== null && end < first)) return null;
  const until = end === null ? "" : `;UNTIL=${end.replaceAll("-", "")}`;
  const day = between(first, first);
  return day && { ...day, rule: rrule + until };
}

/** Whether an item names a day, so that a calendar without it lacks something. */
export function isDated(item: ScheduleItem): boolean {
  return "start" in item && (item.start !== null || item.end !== null);
}

/** The days that an item means; null where it names none, or none that there is. */
export function daysOf(item: ScheduleItem): Days | null {
  if (!("start" in item)) return null;
  const start = isDay(item.start) ? item.start : null;
  const end = isDay(item.end) ? item.end : null;
  if (item.kind === "recurring" && start !== null && RRULE.test(item.rrule))
    return recurringDays(item.rrule, start, end);
  if (start === null) return end !== null && item.kind === "period" ? between(end, end, true) : null;
  if (end === null) return between(start, start);
  return end < start ? null : between(start, end);
}
