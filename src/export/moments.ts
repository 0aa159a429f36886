/** A date as far as it is known: a year, a month or a day. */
export interface Moment {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

const MOMENT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Reads `2023`, `2023-05`, `2023-05-30`; undefined for anything else, month 13 and day 32 included. */
export function momentOf(text: string | null): Moment | undefined {
  const match = text === null ? null : MOMENT.exec(text);
  if (!match) return undefined;
  const [, year, month, day] = match.map(Number) as [number, number, number, number];
  if (match[2] === undefined) return { year };
  if (month < 1 || month > 12) return undefined;
  if (match[3] === undefined) return { year, month };
  return day < 1 || day > 31 ? undefined : { year, month, day };
}

/** Months counted from the year 0, so that a calendar is a row of integers. */
export function monthIndex({ year, month = 1 }: Moment): number {
  return year * 12 + month - 1;
}

export function yearOf(index: number): number {
  return Math.floor(index / 12);
}

/** `2023-05` of a month's index. */
export function monthKey(index: number): string {
  return `${String(yearOf(index)).padStart(4, "0")}-${String((index % 12) + 1).padStart(2, "0")}`;
}
