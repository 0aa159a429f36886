import type { Rule } from "./atom.ts";
import { monthOfQuarters } from "./frequency.ts";
import { at, type Token, type TokenKey } from "./token.ts";

type Tokens = readonly Token[];

/** Which month of a quarter its beginning, middle and end are in. */
const MONTH_IN: Partial<Record<TokenKey, number>> = { "part-start": 1, "part-middle": 2, "part-end": 3 };
const COUNTED: ReadonlySet<TokenKey> = new Set<TokenKey>(["week", "decade", "day", "day-number", "weekday"]);
const NUMERALS: ReadonlySet<TokenKey> = new Set<TokenKey>(["number", "roman", "ordinal", "weekday"]);
const MARKS: ReadonlySet<TokenKey> = new Set<TokenKey>([",", "-", "и"]);
/** Of weeks, and of each day of the week, the first month of a quarter has as many for sure. */
const SURE = 4;
const FARTHEST = 16;
const FARTHEST_RULE = 8;

/** «в конце |(каждого) квартала»: that month of each quarter; undefined where no part is named. */
export function partOfQuarters(part: TokenKey): Rule | undefined {
  const month = MONTH_IN[part];
  return month === undefined ? undefined : monthOfQuarters(month);
}

/** The numbers of what is counted before the index: «1-й чт. и 2-й сб. |квартала», «последняя неделя |квартала». */
function numbersBefore(tokens: Tokens, from: number): number[] {
  const out: number[] = [];
  for (let i = from - 1; i >= from - FARTHEST; i--) {
    const { key, value } = at(tokens, i);
    const joins = MARKS.has(key) && NUMERALS.has(at(tokens, i - 1).key);
    if (!joins && !COUNTED.has(key)) {
      if (!NUMERALS.has(key)) break;
      out.push(value);
    }
  }
  return out;
}

/**
 * The month of each quarter that the days before the index are in: «последняя пятница |(каждого) квартала», «вторая
 * неделя |квартала». Undefined where none is told («до 5 числа |квартала»), null where they are in several.
 */
export function monthOfCounted(tokens: Tokens, from: number): Rule | null | undefined {
  const noun = at(tokens, from - 1).key;
  const numbers = COUNTED.has(noun) ? numbersBefore(tokens, from) : [];
  const last = numbers.filter((n) => n === -1).length;
  if (last > 0) return last === numbers.length ? monthOfQuarters(3) : null;
  const first = noun !== "day-number" && numbers.length > 0 && numbers.every((n) => n >= 1 && n <= SURE);
  return first ? monthOfQuarters(1) : undefined;
}

/** Whether a rule of quarters stands before the index in its part of the cell: «ежеквартально, до 15 числа …». */
export function besideQuarters(tokens: Tokens, from: number): boolean {
  for (let i = from - 1; i >= from - FARTHEST_RULE; i--) {
    const { kind, key, text } = at(tokens, i);
    if (kind === ";" || kind === "end") return false;
    if (key === "rule") return text.includes("кварт");
    // «I квартал» is one of them
    const before = at(tokens, i - 1);
    if (key === "quarter") return before.kind === "word" && before.key !== "ordinal" && before.key !== "cardinal";
  }
  return false;
}
