import { MONTHS } from "../../../lexicon/time.ts";
import { append } from "../../../text/append.ts";
import { at, isYear, type Token } from "../token.ts";
import { allMonths, moreMonths, ofMonth } from "./months-behind.ts";
import { type Group, groups, isDayOfMonth } from "./numerals.ts";
import { dayPoint, monthPoint, type Point } from "./point.ts";
import { schoolWeeks } from "./school-weeks.ts";
import { type Phrase, type Stretch, stretchOf, type Unit } from "./stretch.ts";
import { yearNoun } from "./years.ts";

type Tokens = readonly Token[];

const phrase = (unit: Unit, stretches: readonly Stretch[], end: number): Phrase => ({
  unit,
  stretches,
  years: null,
  end,
});

/** Days of a month, which may stand elsewhere (0). */
function days(list: readonly Group[], month: number): Stretch[] {
  return list.map(({ from, to }) => {
    const a = dayPoint(month, from);
    return stretchOf(a, from === to ? a : dayPoint(month, to));
  });
}

/** Runs of days inside a month, made from the number of a week, a decade or a half. */
function parts(
  list: readonly Group[],
  month: number,
  size: (n: number) => readonly [number, number] | undefined,
): Stretch[] {
  return list.map(({ from, to }) => {
    const first = size(from);
    const last = size(to);
    if (!first || !last) return stretchOf(dayPoint(month, 0), dayPoint(month, 0), { impossible: true });
    return stretchOf(dayPoint(month, first[0]), dayPoint(month, last[1]));
  });
}

const week = (n: number): readonly [number, number] | undefined => {
  if (n === -1) return [-7, -1];
  if (n === 5) return [29, -1];
  return n >= 1 && n <= 4 ? [7 * n - 6, 7 * n] : undefined;
};
const decade = (n: number): readonly [number, number] | undefined => {
  if (n === -1 || n === 3) return [21, -1];
  return n === 1 || n === 2 ? [10 * n - 9, 10 * n] : undefined;
};
const halfOfMonth = (n: number): readonly [number, number] | undefined => {
  if (n === -1 || n === 2) return [16, -1];
  return n === 1 ? [1, 15] : undefined;
};

/** A scan prints «II» as «11»: no year has more than four quarters. */
const asRoman = (n: number): number => (n === 11 ? 2 : n === 111 ? 3 : n);

function quarters(list: readonly Group[]): Stretch[] {
  return list.map((group) => {
    const from = asRoman(group.from);
    const to = asRoman(group.to);
    const impossible = from < 1 || to > 4 || to < 1 || from > 4;
    return stretchOf(monthPoint(3 * from - 2), monthPoint(3 * to), { impossible });
  });
}

function halves(list: readonly Group[], school: boolean): Stretch[] {
  const none: Point = monthPoint(0);
  return list.map((group) => {
    const pair = [asRoman(group.from), asRoman(group.to)] as const;
    const impossible = pair.some((n) => n < 1 || n > 2);
    return stretchOf(none, none, { halves: pair, school, impossible });
  });
}

function half(tokens: Tokens, list: readonly Group[], noun: number): Phrase {
  const behind = yearNoun(tokens, noun + 1);
  const school = behind.school || at(tokens, noun).key === "semester";
  return phrase("half-year", halves(list, school), behind.printed ? behind.end : noun + 1);
}

/** «первая половина октября», «вторая половина 2024 года», «первая половина учебного года». */
function portion(tokens: Tokens, list: readonly Group[], noun: number): Phrase | undefined {
  const next = at(tokens, noun + 1);
  if (next.key === "school" || next.key === "calendar" || next.key === "year" || next.key === "current" || isYear(next))
    return half(tokens, list, noun);
  const { months, end } = allMonths(tokens, noun + 1);
  if (months[0] === 0 && next.key !== "month-unit" && next.kind !== "end" && next.kind !== ",") return undefined;
  return phrase(
    "part-of-month",
    months.flatMap((month) => parts(list, month, halfOfMonth)),
    end,
  );
}

/** No month has more Fridays. */
export const MOST_WEEKDAYS = 5;

/** «третья среда октября», «2-й вт. и 4-й чт. мая»; without a month it is a rule, and no stretch. */
function weekday(tokens: Tokens, list: readonly Group[], noun: number): Phrase | undefined {
  const which = nthOf(list, at(tokens, noun).value);
  let behind = noun + 1;
  for (let more = 0; more < MOST_WEEKDAYS; more++) {
    const mark = at(tokens, behind);
    const next = mark.kind === "," || mark.key === "и" ? groups(tokens, behind + 1) : undefined;
    if (!next || at(tokens, next.end).key !== "weekday") break;
    append(which, nthOf(next.value, at(tokens, next.end).value));
    behind = next.end + 1;
  }
  const { months, end } = allMonths(tokens, behind);
  if (months[0] === 0) return undefined;
  const points = months.map((month) => dayPoint(month, 1));
  const stretches = points.flatMap((point) => which.map((nth) => stretchOf(point, point, { nth })));
  return phrase("part-of-month", stretches, end);
}

