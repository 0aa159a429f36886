import { findDate } from "../schedule/index.ts";

/** A date at a known place of a text; `iso` null where it is unfilled or impossible. */
export interface DateAt {
  readonly iso: string | null;
  readonly malformed: boolean;
  readonly start: number;
  readonly end: number;
}

const LONGEST = 44;

/** «26.01.99»: no act of the 2090s is cited. */
const inCentury = (iso: string, print: string): string =>
  iso >= "2050" && !/\d{4}/.test(print) ? `19${iso.slice(2)}` : iso;

/** The date that begins at this very offset («21.03.2023», «"16" 02 2023», «4 апреля 2023»), null for none. */
export function dateAt(text: string, at: number): DateAt | null {
  const ahead = text.slice(at, at + LONGEST);
  const stop = ahead.search(/[№;(]/);
  const found = findDate(stop < 0 ? ahead : ahead.slice(0, stop));
  if (!found || ahead.slice(0, found.start).trim() !== "") return null;
  const { malformed } = found;
  const iso = found.iso && inCentury(found.iso, ahead.slice(found.start, found.end));
  return { iso, malformed, start: at + found.start, end: at + found.end };
}
