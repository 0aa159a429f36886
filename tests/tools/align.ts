import { wordsOf } from "../../src/text/words.ts";

interface Titled {
  readonly number: string;
  readonly title: string;
}

const SAME_NUMBER = 0.05;
const LEAST = 0.5;

function bagOf(text: string): Map<string, number> {
  const bag = new Map<string, number>();
  for (const word of wordsOf(text.replace(/<[^>]+>/g, " "))) bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

const sizeOf = (bag: Map<string, number>): number => [...bag.values()].reduce((sum, count) => sum + count, 0);

/** The share of words that two bags have in common, from 0 to 1. */
function overlap(a: Map<string, number>, b: Map<string, number>): number {
  const size = sizeOf(a) + sizeOf(b);
  if (size === 0) return 1;
  let common = 0;
  for (const [word, count] of a) common += Math.min(count, b.get(word) ?? 0);
  return (2 * common) / size;
}

/** Pairs gold with read activities in order, so that the overlap of their titles is greatest. */
export function alignActivities(gold: readonly Titled[], got: readonly Titled[]): Map<number, number> {
  const left = gold.map(({ title }) => bagOf(title));
  const right = got.map(({ title }) => bagOf(title));
  const weights = left.map((a, i) =>
    right.map((b, j) => {
      const common = overlap(a, b);
      return common < LEAST ? 0 : common + (gold[i]?.number === got[j]?.number ? SAME_NUMBER : 0);
    }),
  );
  const best = Array.from({ length: gold.length + 1 }, () => new Float64Array(got.length + 1));
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  const weight = (i: number, j: number): number => weights[i]?.[j] ?? 0;
  const paired = (i: number, j: number): number => (weight(i, j) > 0 ? at(i + 1, j + 1) + weight(i, j) : 0);
  for (let i = gold.length - 1; i >= 0; i--) {
    const row = best[i] as Float64Array;
    for (let j = got.length - 1; j >= 0; j--) row[j] = Math.max(at(i + 1, j), at(i, j + 1), paired(i, j));
  }
  const pairs = new Map<number, number>();
  for (let i = 0, j = 0; i < gold.length && j < got.length; ) {
    if (weight(i, j) > 0 && at(i, j) === paired(i, j)) pairs.set(i++, j++);
    else if (at(i, j) === at(i + 1, j)) i++;
    else j++;
  }
  return pairs;
}
