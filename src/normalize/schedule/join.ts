import type { Rule } from "./atom.ts";
import { absorb, type DateNode, lacksMonth, type Node } from "./node.ts";
import { LONG, setWeekdays, take } from "./take.ts";
import type { ScheduleContext } from "./types.ts";

const plain = (rule: Rule): boolean =>
  rule.byMonth.length === 0 && rule.byMonthDay.length === 0 && rule.byDay.length === 0;

/** Two rules of one term as one: «ежеквартально до 5 числа месяца, следующего за отчетным»; undefined where they are two. */
function merged(first: Rule, second: Rule): Rule | undefined {
  const atLeast = first.atLeast || second.atLeast;
  // «ежеквартально, (до 15 числа) последнего месяца квартала»
  const months = second.soft && second.byMonth.length > 0 && plain(first);
  if (months && first.freq === "MONTHLY") return first.interval === 3 ? { ...second, atLeast } : undefined;
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
  if (
    second.freq === "YEARLY" &&
    plain(second) &&
    second.interval === 1 &&
    first.per === "P1Y" &&
    second.times === null
  )
    return { ...first, atLeast };
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
    if (node.type === "ongoing" && last?.type === "ongoing") absorb(last, node);
    else last = node;
  }
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

/** Gives a date or days of the week to a rule; false where it cannot use them. */
function give(to: Node, node: Node, others: readonly DateNode[], context: ScheduleContext): boolean {
  if (to.rule === null) return false;
  if (node.date) return take(to.rule, node.date, others, context);
  return node.type === "weekdays" && setWeekdays(to.rule, node.atom.days);
}

/** Dates and days of the week go to the rule before them, else to the one behind them, where it can use them. */
function attach(nodes: readonly Node[], context: ScheduleContext): void {
  if (!nodes.some((node) => node.acts)) return;
  const others: DateNode[] = [];
  for (const { absorbed, date } of nodes)
    if (!absorbed && date && !LONG.has(date.unit) && !lacksMonth(date)) others.push(date);
  const behind = rulesBehind(nodes);
  let before: Node | undefined;
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i] as Node;
    if (node.absorbed) continue;
    if (node.acts) before = node;
    if (node.acts || (!node.date && node.type !== "weekdays")) continue;
    const after = behind[i];
    if (before && give(before, node, others, context)) absorb(before, node);
    else if (after && give(after, node, others, context)) absorb(after, node);
  }
}

/** «постоянно в течение учебного года», «постоянно с 2023 года»: bounds, not a term of their own. */
function boundOngoing(nodes: readonly Node[]): void {
  if (!nodes.some(({ type }) => type === "ongoing")) return;
  const list = nodes.filter((node) => !node.note && !node.absorbed);
  for (const [i, node] of list.entries()) {
    if (node.type !== "ongoing" || !node.rule) continue;
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
  if (!nodes.some(({ acts }) => acts)) for (const node of nodes) node.acts = node.type === "weekdays" && !node.note;
  if (nodes.length > 1 && nodes.some(({ rule }) => rule !== null)) {
    mergeRules(nodes);
    mergeOngoing(nodes);
    attach(nodes, context);
    boundOngoing(nodes);
  }
  for (const node of nodes) {
    const dependent = node.type === "rule" && node.atom.dependent && !node.absorbed;
    // «месяца» with no day beside it says nothing
    if (dependent && node.rule && plain(node.rule.rule)) node.broken = true;
  }
}
