import { at, isYear, type Token, type TokenKey } from "../token.ts";
import { counted } from "./counted.ts";
import { numeral } from "./numerals.ts";
import { DAY, dayPoint, monthPoint, type Point, yearPoint } from "./point.ts";
import type { Part, Phrase, Read, Stretch, Unit, Whole, Years } from "./stretch.ts";
import { trailingYears, yearNoun, years } from "./years.ts";

type Tokens = readonly Token[];

const PARTS: Partial<Record<TokenKey, Part>> = { "part-start": "start", "part-middle": "middle", "part-end": "end" };
const ADJECTIVE_OF_SEASON = /(?:ий|его|ее|ие|их)$/;

function one(unit: Unit, stretch: Stretch, end: number, behind: Years | null = null): Phrase {
  return { unit, stretches: [stretch], years: behind, end };
}

function season(tokens: Tokens, i: number): Phrase | undefined {
  const { value, text } = at(tokens, i);
  const noun = at(tokens, i + 1).key;
  const named = noun === "period" || noun === "month-unit";
  if (noun === "holidays" || (!named && ADJECTIVE_OF_SEASON.test(text))) return undefined;
  const stretch = { a: monthPoint(value), b: monthPoint(value === 12 ? 2 : value + 2) };
  return one("season", stretch, named ? i + 2 : i + 1);
}

function date(tokens: Tokens, i: number): Phrase {
  const { value, month, year } = at(tokens, i);
  const point = value === 0 ? monthPoint(month, year) : dayPoint(month, value, year);
  let end = i + 1;
  if (year > 0) {
    // «14.10.2024 2024 г.»: the year once more; «01.09.2022 года»
    end = yearNoun(tokens, end).end;
    if (isYear(at(tokens, end)) && at(tokens, end).value === year) end = yearNoun(tokens, end + 1).end;
  }
  return one(value === 0 ? "month" : "day", { a: point, b: point }, end);
}

/** Years as a stretch of their own: «2023 год», «2021-2023 гг.», «2022, 2023», «2022/2023 учебный год». */
function ofYears(tokens: Tokens, i: number): Phrase | undefined {
  const read = years(tokens, i);
  if (!read || read.value.shift !== null) return undefined;
  const { list, range, school } = read.value;
  const first = list[0] ?? 0;
  const last = list[list.length - 1] ?? 0;
  if (school) {
    const runs = range ? [[first, last] as const] : list.map((year) => [year, year] as const);
    const stretches = runs.map(([from, to]) => ({ a: monthPoint(9, from), b: monthPoint(8, to + 1) }));
    return { unit: "school-year", stretches, years: null, end: read.end };
  }
  const stretches = range
    ? [{ a: yearPoint(first), b: yearPoint(last) }]
    : list.map((year) => ({ a: yearPoint(year), b: yearPoint(year) }));
  return { unit: "year", stretches, years: null, end: read.end };
}

/** «учебный год», «учебного года 2022-2023», «год»: the plan's unless years stand behind it. */
export function wholeYear(tokens: Tokens, i: number): Phrase | undefined {
  const noun = yearNoun(tokens, i);
  if (!noun.printed) return undefined;
  const own = noun.school ? years(tokens, noun.end) : undefined;
  if (own?.value.school || (own?.value.range && own.value.list.length === 2)) {
    const first = own.value.list[0] ?? 0;
    return one("school-year", { a: monthPoint(9, first), b: monthPoint(8, first + 1) }, own.end);
  }
  const whole: Whole = noun.school ? "school-year" : "year";
  return one("whole", { a: yearPoint(0), b: yearPoint(0), whole }, noun.end);
}

/** «текущего года» with nothing before it. */
function thisYear(tokens: Tokens, i: number): Phrase | undefined {
  const read = years(tokens, i);
  if (!read || read.value.shift === null) return undefined;
  const whole: Whole = read.value.school ? "school-year" : "year";
  return one(
    "whole",
    { a: yearPoint(0), b: yearPoint(0), whole },
    read.end,
    read.value.shift === 0 ? null : read.value,
  );
}

/** «начало», «начало и конец», «в начале и в конце». */
function parts(tokens: Tokens, from: number): Read<Part[]> {
  const list = [PARTS[at(tokens, from).key] as Part];
  let i = from + 1;
  for (;;) {
    const mark = at(tokens, i);
    if (mark.kind !== "," && mark.key !== "и") break;
    const skip = at(tokens, i + 1).kind === "word" && PARTS[at(tokens, i + 2).key] ? 2 : 1;
    const part = PARTS[at(tokens, i + skip).key];
    if (!part || list.length > 2) break;
    list.push(part);
    i += skip + 1;
  }
  return { value: list, end: i };
}

