import type { Activity, PlanPeriod, ScheduleItem } from "../../model/types.ts";
import type { Lang } from "../../rules/rule.ts";
import { append, least, most } from "../../text/append.ts";
import { type Moment, momentOf, monthIndex, yearOf } from "../moments.ts";
import { ruleMonths, timeText } from "../time-text.ts";

export type StretchKind = "due" | "run" | "repeat" | "ongoing";

/** Months that an item takes, first and last included, as a calendar shows them. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly kind: StretchKind;
  /** What fits into one month's cell: a day, «до 10»; "" for the whole month. */
  readonly label: string;
  /** The time in words. */
  readonly text: string;
}

/** The time of one activity: what a calendar can show, and in words what it cannot. */
export interface Timing {
  readonly stretches: readonly Stretch[];
  readonly undated: readonly string[];
  /** Months in which something of it ends or falls due. */
  readonly due: readonly number[];
}

/** The months of a calendar, first and last included. */
export interface MonthRange {
  readonly from: number;
  readonly to: number;
}

/** More months than this make a calendar that nobody reads; an outlier must not stretch it. */
const LONGEST = 72;
/** What lies this many months outside the plan widens its calendar; what is farther off is told in words. */
const NEAR = 3;

type Period = Extract<ScheduleItem, { kind: "period" }>;
type Bounded = Extract<ScheduleItem, { kind: "recurring" | "ongoing" }>;

/** The printed halves of an EDTF value; both the same where it is one moment. */
function halvesOf(edtf: string): [Moment | undefined, Moment | undefined] {
  const [first = "", second] = edtf.split("/");
  return [momentOf(first), momentOf(second ?? first)];
}

/** «10», «24–25», «до 10»; "" where the print names no day. */
function dayLabel(item: Period, lang: Lang): string {
  const [from, to] = halvesOf(item.edtf);
  if (to?.day === undefined) return item.start === null ? (lang === "ru" ? "до" : "by") : "";
  if (item.start === null) return `${lang === "ru" ? "до" : "by"} ${to.day}`;
  return from?.day === undefined || from.day === to.day ? String(to.day) : `${from.day}–${to.day}`;
}

function monthOf(date: string | null | undefined): number | undefined {
  const moment = momentOf(date ?? null);
  return moment ? monthIndex(moment) : undefined;
}

function periodStretch(item: Period, period: PlanPeriod | null, lang: Lang): Stretch | undefined {
  const end = monthOf(item.end);
  const from = monthOf(item.start) ?? end;
  const to = end ?? Math.max(monthOf(period?.end) ?? 0, from ?? 0);
  if (from === undefined || to < from) return undefined;
  const kind = from === to && item.end !== null ? "due" : "run";
  return { from, to, kind, label: kind === "due" ? dayLabel(item, lang) : "", text: timeText(item, lang) };
}

function boundedStretch(item: Bounded, period: PlanPeriod | null, text: string): Stretch | undefined {
  const from = monthOf(item.start ?? period?.start);
  const to = monthOf(item.end ?? period?.end);
  if (from === undefined || to === undefined || to < from) return undefined;
  return { from, to, kind: item.kind === "recurring" ? "repeat" : "ongoing", label: "", text };
}

/** A rule that names its months stands in those; any other is a bar from its start to its end. */
function repeated(whole: Stretch, months: readonly number[]): Stretch[] {
  if (months.length === 0 || whole.to - whole.from > 1200) return [whole];
  const found: Stretch[] = [];
  for (let at = whole.from; at <= whole.to; at++) {
    if (months.includes((at % 12) + 1)) found.push({ ...whole, from: at, to: at });
  }
  return found.length > 0 ? found : [whole];
}

function stretchesOf(item: ScheduleItem, period: PlanPeriod | null, lang: Lang): Stretch[] {
  if (item.kind === "period") {
    const stretch = periodStretch(item, period, lang);
    return stretch ? [stretch] : [];
  }
  if (item.kind !== "recurring" && item.kind !== "ongoing") return [];
  const whole = boundedStretch(item, period, timeText(item, lang));
  if (!whole) return [];
  return item.kind === "recurring" ? repeated(whole, ruleMonths(item.rrule)) : [whole];
}

/** Where in a calendar an activity stands. «В течение года» falls due in no month: its bounds are the plan's. */
export function timingOf(activity: Activity, period: PlanPeriod | null, lang: Lang): Timing {
  const stretches: Stretch[] = [];
  const undated: string[] = [];
  const due = new Set<number>();
  for (const item of activity.schedule.items) {
    const found = stretchesOf(item, period, lang);
    if (found.length === 0) undated.push(timeText(item, lang));
    append(stretches, found);
    const ends = item.kind === "period" && item.end !== null && !item.assumed.includes("period");
    if (ends) for (const { to } of found) due.add(to);
    if (item.kind === "recurring" && ruleMonths(item.rrule).length > 0) for (const { from } of found) due.add(from);
  }
  return { stretches, undated, due: [...due] };
}

/** The months to draw: the plan's, widened a little for what lies just outside, never more than six years. */
export function monthRange(timings: readonly Timing[], period: PlanPeriod | null): MonthRange | undefined {
  const found = timings.flatMap(({ stretches }) => stretches);
  const start = monthOf(period?.start);
  const end = monthOf(period?.end);
  if (start !== undefined && end !== undefined && end >= start && end - start < LONGEST) {
    const near = found.filter(({ from, to }) => from >= start - NEAR && to <= end + NEAR);
    return clipped(
      Math.min(start, least(near.map(({ from }) => from))),
      most(
        near.map(({ to }) => to),
        end,
      ),
    );
  }
  if (found.length === 0) return undefined;
  const froms = found.map(({ from }) => from).sort((a, b) => a - b);
  const from = froms[0] as number;
  const to = found.reduce((most, stretch) => Math.max(most, stretch.to), from);
  if (to - from < LONGEST) return { from, to };
  const middle = froms[froms.length >> 1] as number;
  return { from: middle - LONGEST / 2, to: middle + LONGEST / 2 - 1 };
}

function clipped(from: number, to: number): MonthRange {
  return { from, to: Math.min(to, from + LONGEST + 2 * NEAR) };
}

/** The years of a range with the number of their months. */
export function yearsIn({ from, to }: MonthRange): { year: number; months: number }[] {
  const years: { year: number; months: number }[] = [];
  for (let at = from; at <= to; at++) {
    const last = years.at(-1);
    if (last?.year === yearOf(at)) last.months++;
    else years.push({ year: yearOf(at), months: 1 });
  }
  return years;
}
