import { STEM } from "../../lexicon/time-index.ts";
import { stemsOf } from "../../lexicon/time-lookup.ts";
import type { ScheduleItem } from "../../model/types.ts";
import { fromTo, phrase } from "./calendar/phrase.ts";
import { schoolYearOf } from "./calendar/plan.ts";
import { edtfOf, lastDay, monthPoint } from "./calendar/point.ts";
import { resolve } from "./calendar/resolve.ts";
import { type Phrase, stretchOf } from "./calendar/stretch.ts";
import { yearNoun } from "./calendar/years.ts";
import { mendWords } from "./mend.ts";
import { scan } from "./scan.ts";
import { at, isYear, type Token, type TokenKey } from "./token.ts";
import type { KnownPeriod, ScheduleContext } from "./types.ts";

type Tokens = readonly Token[];

const NOWHERE: ScheduleContext = { period: null, schoolYear: false, month: null, year: null };
const SCHOOL: ScheduleContext = { ...NOWHERE, schoolYear: true };

function known(read: Phrase): KnownPeriod | null {
  const [stretch] = read.stretches;
  const last = read.stretches[read.stretches.length - 1];
  if (!stretch || !last || stretch.whole || stretch.part) return null;
  const first = resolve(stretch, read.years, read.years?.school ? SCHOOL : NOWHERE);
  const second = read.stretches.length > 1 ? resolve(last, read.years, NOWHERE) : first;
  const from = first?.intervals[0]?.from;
  const to = second?.intervals[second.intervals.length - 1]?.to;
  if (!from || !to) return null;
  const start = `${from.year}-${pad(from.month || 1)}-${pad(from.level === 3 ? from.day : 1)}`;
  return between(start, lastDay(to));
}

const pad = (n: number): string => `${n}`.padStart(2, "0");

function between(start: string, end: string): KnownPeriod | null {
  if (start > end) return null;
  const begins = start.slice(5, 7);
  const ends = end.slice(5, 7);
  const schoolYear =
    (begins === "08" || begins === "09") && ends >= "05" && ends <= "08" && end.slice(0, 4) > start.slice(0, 4);
  return { start, end, edtf: edtfOf(start, end), schoolYear };
}

/** Whether what the phrase dates belongs to something else: a noun or participle just before it says so. */
function elsewhere(tokens: Tokens, from: number): boolean {
  for (let i = from - 1; i >= 0 && i > from - 12; i--) {
    const token = at(tokens, i);
    if (token.kind === "," || token.kind === ";" || token.kind === ")" || token.kind === "(") return false;
    const stems = stemsOf(token.text);
    if (stems & STEM.others) return true;
    // «план …» before the year: it is the plan's again
    if (stems & STEM.paper) return false;
  }
  return false;
}

const PARTICIPLE = /[вд]ш(?:их|ие|ими|им|ая|ей|ую)$/u;

/** «по итогам 2021/22 учебного года», «показавших низкие результаты в 2021/22 учебном году»: what is looked back on. */
function isPast(tokens: Tokens, from: number): boolean {
  const before = at(tokens, from - 1);
  if (at(tokens, from - 2).key === "по" && /^(?:итогам|результатам)$/u.test(before.text)) return true;
  if (before.key !== "в") return false;
  for (let i = from - 2; i >= 0 && i > from - 12; i--) {
    const { kind, text } = at(tokens, i);
    if (kind !== "word" && kind !== "-") return false;
    if (PARTICIPLE.test(text)) return true;
  }
  return false;
}

/** «2022-2023 год» (one year over two numbers) is a school year. */
function oneOfTwo(tokens: Tokens, read: Phrase, i: number): Phrase {
  const [stretch] = read.stretches;
  const pair = read.unit === "year" && stretch && stretch.b.year === stretch.a.year + 1 && read.stretches.length === 1;
  if (!pair || at(tokens, read.end - 1).text !== "год") return read;
  return {
    ...read,
    unit: "school-year",
    stretches: [stretchOf(monthPoint(9, at(tokens, i).value), monthPoint(8, at(tokens, i).value + 1))],
  };
}

interface Candidate {
  readonly read: Phrase;
  readonly strong: boolean;
}

/** What governs the word «период» before the index: «на период», «за плановый период», «Период: …»; undefined where it stands not there. */
function periodBefore(tokens: Tokens, i: number): TokenKey | "named" | undefined {
  let k = i - 1;
  const named = at(tokens, k).kind === ":" || at(tokens, k).kind === "-";
  if (named) k--;
  if (at(tokens, k).key !== "period") return undefined;
  if (at(tokens, k - 1).text.startsWith("планов")) k--;
  const { key } = at(tokens, k - 1);
  return key === "на" || key === "за" || key === "в" ? key : named ? "named" : undefined;
}

