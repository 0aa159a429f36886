import type { DateAtom, Match, Reader } from "../atom.ts";
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

export function dateAtom(read: Phrase, more: Partial<DateAtom> = {}): DateAtom {
  return {
    type: "date",
    unit: read.unit,
    stretches: read.stretches,
    years: read.years,
    bound: null,
    span: false,
    ...more,
  };
}

/** Reads a calendar phrase whose first unit is one of those given; a pattern for each unit keeps them apart. */
export function calendar(...units: readonly Unit[]): (reader: Reader, from: number) => Match | undefined {
  return ({ tokens }, from) => {
    const start = lead(tokens, from);
    const { kind, year } = at(tokens, start);
    if (kind === "date" && year === 0 && start === from + 1 && followsDate(tokens, from)) return undefined;
    const read = phrase(tokens, start);
    return read && units.includes(read.unit) ? { atom: dateAtom(read), end: read.end } : undefined;
  };
}
