import type { ScheduleContext } from "../types.ts";
import { DAY, dayNumber, daysIn, firstNumber, lastNumber, MONTH, type Point, sound, YEAR } from "./point.ts";
import type { Part, Stretch } from "./stretch.ts";

/** A stretch with all its years known. */
export interface Interval {
  readonly from: Point;
  readonly to: Point;
  readonly part?: Part;
}

/** The first and the last day of the plan, as ISO days and as numbers to compare with. */
export interface Bounds {
  readonly start: string;
  readonly end: string;
  readonly from: number;
  readonly to: number;
  readonly firstYear: number;
  readonly lastYear: number;
}

const known = new WeakMap<ScheduleContext, { readonly bounds: Bounds | undefined }>();

/** The plan's bounds with a missing one taken as the same year; whole school years where the plan runs over them. */
export function bounds(context: ScheduleContext): Bounds | undefined {
  if (context.period === null) return undefined;
  let found = known.get(context);
  if (!found) {
    found = { bounds: boundsOf(context) };
    known.set(context, found);
  }
  return found.bounds;
}

function boundsOf(context: ScheduleContext): Bounds | undefined {
  const start = context.period?.start ?? context.period?.end?.replace(/-.*/, "-01-01");
  const end = context.period?.end ?? context.period?.start?.replace(/-.*/, "-12-31");
  if (!start || !end || start > end) return undefined;
  if (!context.schoolYear) return numbered(start, end);
  // a plan that begins in August begins the school year early
  const early = start.slice(5, 7) === "08";
  return numbered(early ? start : `${schoolYearOf(start)}-09-01`, `${schoolYearOf(end) + 1}-08-31`);
}

function numbered(start: string, end: string): Bounds {
  const years = { firstYear: Number(start.slice(0, 4)), lastYear: Number(end.slice(0, 4)) };
  return { start, end, from: dayNumber(start), to: dayNumber(end), ...years };
}

/** The year in which the school year of a day begins. */
export function schoolYearOf(day: string): number {
  return Number(day.slice(0, 4)) - (day.slice(5) < "09-01" ? 1 : 0);
}

/** Whether the end of a stretch lies before its start in one and the same year, so that New Year is between them. */
export function crosses(a: Point, b: Point): boolean {
  return a.level !== YEAR && b.level !== YEAR && b.month < a.month;
}

/** The point in that year, unless its own is printed. */
function inYear(point: Point, year: number): Point | undefined {
  const { level, month, day } = point;
  return sound(point.year > 0 ? point : { level, year, month, day });
}

function interval(a: Point, b: Point, from: number, to: number, part: Part | null): Interval | undefined {
  const first = inYear(a, from);
  const last = a === b && from === to ? first : inYear(b, to);
  if (!first || !last || firstNumber(first) > lastNumber(last)) return undefined;
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
  return firstNumber(found.from) >= plan.from && lastNumber(found.to) <= plan.to;
}

export function overlaps(found: Interval, plan: Bounds): boolean {
  return firstNumber(found.from) <= plan.to && lastNumber(found.to) >= plan.from;
}

/** Days of overlap, by a count that needs to be right only in order. */
export function overlap(found: Interval, plan: Bounds): number {
  return Math.min(lastNumber(found.to), plan.to) - Math.max(firstNumber(found.from), plan.from);
}

/** The years of the plan in which the stretch lies; the best one where it lies wholly in none. */
export function byPlan(stretch: Stretch, plan: Bounds, schoolYear: boolean): Interval[] {
  const crossing = crosses(stretch.a, stretch.b) ? 1 : 0;
  const all: Interval[] = [];
  const within: Interval[] = [];
  for (let year = plan.firstYear - 1; year <= plan.lastYear + 1; year++) {
    const found = build(stretch, year, year + crossing);
    if (!found) continue;
    all.push(found);
    if (inside(found, plan)) within.push(found);
  }
  // a month without a fifth Friday is no reason to take another year
  const fifth = (stretch.nth?.n ?? 0) > 4;
  return within.length > 0 || fifth ? within : bestOf(all, stretch, plan, schoolYear);
}

function bestOf(all: readonly Interval[], stretch: Stretch, plan: Bounds, schoolYear: boolean): Interval[] {
  const touching = all.filter((found) => overlaps(found, plan));
  const [first] = touching;
  if (!first) return nearestTo(all, plan);
  if (crosses(stretch.a, stretch.b)) return [touching[touching.length - 1] as Interval];
  if (schoolYear && stretch.a.month === 8 && stretch.b.month > 8) return [first];
  return [touching.reduce((best, found) => (overlap(found, plan) > overlap(best, plan) ? found : best), first)];
}

/** Outside of a plan of a few months its own year is meant, else what comes next to it. */
function nearestTo(all: readonly Interval[], plan: Bounds): Interval[] {
  const year = plan.firstYear;
  const same = plan.lastYear === year ? all.find((found) => found.from.year === year) : undefined;
  const after = same ?? all.find((found) => firstNumber(found.from) > plan.to);
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
