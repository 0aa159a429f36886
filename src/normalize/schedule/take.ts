import type { Rule } from "./atom.ts";
import { daysIn, monthPoint, type Point } from "./calendar/point.ts";
import { resolve } from "./calendar/resolve.ts";
import { type Stretch, stretchOf } from "./calendar/stretch.ts";
import { type DateNode, hasYear, lacksMonth, type RuleNode } from "./node.ts";
import type { ScheduleContext } from "./types.ts";

const sorted = (list: Iterable<number>): number[] => [...new Set(list)].sort((a, b) => a - b);

/** The days of a month that a stretch without a month covers. */
function monthDays(stretch: Stretch): number[] | undefined {
  const { a, b } = stretch;
  if (a.level !== 3 || b.level !== 3) return undefined;
  const to = b.day === -1 && a.day > 0 ? 31 : b.day;
  const days: number[] = [];
  for (let day = a.day; day <= to && days.length < 31; day++) if (day !== 0) days.push(day);
  return days.every((day) => day >= -31 && day <= 31) ? days : undefined;
}

/** The months that a stretch without a year covers, over New Year too. */
function months(stretch: Stretch): number[] {
  const list: number[] = [];
  for (let month = stretch.a.month; list.length < 12; month = (month % 12) + 1) {
    list.push(month);
    if (month === stretch.b.month) break;
  }
  return list;
}

function setDays(node: RuleNode, date: DateNode): boolean {
  const { rule } = node;
  // «последняя неделя каждой четверти»: the rule of the quarters' ends says that already
  if (rule.school && date.stretches.every(({ a }) => a.day < 0)) return true;
  const perMonth = rule.per === "P1M" && rule.freq === "WEEKLY";
  if (rule.freq !== "MONTHLY" && !perMonth) return false;
  if (date.unit === "boundary") return true;
  const all = date.stretches.map(monthDays);
  if (all.some((days) => days === undefined)) return false;
  const byMonthDay = sorted([...rule.byMonthDay, ...all.flatMap((days) => days ?? [])]);
  node.rule = { ...rule, freq: "MONTHLY", interval: perMonth ? 1 : rule.interval, byMonthDay };
  return true;
}

const ORDERED = /^-?\d/;

/** Days of the week beside a rule; false where it cannot use them. */
export function setWeekdays(node: RuleNode, days: readonly string[]): boolean {
  const { rule } = node;
  const ordered = days.some((day) => ORDERED.test(day));
  const byDay = [...new Set([...rule.byDay, ...days])];
  // «последняя пятница каждой четверти»: the rule of the quarters' ends says that already
  if (rule.school && days.every((day) => day.startsWith("-1"))) return true;
  if (ordered && (rule.freq === "MONTHLY" || rule.per === "P1M")) {
    node.rule = { ...rule, freq: "MONTHLY", interval: rule.freq === "MONTHLY" ? rule.interval : 1, byDay };
    return true;
  }
  if (ordered || (rule.freq !== "WEEKLY" && rule.freq !== "DAILY")) return false;
  node.rule = { ...rule, freq: "WEEKLY", interval: rule.freq === "WEEKLY" ? rule.interval : 1, byDay };
  return true;
}

const YEARLY = { freq: "YEARLY", interval: 1 } as const;

/** Days of the year beside «ежегодно»: one rule for each day that they fall on. */
function setYearDays(node: RuleNode, date: DateNode): boolean {
  for (const stretch of date.stretches) {
    if (!sameDay(stretch.a) || !sameDay(stretch.b)) return false;
    const all = months(stretch);
    const one = all.length === 1;
    const whole =
      one && stretch.a.day === 1 && (stretch.b.day === -1 || stretch.b.day >= daysIn(2023, stretch.b.month));
    const days = date.bound === "until" ? [stretch.b.day] : one && !whole ? (monthDays(stretch) ?? []) : [];
    const rule: Rule = {
      ...node.rule,
      ...YEARLY,
      byMonth: date.bound === "until" ? [stretch.b.month] : sorted(all),
      byMonthDay: days,
    };
    addYearDay(node, rule);
  }
  return true;
}

const sameDay = (point: Point): boolean => point.day !== 0 && point.month > 0 && point.day <= 31;

function addYearDay(node: RuleNode, rule: Rule): void {
  if (node.rule.byMonth.length === 0) {
    node.rule = rule;
    return;
  }
  const fits = (other: Rule): boolean => other.byMonthDay.join() === rule.byMonthDay.join();
  if (fits(node.rule)) node.rule = { ...node.rule, byMonth: sorted([...node.rule.byMonth, ...rule.byMonth]) };
  else {
    const at = node.more.findIndex(fits);
    const other = node.more[at];
    if (other) node.more[at] = { ...other, byMonth: sorted([...other.byMonth, ...rule.byMonth]) };
    else node.more.push(rule);
  }
}

