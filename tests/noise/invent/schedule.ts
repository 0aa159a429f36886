import type { Dice } from "../dice.ts";
import { OF_SCHOOL_YEAR, OF_TWO_YEARS, OF_YEAR, TIMELESS } from "../lexicon/times.ts";
import type { Cell } from "./executors.ts";

/** What a plan is for: a calendar year, a school year or two calendar years. */
export interface Years {
  readonly sort: "year" | "school-year" | "two-years";
  readonly first: number;
}

const FORMS = { year: OF_YEAR, "school-year": OF_SCHOOL_YEAR, "two-years": OF_TWO_YEARS };
/** The share of deadlines without a date. */
const TIMELESS_SHARE = 0.25;

export const fillYears = (text: string, first: number): string =>
  text.replaceAll("{Y}", String(first)).replaceAll("{Z}", String(first + 1));

export function inventSchedule(dice: Dice, { sort, first }: Years, capital: boolean): Cell {
  const [form, ...items] = dice.pick(dice.chance(TIMELESS_SHARE) ? TIMELESS : FORMS[sort]);
  const print = fillYears(form, first);
  return {
    print: capital ? print.charAt(0).toUpperCase() + print.slice(1) : print,
    gold: items.map((item) => fillYears(item, first)),
  };
}

export function periodOf({ sort, first }: Years): { start: string; end: string } {
  if (sort === "school-year") return { start: `${first}-09-01`, end: `${first + 1}-08-31` };
  return { start: `${first}-01-01`, end: `${sort === "year" ? first : first + 1}-12-31` };
}
