import { at, isYear, type Token, type TokenKey } from "../token.ts";
import { counted } from "./counted.ts";
import { moreMonths } from "./months-behind.ts";
import { numeral } from "./numerals.ts";
import { dayPoint, monthPoint, yearPoint } from "./point.ts";
import {
  type Part,
  type Phrase,
  type Read,
  type Stretch,
  stretchOf,
  type Unit,
  type Whole,
  type Years,
} from "./stretch.ts";
import { yearNoun, years } from "./years.ts";

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
  const stretch = stretchOf(monthPoint(value), monthPoint(value === 12 ? 2 : value + 2));
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
  return one(value === 0 ? "month" : "day", stretchOf(point, point), end);
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
    const stretches = runs.map(([from, to]) => stretchOf(monthPoint(9, from), monthPoint(8, to + 1)));
    return { unit: "school-year", stretches, years: null, end: read.end };
  }
  const stretches = range
    ? [stretchOf(yearPoint(first), yearPoint(last))]
    : list.map((year) => stretchOf(yearPoint(year), yearPoint(year)));
  return { unit: "year", stretches, years: null, end: read.end };
}

/** «учебный год», «учебного года 2022-2023», «год»: the plan's unless years stand behind it. */
export function wholeYear(tokens: Tokens, i: number): Phrase | undefined {
  const noun = yearNoun(tokens, i);
  if (!noun.printed) return undefined;
  const own = noun.school ? years(tokens, noun.end) : undefined;
  if (own?.value.school || (own?.value.range && own.value.list.length === 2)) {
    const first = own.value.list[0] ?? 0;
    return one("school-year", stretchOf(monthPoint(9, first), monthPoint(8, first + 1)), own.end);
  }
  const whole: Whole = noun.school ? "school-year" : "year";
  return one("whole", stretchOf(yearPoint(0), yearPoint(0), { whole }), noun.end);
}

/** «текущего года» with nothing before it. */
function thisYear(tokens: Tokens, i: number): Phrase | undefined {
  const read = years(tokens, i);
  if (!read || read.value.shift === null) return undefined;
  const whole: Whole = read.value.school ? "school-year" : "year";
  return one("whole", stretchOf(yearPoint(0), yearPoint(0), { whole }), read.end, read.value);
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
  const stretches = list.map((part) =>
    school ? schoolBoundary(stretch, part, list.length > 1) : { ...stretch, part },
  );
  const known = stretches.filter((one) => one !== undefined);
  if (known.length < list.length) return undefined;
  // «начало сентября, января»
  const more = inner.unit === "month" && inner.years === null ? moreMonths(tokens, inner.end) : null;
  for (const month of more?.months ?? [])
    for (const part of list) known.push(stretchOf(monthPoint(month), monthPoint(month), { part }));
  return { ...inner, unit: "boundary", stretches: known, end: more?.end ?? inner.end };
}

/** «конец месяца»: of which one, the heading or a rule says. */
function someMonth(tokens: Tokens, i: number): Phrase | undefined {
  return at(tokens, i).key === "month-unit" ? one("month", stretchOf(monthPoint(0), monthPoint(0)), i + 1) : undefined;
}

/** A school year begins in September and ends in May; when its middle is, nobody has said: of a list that part alone is unknown. */
function schoolBoundary(stretch: Stretch, part: Part, listed: boolean): Stretch | undefined {
  if (part === "middle")
    return listed ? stretchOf(monthPoint(0), monthPoint(0), { part, school: true, impossible: true }) : undefined;
  const year = stretch.whole ? 0 : part === "start" ? stretch.a.year : stretch.b.year;
  const point = monthPoint(part === "start" ? 9 : 5, year);
  return stretchOf(point, point, { part, school: true });
}

/** One unit of the calendar, without a preposition, a range or trailing years. */
export function primary(tokens: Tokens, i: number): Phrase | undefined {
  const token = at(tokens, i);
  switch (token.key) {
    case "month": {
      const end = at(tokens, i + 1).key === "month-unit" ? i + 2 : i + 1;
      const month = monthPoint(token.value);
      return one("month", stretchOf(month, month), end);
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
