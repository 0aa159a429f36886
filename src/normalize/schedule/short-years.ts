import { bounds } from "./calendar/plan.ts";
import { absorb, type DateNode, type Node } from "./node.ts";
import type { ScheduleContext } from "./types.ts";

const CENTURY = 2000;

/** Whether the plan, or the heading, has the year. */
function knows(context: ScheduleContext, year: number): boolean {
  if (context.year === year) return true;
  const plan = bounds(context);
  return plan !== undefined && year >= plan.firstYear && year <= plan.lastYear;
}

/** Makes a date one that was read and cannot be placed. */
export function spoil(node: Node): void {
  node.date = null;
  node.broken = true;
}

/** «октябрь 23»: the year where the plan has it; no day, so that it is unknown where the plan has it not. */
export function settleShortYears(nodes: readonly Node[], context: ScheduleContext): void {
  for (const node of nodes) {
    const { date } = node;
    const short = date?.years?.short;
    if (!date || !short) continue;
    if (!short.every((year) => knows(context, year))) spoil(node);
    else {
      const { list, range, school, shift } = date.years ?? { list: [], range: false, school: false, shift: null };
      date.years = list.length === 0 && shift === null ? null : { list, range, school, shift };
      date.guessed = true;
    }
  }
}

/** Whether the numbers behind a bare month may be years of the plan as well as days: «октябрь, 23», «октябрь 23-24». */
export function isTwofold(date: DateNode, gap: Node["gap"], context: ScheduleContext): boolean {
  if (date.unit !== "bare-day" || (gap === "bracket" && date.stretches.length > 1)) return false;
  return date.stretches.every(({ a, b, ordinal }) => {
    if (ordinal || a.day < 10 || (gap === "bracket" && a.day !== b.day)) return false;
    return knows(context, CENTURY + a.day) && knows(context, CENTURY + b.day);
  });
}

/** A month and the numbers behind it as one term that nobody can tell. */
export function leaveOpen(node: Node, month: Node): void {
  absorb(node, month);
  spoil(node);
}
