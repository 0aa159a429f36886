import { looseKey, wordsOf } from "../text/words.ts";
import type { Placed } from "./types.ts";

/** The same activity in both versions, by their indexes. */
export interface Pair {
  readonly before: number;
  readonly after: number;
}

const STEM = 5;
/** From here on two titles are one activity that was reworded. */
const ALIKE = 0.55;
/** Words of more activities than this tell little and cost much. */
const COMMON = 200;

const pathKey = ({ sections, parentTitle }: Placed): string => looseKey([...sections, parentTitle ?? ""].join(" "));

/** Beginnings of the words, so that another case is no other word. */
function stems({ activity }: Placed): Set<string> {
  return new Set(wordsOf(activity.title).map((word) => word.slice(0, STEM)));
}

/** Pairs up equal keys, the first with the first; what is paired leaves the waiting sets. */
function pairEqual(
  before: readonly Placed[],
  after: readonly Placed[],
  waiting: { before: Set<number>; after: Set<number> },
  keyOf: (placed: Placed) => string,
): Pair[] {
  const byKey = new Map<string, number[]>();
  for (const i of waiting.after) {
    const key = keyOf(after[i] as Placed);
    const same = byKey.get(key);
    if (same) same.push(i);
    else byKey.set(key, [i]);
  }
  // The first is paired with the first, and the list is taken from its end.
  for (const same of byKey.values()) same.reverse();
  const pairs: Pair[] = [];
  for (const i of [...waiting.before]) {
    const found = byKey.get(keyOf(before[i] as Placed))?.pop();
    if (found === undefined) continue;
    pairs.push({ before: i, after: found });
    waiting.before.delete(i);
    waiting.after.delete(found);
  }
  return pairs;
}

function likeness(a: Placed, b: Placed, shared: number, sizes: number): number {
  const words = sizes === 0 ? 0 : (2 * shared) / sizes;
  const here = pathKey(a) === pathKey(b) ? 0.08 : 0;
  const when = looseKey(a.activity.schedule.raw) === looseKey(b.activity.schedule.raw) ? 0.08 : 0;
  const who = looseKey(a.activity.executors.raw) === looseKey(b.activity.executors.raw) ? 0.08 : 0;
  return words < 0.4 ? 0 : words * 0.9 + here + when + who;
}

/** Pairs up what was reworded, the most alike first. */
function pairAlike(
  before: readonly Placed[],
  after: readonly Placed[],
  waiting: { before: Set<number>; after: Set<number> },
): Pair[] {
  const words = new Map([...waiting.after].map((i) => [i, stems(after[i] as Placed)]));
  const byWord = new Map<string, number[]>();
  for (const [i, set] of words) {
    for (const word of set) {
      const places = byWord.get(word);
      if (places) places.push(i);
      else byWord.set(word, [i]);
    }
  }
  const scored: (Pair & { score: number })[] = [];
  for (const i of waiting.before) {
    const own = stems(before[i] as Placed);
    const shared = new Map<number, number>();
    for (const word of own) {
      const places = byWord.get(word) ?? [];
      if (places.length <= COMMON) for (const at of places) shared.set(at, (shared.get(at) ?? 0) + 1);
    }
    for (const [at, count] of shared) {
      const score = likeness(before[i] as Placed, after[at] as Placed, count, own.size + (words.get(at)?.size ?? 0));
      if (score >= ALIKE) scored.push({ before: i, after: at, score });
    }
  }
  scored.sort((a, b) => b.score - a.score || a.before - b.before || a.after - b.after);
  const pairs: Pair[] = [];
  for (const { before: i, after: at } of scored) {
    if (!waiting.before.has(i) || !waiting.after.has(at)) continue;
    pairs.push({ before: i, after: at });
    waiting.before.delete(i);
    waiting.after.delete(at);
  }
  return pairs;
}

/** Which activity is which: by the text and where it stands, by the text alone, by likeness; never by number. */
export function matchActivities(before: readonly Placed[], after: readonly Placed[]): Pair[] {
  const waiting = { before: new Set(before.keys()), after: new Set(after.keys()) };
  const titleOf = ({ activity }: Placed): string => looseKey(activity.title);
  return [
    ...pairEqual(before, after, waiting, (placed) => `${pathKey(placed)}\n${titleOf(placed)}`),
    ...pairEqual(before, after, waiting, titleOf),
    ...pairAlike(before, after, waiting),
  ].sort((a, b) => a.after - b.after);
}
