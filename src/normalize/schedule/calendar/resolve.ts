import type { Assumption, ScheduleContext } from "../types.ts";
import { DAY, daysIn, firstDay, lastDay, MONTH, monthPoint, type Point, sound, YEAR, yearPoint } from "./point.ts";
import type { Part, Stretch, Years } from "./stretch.ts";

/** A stretch with all its years known. */
export interface Interval {
  readonly from: Point;
  readonly to: Point;
  readonly part?: Part;
}

/** The intervals that a stretch stands for, one for each year, and what was assumed to know them. */
export interface Resolved {
  readonly intervals: readonly Interval[];
  readonly assumed: readonly Assumption[];
}

/** The period of the plan as day numbers of no calendar: ISO strings compare by themselves. */
interface Bounds {
  readonly start: string;
  readonly end: string;
}

/** The plan's bounds with a missing one taken as the same year; whole school years where the plan runs over them. */
function bounds(context: ScheduleContext): Bounds | undefined {
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
function crosses(a: Point, b: Point): boolean {
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

function build(stretch: Stretch, from: number, to: number): Interval | undefined {
  let { a, b } = stretch;
  if (stretch.nth) {
    a = nthDay({ ...a, year: a.year || from }, stretch.nth);
    b = a;
  }
  return interval(a, b, from, to, stretch.part);
}

const CALENDAR_HALVES = [[], [1, 6], [7, 12]] as const;
const SCHOOL_HALVES = [[], [9, 12], [1, 5]] as const;

function withHalves(stretch: Stretch, school: boolean): Stretch {
  const { halves = [1, 1], ...rest } = stretch;
  const [first, second] = halves;
  const table = school ? SCHOOL_HALVES : CALENDAR_HALVES;
  return { ...rest, a: monthPoint(table[first]?.[0] ?? 0), b: monthPoint(table[second]?.[1] ?? 0) };
}

function inside(found: Interval, plan: Bounds): boolean {
  return firstDay(found.from) >= plan.start && lastDay(found.to) <= plan.end;
}

function overlaps(found: Interval, plan: Bounds): boolean {
  return firstDay(found.from) <= plan.end && lastDay(found.to) >= plan.start;
}

/** Days of overlap, by a count that needs to be right only in order. */
function overlap(found: Interval, plan: Bounds): number {
  const from = Math.max(ordinal(firstDay(found.from)), ordinal(plan.start));
  const to = Math.min(ordinal(lastDay(found.to)), ordinal(plan.end));
  return to - from;
}

const ordinal = (day: string): number =>
  Number(day.slice(0, 4)) * 372 + Number(day.slice(5, 7)) * 31 + Number(day.slice(8));

/** The years printed behind the stretch applied to it. */
function byPrintedYears(stretch: Stretch, years: Years, plan: Bounds | undefined): (Interval | undefined)[] {
  const { list } = years;
  if (years.school) return list.map((year) => bySchoolYear(stretch, year));
  if (!crosses(stretch.a, stretch.b)) return list.map((year) => build(stretch, year, year));
  const first = list[0] ?? 0;
  if (list.length > 1) return list.slice(1).map((year, i) => build(stretch, list[i] ?? year - 1, year));
  // «Ноябрь-март 2018 г.»: the year is the end's, unless only the other reading stays in the plan
  const ending = build(stretch, first - 1, first);
  const beginning = build(stretch, first, first + 1);
  const leaves = plan && ending && beginning && !inside(ending, plan) && inside(beginning, plan);
  const outside = plan && ending && beginning && !overlaps(ending, plan) && overlaps(beginning, plan);
  return [leaves || outside ? beginning : ending];
}

function bySchoolYear(stretch: Stretch, year: number): Interval | undefined {
  const of = (point: Point): number => (point.month >= 9 ? year : year + 1);
  const to = of(stretch.b);
  const from = of(stretch.a);
  // «август-сентябрь 2022/2023 учебного года»: the August before it
  return build(stretch, Math.min(from, to), to);
}

/** The years of the plan in which the stretch lies; the best one where it lies wholly in none. */
function byPlan(stretch: Stretch, plan: Bounds, schoolYear: boolean): Interval[] {
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

function known(list: readonly (Interval | undefined)[], assumed: readonly Assumption[]): Resolved | undefined {
  const intervals = list.filter((found) => found !== undefined);
  return intervals.length === 0 || intervals.length < list.length ? undefined : { intervals, assumed };
}

/** «год», «учебный год» over the plan; «следующего года» is the year behind it. */
function whole(stretch: Stretch, years: Years | null, context: ScheduleContext): Resolved | undefined {
  const plan = bounds(context);
  const { period } = context;
  if (!plan || !period) return undefined;
  // the «year» of a school is its school year
  if (stretch.part && stretch.part !== "middle" && context.schoolYear) {
    const point = monthPoint(stretch.part === "start" ? 9 : 5);
    return resolve({ a: point, b: point, part: stretch.part, school: true }, null, context);
  }
  if (stretch.whole === "school-year" && !stretch.part) return wholeSchoolYear(plan, years);
  const start = period.start ?? plan.start;
  const end = period.end ?? plan.end;
  if (years?.shift === 1)
    return known(
      [build({ a: yearPoint(0), b: yearPoint(0) }, Number(end.slice(0, 4)) + 1, Number(end.slice(0, 4)) + 1)],
      ["year"],
    );
  const found = coarse(start, end);
  return known([stretch.part ? { ...found, part: stretch.part } : found], ["period"]);
}

/** The school years that lie in the plan; the one that shares most with it where none does. */
function wholeSchoolYear(plan: Bounds, years: Years | null): Resolved | undefined {
  const first = schoolYearOf(plan.start);
  const last = schoolYearOf(plan.end);
  const shift = years?.shift ?? 0;
  const of = (year: number): Interval => ({ from: monthPoint(9, year + shift), to: monthPoint(8, year + shift + 1) });
  const all = Array.from({ length: Math.min(last - first, 60) + 1 }, (_, i) => of(first + i));
  const within = all.filter((found) => inside(found, plan));
  const chosen =
    within.length > 0
      ? within
      : [all.reduce((best, found) => (overlap(found, plan) > overlap(best, plan) ? found : best))];
  const from = chosen[0] as Interval;
  const to = chosen[chosen.length - 1] as Interval;
  return known([{ from: from.from, to: to.to }], ["school-year"]);
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

function halfYears(stretch: Stretch, years: Years | null, context: ScheduleContext): Resolved | undefined {
  const school = stretch.school || years?.school || false;
  const bySchool = withHalves(stretch, true);
  const byCalendar = withHalves(stretch, false);
  const read = (one: Stretch): Resolved | undefined => resolve(one, years, context);
  const custom = (found: Resolved | undefined): Resolved | undefined =>
    found && { ...found, assumed: [...new Set<Assumption>([...found.assumed, "school-year"])] };
  if (school) return custom(read(bySchool));
  if (!context.schoolYear) return read(byCalendar);
  const plan = bounds(context);
  const first = custom(read(bySchool));
  if (!plan || first?.intervals.every((found) => inside(found, plan))) return first;
  const second = read(byCalendar);
  return second?.intervals.every((found) => inside(found, plan)) ? second : first;
}

/** What a stretch means: its years are those printed behind it, else the plan's. Undefined where no calendar or no plan can tell. */
export function resolve(stretch: Stretch, years: Years | null, context: ScheduleContext): Resolved | undefined {
  if (stretch.impossible) return undefined;
  if (stretch.whole) return whole(stretch, years, context);
  if (stretch.halves) return halfYears(stretch, years, context);
  const { a, b } = stretch;
  const assumed: Assumption[] = stretch.school ? ["school-year"] : [];
  const plan = bounds(context);
  if (a.level !== YEAR && (a.month === 0 || b.month === 0)) return undefined;
  if (years && years.list.length > 0 && (a.year === 0 || b.year === 0)) {
    if (a.year > 0) return known([build(stretch, a.year, years.list[0] ?? 0)], assumed);
    return known(byPrintedYears(stretch, years, plan), assumed);
  }
  if (a.year > 0 && b.year > 0) return known([build(stretch, a.year, b.year)], assumed);
  if (a.year > 0) return known([build(stretch, a.year, a.year + (crosses(a, b) ? 1 : 0))], assumed);
  if (b.year > 0)
    return known(byPrintedYears(stretch, { list: [b.year], range: false, school: false, shift: null }, plan), assumed);
  return unprinted(stretch, years, context, plan, assumed);
}

function unprinted(
  stretch: Stretch,
  years: Years | null,
  context: ScheduleContext,
  plan: Bounds | undefined,
  assumed: readonly Assumption[],
): Resolved | undefined {
  if (context.year !== null) {
    const list = { list: [context.year], range: false, school: false, shift: null };
    return known(byPrintedYears(stretch, list, plan), assumed);
  }
  if (!plan) return undefined;
  const found = byPlan(stretch, plan, context.schoolYear);
  // «января следующего года» of a school year lies in that school year
  const shift = context.schoolYear && !years?.school ? 0 : (years?.shift ?? 0);
  const moved =
    shift === 0
      ? found
      : found.map(({ from, to, ...rest }) => ({
          ...rest,
          from: { ...from, year: from.year + shift },
          to: { ...to, year: to.year + shift },
        }));
  return known(moved, [...assumed, "year"]);
}