/** «2-й и 4-й» of one day of the week. */
const nthOf = (list: readonly Group[], weekday: number): NonNullable<Stretch["nth"]>[] =>
  eachOf(list).map((n) => ({ n, weekday }));

/** «1-3 среда»: the numbers of a range one by one; one that no month has stays as its ends. */
export function eachOf(list: readonly Group[]): number[] {
  return list.flatMap(({ from, to }) =>
    from > 0 && to > from && to <= MOST_WEEKDAYS
      ? Array.from({ length: to - from + 1 }, (_, i) => from + i)
      : from === to
        ? [from]
        : [from, to],
  );
}

/** «последние числа мая» is its end, «в первых числах» its beginning. */
function edgeOfMonth(word: string, list: readonly Group[]): "start" | "end" | undefined {
  // «до последнего числа» is a day
  if (list.length !== 1 || word.endsWith("его") || word.endsWith("ее")) return undefined;
  return list[0]?.from === -1 ? "end" : word.startsWith("первы") ? "start" : undefined;
}

/** Days of a month, and of further months in the genitive: «до 15 сентября, ноября и января». */
function ofMonths(tokens: Tokens, list: readonly Group[], noun: number): Phrase | undefined {
  const month = at(tokens, noun);
  // «1. Сентябрь» is a number of a list
  if (at(tokens, noun - 1).dot && month.text === MONTHS[month.value - 1]?.[0] && list.length === 1) return undefined;
  const stretches = days(list, month.value);
  const more = moreMonths(tokens, at(tokens, noun + 1).key === "month-unit" ? noun + 2 : noun + 1);
  for (const value of more.months) append(stretches, days(list, value));
  return phrase("day", stretches, more.end);
}

/** «09-10.2023», «9, 11.2023»: numbers that end in a month are months; they ascend, as one year holds them. */
function toMonth(list: readonly Group[], { month, year }: Token, ranged: boolean, end: number): Phrase | undefined {
  const all = list.flatMap(({ from, to }) => (from === to ? [from] : [from, to]));
  if (all.some((n, i) => n < 1 || n >= (all[i + 1] ?? month)) || (ranged && list.length > 1)) return undefined;
  const months = (from: number, to: number): Stretch => stretchOf(monthPoint(from, year), monthPoint(to, year));
  if (ranged) return all.length === 1 ? phrase("month", [months(all[0] ?? 0, month)], end) : undefined;
  return phrase("month", [...list.map(({ from, to }) => months(from, to)), months(month, month)], end);
}

/** Numbers that end in a numeric date: «15-20.04.2024», «10, 15 и 20.04.2024». */
function toDate(tokens: Tokens, list: readonly Group[], mark: number): Phrase | undefined {
  const date = at(tokens, mark + 1);
  if (date.kind !== "date") return undefined;
  const last = list[list.length - 1] as Group;
  const ranged = at(tokens, mark).kind === "-";
  if (date.value === 0) return toMonth(list, date, ranged, yearNoun(tokens, mark + 2).end);
  if (ranged && last.from !== last.to) return undefined;
  const whole = ranged
    ? [...list.slice(0, -1), { from: last.from, to: date.value }]
    : [...list, { from: date.value, to: date.value }];
  const stretches = whole.map(({ from, to }) =>
    stretchOf(dayPoint(date.month, from, date.year), dayPoint(date.month, to, date.year)),
  );
  return phrase("day", stretches, date.year > 0 ? yearNoun(tokens, mark + 2).end : mark + 2);
}

/** «18» 03 2024: a day, a month of two digits and a year apart. */
function spaced(tokens: Tokens, list: readonly Group[], i: number): Phrase | undefined {
  const month = at(tokens, i);
  const year = at(tokens, i + 1);
  const single = list.length === 1 && list[0]?.from === list[0]?.to;
  if (!single || month.kind !== "number" || month.digits !== 2 || month.value > 12 || !isYear(year)) return undefined;
  const point = dayPoint(month.value, (list[0] as Group).from, year.value);
  return phrase("day", [stretchOf(point, point)], yearNoun(tokens, i + 2).end);
}

/** «15 числа», «15 числа мая», «последнего числа месяца». */
function dayNumbers(tokens: Tokens, from: number, list: readonly Group[], i: number): Phrase {
  const { month, end } = ofMonth(tokens, i + 1);
  const ten = tenOfMonth(tokens, i, list, month);
  if (ten) return phrase(month ? "day" : "day-of-month", [ten], end);
  return edge(tokens, from, list, i) ?? phrase(month ? "day" : "day-of-month", days(list, month), end);
}