/** «начало сентября», «конец 2023 года», «середина II квартала», «начало и конец учебного года». */
function boundary(tokens: Tokens, i: number): Phrase | undefined {
  const { value: list, end } = parts(tokens, i);
  const inner = primary(tokens, end) ?? wholeYear(tokens, end) ?? someMonth(tokens, end);
  if (!inner || inner.unit === "day" || inner.unit === "bare-day" || inner.unit === "boundary") return undefined;
  const stretch = inner.stretches[0] as Stretch;
  if (inner.stretches.length > 1) return undefined;
  const school = inner.unit === "school-year" || stretch.whole === "school-year";
  const stretches = list.map((part) => (school ? schoolBoundary(stretch, part) : { ...stretch, part }));
  const known = stretches.filter((one) => one !== undefined);
  return known.length < list.length ? undefined : { ...inner, unit: "boundary", stretches: known };
}

/** «конец месяца»: of which one, the heading or a rule says. */
function someMonth(tokens: Tokens, i: number): Phrase | undefined {
  return at(tokens, i).key === "month-unit" ? one("month", { a: monthPoint(0), b: monthPoint(0) }, i + 1) : undefined;
}

/** A school year begins in September and ends in May. */
function schoolBoundary(stretch: Stretch, part: Part): Stretch | undefined {
  if (part === "middle") return undefined;
  const year = stretch.whole ? 0 : part === "start" ? stretch.a.year : stretch.b.year;
  const point = monthPoint(part === "start" ? 9 : 5, year);
  return { a: point, b: point, part, school: true };
}

/** One unit of the calendar, without a preposition, a range or trailing years. */
export function primary(tokens: Tokens, i: number): Phrase | undefined {
  const token = at(tokens, i);
  switch (token.key) {
    case "month": {
      const end = at(tokens, i + 1).key === "month-unit" ? i + 2 : i + 1;
      return one("month", { a: monthPoint(token.value), b: monthPoint(token.value) }, end);
    }
    case "season":
      return season(tokens, i);
    case "date":
      return date(tokens, i);
    case "part-start":
    case "part-middle":
    case "part-end":
      return boundary(tokens, i);
    case "month-unit":
      // «месяц май»
      return at(tokens, i + 1).key === "month" ? primary(tokens, i + 1) : undefined;
    case "quarter":
    case "half":
      return swapped(tokens, i);
    case "number":
      return isYear(token) ? ofYears(tokens, i) : counted(tokens, i);
    case "roman":
    case "ordinal":
      return counted(tokens, i);
    case "word":
      return counted(tokens, i) ?? thisYear(tokens, i);
    case "с":
      // «с.г.»
      return token.dot ? thisYear(tokens, i) : undefined;
    case "current":
    case "next":
      return thisYear(tokens, i) ?? (token.key === "current" ? wholeYear(tokens, i) : undefined);
    default:
      return undefined;
  }
}

/** «квартал II», «полугодие 1»: the noun before its numeral. */
function swapped(tokens: Tokens, noun: number): Phrase | undefined {
  const behind = numeral(tokens, noun + 1);
  if (!behind) return undefined;
  const read = counted([...tokens.slice(noun + 1, behind.end), at(tokens, noun)], 0);
  return read && { ...read, end: behind.end };
}

/** The first and the last stretch of two phrases as one range; months, units and years that one of them lacks are the other's. */
function ranged(first: Phrase, second: Phrase): Phrase | undefined {
  const start = first.stretches[0] as Stretch;
  const stop = second.stretches[second.stretches.length - 1] as Stretch;
  if (first.stretches.length > 1 || second.stretches.length > 1) return undefined;
  if (start.whole || (stop.whole && !yearEnd(stop)) || start.nth || stop.nth) return undefined;
  const impossible = start.impossible || stop.impossible ? { impossible: true } : {};
  const school = start.school || stop.school ? { school: true } : {};
  const own = first.years;
  if (start.halves || stop.halves) {
    if (!start.halves || !stop.halves || own) return undefined;
    const halves = [start.halves[0], stop.halves[1]] as const;
    return { ...second, unit: first.unit, stretches: [{ a: start.a, b: stop.b, halves, ...impossible, ...school }] };
  }
  let a: Point = start.a;
  const b: Point = yearEnd(stop) ? monthPoint(12) : stop.b;
  if (a.level === DAY && a.month === 0 && b.level === DAY) a = { ...a, month: b.month, year: a.year || b.year };
  if (own) {
    if (own.list.length !== 1) return undefined;
    a = withYear(a, own);
  }
  const unit = first.unit === "bare-day" && second.unit !== "bare-day" ? second.unit : first.unit;
  return { unit, stretches: [{ a, b, ...impossible, ...school }], years: second.years, end: second.end };
}

