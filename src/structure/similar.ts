import type { Mapped } from "../text/mapped.ts";
import type { Range } from "../text/range.ts";
import { looseKey } from "../text/words.ts";

/** A longer text is no line of a print; comparing it would cost more than its length. */
const LONGEST_LINE = 600;

/** How many letters of `a` differ from the head of `b`, given up beyond `limit`. Banded, so linear in the length. */
function headDistance(a: string, b: string, limit: number): number {
  let row = Array.from({ length: 2 * limit + 1 }, (_, k) => (k < limit ? Number.POSITIVE_INFINITY : k - limit));
  for (let i = 1; i <= a.length; i++) {
    const next: number[] = [];
    let least = Number.POSITIVE_INFINITY;
    for (let k = 0; k <= 2 * limit; k++) {
      const j = i + k - limit;
      let value = Number.POSITIVE_INFINITY;
      if (j >= 0 && j <= b.length) {
        value = Math.min((row[k + 1] ?? Number.POSITIVE_INFINITY) + 1, (next[k - 1] ?? Number.POSITIVE_INFINITY) + 1);
        if (j > 0) value = Math.min(value, (row[k] as number) + (a[i - 1] === b[j - 1] ? 0 : 1));
      }
      next.push(value);
      least = Math.min(least, value);
    }
    if (least > limit) return limit + 1;
    row = next;
  }
  return Math.min(...row);
}

/** A line printed twice running, letters misread the second time. */
export function isTwin(a: Mapped, b: Mapped): boolean {
  if (a.length < 25 || a.length > LONGEST_LINE || Math.abs(a.length - b.length) > 4) return false;
  const limit = Math.max(1, Math.floor(a.length / 20));
  return a.text.slice(0, 6) === b.text.slice(0, 6) && headDistance(looseKey(a.text), looseKey(b.text), limit) <= limit;
}

/** Lines that repeat the one above them, letters misread or a word more: the second print of a doubled line. */
export function nearTwins(lines: readonly Mapped[]): Range[] {
  const out: Range[] = [];
  for (let i = 1; i < lines.length; i++) {
    const a = looseKey((lines[i - 1] as Mapped).text);
    const b = looseKey((lines[i] as Mapped).text);
    if (a.length < 20 || b.length < a.length - 4) continue;
    const limit = Math.max(1, Math.floor(a.length / 12));
    if (a.length > LONGEST_LINE) continue;
    const range = (lines[i] as Mapped).range();
    if (range && headDistance(a, b, limit) <= limit) out.push(range);
  }
  return out;
}
