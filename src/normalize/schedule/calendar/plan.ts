import type { ScheduleContext } from "../types.ts";
import { DAY, daysIn, firstDay, lastDay, MONTH, type Point, sound, YEAR } from "./point.ts";
import type { Part, Stretch } from "./stretch.ts";

/** A stretch with all its years known. */
export interface Interval {
  readonly from: Point;
  readonly to: Point;
  readonly part?: Part;
}

/** The first and the last day of the plan; ISO days compare as strings. */
export interface Bounds {
  readonly start: string;
  readonly end: string;
}

/** The plan's bounds with a missing one taken as the same year; whole school years where the plan runs over them. */
export function bounds(context: ScheduleContext): Bounds | undefined {
  const start = context.period?.start ?? context.period?.end?.replace(/-.*/, "-01-01");
  const end = context.period?.end ?? context.period?.start?.replace(/-.*/, "-12-31");
  if (!start || !end || start > end) return undefined;
  if (!context.schoolYear) return { start, end };
  // a plan that begins in August begins the school year early
  const early = start.slice(5, 7) === "08";
  return { start: early ? start : `${schoolYearOf(start)}-09-01`, end: `${schoolYearOf(end) + 1}-08-31` };
}

/** The year in which the school year of a day begins. */
export function schoolYearOf(day: string): number {
  return Number(day.slice(0, 4)) - (day.slice(5) < "09-01" ? 1 : 0);
}

/** Whether the end of a stretch lies before its start in one and the same year, so that New Year is between them. */
export function crosses(a: Point, b: Point): boolean {
  return a.level !== YEAR && b.level !== YEAR && b.month < a.month;
}

function interval(a: Point, b: Point, from: number, to: number, part: Part | undefined): Interval | undefined {
  const first = sound({ ...a, year: a.year || from });
  const last = sound({ ...b, year: b.year || to });
  if (!first || !last || firstDay(first) > lastDay(last)) return undefined;
  return part ? { from: first, to: last, part } : { from: first, to: last };
}

/** The n-th Wednesday of a month in a year known. */
function nthDay(point: Point, nth: NonNullable<Stretch["nth"]>): Point {
  const last = daysIn(point.year, point.month);
  const start = nth.n < 0 ? last - 6 : 1;
  // a Monday is day 1 of the week, a Sunday day 7
  const weekday = new Date(Date.UTC(point.year, point.month - 1, start)).getUTCDay() || 7;
  const first = start + ((nth.weekday - weekday + 7) % 7);
  const day = nth.n < 0 ? first : first + 7 * (nth.n - 1);
  return { ...point, level: DAY, day: day > last ? 0 : day };
}

/** The interval of a stretch in the year, or the two years, given; undefined where no calendar has it. */
export function build(stretch: Stretch, from: number, to: number): Interval | undefined {
  let { a, b } = stretch;
  if (stretch.nth) {
    a = nthDay({ ...a, year: a.year || from }, stretch.nth);
    b = a;
  }
  return interval(a, b, from, to, stretch.part);
}

export function inside(found: Interval, plan: Bounds): boolean {
  return firstDay(found.from) >= plan.start && lastDay(found.to) <= plan.end;
}

export function overlaps(found: Interval, plan: Bounds): boolean {
  return firstDay(found.from) <= plan.end && lastDay(found.to) >= plan.start;
}

/** Days of overlap, by a count that needs to be right only in order. */
export function overlap(found: Interval, plan: Bounds): number {
  const from = Math.max(ordinal(firstDay(found.from)), ordinal(plan.start));
  const to = Math.min(ordinal(lastDay(found.to)), ordinal(plan.end));
  return to - from;
}

const ordinal = (day: string): number =>
  Number(day.slice(0, 4)) * 372 + Number(day.slice(5, 7)) * 31 + Number(day.slice(8));

/** The years of the plan in which the stretch lies; the best one where it lies wholly in none. */
export function byPlan(stretch: Stretch, plan: Bounds, schoolYear: boolean): Interval[] {
  const crossing = crosses(stretch.a, stretch.b) ? 1 : 0;
  const all: Interval[] = [];
  for (let year = Number(plan.start.slice(0, 4)) - 1; year <= Number(plan.end.slice(0, 4)) + 1; year++) {
    const found = build(stretch, year, year + crossing);
    if (found) all.push(found);
  }
  const within = all.filter((found) => inside(found, plan));
  if (within.length > 0) return within;
  const touching = all.filter((found) => overlaps(found, plan));
  if (touching.length > 0) {
    const early = schoolYear && stretch.a.month === 8 && stretch.b.month > 8;
    const first = touching[0] as Interval;
    if (early || crossing) return [crossing ? (touching[touching.length - 1] as Interval) : first];
    return [touching.reduce((best, found) => (overlap(found, plan) > overlap(best, plan) ? found : best), first)];
  }
  return nearestTo(all, plan);
}

/** Outside of a plan of a few months its own year is meant, else what comes next to it. */
function nearestTo(all: readonly Interval[], plan: Bounds): Interval[] {
  const year = plan.start.slice(0, 4);
  const same = plan.end.startsWith(year) ? all.find((found) => `${found.from.year}` === year) : undefined;
  const after = same ?? all.find((found) => firstDay(found.from) > plan.end);
  return after ? [after] : [];
}

/** A known period with the coarsest points that say it. */
export function coarse(start: string, end: string): Interval {
  const point = (day: string, level: 1 | 2 | 3): Point => ({
    level,
    year: Number(day.slice(0, 4)),
    month: level === YEAR ? 0 : Number(day.slice(5, 7)),
    day: level === DAY ? Number(day.slice(8)) : 0,
  });
  const last = point(end, DAY);
  const wholeMonths = start.endsWith("-01") && last.day === daysIn(last.year, last.month);
  const level = start.endsWith("-01-01") && end.endsWith("-12-31") ? YEAR : wholeMonths ? MONTH : DAY;
  return { from: point(start, level), to: point(end, level) };
}
