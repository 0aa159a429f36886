import { dayNumber, firstNumber, lastNumber, monthPoint, type Point, YEAR } from "./calendar/point.ts";
import { resolve } from "./calendar/resolve.ts";
import { type Stretch, stretchOf, type Years } from "./calendar/stretch.ts";
import { absorb, type DateNode, hasYear, lacksMonth, type Node } from "./node.ts";
import { leadingAugust } from "./school-order.ts";
import { isTwofold, leaveOpen } from "./short-years.ts";
import type { ScheduleContext } from "./types.ts";

const yearsOf = (list: readonly number[]): Years => ({ list, range: false, school: false, shift: null });

/** «В срок до 24 августа и 14 сентября»: «до» carries over a list of days. */
export function carryLimits(nodes: readonly Node[]): void {
  let last: Node | undefined;
  const plain = nodes.every(({ note }) => !note);
  for (const node of nodes) {
    // «до 15 апреля – приём заявок, 20 мая – финал»: each with a purpose of its own
    if (node.note && node.gap === "dash") last = undefined;
    if (node.note) continue;
    const limited = last?.date?.bound === "until" && last.date.unit === "day" && node.date?.unit === "day";
    const joined = node.gap === "and" || node.gap === "comma" || (plain && node.gap === "semicolon");
    const open = node.date?.bound === null && !node.date.span && node.date.stretches.every(({ a, b }) => a === b);
    if (limited && joined && node.date && open) node.date.bound = "until";
    last = node;
  }
}

function withMonth(stretch: Stretch, month: number, year: number): Stretch {
  const fill = (point: Point): Point =>
    point.level !== YEAR && point.month === 0 ? { ...point, month, year: point.year || year } : point;
  return { ...stretch, a: fill(stretch.a), b: fill(stretch.b) };
}

/** The single month that a phrase is about: «май 2024», «25 мая»; undefined for a range over months. */
function monthOf(date: DateNode, first: boolean): { month: number; year: number; whole: boolean } | undefined {
  const stretch = first ? date.stretches[0] : date.stretches[date.stretches.length - 1];
  if (!stretch || stretch.whole || stretch.halves || stretch.a.level === 1 || stretch.a.month === 0) return undefined;
  if (stretch.a.month !== stretch.b.month) return undefined;
  const whole = stretch.a.level === 2 && date.unit === "month" && date.stretches.length === 1;
  return { month: stretch.a.month, year: stretch.a.year, whole };
}

const seeksMonth = ({ date }: Node): boolean => date !== null && lacksMonth(date);

/** «6 (09.10–13.10)»: a bare number before days in brackets counts weeks; it is no day of theirs. */
function isCounter(node: Node, behind: Node): boolean {
  if (node.date?.unit !== "bare-day" || node.date.bound !== null || behind.gap !== "bracket") return false;
  const [stretch] = behind.date?.stretches ?? [];
  return behind.date?.unit === "day" && stretch !== undefined && stretch.a !== stretch.b;
}

/** Days whose month stands before («май (15, 20)»), behind («2 неделя, 4 неделя мая») or in the section's heading. */
export function findMonths(nodes: readonly Node[], context: ScheduleContext): void {
  if (!nodes.some(seeksMonth)) return;
  const near = nodes.filter((node) => !node.note && !node.absorbed);
  for (let i = near.length - 1; i >= 0; i--) {
    const node = near[i] as Node;
    if (!node.date || !lacksMonth(node.date)) continue;
    const before = near[i - 1];
    const behind = near[i + 1];
    const head = before?.date ? monthOf(before.date, false) : undefined;
    if (before && head?.whole && isTwofold(node.date, node.gap, context)) {
      leaveOpen(node, before);
      continue;
    }
    if (before && head?.whole && before.date?.bound === null) {
      fill(node.date, head.month, head.year, before.date.years);
      absorb(node, before);
      continue;
    }
    const next =
      behind?.date && !behind.absorbed && behind.gap !== "semicolon" && node.date.unit !== "day"
        ? monthOf(behind.date, true)
        : undefined;
    if (next && behind && isCounter(node, behind)) absorb(behind, node);
    else if (next && behind?.date && !lacksMonth(behind.date) && !next.whole)
      fill(node.date, next.month, next.year, behind.date.years);
  }
  const ruled = nodes.some(({ type, absorbed }) => type === "rule" && !absorbed);
  const month = context.month ?? onlyMonth(context);
  if (month === null || ruled) return;
  for (const node of nodes) if (node.date && lacksMonth(node.date)) fill(node.date, month, 0, node.date.years);
}

/** The month of a plan for a single one («план работы на ноябрь 2024 года»); null for any other. */
function onlyMonth({ period }: ScheduleContext): number | null {
  const { start, end } = period ?? { start: null, end: null };
  return start !== null && end !== null && start.slice(0, 7) === end.slice(0, 7) ? Number(start.slice(5, 7)) : null;
}

function fill(date: DateNode, month: number, year: number, years: Years | null): void {
  date.stretches = date.stretches.map((stretch) => withMonth(stretch, month, year));
  date.years ??= year > 0 ? null : years;
}

/** The years that flow back from a phrase to those before it. */
function flowing(date: DateNode): Years | null {
  if (date.unit === "year" || date.unit === "school-year" || date.unit === "whole") return null;
  if (date.years) return date.years;
  const first = date.stretches[0];
  const year = first ? first.a.year || first.b.year : 0;
  return year > 0 ? yearsOf([year]) : null;
}

const yearless = (date: DateNode): boolean => !hasYear(date) && !date.stretches.some((stretch) => stretch.whole);

