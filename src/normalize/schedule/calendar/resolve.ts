import type { Assumption, ScheduleContext } from "../types.ts";
import {
  type Bounds,
  bounds,
  build,
  byPlan,
  coarse,
  crosses,
  type Interval,
  inside,
  overlap,
  overlaps,
  schoolYearOf,
} from "./plan.ts";
import { monthPoint, type Point, YEAR, yearPoint } from "./point.ts";
import { type Stretch, stretchOf, type Years } from "./stretch.ts";

/** The intervals that a stretch stands for, one for each year, and what was assumed to know them. */
export interface Resolved {
  readonly intervals: readonly Interval[];
  readonly assumed: readonly Assumption[];
}

const CALENDAR_HALVES = [[], [1, 6], [7, 12]] as const;
const SCHOOL_HALVES = [[], [9, 12], [1, 5]] as const;

const NOTHING: readonly Assumption[] = [];
const BY_SCHOOL: readonly Assumption[] = ["school-year"];
const YEAR_OF_PLAN: readonly Assumption[] = ["year"];

function withHalves(stretch: Stretch, school: boolean): Stretch {
  const [first, second] = stretch.halves ?? [1, 1];
  const table = school ? SCHOOL_HALVES : CALENDAR_HALVES;
  return { ...stretch, halves: null, a: monthPoint(table[first]?.[0] ?? 0), b: monthPoint(table[second]?.[1] ?? 0) };
}

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

function known(list: readonly (Interval | undefined)[], assumed: readonly Assumption[]): Resolved | undefined {
  if (list.length === 0 || list.includes(undefined)) return undefined;
  return { intervals: list as readonly Interval[], assumed };
}

/** «до конца текущего года» of an act without a plan. */
function yearOfAct(stretch: Stretch, years: Years | null, context: ScheduleContext): Resolved | undefined {
  const point = yearPoint(0);
  const list = ofAct({ ...stretch, whole: null, a: point, b: point }, years, context);
  return known(list, YEAR_OF_PLAN);
}

/** «год», «учебный год» over the plan; «следующего года» is the year behind it. */
function whole(stretch: Stretch, years: Years | null, context: ScheduleContext): Resolved | undefined {
  const plan = bounds(context);
  const { period } = context;
  if (!plan || !period) return stretch.whole === "year" ? yearOfAct(stretch, years, context) : undefined;
  // the «year» of a school is its school year
  if (stretch.part && stretch.part !== "middle" && context.schoolYear) {
    const point = monthPoint(stretch.part === "start" ? 9 : 5);
    return resolve(stretchOf(point, point, { part: stretch.part, school: true }), null, context);
  }
  if (stretch.whole === "school-year" && !stretch.part) return wholeSchoolYear(plan, years);
  const start = period.start ?? plan.start;
  const end = period.end ?? plan.end;
  if (years?.shift === 1)
    return known(
      [build(stretchOf(yearPoint(0), yearPoint(0)), Number(end.slice(0, 4)) + 1, Number(end.slice(0, 4)) + 1)],
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
  const assumed = stretch.school ? BY_SCHOOL : NOTHING;
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

/** «до 5 сентября текущего года» of an act without a plan: the year is that of its own date. */
function ofAct(stretch: Stretch, years: Years | null, { act }: ScheduleContext): (Interval | undefined)[] {
  if (!act?.year || !years || years.shift === null || years.school) return [];
  const list = [act.year + years.shift];
  return byPrintedYears(stretch, { ...years, list }, undefined);
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
  if (!plan) return known(ofAct(stretch, years, context), YEAR_OF_PLAN);
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
  return known(moved, assumed.length === 0 ? YEAR_OF_PLAN : [...assumed, "year"]);
}
