import { at, type Token } from "../token.ts";
import { numeral } from "./numerals.ts";
import { once } from "./once.ts";
import { DAY, monthPoint, type Point, YEAR } from "./point.ts";
import { primary } from "./primary.ts";
import { type Phrase, type Stretch, stretchOf, type Unit, type Years } from "./stretch.ts";
import { trailingYears } from "./years.ts";

type Tokens = readonly Token[];

/** The first and the last stretch of two phrases as one range; months, units and years that one of them lacks are the other's. */
function ranged(first: Phrase, second: Phrase): Phrase | undefined {
  const start = first.stretches[0] as Stretch;
  const stop = second.stretches[second.stretches.length - 1] as Stretch;
  if (first.stretches.length > 1 || second.stretches.length > 1) return undefined;
  if (start.whole || (stop.whole && !yearEnd(stop)) || start.nth || stop.nth) return undefined;
  const impossible = start.impossible || stop.impossible;
  const school = start.school || stop.school;
  const own = first.years;
  if (start.halves || stop.halves) {
    if (!start.halves || !stop.halves || own) return undefined;
    const halves = [start.halves[0], stop.halves[1]] as const;
    return { ...second, unit: first.unit, stretches: [stretchOf(start.a, stop.b, { halves, impossible, school })] };
  }
  // «2023 год – январь»: the year dates what stands behind the dash
  if (start.a.level === YEAR && stop.b.level !== YEAR && stop.b.year === 0 && !second.years) return undefined;
  // «сентябрь – 1 неделя» is no range
  if (stop.b.level === DAY && stop.b.month === 0 && start.a.month > 0) return undefined;
  let a: Point = start.a;
  const b: Point = yearEnd(stop) ? monthPoint(12) : stop.b;
  if (a.level === DAY && a.month === 0 && b.level === DAY) a = { ...a, month: b.month, year: a.year || b.year };
  if (own) {
    if (own.list.length !== 1) return undefined;
    a = withYear(a, own);
  }
  const unit = first.unit === "bare-day" && second.unit !== "bare-day" ? second.unit : first.unit;
  const stretches = [stretchOf(a, b, { impossible, school })];
  return { unit, stretches, years: own?.short ? bothShort(own, second) : second.years, end: second.end };
}

/** «октябрь 23 – май 24»: the plan must know both years; the first one stays with its end, so that nothing follows from the list. */
function bothShort({ short = [] }: Years, { years }: Phrase): Years {
  const { list = [], range = false, school = false, shift = null } = years ?? {};
  return { list, range, school, shift, short: [...short, ...(years?.short ?? [])] };
}

/** «до конца года» as the end of a range is December. */
const yearEnd = (stretch: Stretch): boolean => stretch.whole === "year" && stretch.part === "end";

function withYear(point: Point, own: Years): Point {
  const first = own.list[0] ?? 0;
  return { ...point, year: own.school && point.month < 9 ? first + 1 : first };
}

/** «15 ноября, января 2024»: the year is that of the list's end, over New Year the one before. */
function overNewYear(stretches: readonly Stretch[], years: Years): readonly Stretch[] {
  const [single] = years.list;
  if (single === undefined || years.list.length > 1 || years.school || years.shift !== null) return stretches;
  const out = [...stretches];
  let year = single;
  for (let i = out.length - 2; i >= 0; i--) {
    const { a, b } = out[i] as Stretch;
    const next = (out[i + 1] as Stretch).a;
    if (a.month === 0 || a.month !== b.month || next.month === 0 || a.year > 0) return stretches;
    if (a.month > next.month) year--;
    if (year < single) out[i] = { ...(out[i] as Stretch), a: { ...a, year }, b: { ...b, year } };
  }
  return out;
}

/** A unit with the years behind it. */
function dated(tokens: Tokens, i: number): Phrase | undefined {
  const head = primary(tokens, i);
  if (!head || head.years) return head;
  const last = head.stretches[head.stretches.length - 1] as Stretch;
  const has = last.a.year > 0 || last.b.year > 0 || last.whole !== null;
  const behind = has || head.unit === "bare-day" ? undefined : trailingYears(tokens, head.end);
  if (!behind) return head;
  return {
    unit: head.unit,
    stretches: overNewYear(head.stretches, behind.value),
    years: behind.value,
    end: behind.end,
  };
}

/** A unit or a range of them with a dash, and their years: «12–13 марта», «октябрь 2021 – апрель 2022», «I-II квартал 2024 г.». */
export const phrase = once((tokens: Tokens, i: number): Phrase | undefined => {
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
});

