const DAY = 86_400_000;

/** Midnight UTC of an ISO date; NaN where there is no such day. */
export function timeOf(iso: string): number {
  const time = Date.parse(`${iso}T00:00:00Z`);
  // «2023-02-30» is taken for the 2nd of March by some and refused by others.
  return isoOf(time) === iso ? time : Number.NaN;
}

/** The ISO date of a time in UTC; "" of NaN, and of a year beyond 0000 to 9999, whose form is another. */
export function isoOf(time: number): string {
  const text = Number.isNaN(time) ? "" : new Date(time).toISOString();
  return /^\d{4}-/.test(text) ? text.slice(0, 10) : "";
}

/** The day so many days later; "" where it has no ISO date of four digits. */
export function addDays(iso: string, days: number): string {
  return isoOf(timeOf(iso) + days * DAY);
}

/** Whether the text is a day of the calendar, «2023-05-30». */
export function isDay(iso: string | null): iso is string {
  return iso !== null && !Number.isNaN(timeOf(iso));
}
