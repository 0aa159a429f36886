import { schoolYearOf } from "./calendar/plan.ts";
import type { Years } from "./calendar/stretch.ts";
import { type DateNode, hasYear, type Node } from "./node.ts";
import type { ScheduleContext } from "./types.ts";

const AUGUST = 8;
/** The place of a month in the work of a school: August 0, September 1, … July 11. */
const orderOf = (month: number): number => (month + 4) % 12;

/** The months that a date runs from and to, in the order of the school year; undefined where it has none of its own. */
function place(date: DateNode): readonly [number, number] | undefined {
  const first = date.stretches[0];
  const last = date.stretches[date.stretches.length - 1];
  if (!first || !last || hasYear(date)) return undefined;
  if (date.stretches.some((one) => one.whole || one.halves || one.a.month === 0 || one.b.month === 0)) return undefined;
  return [orderOf(first.a.month), orderOf(last.b.month)];
}

/** Each date lies behind the one before it; an August at the end is the next one. */
function ascends(dates: readonly DateNode[]): boolean {
  let last = -1;
  return dates.every((date, i) => {
    const found = place(date);
    if (!found) return false;
    const closing = i > 0 && i === dates.length - 1 && found[0] === 0 && found[1] === 0;
    const [from, to] = closing ? [12, 12] : found;
    const fits = from > last && to >= from;
    last = to;
    return fits;
  });
}

/** The Augusts before the school years of the plan. */
function firstYears({ period }: ScheduleContext): Years | null {
  const start = period?.start ?? period?.end;
  const end = period?.end ?? period?.start;
  if (!start || !end) return null;
  // a plan that begins in August begins the school year early
  const first = start.slice(5, 7) === "08" ? Number(start.slice(0, 4)) : schoolYearOf(start);
  const count = Math.min(Math.max(schoolYearOf(end) - first + 1, 1), 20);
  return { list: Array.from({ length: count }, (_, i) => first + i), range: false, school: false, shift: null };
}

/**
 * «август, ноябрь, январь, март» in a plan of school years: a list in the order of the school year begins with the August
 * before it. A lone «август» is the plan's last month.
 */
export function leadingAugust(nodes: readonly Node[], context: ScheduleContext): void {
  if (!context.schoolYear || context.year !== null || nodes.some(({ acts }) => acts)) return;
  const dates = nodes.flatMap(({ date, absorbed }) => (date && !absorbed ? [date] : []));
  const [first] = dates;
  const begins = first?.stretches.length === 1 && first.stretches[0];
  if (!begins || begins.a.month !== AUGUST || begins.b.month !== AUGUST) return;
  if (dates.length < 2 || !ascends(dates)) return;
  const years = firstYears(context);
  if (!years) return;
  first.years = years;
  first.guessed = true;
}
