/** A half-open piece of the source text, `[start, end)`, in UTF-16 units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The smallest range that holds all of them; undefined for an empty list. */
export function hull(ranges: readonly Range[]): Range | undefined {
  const first = ranges[0];
  if (!first) return undefined;
  let { start, end } = first;
  for (const range of ranges) {
    if (range.start < start) start = range.start;
    if (range.end > end) end = range.end;
  }
  return { start, end };
}

/** Sorted, with touching and overlapping neighbours melted into one, empty ones dropped. */
export function union(ranges: readonly Range[]): Range[] {
  const sorted = ranges.filter((range) => range.end > range.start).sort((a, b) => a.start - b.start || a.end - b.end);
  const out: { start: number; end: number }[] = [];
  for (const range of sorted) {
    const last = out[out.length - 1];
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else out.push({ start: range.start, end: range.end });
  }
  return out;
}

/** What of `whole` is in none of `taken`. */
export function subtract(whole: Range, taken: readonly Range[]): Range[] {
  const out: Range[] = [];
  let at = whole.start;
  for (const range of union(taken)) {
    if (range.end <= at) continue;
    if (range.start >= whole.end) break;
    if (range.start > at) out.push({ start: at, end: range.start });
    at = range.end;
  }
  if (at < whole.end) out.push({ start: at, end: whole.end });
  return out;
}

/** What of each range is in none of `taken`, in the order of the ranges. */
export function subtractAll(wholes: readonly Range[], taken: readonly Range[]): Range[] {
  const gone = union(taken);
  return wholes.flatMap((whole) => {
    let low = 0;
    let high = gone.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((gone[middle] as Range).end <= whole.start) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (end < gone.length && (gone[end] as Range).start < whole.end) end++;
    return subtract(whole, gone.slice(low, end));
  });
}

/** Those of `ranges`, which are in order, that lie wholly inside one of `wholes`. */
export function insideAny(ranges: readonly Range[], wholes: readonly Range[]): Range[] {
  const sorted = wholes.toSorted((a, b) => a.start - b.start);
  let end = -1;
  let next = 0;
  return ranges.filter((range) => {
    for (; next < sorted.length && (sorted[next] as Range).start <= range.start; next++)
      end = Math.max(end, (sorted[next] as Range).end);
    return range.end <= end;
  });
}
