import { MONTH_NOMINATIVES } from "../../lexicon/time.ts";
import { yearNoun } from "./calendar/years.ts";
import { SHORT } from "./clocks.ts";
import { at, type Token, type TokenKey } from "./token.ts";

type Tokens = readonly Token[];

/** A piece of shorthand in full: the tokens for it, and the index behind it. */
interface Full {
  readonly tokens: readonly Token[];
  readonly end: number;
}

const CENTURY = 2000;
const QUARTERS = 4;
const MONTHS = 12;
/** A list of months is no longer; the bound keeps hostile input linear. */
const MOST = 2 * MONTHS;
/** What a Roman numeral may count that is no month: what stands behind the list of numerals. */
const COUNTED: ReadonlySet<TokenKey> = new Set<TokenKey>([
  ...(["word", "quarter", "half", "semester", "term", "trimester", "week", "decade", "portion", "day"] as const),
  ...(["weekday", "times", "hour", "month", "month-unit", "holidays", "school", "period", "other"] as const),
]);
const LIST: ReadonlySet<TokenKey> = new Set<TokenKey>(["-", ",", "и", "по", "до"]);
const JOINTS: ReadonlySet<TokenKey> = new Set<TokenKey>([",", ";", "-", "и", "по", "до", "с"]);

/** «23-24 уч. года», «23/24 учебный год»: a school year of two digits each. */
function schoolPair(tokens: Tokens, i: number): Full | undefined {
  const first = at(tokens, i);
  const second = at(tokens, i + 2);
  const mark = at(tokens, i + 1).kind;
  if (first.digits !== 2 || second.kind !== "number" || second.digits !== 2 || (mark !== "-" && mark !== "/"))
    return undefined;
  if (second.value !== first.value + 1 || first.value < 10 || first.ordinal) return undefined;
  const noun = yearNoun(tokens, i + 3);
  return noun.school && noun.printed
    ? { tokens: [{ ...first, value: CENTURY + first.value, digits: 4 }], end: i + 1 }
    : undefined;
}

const asDate = (first: Token, last: Token, day: number, month: number): Token => ({
  ...first,
  kind: "date",
  key: "date",
  end: last.end,
  dot: last.dot,
  value: day,
  month,
});

/** «5.IX.2023», «12.X»: a day and the number of its month, no space between them. */
function dayAndRoman(tokens: Tokens, i: number): Full | undefined {
  const day = at(tokens, i);
  const roman = at(tokens, i + 1);
  if (roman.kind !== "roman" || !day.dot || day.digits > 2 || day.ordinal || day.value < 1 || day.value > 31)
    return undefined;
  const behind = at(tokens, i + 2);
  const year = behind.kind === "number" && behind.digits === 4 && roman.dot;
  if (!year && (roman.gap || COUNTED.has(behind.key))) return undefined;
  return { tokens: [asDate(day, roman, day.value, roman.value)], end: i + 2 };
}

/** Where the list of Roman numerals ends, and whether one of them is more than any quarter. */
function romansAt(tokens: Tokens, from: number): { end: number; months: boolean } {
  let end = from;
  let months = false;
  for (let i = from; at(tokens, i).kind === "roman" && i < from + MOST; i += 2) {
    months ||= at(tokens, i).value > QUARTERS;
    end = i + 1;
    if (!LIST.has(at(tokens, end).key)) break;
  }
  return { end, months };
}

/** «IX-X», «XI, XII, II 2024»: numerals of months, where one of them can count nothing else and no noun stands behind. */
function romanMonths(tokens: Tokens, from: number): Full | undefined {
  const { end, months } = romansAt(tokens, from);
  if (!months || COUNTED.has(at(tokens, end).key) || at(tokens, from - 1).key === "word") return undefined;
  const out: Token[] = [];
  for (let i = from; i < end; i++) {
    const token = at(tokens, i);
    if (token.kind !== "roman") out.push(token);
    else if (token.value > MONTHS || (token.end - token.start === 1 && !token.capital && end === from + 1))
      return undefined;
    else out.push({ ...token, kind: "word", key: "month", text: MONTH_NOMINATIVES[token.value - 1] as string });
  }
  return { tokens: out, end };
}

/** Whether all tokens are a month and two digits of a year each: «09.23», «10.23 – 05.24». */
function isShorthand(tokens: Tokens): boolean {
  return tokens.every(({ kind, key, text }) => (kind === "clock" ? SHORT.test(text) : JOINTS.has(key)));
}

/** «09.23» as the month and the digits of its year: whether the plan has that year is seen later. */
function monthAndYear(token: Token): readonly Token[] {
  const [month = "", year = ""] = token.text.split(".");
  const middle = token.start + month.length;
  const first = { ...token, end: middle, month: Number(month), value: 0 };
  const digits = { kind: "number", key: "number", value: Number(year), digits: year.length, text: year } as const;
  return [
    { ...first, kind: "date", key: "date", dot: true },
    { ...token, ...digits, start: middle + 1, gap: false, line: false },
  ];
}

function fullAt(tokens: Tokens, i: number): Full | undefined {
  const { kind } = at(tokens, i);
  if (kind === "number") return schoolPair(tokens, i) ?? dayAndRoman(tokens, i);
  return kind === "roman" ? romanMonths(tokens, i) : undefined;
}

/** Roman numbers of months, years of two digits and the like as the dates that they stand for. */
export function mendShorthand(tokens: Tokens): Tokens {
  if (at(tokens, 0).kind === "clock" || at(tokens, 1).kind === "clock")
    if (isShorthand(tokens)) return tokens.flatMap((one) => (one.kind === "clock" ? monthAndYear(one) : [one]));
  let out: Token[] | undefined;
  for (let i = 0; i < tokens.length; ) {
    const full = fullAt(tokens, i);
    if (full) out ??= tokens.slice(0, i);
    if (full) out?.push(...full.tokens);
    else out?.push(at(tokens, i));
    i = full ? full.end : i + 1;
  }
  return out ?? tokens;
}
