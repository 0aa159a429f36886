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
  while (at(tokens, i).key === "roughly") i++;
  return i;
}

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
  return read && units.includes(read.unit) ? { atom: dateAtom(read), end: read.end } : undefined;
}

/** The part of a pattern that reads calendar phrases of some units; a pattern for each unit keeps them apart. */
export function calendar(...units: readonly Unit[]): Pick<Pattern, "units" | "match"> {
  return { units, match: ({ tokens }, from) => calendarMatch(tokens, from, units) };
}
