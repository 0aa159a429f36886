import type { Rule } from "./atom.ts";
import type { Interval } from "./calendar/plan.ts";
import { edtf, edtfRange, firstDay, lastDay, monthPoint, type Point } from "./calendar/point.ts";
import { resolve } from "./calendar/resolve.ts";
import { stretchOf } from "./calendar/stretch.ts";
import type { DateNode, Node, RuleNode } from "./node.ts";
import type { Assumption, HeadingTime, ItemBody, ScheduleContext } from "./types.ts";

/** An item without its place, and what was assumed to make it. */
export interface Made {
  readonly body: ItemBody;
  readonly assumed: readonly Assumption[];
}

/** «по запросу, но» before «не реже раза в месяц»: what leads on is no word of the condition. */
const CONJUNCTION = /,? (?:но|а|и)$/u;

/** «до конца сентября» ends on its last day, «до начала» on the first one, «до середины» on the 15th. */
function limit(found: Interval): Point {
  if (!found.part) return found.to;
  const day =
    found.part === "end" ? lastDay(found.to) : found.part === "start" ? firstDay(found.from) : `${edtf(found.to)}-15`;
  if (day.length !== 10) return found.to;
  return { level: 3, year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8)) };
}

function periodBody(found: Interval, bound: DateNode["bound"]): ItemBody {
  if (bound === "until") {
    const to = limit(found);
    return { kind: "period", start: null, end: lastDay(to), edtf: `../${edtf(to)}` };
  }
  if (bound === "since") {
    const from = found.part === "end" ? limit(found) : found.from;
    return { kind: "period", start: firstDay(from), end: null, edtf: `${edtf(from)}/..` };
  }
  const { from, to, part } = found;
  const body = { kind: "period", start: firstDay(from), end: lastDay(to), edtf: edtfRange(from, to) } as const;
  return part ? { ...body, part } : body;
}

/** What `periods` needs of a date. */
type Dated = Pick<DateNode, "stretches" | "years" | "bound" | "guessed">;

/** The periods that a date stands for; undefined where it cannot be told. */
export function periods(date: Dated, context: ScheduleContext, print = ""): Made[] | undefined {
  const out: Made[] = [];
  for (const stretch of date.stretches) {
    const found = resolve(stretch, date.years, context);
    // «в начале, середине и конце учебного года»
    if (!found && stretch.part === "middle" && stretch.school && print !== "") {
      out.push({ body: { kind: "unknown", text: print }, assumed: [] });
      continue;
    }
    if (!found) return undefined;
    const assumed =
      date.guessed && !found.assumed.includes("year") ? [...found.assumed, "year" as const] : found.assumed;
    for (const one of found.intervals) out.push({ body: periodBody(one, date.bound), assumed });
  }
  return out;
}

interface Bounds {
  readonly start: string | null;
  readonly end: string | null;
  readonly assumed: readonly Assumption[];
}

type Span = HeadingTime["spans"][number];

/** The heading's time with the bound that is printed for it; undefined where the print leads out of it or on behind it. */
function fitted(
  heading: Span,
  start: string | null,
  end: string | null,
  dates: readonly DateNode[],
): Pick<Bounds, "start" | "end"> | undefined {
  if (dates.some(({ bound, stretches }) => bound === "since" || stretches.some(({ whole }) => whole))) return undefined;
  const own = { start: start ?? heading.start, end: end ?? heading.end };
  return own.start < heading.start || own.end > heading.end || own.start > own.end ? undefined : own;
}

/** The days from one time of a rule to the next, at most. */
const DAYS_OF = { DAILY: 1, WEEKLY: 7, MONTHLY: 31, YEARLY: 366 } as const;

/** The heading's times that bound the rule: it comes back within them, and names no months of its own. */
function spansFor({ rule }: RuleNode, { heading }: ScheduleContext): readonly Span[] {
  if (!heading || rule.byMonth.length > 0) return [];
  const often = (rule.per === "P1M" && (rule.times ?? 1) > 1) || rule.byDay.length > 1;
  const days = often && rule.freq === "MONTHLY" ? 7 : DAYS_OF[rule.freq] * rule.interval;
  return days < 28 * heading.months ? heading.spans : [];
}

/** The bounds of a rule, once for each time of the heading that bounds it; undefined where a printed one cannot be read. */
function allBounds(node: RuleNode, spans: readonly Span[], context: ScheduleContext): readonly Bounds[] | undefined {
  const out: Bounds[] = [];
  for (const span of spans.length === 0 ? [null] : spans) {
    const found = boundsOf(node.bounds, context, span);
    if (!found) return undefined;
    if (!out.some(({ start, end }) => start === found.start && end === found.end)) out.push(found);
  }
  return out;
}