/** «к 2023 году», «к началу 2023/2024 учебного года», «к новому … году»: what is prepared for. */
const isAwaited = (tokens: Tokens, i: number): boolean =>
  at(tokens, i - 1).key === "к" ||
  (at(tokens, i - 2).key === "к" && /^(?:начал|нов|следующ|очередн|предстоящ)/u.test(at(tokens, i - 1).text));

/** A period at the index that may be the plan's: strong after «на» or as a range of years, weak elsewhere. */
function candidate(tokens: Tokens, i: number, staged: boolean): Candidate | undefined {
  const before = at(tokens, i - 1);
  const token = at(tokens, i);
  if (token.key === "с") {
    const read = fromTo(tokens, i + 1);
    return read ? { read, strong: true } : undefined;
  }
  const found = phrase(tokens, i);
  if (!found) return undefined;
  const read = oneOfTwo(tokens, found, i);
  const last = at(tokens, read.end - 1);
  const period = periodBefore(tokens, i);
  if (isPast(tokens, i)) return undefined;
  if (before.key === "от" || before.key === "за" || before.key === "до" || before.text === "состоянию")
    return undefined;
  if (period === "за") return undefined;
  if (read.unit === "school-year") return { read, strong: before.key !== "по" };
  const [stretch] = read.stretches;
  const several = read.stretches.length > 1 || (stretch !== undefined && stretch.a.year !== stretch.b.year);
  const day = stretch?.a.level === 3;
  if (day) return stretch.a.year > 0 && stretch.b.year > 0 && several ? { read, strong: true } : undefined;
  // «по работе со школами с низкими результатами на период …»: whatever stands before, it is the plan's
  if (before.key === "на" || period === "на" || period === "named") return { read, strong: true };
  if (period === "в" && several) return { read, strong: true };
  if (elsewhere(tokens, before.kind === "(" ? i : i - 1)) return undefined;
  if (before.key === "в" || before.key === "period") return { read, strong: read.unit !== "month" };
  if (several || staged) return { read, strong: true };
  // «План работы. 2023 год»: the nominative at an end of the title
  const edge = i === 0 || read.end >= tokens.length;
  const nominative = last.text === "год" || last.text === "г" || isYear(last) || read.unit !== "year";
  return edge && nominative ? { read, strong: false } : undefined;
}

interface Told {
  readonly period: KnownPeriod;
  readonly strong: boolean;
  readonly from: number;
  readonly end: number;
}

