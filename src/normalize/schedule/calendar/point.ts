/** How finely a point is printed. */
export const YEAR = 1;
export const MONTH = 2;
export const DAY = 3;

/** One end of a stretch of the calendar; `year` 0 where none is printed, `day` negative where it counts from the month's end. */
export interface Point {
  readonly level: 1 | 2 | 3;
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const yearPoint = (year: number): Point => ({ level: YEAR, year, month: 0, day: 0 });
export const monthPoint = (month: number, year = 0): Point => ({ level: MONTH, year, month, day: 0 });
export const dayPoint = (month: number, day: number, year = 0): Point => ({ level: DAY, year, month, day });

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0);
}

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`);

/** «-05-15» and «-05», made once each. */
const ends: (string | undefined)[] = new Array(13 * 32).fill(undefined);

function yearEnd(month: number, day: number): string {
  const known = ends[month * 32 + day];
  if (known !== undefined) return known;
  const made = day === 0 ? `-${two(month)}` : `-${two(month)}-${two(day)}`;
  ends[month * 32 + day] = made;
  return made;
}

/** «2023-05-15». */
export function iso(year: number, month: number, day: number): string {
  return `${year}${yearEnd(month, day)}`;
}

/** A day as a number that grows with time; differences are right in order only. */
const count = (year: number, month: number, day: number): number => 372 * year + 31 * month + day;

/** The number of a day given as `2023-05-15`. */
export function dayNumber(day: string): number {
  return count(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8)));
}

/** The number of the first day that the point covers. */
export function firstNumber(point: Point): number {
  if (point.level === YEAR) return count(point.year, 1, 1);
  return count(point.year, point.month, point.level === MONTH ? 1 : point.day);
}

/** The number of the last day that the point covers. */
export function lastNumber(point: Point): number {
  if (point.level === YEAR) return count(point.year, 12, 31);
  return count(point.year, point.month, point.level === MONTH ? daysIn(point.year, point.month) : point.day);
}

/** The point with its day counted from the start; undefined for a day, month or year that does not exist. */
export function sound(point: Point): Point | undefined {
  if (point.year < 1950 || point.year > 2099) return undefined;
  if (point.level === YEAR) return point;
  if (point.month < 1 || point.month > 12) return undefined;
  if (point.level === MONTH) return point;
  const last = daysIn(point.year, point.month);
  const day = point.day < 0 ? last + 1 + point.day : point.day;
  return day < 1 || day > last ? undefined : day === point.day ? point : { ...point, day };
}

/** The first day that the point covers. */
export function firstDay(point: Point): string {
  if (point.level === YEAR) return iso(point.year, 1, 1);
  return iso(point.year, point.month, point.level === MONTH ? 1 : point.day);
}

/** The last day that the point covers. */
export function lastDay(point: Point): string {
  if (point.level === YEAR) return iso(point.year, 12, 31);
  return iso(point.year, point.month, point.level === MONTH ? daysIn(point.year, point.month) : point.day);
}

/** The point as printed, in ISO 8601-2: `2023`, `2023-05`, `2023-05-15`. */
export function edtf(point: Point): string {
  if (point.level === YEAR) return `${point.year}`;
  if (point.level === MONTH) return `${point.year}${yearEnd(point.month, 0)}`;
  return iso(point.year, point.month, point.day);
}

/** Two points as one EDTF expression. */
export function edtfRange(from: Point, to: Point): string {
  const a = edtf(from);
  if (from === to) return a;
  const b = edtf(to);
  return a === b ? a : `${a}/${b}`;
}

/** A known period with the coarsest precision that says it: years, months or days. */
export function edtfOf(start: string, end: string): string {
  if (start.endsWith("-01-01") && end.endsWith("-12-31")) return same(start.slice(0, 4), end.slice(0, 4));
  const month = Number(end.slice(5, 7));
  const whole = start.endsWith("-01") && Number(end.slice(8)) === daysIn(Number(end.slice(0, 4)), month);
  return whole ? same(start.slice(0, 7), end.slice(0, 7)) : same(start, end);
}

function same(a: string, b: string): string {
  return a === b ? a : `${a}/${b}`;
}