/** «Март, ноябрь 2024»: the year is that of the whole list; over New Year the one before («ноябрь, январь 2024»). */
function flowBack(list: readonly Node[], context: ScheduleContext): void {
  for (let i = list.length - 2; i >= 0; i--) {
    const date = (list[i] as Node).date as DateNode;
    const next = (list[i + 1] as Node).date as DateNode;
    if (!yearless(date)) continue;
    const years = flowing(next);
    if (!years || foreign(date, next, years, -1, context)) continue;
    date.years = years;
    const single = years.list.length === 1 && !years.school && years.shift === null;
    if (!single || !later(date, next)) continue;
    const before = yearsOf([(years.list[0] ?? 0) - 1]);
    if (!leaves(date, before, context) || leaves(date, years, context)) date.years = before;
  }
}

/** «май, до 1 марта 2008 г.» in a plan for 2009: the year of a term of another kind that would lead out of the plan is not the month's. */
function foreign(date: DateNode, other: DateNode, years: Years, beside: -1 | 1, context: ScheduleContext): boolean {
  const [year] = years.list;
  if (date.bound === other.bound || years.list.length !== 1 || year === undefined) return false;
  return leaves(date, years, context) && leaves(date, yearsOf([year + beside]), context);
}

/** Whether the phrase lies later in a year than the next one begins. */
function later(date: DateNode, next: DateNode): boolean {
  const a = date.stretches[date.stretches.length - 1]?.a;
  const b = next.stretches[0]?.a;
  if (!a || !b || a.month === 0 || b.month === 0) return false;
  return a.month > b.month;
}

/** Whether the phrase with these years lies outside of the plan; false where the plan is not known. */
function leaves(date: DateNode, years: Years, context: ScheduleContext): boolean {
  const { start, end } = context.period ?? { start: null, end: null };
  if (!start && !end) return false;
  const [stretch] = date.stretches;
  const found = stretch && resolve(stretch, years, { ...context, period: null, year: null });
  const before = start ? dayNumber(start) : 0;
  const after = end ? dayNumber(end) : Number.MAX_SAFE_INTEGER;
  return !found || found.intervals.some((one) => lastNumber(one.to) < before || firstNumber(one.from) > after);
}

/** «2022-2023, 2023-2024 учебные годы»: what is said of the last pair is true of those before it. */
function flowSchoolYears(list: readonly Node[]): void {
  for (let i = list.length - 2; i >= 0; i--) {
    const date = (list[i] as Node).date as DateNode;
    const next = list[i + 1] as Node;
    const [stretch] = date.stretches;
    const pair =
      date.unit === "year" && date.stretches.length === 1 && stretch && stretch.b.year === stretch.a.year + 1;
    if (!pair || next.date?.unit !== "school-year" || next.gap === "semicolon") continue;
    date.unit = "school-year";
    date.stretches = [stretchOf(monthPoint(9, stretch.a.year), monthPoint(8, stretch.b.year))];
  }
}

/** The year that stands before what it dates: «2024 г., I квартал», «2024 год: январь, май». */
function headingYear(date: DateNode): Years | undefined {
  const [stretch] = date.stretches;
  const single = date.unit === "year" && date.stretches.length === 1 && !date.span && date.bound === null;
  return single && stretch && stretch.a.year === stretch.b.year ? yearsOf([stretch.a.year]) : undefined;
}

/** «сентябрь 2023, май»: what follows a year in the list lies behind it, in that year or the next; this is assumed. */
function flowOn(nodes: readonly Node[], context: ScheduleContext): void {
  let last: DateNode | undefined;
  let heading: { readonly node: Node; readonly years: Years } | undefined;
  for (const node of nodes) {
    if (node.type === "afterwards" || node.type === null || node.gap === "semicolon") heading = undefined;
    if (node.type === "afterwards" || node.type === null) last = undefined;
    const { date } = node;
    if (!date || node.absorbed) continue;
    if (heading && yearless(date)) {
      date.years = heading.years;
      if (!heading.node.absorbed) absorb(node, heading.node);
      continue;
    }
    if (last && yearless(date)) after(date, last, context);
    const years = headingYear(date);
    if (hasYear(date)) heading = years && { node, years };
    if (hasYear(date)) last = date;
  }
}

function after(date: DateNode, last: DateNode, context: ScheduleContext): void {
  const years = flowing(last);
  if (!years || years.shift !== null || foreign(date, last, years, 1, context)) return;
  const single = years.list.length === 1 && !years.school;
  const next = yearsOf([(years.list[0] ?? 0) + 1]);
  date.years = single && later(last, date) && !leaves(date, next, context) ? next : years;
  date.guessed = true;
}

/** «март и далее», «15.05.2024 и далее»: nothing stands behind, so that the date is where a time begins. */
export function leadOn(nodes: readonly Node[]): void {
  const real = nodes.filter((node) => !node.note && !node.absorbed);
  const last = real[real.length - 1];
  const before = real[real.length - 2];
  if (last?.type !== "afterwards" || !before?.date || before.gap === "semicolon") return;
  const { date } = before;
  if (date.bound !== null || date.span || date.stretches.length !== 1) return;
  const [stretch] = date.stretches;
  const year = date.unit === "year" && stretch?.a.year === stretch?.b.year;
  if (!stretch || (stretch.a !== stretch.b && !year)) return;
  date.bound = "since";
  absorb(before, last);
}

/** Years that are printed beside one date of a cell and belong to others too. */
export function flow(nodes: readonly Node[], context: ScheduleContext): void {
  const dates = nodes.filter((node) => node.date && !node.absorbed);
  if (dates.length < 2) return;
  flowSchoolYears(dates);
  flowBack(dates, context);
  flowOn(nodes, context);
  leadingAugust(nodes, context);
}
