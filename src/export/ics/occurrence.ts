import { addDays, timeOf } from "../dates.ts";

const WEEKDAYS = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];
/** Days in which an occurrence is looked for: a leap day comes again after eight years at most. */
const REACH = 3000;
function valuesOf(rrule: string, part: string): string[] | null {
  const found = rrule.split(";").find((piece) => piece.startsWith(`${part}=`));
  return found === undefined ? null : found.slice(part.length + 1).split(",");
}

/** The first day from `start` on that the rule names: the event must begin with an occurrence of its own. */
export function firstOccurrence(rrule: string, start: string): string | null {
  const months = valuesOf(rrule, "BYMONTH")?.map(Number);
  const days = valuesOf(rrule, "BYMONTHDAY")?.map(Number);
  const weekdays = valuesOf(rrule, "BYDAY");
  for (let i = 0; i < REACH; i++) {
    const day = addDays(start, i);
    const date = new Date(timeOf(day));
    const left = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate() - date.getUTCDate();
    if (months && !months.includes(date.getUTCMonth() + 1)) continue;
    if (days && !days.includes(date.getUTCDate()) && !days.includes(-1 - left)) continue;
    if (weekdays && !weekdays.includes(WEEKDAYS[date.getUTCDay()] as string)) continue;
    return day;
  }
  return null;
}
