import { DAY_ADJECTIVES } from "../../lexicon/time-notes.ts";
import type { LeftOut, Rule } from "./atom.ts";
import { fromTo, phrase } from "./calendar/phrase.ts";
import { MONTH } from "./calendar/point.ts";
import type { Phrase, Stretch } from "./calendar/stretch.ts";
import type { Node } from "./node.ts";
import { at, type Token, type TokenKey } from "./token.ts";

type Tokens = readonly Token[];

const WEEK = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;
const YEAR = Array.from({ length: 12 }, (_, i) => i + 1);
const QUARTERS = [1, 4, 7, 10].map((first) => [first, first + 1, first + 2]);

/** Words that name no time themselves: «кроме периода с июня по август», «кроме летних месяцев». */
const IDLE: ReadonlySet<TokenKey> = new Set<TokenKey>([
  ",",
  "-",
  "и",
  "а",
  "также",
  "в",
  "с",
  "period",
  "month-unit",
  "day",
]);

/** The months of a phrase that names months alone, over New Year too; null for any other. */
function monthsOf({ stretches, years }: Phrase): number[] | null {
  const plain = ({ a, b, part, halves, whole, nth, impossible }: Stretch): boolean =>
    a.level === MONTH &&
    b.level === MONTH &&
    a.year === 0 &&
    b.year === 0 &&
    !(part || halves || whole || nth || impossible);
  if (years || !stretches.every(plain)) return null;
  return stretches.flatMap(({ a, b }) => {
    const length = ((b.month - a.month + 12) % 12) + 1;
    return YEAR.slice(0, length).map((_, i) => ((a.month - 1 + i) % 12) + 1);
  });
}

/** The days of the week at the index, a range of them with a dash as well; null where none stands there. */
function daysAt(tokens: Tokens, i: number): { days: readonly string[]; end: number } | null {
  const { key, value, text } = at(tokens, i);
  if (key === "weekend") return { days: WEEK.slice(5), end: i + 1 };
  const named = key === "word" ? DAY_ADJECTIVES.findIndex((stem) => text.startsWith(stem)) : -1;
  if (named >= 0) return { days: WEEK.slice(named + 5, named + 6), end: i + 1 };
  if (key !== "weekday") return null;
  const to = at(tokens, i + 1).kind === "-" ? at(tokens, i + 2) : at(tokens, i);
  const range = to.key === "weekday" && to.value > value;
  return { days: WEEK.slice(value - 1, range ? to.value : value), end: range ? i + 3 : i + 1 };
}

/** What the words behind «кроме» name: «июня – августа», «летних месяцев», «III квартала», «субботы и воскресенья». */
export function leftOut(all: Tokens, from: number, end: number): LeftOut {
  const tokens = all.slice(0, end);
  const months = new Set<number>();
  const days = new Set<string>();
  let rest = false;
  for (let i = from; i < end; ) {
    const read = (at(tokens, i).key === "с" ? fromTo(tokens, i + 1) : undefined) ?? phrase(tokens, i);
    // the holidays of summer are days that a school sets
    const named = read && at(tokens, read.end).key !== "holidays" ? monthsOf(read) : null;
    const week = named ? null : daysAt(tokens, i);
    if (named) for (const month of named) months.add(month);
    if (week) for (const day of week.days) days.add(day);
    if (!named && !week && !IDLE.has(at(tokens, i).key)) rest = true;
    i = (named && read ? read.end : week?.end) ?? i + 1;
  }
  return { months: [...months], days: [...days], rest: rest || months.size + days.size === 0 };
}

/** The rule without the months that are left out; null where none says it. */
function withoutMonths(rule: Rule, out: readonly number[]): Rule | null {
  const byMonth = YEAR.filter((month) => !out.includes(month));
  const { freq, interval } = rule;
  if (rule.school || rule.byMonth.length > 0 || byMonth.length === 0 || freq === "YEARLY") return null;
  if (freq !== "MONTHLY") return { ...rule, byMonth };
  if (interval === 1) return { ...rule, freq: "YEARLY", byMonth };
  const whole = QUARTERS.every((quarter) => new Set(quarter.map((month) => out.includes(month))).size === 1);
  return interval === 3 && whole ? { ...rule, byMonth } : null;
}

const ORDERED = /\d/;

/** The rule of each day without those that are left out; null where none says it. */
function withoutDays(rule: Rule, out: readonly string[]): Rule | null {
  const { freq, interval, byDay } = rule;
  const daily = freq === "DAILY" || (freq === "WEEKLY" && byDay.length > 1);
  if (!daily || interval > 1 || byDay.some((day) => ORDERED.test(day))) return null;
  const kept = (byDay.length > 0 ? byDay : WEEK).filter((day) => !out.includes(day));
  return kept.length === 0 ? null : { ...rule, freq: "WEEKLY", byDay: kept };
}

/** Takes what is left out from the rule of a node; false where the rule says it in part or not at all. */
function takeOut(node: Node, { months, days, rest }: LeftOut): boolean {
  const known = node.rule;
  if (!known || !node.acts || known.more.length > 0) return false;
  const fewer = months.length === 0 ? known.rule : withoutMonths(known.rule, months);
  const left = days.length === 0 ? (fewer ?? known.rule) : withoutDays(fewer ?? known.rule, days);
  known.rule = left ?? fewer ?? known.rule;
  return fewer !== null && left !== null && !rest;
}

/** Months and days that «кроме» names are taken from the rule before it, else from the one behind; what cannot be is `broken`. */
export function takeLeftOut(nodes: readonly Node[]): void {
  for (const [i, node] of nodes.entries()) {
    if (node.type !== "note" || !node.atom.except || !node.note) continue;
    const terms = (other: Node): boolean => !other.absorbed && !other.note;
    const term = nodes.slice(0, i).findLast(terms) ?? nodes.slice(i + 1).find(terms);
    node.broken = !term || !takeOut(term, node.atom.except);
  }
}