function setMonths(node: RuleNode, date: DateNode, context: ScheduleContext): boolean {
  const calendar = date.stretches.map((stretch) => (stretch.halves ? halfMonths(stretch, context) : stretch));
  const byMonth = sorted([...node.rule.byMonth, ...calendar.flatMap(months)]);
  const year = node.rule.freq === "WEEKLY" || node.rule.freq === "DAILY" ? {} : YEARLY;
  node.rule = { ...node.rule, ...year, byMonth };
  return true;
}

function halfMonths(stretch: Stretch, context: ScheduleContext): Stretch {
  const [first, second] = stretch.halves ?? [1, 1];
  const school = stretch.school || context.schoolYear;
  const start = school ? [0, 9, 1] : [0, 1, 7];
  const end = school ? [0, 12, 5] : [0, 6, 12];
  return { ...stretch, a: { ...stretch.a, month: start[first] ?? 0 }, b: { ...stretch.b, month: end[second] ?? 0 } };
}

/** Units that bound a rule and are no days of it. */
export const LONG: ReadonlySet<DateNode["unit"]> = new Set(["year", "school-year", "whole"]);

/** What a date beside a rule does: it bounds the rule, gives its months or days, or nothing (then it is a term of its own). */
export function take(node: RuleNode, date: DateNode, others: readonly DateNode[], context: ScheduleContext): boolean {
  if (lacksMonth(date)) return setDays(node, date);
  if (LONG.has(date.unit)) return bound(node, date);
  const { freq } = node.rule;
  const printed = hasYear(date);
  const several = others.length > 1 || date.stretches.length > 1;
  const byDay = date.stretches.some((stretch) => stretch.a.level === 3 || stretch.b.level === 3);
  const end = date.stretches.some((stretch) => stretch.whole);
  if (end) return date.bound === null && date.stretches.every(isEnd) ? setEnds(node, date, context) : bound(node, date);
  // «сентябрь 2023 – май 2024, 1 раз в четверть»
  if (node.rule.school && printed && date.stretches.length === 1 && isRange(date.stretches[0] as Stretch))
    return oneInterval(date, context) ? bound(node, date) : false;
  if (freq === "YEARLY") {
    const years = date.years?.list.length ?? 1;
    // «ежегодно до 1 сентября 2022–2027 годов»: the day of each of those years
    const eachYear = (date.bound === "until" || date.span) && byDay && years > 1;
    if (printed && (date.span || date.bound) && !eachYear) return bound(node, date);
    if (printed && years < 2) return false;
    if (printed)
      bound(node, {
        ...date,
        bound: null,
        stretches: date.stretches.map((s) => ({ ...s, a: yearOnly(s.a), b: yearOnly(s.b) })),
      });
    return byDay ? setYearDays(node, date) : setMonths(node, date, context);
  }
  if (byDay && several && !date.span) return date.bound === "since" ? false : setYearDays(node, date);
  if (date.span || date.bound)
    return oneInterval(date, context) ? bound(node, date) : byDay ? false : setMonths(node, date, context);
  if (byDay) return false;
  const range = date.stretches.some((stretch) => stretch.halves || stretch.a.month !== stretch.b.month);
  // «октябрь, 2-я пятница»
  const brief = freq === "WEEKLY" || freq === "DAILY" || node.rule.byDay.length > 0;
  if (!several && (range || brief))
    return oneInterval(date, context) ? bound(node, date) : setMonths(node, date, context);
  return several ? setMonths(node, date, context) : false;
}

const isRange = ({ a, b }: Stretch): boolean => a.year !== b.year || a.month !== b.month;

const isEnd = ({ part }: Stretch): boolean => part === "start" || part === "end";

/** «2 раза в год (начало и конец года)»: of a school's year these are months; else terms of their own. */
function setEnds(node: RuleNode, date: DateNode, context: ScheduleContext): boolean {
  if (!context.schoolYear) return false;
  const stretches = date.stretches.map(({ part }) => {
    const month = monthPoint(part === "start" ? 9 : 5);
    return stretchOf(month, month, { part, school: true });
  });
  return setMonths(node, { ...date, stretches }, context);
}

const yearOnly = (point: Point): Point => ({ ...point, level: 1, month: 0, day: 0 });

function oneInterval(date: DateNode, context: ScheduleContext): boolean {
  const [stretch] = date.stretches;
  if (!stretch) return false;
  const found = resolve(stretch, date.years, context);
  return found === undefined ? hasYear(date) || context.period === null : found.intervals.length === 1;
}

function bound(node: RuleNode, date: DateNode): boolean {
  node.bounds.push(date);
  return true;
}
