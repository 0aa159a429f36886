import { DAY_ADJECTIVES, EXCEPTIONS } from "../../lexicon/time-notes.ts";
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

const LEADS: ReadonlySet<string> = new Set(EXCEPTIONS);
/** «за», «не», «без» of the leads of two words. */
const STARTS: ReadonlySet<string> = new Set(
  EXCEPTIONS.flatMap((lead) => (lead.includes(" ") ? [lead.split(" ", 1)[0] ?? ""] : [])),
);
/** Words that name no time themselves: «кроме периода с июня по август», «кроме воскресных дней». */
const IDLE: ReadonlySet<TokenKey> = new Set<TokenKey>(["в", "с", "period", "month-unit", "day"]);
/** Behind these another month or day may be named. */
const SEPARATORS: ReadonlySet<TokenKey> = new Set<TokenKey>([",", "и", "а", "также"]);
/** «субботних», «воскресного», and not «субботников». */
const ADJECTIVE_END = /^(?:[иы][ейх]|[ое]го|[ое]й)$/;

/** Behind «кроме», «за исключением», «не считая»; 0 for anything else. */
export function leadEnd(tokens: Tokens, from: number): number {
  const first = at(tokens, from).text;
  if (LEADS.has(first)) return from + 1;
  if (!STARTS.has(first)) return 0;
  return LEADS.has(`${first} ${at(tokens, from + 1).text}`) ? from + 2 : 0;
}

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
  const isNamed = (stem: string): boolean => text.startsWith(stem) && ADJECTIVE_END.test(text.slice(stem.length));
  const named = key === "word" ? DAY_ADJECTIVES.findIndex(isNamed) : -1;
  if (named >= 0) return { days: WEEK.slice(named + 5, named + 6), end: i + 1 };
  if (key !== "weekday") return null;
  const to = at(tokens, i + 1).kind === "-" ? at(tokens, i + 2) : at(tokens, i);
  const range = to.key === "weekday" && to.value > value;
  return { days: WEEK.slice(value - 1, range ? to.value : value), end: range ? i + 3 : i + 1 };
}

/**
 * What the words behind «кроме» name: «июня – августа», «летних месяцев», «III квартала», «субботы и воскресенья». A
 * month or day beside any other word («1 сентября», «праздников мая», «суббот июня») is less than the whole of it: null.
 */
export function leftOut(all: Tokens, from: number, end: number): LeftOut | null {
  const tokens = all.slice(0, end);
  const months = new Set<number>();
  const days = new Set<string>();
  let fresh = true;
  for (let i = from; i < end; ) {
    const { key } = at(tokens, i);
    const read = (key === "с" ? fromTo(tokens, i + 1) : undefined) ?? phrase(tokens, i);
    const named = read ? monthsOf(read) : null;
    const week = read ? null : daysAt(tokens, i);
    if (named || week) {
      if (!fresh) return null;
      for (const month of named ?? []) months.add(month);
      for (const day of week?.days ?? []) days.add(day);
      fresh = false;
    } else if (SEPARATORS.has(key)) fresh = true;
    else if (read || !IDLE.has(key)) return null;
    i = read?.end ?? week?.end ?? i + 1;
  }
  return months.size + days.size === 0 ? null : { months: [...months], days: [...days] };
}

/** The rule without the months that are left out; null where none says it. */
function withoutMonths(rule: Rule, out: readonly number[]): Rule | null {
  const byMonth = YEAR.filter((month) => !out.includes(month));
  const { freq, interval } = rule;
  if (rule.school || rule.byMonth.length > 0 || byMonth.length === 0 || freq === "YEARLY") return null;
  if (freq !== "MONTHLY" || interval === 1) return { ...rule, byMonth };
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

/** Takes what is left out from the rule of a node: all of it, or nothing and false. */
function takeOut(node: Node, { months, days }: LeftOut): boolean {
  const known = node.rule;
  if (!known || !node.acts || known.more.length > 0) return false;
  const fewer = months.length === 0 ? known.rule : withoutMonths(known.rule, months);
  const left = fewer && days.length > 0 ? withoutDays(fewer, days) : fewer;
  if (left) known.rule = left;
  return left !== null;
}

const isTerm = ({ type, absorbed, note }: Node): boolean => !absorbed && !note && type !== "afterwards";

/**
 * Months and days that «кроме» names are taken from the rule before it, else from the one behind, else from what stands
 * before a semicolon; what cannot be is `unheld`.
 */
export function takeLeftOut(nodes: readonly Node[], segments: readonly (readonly Node[])[]): void {
  for (const segment of segments) {
    for (const [i, node] of segment.entries()) {
      const except = node.type === "note" && node.note ? node.atom.except : undefined;
      if (except === undefined) continue;
      const own = segment.slice(0, i).findLast(isTerm) ?? segment.slice(i + 1).find(isTerm);
      const term = own ?? nodes.slice(0, nodes.indexOf(node)).findLast(isTerm);
      node.unheld = !term || except === null || !takeOut(term, except);
    }
  }
}