/** The printed bounds of a rule, the plan's where none are printed; undefined where a printed one cannot be read. */
function boundsOf(
  dates: readonly DateNode[],
  context: ScheduleContext,
  heading: Span | null = null,
): Bounds | undefined {
  let start: string | null = null;
  let end: string | null = null;
  const assumed: Assumption[] = [];
  const assume = (one: Assumption): void => {
    if (!assumed.includes(one)) assumed.push(one);
  };
  for (const date of dates) {
    const unplanned = context.period === null && date.stretches.every((stretch) => stretch.whole);
    if (unplanned) continue;
    const made = periods(date, context);
    if (!made) return undefined;
    for (const { body, assumed: why } of made) {
      if (body.kind !== "period") continue;
      if (body.start && (!start || body.start < start)) start = body.start;
      if (body.end && (!end || body.end > end)) end = body.end;
      for (const one of why) assume(one);
    }
  }
  // bounds that contradict each other are no time
  if (start && end && start > end) return undefined;
  const own = { start: context.period?.start ?? null, end: context.period?.end ?? null };
  const under = heading === null ? undefined : fitted(heading, start, end, dates);
  if (under) return { ...under, assumed: [...new Set([...assumed, ...(context.heading?.assumed ?? [])])] };
  const from = start ?? (own.start && end && own.start > end ? null : own.start);
  const to = end ?? (own.end && start && own.end < start ? null : own.end);
  if (from !== start || to !== end) assume("period");
  return { start: from, end: to, assumed };
}

function rrule(rule: Rule): string {
  // each of certain months comes once a year
  const yearly = rule.freq === "MONTHLY" && rule.interval === 1 && rule.byMonth.length > 0;
  let text = `FREQ=${yearly ? "YEARLY" : rule.freq}`;
  if (rule.interval > 1) text += `;INTERVAL=${rule.interval}`;
  if (rule.byMonth.length > 0) text += `;BYMONTH=${rule.byMonth.join(",")}`;
  if (rule.byMonthDay.length > 0) text += `;BYMONTHDAY=${rule.byMonthDay.join(",")}`;
  if (rule.byDay.length > 0) text += `;BYDAY=${rule.byDay.join(",")}`;
  return text;
}

function recurring(node: RuleNode, context: ScheduleContext): Made[] | undefined {
  const all = allBounds(node, spansFor(node, context), context);
  return all?.flatMap(({ start, end, assumed: known }) =>
    [node.rule, ...node.more].map((rule): Made => {
      const assumed = rule.school ? [...known, "school-year" as const] : known;
      const { times, per, atLeast } = rule;
      return { body: { kind: "recurring", rrule: rrule(rule), times, per, start, end, atLeast }, assumed };
    }),
  );
}

function ongoing(node: RuleNode | null, spans: readonly Span[], context: ScheduleContext): Made[] | undefined {
  const all = node ? allBounds(node, spans, context) : [];
  return all?.map(({ start, end, assumed }) => ({ body: { kind: "ongoing", start, end }, assumed }));
}

/** «в течение месяца» under the heading of a month: that month, since nothing is named that it would run from. */
function headingMonth(context: ScheduleContext): Made[] | undefined {
  const month = monthPoint(context.month ?? 0);
  return periods({ stretches: [stretchOf(month, month)], years: null, bound: null, guessed: false }, context);
}

/**
 * The items that a node stands for; undefined where it was read but cannot be placed in time. `print` is what it was
 * read from, `anchor` the words of its event.
 */
export function itemsOf(node: Node, context: ScheduleContext, print: string, anchor: string): Made[] | undefined {
  if (node.type === "relative" && node.atom.vague && node.atom.offset === "P1M" && context.month !== null)
    return headingMonth(context);
  // «в течение месяца» of a clause runs from the act's own day
  const binds = node.type === "relative" && node.atom.vague && context.act !== undefined;
  if (node.broken && !binds) return undefined;
  if (node.date) return periods(node.date, context, print);
  switch (node.type) {
    case "rule":
    case "weekdays":
      return node.rule ? recurring(node.rule, context) : undefined;
    case "ongoing":
      return ongoing(node.rule, node.atom.whole ? [] : (context.heading?.spans ?? []), context);
    case "relative": {
      const { offset, workingDays, direction } = node.atom;
      const event = anchor.replace(CONJUNCTION, "");
      return [{ body: { kind: "relative", offset, workingDays, direction, anchor: event }, assumed: [] }];
    }
    case "on-demand":
    case "by-plan":
      return [{ body: { kind: node.type, condition: print.replace(CONJUNCTION, "") }, assumed: [] }];
    default:
      return undefined;
  }
}
