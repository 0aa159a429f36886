import type { DateAtom, Match } from "../atom.ts";
import type { Pattern } from "../pattern.ts";
import { at, followsDate, type Token } from "../token.ts";
import { phrase } from "./phrase.ts";
import type { Phrase, Unit } from "./stretch.ts";

type Tokens = readonly Token[];

/** The index behind «в», «на», «в период», «период», «ориентировочно». */
export function lead(tokens: Tokens, from: number): number {
  let i = from;
  while (at(tokens, i).key === "roughly") i++;
  const { key } = at(tokens, i);
  if (key === "в" || key === "на") i++;
  // «в период август-сентябрь», «срок июнь 2024»
  if ((at(tokens, i).key === "period" || at(tokens, i).key === "deadline") && at(tokens, i + 1).kind !== "end") i++;
  else if (isSpanNoun(at(tokens, i)) && (at(tokens, i + 1).kind === "number" || at(tokens, i + 1).kind === "date")) i++;
  while (at(tokens, i).key === "roughly") i++;
  return i;
}

/** «20.10 в 14-15» are hours; «неделя 9 октября» is none that begins or ends there. */
function fitsLead(tokens: Tokens, from: number, start: number, { unit, stretches }: Phrase): boolean {
  if (unit === "bare-day" && at(tokens, from).key === "в" && start === from + 1) return !followsDate(tokens, from);
  if (!isSpanNoun(at(tokens, start - 1))) return true;
  const [first] = stretches;
  return unit === "day" && stretches.length === 1 && first !== undefined && first.a !== first.b;
}

const SPAN_NOUNS: ReadonlySet<string> = new Set(["неделя", "неделе", "неделю", "декада", "декаде", "декаду"]);
/** «неделя», «декада»: what the days behind it make up. */
export const isSpanNoun = ({ key, text }: Token): boolean =>
  (key === "week" || key === "decade") && SPAN_NOUNS.has(text);

const NO_MORE: Partial<DateAtom> = {};

export function dateAtom(read: Phrase, more: Pick<Partial<DateAtom>, "bound" | "span"> = NO_MORE): DateAtom {
  return {
    type: "date",
    unit: read.unit,
    stretches: read.stretches,
    years: read.years,
    bound: more.bound ?? null,
    span: more.span ?? false,
  };
}

/** A calendar phrase, if its unit is one of those given. */
export function calendarMatch(tokens: Tokens, from: number, units: readonly Unit[]): Match | undefined {
  const start = lead(tokens, from);
  const { kind, year } = at(tokens, start);
  if (kind === "date" && year === 0 && start === from + 1 && followsDate(tokens, from)) return undefined;
  const read = phrase(tokens, start);
  if (read && start > from && !fitsLead(tokens, from, start, read)) return undefined;
  return read && units.includes(read.unit) ? { atom: dateAtom(read), end: read.end } : undefined;
}

/** The part of a pattern that reads calendar phrases of some units; a pattern for each unit keeps them apart. */
export function calendar(...units: readonly Unit[]): Pick<Pattern, "units" | "match"> {
  return { units, match: ({ tokens }, from) => calendarMatch(tokens, from, units) };
}