/** «с … по …», «с … до …», the first word being behind the index: «1 по 20 марта», «сентября 2022 по май 2023». */
export const fromTo = once((tokens: Tokens, i: number): Phrase | undefined => {
  const first = dated(tokens, i);
  if (first) {
    const to = joint(tokens, first.end);
    const second = to ? dated(tokens, to) : undefined;
    if (second) {
      const months = monthsTo(first, second, at(tokens, to));
      if (months) return months;
      const same = sameUnit(tokens, first, second, i);
      const whole = same ?? ranged(first, second);
      if (whole) return whole;
    }
  }
  const bare = numeral(tokens, i);
  const to = bare ? joint(tokens, bare.end) : 0;
  const second = bare && to ? dated(tokens, to) : undefined;
  return bare && second ? counting(bare.value, second) : undefined;
});

/** «с 09 по 12.2023»: the bare number before a month in digits is a month. */
function monthsTo(first: Phrase, second: Phrase, { kind, month }: Token): Phrase | undefined {
  const n = first.unit === "bare-day" ? (first.stretches[0]?.a.day ?? 0) : 0;
  if (kind !== "date" || second.unit !== "month" || n < 1 || n >= month) return undefined;
  return ranged({ ...second, stretches: [stretchOf(monthPoint(n), monthPoint(n))] }, second);
}

/** The index behind «по», «до», with a comma or a dash before it: «с 1 – по 15 октября»; 0 where neither stands there. */
function joint(tokens: Tokens, i: number): number {
  const mark = at(tokens, i);
  const skip = mark.kind === "," || mark.kind === "-" || mark.key === "и" ? 1 : 0;
  const key = at(tokens, i + skip).key;
  // «не ранее 1 апреля и не позднее 20 мая»
  if (key === "не" && at(tokens, i + skip + 1).key === "later") return i + skip + 2;
  if (key !== "по" && key !== "до") return 0;
  // «по-31.01»
  return i + skip + (at(tokens, i + skip + 1).kind === "-" ? 2 : 1);
}

/** Units whose two ends make a range without any word for its end. */
const ENDS: ReadonlySet<Unit> = new Set<Unit>(["day", "month", "quarter", "half-year", "year"]);

const PLURAL_YEARS: ReadonlySet<string> = new Set(["гг", "годы", "годов"]);

const dateless = ({ stretches }: Phrase): boolean => stretches.some(({ b }) => b.level !== YEAR && b.month === 0);

/** «2022-2023 года» of a range «с …» is one school year that something begins with, and no two years. */
function schoolPair(tokens: Tokens, { unit, stretches, end }: Phrase): boolean {
  const [one] = stretches;
  return unit === "year" && one?.b.year === (one?.a.year ?? 0) + 1 && !PLURAL_YEARS.has(at(tokens, end - 1).text);
}

const one = (a: Point, b: Point): boolean => a.year === b.year && a.month === b.month && a.day === b.day;

/** «с 1 сентября – 15 октября», «с 15-20 мая»: the first word being behind the index, a dash for «по». */
export const fromDash = once((tokens: Tokens, i: number): Phrase | undefined => {
  const read = phrase(tokens, i);
  if (!read || !ENDS.has(read.unit) || read.stretches.length !== 1) return undefined;
  const { a, b, halves, part } = read.stretches[0] as Stretch;
  const single = halves ? halves[0] === halves[1] : read.unit === "quarter" ? b.month - a.month < 3 : one(a, b);
  return part || single || schoolPair(tokens, read) ? undefined : read;
});

const single = ({ unit, stretches }: Phrase): boolean => {
  const [first] = stretches;
  if (!first || stretches.length > 1) return false;
  return unit === "quarter" || first.halves !== null || one(first.a, first.b);
};

/** «01.10 по 31.10», «сентябрь до мая»: a range that has lost its «с»; «до» alone needs two ends of one unit. */
export function bareRange(tokens: Tokens, i: number): Phrase | undefined {
  const first = phrase(tokens, i);
  const mark = first ? at(tokens, first.end) : undefined;
  const to = first && mark?.kind !== "," && mark?.key !== "и" ? joint(tokens, first.end) : 0;
  if (!first || to === 0) return undefined;
  const by = at(tokens, first.end).key === "по" || at(tokens, first.end + 1).key === "по";
  const bare = first.unit === "bare-day";
  // «1. по 15 октября» is a number of a list, «1 до 15 октября» may be
  if (bare ? !by || at(tokens, i).dot || at(tokens, i).ordinal : !ENDS.has(first.unit) || !single(first))
    return undefined;
  const read = fromTo(tokens, i);
  const [whole] = read?.stretches ?? [];
  if (!read || !whole || dateless(read)) return undefined;
  // «апрель – до 15 мая»
  const dash = at(tokens, first.end).kind === "-";
  return by || dash || whole.a.level === whole.b.level || at(tokens, to).key === "part-end" ? read : undefined;
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