/** «до конца года» as the end of a range is December. */
const yearEnd = (stretch: Stretch): boolean => stretch.whole === "year" && stretch.part === "end";

function withYear(point: Point, own: Years): Point {
  const first = own.list[0] ?? 0;
  return { ...point, year: own.school && point.month < 9 ? first + 1 : first };
}

/** A unit with the years behind it. */
function dated(tokens: Tokens, i: number): Phrase | undefined {
  const head = primary(tokens, i);
  if (!head || head.years) return head;
  const last = head.stretches[head.stretches.length - 1] as Stretch;
  const has = last.a.year > 0 || last.b.year > 0 || last.whole !== undefined;
  const behind = has || head.unit === "bare-day" ? undefined : trailingYears(tokens, head.end);
  return behind ? { ...head, years: behind.value, end: behind.end } : head;
}

/** A unit or a range of them with a dash, and their years: «12–13 марта», «октябрь 2021 – апрель 2022», «I-II квартал 2024 г.». */
export function phrase(tokens: Tokens, i: number): Phrase | undefined {
  let read = dated(tokens, i);
  // «июнь-июль-август» is one range
  for (let more = 0; read && more < 12 && at(tokens, read.end).kind === "-"; more++) {
    const second = dated(tokens, read.end + 1);
    const chained = more === 0 || (second?.unit === "month" && read.unit === "month" && read.years === null);
    const whole: Phrase | undefined =
      second && chained && second.unit !== "bare-day" ? ranged(read, second) : undefined;
    if (!whole) break;
    read = whole;
  }
  return read;
}

/** «с … по …», «с … до …», the first word being behind the index: «1 по 20 марта», «сентября 2022 по май 2023». */
export function fromTo(tokens: Tokens, i: number): Phrase | undefined {
  const first = dated(tokens, i);
  if (first) {
    const to = joint(tokens, first.end);
    const second = to ? dated(tokens, to) : undefined;
    if (second) {
      const same = sameUnit(tokens, first, second, i);
      const whole = same ?? ranged(first, second);
      if (whole) return whole;
    }
  }
  const bare = numeral(tokens, i);
  const to = bare ? joint(tokens, bare.end) : 0;
  const second = bare && to ? dated(tokens, to) : undefined;
  return bare && second ? counting(bare.value.value, second) : undefined;
}

function joint(tokens: Tokens, i: number): number {
  const skip = at(tokens, i).kind === "," ? 1 : 0;
  const key = at(tokens, i + skip).key;
  return key === "по" || key === "до" ? i + skip + 1 : 0;
}

/** «с 1 по 3 квартал»: the bare number counts what the second one counts. */
function sameUnit(tokens: Tokens, first: Phrase, second: Phrase, i: number): Phrase | undefined {
  if (
    first.unit !== "bare-day" ||
    second.unit === "day" ||
    second.unit === "bare-day" ||
    second.unit === "day-of-month"
  )
    return undefined;
  return counting(at(tokens, i).value, second);
}

function counting(n: number, second: Phrase): Phrase | undefined {
  const stretch = second.stretches[0] as Stretch;
  if (second.stretches.length > 1) return undefined;
  if (second.unit === "quarter" && n >= 1 && n <= 4)
    return { ...second, stretches: [{ ...stretch, a: { ...stretch.a, month: 3 * n - 2 } }] };
  if (second.unit === "half-year" && stretch.halves)
    return { ...second, stretches: [{ ...stretch, halves: [n, stretch.halves[1]] }] };
  if (second.unit === "part-of-month" && stretch.b.day > 0 && stretch.b.day % 7 === 0 && n >= 1 && n <= 4)
    return { ...second, stretches: [{ ...stretch, a: { ...stretch.a, day: 7 * n - 6 } }] };
  return undefined;
}
