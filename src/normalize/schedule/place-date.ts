import { MONTH_NOMINATIVES } from "../../lexicon/time.ts";
import { NAMING_DAYS, NUMBERED_BODIES, STREET_WORDS } from "../../lexicon/time-places.ts";
import { phrase } from "./calendar/phrase.ts";
import type { Unit } from "./calendar/stretch.ts";
import { at, type Token } from "./token.ts";

type Tokens = readonly Token[];

const NOMINATIVES: ReadonlySet<string> = new Set(MONTH_NOMINATIVES);
const STREETS: ReadonlySet<string> = new Set(STREET_WORDS);
const NAMING: ReadonlySet<string> = new Set(NAMING_DAYS);
const PLURAL = /(?:и|ы|ия|ов|ев|ий|ей|ых|их|ам|ям|ах|ях)$/;
const DATED: ReadonlySet<Unit> = new Set<Unit>(["day", "month"]);

/** «площадь 8 Марта», «ул. 9 мая, 5», «парк 1 мая»: the day is the name of the place. */
function isName(tokens: Tokens, i: number, end: number): boolean {
  const month = at(tokens, i + 1);
  if (month.key !== "month" || end !== i + 2) return false;
  if (month.capital && !at(tokens, i - 1).line) return true;
  if (STREETS.has(at(tokens, i - 1).text)) return true;
  const { kind } = at(tokens, end);
  return (kind === "end" || kind === "," || kind === ")") && NAMING.has(`${at(tokens, i).text} ${month.text}`);
}

/** A month of its own: «клуб июль сквер», and not «на базе школы в мае», «итоги марта». */
function ownMonth(tokens: Tokens, i: number): boolean {
  const before = at(tokens, i - 1);
  const free = before.key === "word" || before.kind === "number";
  return free && NOMINATIVES.has(at(tokens, i).text) && !at(tokens, i).capital;
}

/** Whether a date of its own begins among the words of a place: «клуб 6 марта», «сквер 9-11 июня», «школа май». */
export function dateInPlace(tokens: Tokens, i: number): boolean {
  const { kind } = at(tokens, i);
  if (kind === "number" && at(tokens, i - 1).kind === "other") return false;
  if (kind !== "number" && !ownMonth(tokens, i)) return false;
  const read = phrase(tokens, i);
  if (!read || !DATED.has(read.unit) || read.stretches.some(({ impossible }) => impossible)) return false;
  return !isName(tokens, i, read.end);
}

/** «Школа 9 – 11 июня»: the number that ends before the index may be the name of a body or the first day of the range. */
export function numberOrDay(tokens: Tokens, from: number, end: number): boolean {
  const mark = at(tokens, end + 1);
  if (at(tokens, end).kind !== "number" || mark.kind !== "-" || !mark.gap) return false;
  if (end === from || at(tokens, end + 3).key !== "month") return false;
  const noun = at(tokens, end - 1).text;
  return NUMBERED_BODIES.some((stem) => noun.startsWith(stem)) && !PLURAL.test(noun);
}

/** «Семинары 9 - 11 июня»: whether the dash stands inside of days that follow a plural, which no number names. */
export function daysBehindPlural(tokens: Tokens, dash: number): boolean {
  const first = at(tokens, dash - 1);
  const noun = at(tokens, dash - 2);
  if (first.kind !== "number" || noun.key !== "word" || !PLURAL.test(noun.text)) return false;
  const read = phrase(tokens, dash - 1);
  return read?.unit === "day" && read.end > dash;
}
