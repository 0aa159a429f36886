import type { Range } from "../text/range.ts";

/** A range without white space at its ends. */
export function trimmed(source: string, { start, end }: Range): Range {
  let from = start;
  let to = end;
  while (from < to && source.slice(from, from + 1).trim() === "") from++;
  while (to > from && source.slice(to - 1, to).trim() === "") to--;
  return { start: from, end: to };
}
