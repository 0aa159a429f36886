import { MONTH_NOMINATIVES } from "../../../lexicon/time.ts";
import { at, isYear, type Token, type TokenKey } from "../token.ts";
import type { Read, Years } from "./stretch.ts";

type Tokens = readonly Token[];

/** Skips «г.», «гг.», «г.г.», «года», «календарного года»; says whether «учебного» stood there. */
export function yearNoun(tokens: Tokens, from: number): { end: number; school: boolean; printed: boolean } {
  let i = from;
  let school = false;
  // «у.г.»
  if (at(tokens, i).text === "у" && at(tokens, i).dot && at(tokens, i + 1).text === "г")
    return { end: i + 2, school: true, printed: true };
  for (; at(tokens, i).key === "school" || at(tokens, i).key === "calendar"; i++) {
    if (at(tokens, i).key === "school") school = true;
    // «учебно-тренировочный», «уч.-год»
    if (at(tokens, i + 1).kind === "-" && at(tokens, i + 2).key === "year") i++;
  }
  if (at(tokens, i).key !== "year" || at(tokens, i).text === "лет")
    return { end: school ? i : from, school, printed: false };
  i++;
  if (at(tokens, i - 1).text === "г" && at(tokens, i).text === "г") i++;
  // «2022-2023 г. учебного» never; «2022-2023 годы учебные» neither
  return { end: i, school, printed: true };
}

/** The second year of «2022-2023», «2022/23»: the number, or 0. */
function secondYear(tokens: Tokens, at0: number, first: number): number {
  const token = at(tokens, at0);
  if (isYear(token)) return token.value;
  if (token.kind !== "number" || token.digits !== 2) return 0;
  return token.value === (first + 1) % 100 ? first + 1 : 0;
}

/** «2022/2023/2024»: three years or more in a row are no school year. */
function isSlashed(tokens: Tokens, i: number): boolean {
  for (let k = 0; k < 3; k++)
    if (!isYear(at(tokens, i + 2 * k)) || (k > 0 && at(tokens, i + 2 * k - 1).kind !== "/")) return false;
  return at(tokens, i + 5).kind !== "-";
}

/** Whether a school year («2022/2023 учебный год», «2022-23 уч. г.») is printed here. */
function isSchoolPair(tokens: Tokens, i: number): boolean {
  const first = at(tokens, i);
  const mark = at(tokens, i + 1).kind;
  if (!isYear(first) || (mark !== "-" && mark !== "/") || isSlashed(tokens, i)) return false;
  const second = secondYear(tokens, i + 2, first.value);
  return second === first.value + 1 && (mark === "/" || yearNoun(tokens, i + 3).school);
}

function shifted(tokens: Tokens, i: number): Read<Years> | undefined {
  const token = at(tokens, i);
  // «т.г.», «с.г.»
  const letter = token.text === "т" || token.text === "с";
  const slash = token.text === "т" && at(tokens, i + 1).kind === "/" ? 1 : 0;
  const short = letter && (token.dot || slash > 0) && at(tokens, i + 1 + slash).text === "г";
  if (token.key !== "current" && token.key !== "next" && !short) return undefined;
  const noun = yearNoun(tokens, i + 1 + slash);
  if (!noun.printed) return undefined;
  return { value: { list: [], range: false, school: noun.school, shift: token.key === "next" ? 1 : 0 }, end: noun.end };
}

/** A year of two digits that «г.» makes one: «май 24г.». */
function shortYear(tokens: Tokens, i: number): number {
  const token = at(tokens, i);
  const fits =
    token.kind === "number" && token.digits === 2 && token.value >= 10 && token.value <= 60 && !token.ordinal;
  return fits && at(tokens, i + 1).key === "year" ? 2000 + token.value : 0;
}

/** The years that begin at the index, with their noun: «2023 г.», «2024, 2025», «2022/2023 учебного года», «текущего года». */
export function years(tokens: Tokens, from: number): Read<Years> | undefined {
  const bare = shifted(tokens, from);
  if (bare) return bare;
  const short = shortYear(tokens, from);
  if (short) return { value: { list: [short], range: false, school: false, shift: null }, end: from + 2 };
  const first = at(tokens, from);
  if (!isYear(first)) return undefined;
  const list = [first.value];
  let i = from + 1;
  let range = false;
  let slash = false;
  const mark = isSlashed(tokens, from) ? "," : at(tokens, i).kind;
  const printed = mark === "-" || mark === "/" ? secondYear(tokens, i + 1, first.value) : 0;
  // a slash stands in a school year only
  const second = mark === "/" && printed !== first.value + 1 ? 0 : printed;
  if (second > first.value) {
    range = true;
    slash = mark === "/";
    for (let year = first.value + 1; year <= second && list.length < 60; year++) list.push(year);
    i += 2;
  }
  const pair = range && list.length === 2;
  let noun = yearNoun(tokens, i);
  const tail = (mark === "/" || at(tokens, from + 3).digits === 2) && pair;
  const school = noun.school || (slash && pair) || tail;
  i = noun.end;
  if (!range && !school) i = moreYears(tokens, i, list);
  noun = yearNoun(tokens, i);
  i = repeated(tokens, noun.end, list);
  if (school && range)
    return { value: { list: list.slice(0, -1), range: list.length > 2, school: true, shift: null }, end: i };
  return { value: { list, range, school, shift: null }, end: i };
}

