import type { Rule } from "./atom.ts";
import { daysIn, type Point } from "./calendar/point.ts";
import { resolve } from "./calendar/resolve.ts";
import type { Stretch } from "./calendar/stretch.ts";
import { absorb, type DateNode, hasYear, lacksMonth, type Node, type RuleNode } from "./node.ts";
import type { ScheduleContext } from "./types.ts";

const plain = (rule: Rule): boolean =>
  rule.byMonth.length === 0 && rule.byMonthDay.length === 0 && rule.byDay.length === 0;

const sorted = (list: Iterable<number>): number[] => [...new Set(list)].sort((a, b) => a - b);

/** Two rules of one term as one: «ежеквартально до 5 числа месяца, следующего за отчетным»; undefined where they are two. */
function merged(first: Rule, second: Rule): Rule | undefined {
  const atLeast = first.atLeast || second.atLeast;
  if (second.soft && first.freq === second.freq) return { ...first, atLeast };
  if (second.soft && first.freq === "YEARLY" && second.interval > 1) return undefined;
  if (first.soft && !second.soft && first.freq === second.freq) return { ...second, atLeast };
  // «по средам, по пятницам»
  if (first.freq === second.freq && first.byDay.length > 0 && second.byDay.length > 0)
    return { ...first, byDay: [...new Set([...first.byDay, ...second.byDay])] };
  const same = first.freq === second.freq && first.interval === second.interval;
  if (same && plain(first))
    return { ...second, times: second.times ?? first.times, per: second.per ?? first.per, atLeast };
  if (same && plain(second))
    return { ...first, times: first.times ?? second.times, per: first.per ?? second.per, atLeast };
  // «ежегодно, 2 раза в год»: the count says it all
  if (first.freq === "YEARLY" && plain(first) && first.interval === 1 && second.per === "P1Y")
    return { ...second, atLeast };
  return undefined;
}

/** Rules of one segment that say one thing become one. */
function mergeRules(nodes: readonly Node[]): void {
  let last: Node | undefined;
  for (const node of nodes) {
    if (!node.acts || !node.rule) continue;
    const rule = last?.rule ? merged(last.rule.rule, node.rule.rule) : undefined;
    if (last?.rule && rule) {
      last.rule.rule = rule;
      absorb(last, node);
    } else last = node;
  }
}

/** «постоянно, в течение всего периода» is one term. */
function mergeOngoing(nodes: readonly Node[]): void {
  let last: Node | undefined;
  for (const node of nodes) {
    if (node.note || node.absorbed) continue;
    if (node.atom?.type === "ongoing" && last?.atom?.type === "ongoing") absorb(last, node);
    else last = node;
  }
}

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

function setWeekdays(node: RuleNode, days: readonly string[]): boolean {
  const { rule } = node;
  const ordered = days.some((day) => ORDERED.test(day));
  const byDay = [...new Set([...rule.byDay, ...days])];
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

const LONG: ReadonlySet<DateNode["unit"]> = new Set(["year", "school-year", "whole"]);

/** What a date beside a rule does: it bounds the rule, gives its months or days, or nothing (then it is a term of its own). */
function take(node: RuleNode, date: DateNode, others: readonly DateNode[], context: ScheduleContext): boolean {
  if (lacksMonth(date)) return setDays(node, date);
  if (LONG.has(date.unit)) return bound(node, date);
  const { freq } = node.rule;
  const printed = hasYear(date);
  const several = others.length > 1 || date.stretches.length > 1;
  const byDay = date.stretches.some((stretch) => stretch.a.level === 3 || stretch.b.level === 3);
  const end = date.stretches.some((stretch) => stretch.whole);
  if (end) return bound(node, date);
  if (freq === "YEARLY") {
    if (printed && (date.span || date.bound)) return bound(node, date);
    if (printed && (date.years?.list.length ?? 1) < 2) return false;
    if (printed)
      bound(node, { ...date, stretches: date.stretches.map((s) => ({ ...s, a: yearOnly(s.a), b: yearOnly(s.b) })) });
    return byDay ? setYearDays(node, date) : setMonths(node, date, context);
  }
  if (byDay && several && !date.span) return date.bound === "since" ? false : setYearDays(node, date);
  if (date.span || date.bound)
    return oneInterval(date, context) ? bound(node, date) : byDay ? false : setMonths(node, date, context);
  if (byDay) return false;
  const range = date.stretches.some((stretch) => stretch.halves || stretch.a.month !== stretch.b.month);
  const brief = freq === "WEEKLY" || freq === "DAILY";
  if (!several && (range || brief))
    return oneInterval(date, context) ? bound(node, date) : setMonths(node, date, context);
  return several ? setMonths(node, date, context) : false;
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

/** For each node the nearest rule behind it. */
function rulesBehind(nodes: readonly Node[]): (Node | undefined)[] {
  const out: (Node | undefined)[] = new Array(nodes.length);
  let behind: Node | undefined;
  for (let i = nodes.length - 1; i >= 0; i--) {
    out[i] = behind;
    const node = nodes[i];
    if (node?.acts && !node.absorbed) behind = node;
  }
  return out;
}

function give(rule: RuleNode, node: Node, others: readonly DateNode[], context: ScheduleContext): boolean {
  if (node.date) return take(rule, node.date, others, context);
  return node.atom?.type === "weekdays" && setWeekdays(rule, node.atom.days);
}

/** Dates and days of the week go to the rule before them, else to the one behind them, where it can use them. */
function attach(nodes: readonly Node[], context: ScheduleContext): void {
  if (!nodes.some((node) => node.acts)) return;
  const others = nodes.flatMap(({ absorbed, date }) =>
    absorbed || !date || LONG.has(date.unit) || lacksMonth(date) ? [] : [date],
  );
  const behind = rulesBehind(nodes);
  let before: Node | undefined;
  for (const [i, node] of nodes.entries()) {
    if (node.absorbed) continue;
    if (node.acts) before = node;
    if (node.acts || (!node.date && node.atom?.type !== "weekdays")) continue;
    const rule = [before, behind[i]].find((one) => one?.rule && give(one.rule, node, others, context));
    if (rule) absorb(rule, node);
  }
}

/** «постоянно в течение учебного года», «постоянно с 2023 года»: bounds, not a term of their own. */
function boundOngoing(nodes: readonly Node[]): void {
  const list = nodes.filter((node) => !node.note && !node.absorbed);
  for (const [i, node] of list.entries()) {
    if (node.atom?.type !== "ongoing" || !node.rule) continue;
    for (const other of [list[i - 1], list[i + 1]]) {
      const { date } = other ?? {};
      if (!other || !date || other.absorbed) continue;
      if (!LONG.has(date.unit) && !date.span && date.bound === null) continue;
      if (lacksMonth(date)) continue;
      node.rule.bounds.push(date);
      absorb(node, other);
    }
  }
}

/** Joins what says one thing together, between «далее» and semicolons. */
export function joinSegment(nodes: readonly Node[], context: ScheduleContext): void {
  if (!nodes.some((node) => node.acts))
    for (const node of nodes) node.acts = node.atom?.type === "weekdays" && !node.note;
  mergeRules(nodes);
  mergeOngoing(nodes);
  attach(nodes, context);
  boundOngoing(nodes);
  for (const node of nodes) {
    const dependent = node.atom?.type === "rule" && node.atom.dependent && !node.absorbed;
    // «месяца» with no day beside it says nothing
    if (dependent && node.rule && plain(node.rule.rule)) node.broken = true;
  }
}
