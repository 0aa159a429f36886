import { PLAIN_RULE, type Rule } from "./atom.ts";
import { isoDuration } from "./duration.ts";
import { at, type Token, type TokenKey } from "./token.ts";

const MONTHS_IN: Partial<Record<TokenKey, number>> = { "month-unit": 1, quarter: 3, half: 6, semester: 6, year: 12 };
const LETTER: Partial<Record<TokenKey, string>> = {
  day: "D",
  week: "W",
  "month-unit": "M",
  quarter: "Q",
  half: "S",
  semester: "S",
  year: "Y",
  hour: "H",
};

/** The months in which school quarters and trimesters end. */
const TERM_ENDS = [3, 5, 10, 12];
const TRIMESTER_ENDS = [2, 5, 11];

/** A rule of once in so many units; undefined for what is no unit of repetition. */
export function byUnit(unit: TokenKey, count: number): Rule | undefined {
  if (count < 1 || count > 1000) return undefined;
  if (unit === "day") return { ...PLAIN_RULE, freq: "DAILY", interval: count };
  if (unit === "week") return { ...PLAIN_RULE, freq: "WEEKLY", interval: count };
  if (unit === "decade") return { ...PLAIN_RULE, freq: "DAILY", interval: 10 * count };
  if (unit === "term") return { ...PLAIN_RULE, byMonth: TERM_ENDS, school: true };
  if (unit === "trimester") return { ...PLAIN_RULE, byMonth: TRIMESTER_ENDS, school: true };
  if (unit === "year") return { ...PLAIN_RULE, freq: "YEARLY", interval: count };
  const months = MONTHS_IN[unit];
  if (!months) return undefined;
  const interval = months * count;
  return { ...PLAIN_RULE, freq: "MONTHLY", interval };
}

const UNITS: readonly TokenKey[] = ["day", "week", "month-unit", "quarter", "half", "year"];

/** The unit that a rule comes once in: a quarter of every third month; undefined where it is none. */
export const unitOf = ({ freq, interval }: Rule): TokenKey | undefined =>
  UNITS.find((unit) => {
    const once = byUnit(unit, 1);
    return once?.freq === freq && once.interval === interval;
  });

/** The rule of one month, the first to the third, of each quarter. */
export function monthOfQuarters(month: number): Rule {
  return { ...PLAIN_RULE, freq: "MONTHLY", byMonth: [month, month + 3, month + 6, month + 9], soft: true };
}

/** «(раз в 2)-3 недели»: the longer of two intervals, which something comes in at least once; 0 where no second stands there. */
export function upTo(tokens: readonly Token[], i: number, shorter: number): number {
  const next = at(tokens, i + 1);
  const counts = (next.kind === "number" && !next.ordinal) || next.key === "cardinal";
  return at(tokens, i).kind === "-" && counts && next.value > shorter ? next.value : 0;
}

/** A rule of so many times in so many units: evenly where that divides, else the unit with `times` and `per`. */
export function timesIn(times: number, unit: TokenKey, count: number): Rule | undefined {
  const once = byUnit(unit, count);
  const letter = LETTER[unit];
  if (!once || times < 1 || times > 1000) return undefined;
  const per = letter === undefined ? null : isoDuration(count, letter);
  const counted = { ...once, times, per };
  if (times === 1 || per === null) return counted;
  const months = (MONTHS_IN[unit] ?? 0) * count;
  if (per === "P1M" && (times === 2 || times === 4))
    return { ...counted, freq: "WEEKLY", interval: times === 2 ? 2 : 1 };
  if (months > 0 && months % times === 0) return { ...counted, freq: "MONTHLY", interval: months / times };
  if (unit === "week" && times === 7 * count) return { ...counted, freq: "DAILY", interval: 1 };
  // «2 раза в неделю», «5 раз в год»: the unit's frequency without an interval
  return { ...counted, interval: 1 };
}