/** The index of the next year of a list whose last one ends before the index; 0 where the list ends. */
function nextYear(tokens: Tokens, i: number): number {
  const { kind, key } = at(tokens, i);
  if (kind === "number") return ownYear(tokens, i) ? i : 0;
  if (kind === ";") return yearsToEnd(tokens, i) ? i + 1 : 0;
  // «2022/2023/2024»
  if (kind === "/" && isYear(at(tokens, i - 1))) return isYear(at(tokens, i + 1)) ? i + 1 : 0;
  const joins = kind === "," || key === "и";
  return joins && isYear(at(tokens, i + 1)) && !isSchoolPair(tokens, i + 1) ? i + 1 : 0;
}

/** Further single years of a list: «, 2025», «и 2025 гг.»; fills the list and gives the index behind. */
function moreYears(tokens: Tokens, from: number, list: number[]): number {
  let i = from;
  for (;;) {
    const k = nextYear(tokens, i);
    const { value } = at(tokens, k);
    if (k === 0 || at(tokens, k + 1).kind === "-" || value <= (list[list.length - 1] ?? 0)) return i;
    list.push(value);
    i = yearNoun(tokens, k + 1).end;
  }
}

/** Whether the year stands for itself and begins nothing else: «2024», and not «2024 май», «2024-2025». */
function ownYear(tokens: Tokens, i: number): boolean {
  if (!isYear(at(tokens, i))) return false;
  const next = at(tokens, yearNoun(tokens, i + 1).end);
  return next.kind === "end" || next.kind === "," || next.kind === ";" || next.kind === ")" || isYear(next);
}

/** Whether nothing but years behind semicolons stands to the end: «; 2024; 2025». */
function yearsToEnd(tokens: Tokens, from: number): boolean {
  let i = from;
  while (at(tokens, i).kind === ";" && isYear(at(tokens, i + 1))) i = yearNoun(tokens, i + 2).end;
  return i > from && at(tokens, i).kind === "end";
}

/** «14.10.2024 2024 г.»: the same year once more says nothing. */
function repeated(tokens: Tokens, from: number, list: readonly number[]): number {
  const again = at(tokens, from);
  if (list.length !== 1 || !isYear(again) || again.value !== list[0]) return from;
  return yearNoun(tokens, from + 1).end;
}

const NOMINATIVE: ReadonlySet<string> = new Set(MONTH_NOMINATIVES);
const DATED: ReadonlySet<TokenKey> = new Set<TokenKey>(["month", "quarter", "half", "season"]);
const CLOSES: ReadonlySet<TokenKey> = new Set<TokenKey>([
  "end",
  ",",
  ";",
  "(",
  ")",
  "-",
  "и",
  "по",
  "до",
  "afterwards",
]);

/** Whether a list or a range of numbers goes on behind the mark, so that the number before it is a day: «23-24», «23, 25». */
function goesOn(tokens: Tokens, mark: number): boolean {
  const { kind, key } = at(tokens, mark);
  const next = at(tokens, mark + 1);
  if ((kind !== "-" && kind !== "," && key !== "и") || next.kind !== "number" || isYear(next)) return false;
  let i = mark + 2;
  while (at(tokens, i).kind === "-" || at(tokens, i).kind === "," || at(tokens, i).kind === "number") i++;
  return !DATED.has(at(tokens, i).key);
}

/** «октябрь 23», «I квартал 24»: two digits directly behind a month or a part of a year. */
function bareYear(tokens: Tokens, from: number): Read<Years> | undefined {
  const { kind, digits, value, ordinal, line } = at(tokens, from);
  if (kind !== "number" || digits !== 2 || value < 10 || value > 60 || ordinal || line) return undefined;
  const before = at(tokens, from - 1);
  if (!DATED.has(before.key) && (before.kind !== "date" || before.value > 0)) return undefined;
  const next = at(tokens, from + 1);
  // «май 24 июнь 24»
  const closes = CLOSES.has(next.key) || next.line || (next.key === "month" && NOMINATIVE.has(next.text));
  if (!closes || goesOn(tokens, from + 1)) return undefined;
  const list = [2000 + value];
  return { value: { list, range: false, school: false, shift: null, short: list }, end: from + 1 };
}

/** «2023 – май, июнь, 2024 – март»: where the first year heads what stands behind its dash, the further ones do too. */
function isHeading(tokens: Tokens, i: number): boolean {
  const heads = (year: number): boolean => {
    const mark = at(tokens, yearNoun(tokens, year + 1).end);
    return isYear(at(tokens, year)) && (mark.kind === "-" || mark.kind === ":") && mark.gap;
  };
  return heads(0) && heads(i);
}

/** The years behind a date, after an optional comma, dash or «в»: «декабрь, 2023г.», «май-2024», «в сентябре в 2023 году». */
export function trailingYears(tokens: Tokens, from: number): Read<Years> | undefined {
  const mark = at(tokens, from);
  const skips = mark.kind === "," || mark.kind === "-" || mark.key === "в";
  const direct = years(tokens, from) ?? bareYear(tokens, from);
  if (direct) return direct;
  if (!skips) return undefined;
  if (mark.kind === "," && isSchoolPair(tokens, from + 1)) return years(tokens, from + 1);
  if (mark.kind === "-" && !isYear(at(tokens, from + 1))) return undefined;
  if (mark.kind === "," && (!isYear(at(tokens, from + 1)) || isHeading(tokens, from + 1))) return undefined;
  return years(tokens, from + 1);
}