/** All periods of a text that may be the plan's, in order; those that «и» or a comma joins are one. */
function candidates(tokens: Tokens, staged: boolean): readonly Told[] {
  const out: Told[] = [];
  for (let i = 0; i < tokens.length; ) {
    const found = mayBegin(tokens, i) && !isAwaited(tokens, i) ? candidate(tokens, i, staged) : undefined;
    const period = found ? known(found.read) : null;
    if (found && period) {
      const one = { period, strong: found.strong, from: i, end: found.read.end };
      const whole = staged ? undefined : joined(tokens, out.at(-1), one);
      if (whole) out.pop();
      const told = upTo(tokens, whole ?? one);
      out.push(told);
      i = told.end;
    } else if (isAwaited(tokens, i)) i = phrase(tokens, i)?.end ?? i + 1;
    // of «2021/2022 учебном году» that is none the second number is none by itself
    else i = isYear(at(tokens, i)) ? Math.max(yearNoun(tokens, i + 1).end, phrase(tokens, i)?.end ?? 0) : i + 1;
  }
  return out;
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** «2022-2023» of a list of school years: two whole years, read as the school year over them. */
function overTwo(period: KnownPeriod): KnownPeriod | null {
  const { start, end } = period;
  const whole = start.endsWith("-01-01") && end.endsWith("-12-31") && yearOf(end) === yearOf(start) + 1;
  return whole ? between(`${start.slice(0, 4)}-09-01`, `${end.slice(0, 4)}-08-31`) : null;
}

/** «на 2023 год и плановый период 2024 и 2025 годов», «на 2022-2023 и 2023-2024 учебные годы»: two that follow one another as one. */
function joined(tokens: Tokens, one: Told | undefined, next: Told): Told | undefined {
  if (!one || !linked(tokens, one.end, next.from)) return undefined;
  let [first, second] = [one.period, next.period];
  // years that overlap, or that stand before a school year, are school years too
  if (second.schoolYear || yearOf(second.start) === yearOf(first.end)) {
    first = overTwo(first) ?? first;
    second = overTwo(second) ?? second;
  }
  if (second.start <= first.end || yearOf(second.start) > yearOf(first.end) + 1) return undefined;
  const period = between(first.start, second.end);
  return period ? { period, strong: one.strong || next.strong, from: one.from, end: next.end } : undefined;
}

/** Whether nothing but a comma or «и», with «на», «на период» behind it, stands between two periods. */
function linked(tokens: Tokens, from: number, to: number): boolean {
  let i = from;
  const comma = at(tokens, i).kind === ",";
  if (comma) i++;
  const and = at(tokens, i).key === "и";
  if (and) i++;
  if (!comma && !and) return false;
  if (and && at(tokens, i).key === "на") i++;
  if (and && at(tokens, i).text.startsWith("планов")) i++;
  if (and && at(tokens, i).key === "period") i++;
  return i === to;
}

/** «планового периода», «среднесрочный период», «дальнейшую перспективу» */
const AHEAD = /^(?:планов|среднесрочн|долгосрочн|дальнейш|последующ)/u;

/** «на 2013 год и на период до 2020 года»: one that goes on to the end of a later year. */
function upTo(tokens: Tokens, one: Told): Told {
  let i = one.end;
  if (at(tokens, i).kind === ",") i++;
  if (at(tokens, i).key === "и") i++;
  if (at(tokens, i).key === "на") i++;
  if (AHEAD.test(at(tokens, i).text)) i++;
  const named = at(tokens, i).key === "period" || at(tokens, i).text.startsWith("перспектив");
  const year = at(tokens, i + 2);
  if (i === one.end || !named || at(tokens, i + 1).key !== "до" || !isYear(year)) return one;
  if (year.value <= yearOf(one.period.end)) return one;
  const period = between(one.period.start, `${year.value}-12-31`);
  return period ? { ...one, period, end: yearNoun(tokens, i + 3).end } : one;
}

const DIGIT = /\d/;

/** An explicit period in a title or in the value of «Сроки реализации»; the plan's own is the last one printed. */
export function readPeriod(text: string): KnownPeriod | null {
  // no period is told without a year, which is printed in digits
  if (!DIGIT.test(text)) return null;
  const tokens = mendWords(scan(text));
  const staged = tokens.some((token) => token.text.startsWith("этап"));
  const all = candidates(tokens, staged);
  if (all.length === 0) return null;
  const strong = all.filter((one) => one.strong);
  const last = (strong.length > 0 ? strong : all).at(-1);
  if (all.length === 1 || !staged) return last?.period ?? null;
  // «I этап – 2022 год, II этап – 2023-2024 годы»: the stages together are the period
  const starts = all.map(({ period }) => period.start).sort();
  const ends = all.map(({ period }) => period.end).sort();
  return between(starts[0] ?? "", ends.at(-1) ?? "");
}

/** Only what may begin a period is tried. */
function mayBegin(tokens: Tokens, i: number): boolean {
  const { kind, key } = at(tokens, i);
  return (
    kind === "number" ||
    kind === "date" ||
    kind === "roman" ||
    key === "month" ||
    key === "с" ||
    key === "ordinal" ||
    key === "season" ||
    key === "school"
  );
}

const SHARE = 0.8;

/** The year or school year in which at least four fifths of the days fall; null where there is none. */
function most(days: readonly (readonly [string, string])[], yearOf: (day: string) => number): number | null {
  const counts = new Map<number, number>();
  for (const [start, end] of days) {
    const year = yearOf(start);
    if (yearOf(end) === year) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  for (const [year, count] of counts) if (count >= SHARE * days.length) return year;
  return null;
}

/** The period that dated items show: a calendar year, else a school year, else the span of the dates; null if no item is dated. */
export function periodOfItems(items: readonly ScheduleItem[]): KnownPeriod | null {
  const days: (readonly [string, string])[] = [];
  for (const item of items) {
    if (item.kind !== "period" || item.assumed.includes("year") || item.assumed.includes("period")) continue;
    const start = item.start ?? item.end;
    const end = item.end ?? item.start;
    if (start && end) days.push([start, end]);
  }
  if (days.length === 0) return null;
  const year = most(days, (day) => Number(day.slice(0, 4)));
  if (year !== null) return between(`${year}-01-01`, `${year}-12-31`);
  const school = most(days, schoolYearOf);
  if (school !== null) return between(`${school}-09-01`, `${school + 1}-08-31`);
  const starts = days.map(([day]) => day).sort();
  const ends = days.map(([, day]) => day).sort();
  return between(starts[0] ?? "", ends[ends.length - 1] ?? "");
}