/** «20-е числа мая», «в десятых числах»: the days from the tenth or the twentieth on; any other such number is no day. */
function tenOfMonth(tokens: Tokens, i: number, list: readonly Group[], month: number): Stretch | undefined {
  const before = at(tokens, i - 1);
  const noun = at(tokens, i).text;
  const [first] = list;
  if ((noun !== "числа" && noun !== "числах") || !first || list.length > 1 || first.from < 2) return undefined;
  const plural = before.key === "ordinal" ? /(?:ые|ых)$/.test(before.text) : before.ordinal && before.plural;
  if (!plural) return undefined;
  const impossible = first.from !== first.to || (first.from !== 10 && first.from !== 20);
  return stretchOf(dayPoint(month, first.from), dayPoint(month, first.from + 9), { impossible });
}

/** «последние числа |мая», «первые дни |сентября»: an edge of the month, whose days nobody tells. */
function edge(tokens: Tokens, from: number, list: readonly Group[], i: number): Phrase | undefined {
  const part = edgeOfMonth(at(tokens, from).text, list);
  const { month, end } = ofMonth(tokens, i + 1);
  return part && phrase("boundary", [stretchOf(monthPoint(month), monthPoint(month), { part })], end);
}

const ONE_DAY: ReadonlySet<string> = new Set(["день", "дня", "дню", "днем", "дне"]);

/** «последний день месяца», «последний день мая»; the «последние дни мая» are its end. */
function lastDay(tokens: Tokens, from: number, list: readonly Group[], i: number): Phrase | undefined {
  if (!ONE_DAY.has(at(tokens, i).text)) return edge(tokens, from, list, i);
  if (list.some((group) => group.from !== -1)) return undefined;
  const { month, end } = ofMonth(tokens, i + 1);
  return phrase(month ? "day" : "day-of-month", days(list, month), end);
}

/** «первая неделя учебного года»; undefined for a later one and for anything else. */
function inSeptember(tokens: Tokens, list: readonly Group[], i: number): Phrase | undefined {
  const year = schoolWeeks(tokens, i + 1, list);
  if (!year?.september) return undefined;
  const stretches = parts(list, 9, week).map((one) => ({ ...one, school: true }));
  return phrase("part-of-month", stretches, year.end);
}

/** «2 неделя ноября», «первая декада мая». */
function ofParts(
  tokens: Tokens,
  list: readonly Group[],
  i: number,
  size: (n: number) => readonly [number, number] | undefined,
): Phrase {
  const { months, end } = allMonths(tokens, i + 1);
  const stretches = months.flatMap((month) => parts(list, month, size));
  return phrase("part-of-month", stretches, end);
}

/** «1 п/г», «2 п.г.» */
function shortHalf(tokens: Tokens, list: readonly Group[], i: number): Phrase | undefined {
  const noun = at(tokens, i);
  const slash = at(tokens, i + 1).kind === "/";
  if (noun.text !== "п" || !(noun.dot || slash)) return undefined;
  const year = slash ? i + 2 : i + 1;
  return /^(?:г|год)/.test(at(tokens, year).text) ? phrase("half-year", halves(list, false), year + 1) : undefined;
}

/** Numbers whose noun is left out. */
function uncounted(tokens: Tokens, from: number, list: readonly Group[], i: number): Phrase | undefined {
  const next = at(tokens, i);
  const joins = next.kind === "-" || next.kind === "," || next.key === "и";
  const read = shortHalf(tokens, list, i) ?? (joins ? toDate(tokens, list, i) : undefined);
  if (read) return read;
  // «1. 15.05.2024» is a number of a list
  if (at(tokens, i - 1).dot && (next.kind === "date" || (next.key === "до" && at(tokens, from).line))) return undefined;
  const digits = at(tokens, from).kind === "number" && list.every(({ from: a, to: b }) => a >= 1 && b >= a && b <= 31);
  if (!digits) return undefined;
  const bare = days(list, 0);
  return phrase("bare-day", at(tokens, i - 1).ordinal ? bare.map((one) => ({ ...one, ordinal: true })) : bare, i);
}

/** What numbers count: days of a month, quarters, half-years, weeks, decades … Bare digits are days whose month stands elsewhere. */
export function counted(tokens: Tokens, from: number): Phrase | undefined {
  const read = groups(tokens, from);
  if (!read) return undefined;
  const { value: list, end: i } = read;
  switch (at(tokens, i).key) {
    case "month":
      return ofMonths(tokens, list, i);
    case "number":
      return spaced(tokens, list, i);
    case "day-number":
      return dayNumbers(tokens, from, list, i);
    case "day":
      return lastDay(tokens, from, list, i);
    case "quarter":
      return phrase("quarter", quarters(list), i + 1);
    case "half":
    case "semester":
      return half(tokens, list, i);
    case "portion":
      return portion(tokens, list, i);
    case "week":
      return inSeptember(tokens, list, i) ?? ofParts(tokens, list, i, week);
    case "decade":
      return ofParts(tokens, list, i, decade);
    case "weekday":
      return weekday(tokens, list, i) ?? (isDayOfMonth(tokens, i - 1) ? uncounted(tokens, from, list, i) : undefined);
    default:
      return uncounted(tokens, from, list, i);
  }
}
