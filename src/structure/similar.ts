import type { Mapped } from "../text/mapped.ts";
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

const digitsIn = (text: string): string => text.replace(/\D/gu, "");

/** «2024 год – 520,0» over «2025 год – 590,0»: figures that differ are other data, not misread letters. */
const hasFiguresOf = (above: string, line: string): boolean => digitsIn(line).startsWith(digitsIn(above));

/** A line printed twice running, letters misread the second time. */
export function isTwin(a: Mapped, b: Mapped): boolean {
  if (a.length < 25 || a.length > LONGEST_LINE || Math.abs(a.length - b.length) > 4) return false;
  const limit = Math.max(1, Math.floor(a.length / 20));
  return (
    a.text.slice(0, 6) === b.text.slice(0, 6) &&
    headDistance(looseKey(a.text), looseKey(b.text), limit) <= limit &&
    hasFiguresOf(a.text, b.text)
  );
}

const WORD = /[A-Za-zЀ-ӿ0-9]+/gu;

/** Where the first `count` words of a text end, with the mark behind them. */
function endOfWords(text: string, count: number): number {
  const word = [...text.matchAll(WORD)][count - 1];
  if (!word) return text.length;
  const end = word.index + word[0].length;
  return end + (/^[.,;:»)]+/u.exec(text.slice(end))?.[0].length ?? 0);
}

/**
 * Lines that repeat the one above them, letters misread or a word more: the second print of a doubled line. Gives by the
 * line's index how much of it repeats.
 */
export function nearTwins(lines: readonly Mapped[]): Map<number, number> {
  const out = new Map<number, number>();
  for (let i = 1; i < lines.length; i++) {
    const above = (lines[i - 1] as Mapped).text;
    const line = (lines[i] as Mapped).text;
    const a = looseKey(above);
    const b = looseKey(line);
    if (a.length < 20 || b.length < a.length - 4) continue;
    const limit = Math.max(1, Math.floor(a.length / 12));
    if (a.length > LONGEST_LINE) continue;
    if (headDistance(a, b, limit) <= limit && hasFiguresOf(a, b)) out.set(i, endOfWords(line, a.split(" ").length));
  }
  return out;
}
