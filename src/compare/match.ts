import { wordsOf } from "../text/words.ts";
import { movedPairs } from "./moves.ts";
import { saidKey } from "./said.ts";

/** What is looked for in the other version: its text, where it stands, and what else may tell it. */
export interface Sought {
  readonly text: string;
  readonly place: string;
  readonly hints: readonly string[];
}

/** The same as keys, each of them made once. */
interface Keyed extends Sought {
  readonly printed: string;
}

/** The same thing in both versions, by their indexes. */
export interface Pair {
  readonly before: number;
  readonly after: number;
}

const STEM = 5;
/** From here on two texts are one that was reworded. */
const ALIKE = 0.55;
/** What an equal place, time or executor adds to the likeness. */
const HINT = 0.08;
/** Words of more texts than this tell little and cost much. */
const COMMON = 200;

const keyed = ({ text, place, hints }: Sought): Keyed => ({
  text: saidKey(text),
  place: saidKey(place),
  hints: hints.map(saidKey),
  printed: text,
});

/** Beginnings of the words, so that another case is no other word. */
const stems = ({ printed }: Keyed): Set<string> => new Set(wordsOf(printed).map((word) => word.slice(0, STEM)));

/** Pairs up equal keys, the first with the first; what is paired leaves the waiting sets. */
function pairEqual(
  before: readonly Keyed[],
  after: readonly Keyed[],
  waiting: { before: Set<number>; after: Set<number> },
  keyOf: (thing: Keyed) => string,
): Pair[] {
  const byKey = new Map<string, number[]>();
  for (const i of waiting.after) {
    const key = keyOf(after[i] as Keyed);
    const same = byKey.get(key);
    if (same) same.push(i);
    else byKey.set(key, [i]);
  }
  // The first is paired with the first, and the list is taken from its end.
  for (const same of byKey.values()) same.reverse();
  const pairs: Pair[] = [];
  for (const i of [...waiting.before]) {
    const found = byKey.get(keyOf(before[i] as Keyed))?.pop();
    if (found === undefined) continue;
    pairs.push({ before: i, after: found });
    waiting.before.delete(i);
    waiting.after.delete(found);
  }
  return pairs;
}

function likeness(a: Keyed, b: Keyed, shared: number, sizes: number): number {
  const words = sizes === 0 ? 0 : (2 * shared) / sizes;
  const here = a.place === b.place ? HINT : 0;
  const hinted = a.hints.filter((hint, i) => hint === b.hints[i]).length * HINT;
  return words < 0.4 ? 0 : words * 0.9 + here + hinted;
}

/** Pairs up what was reworded, the most alike first. */
function pairAlike(
  before: readonly Keyed[],
  after: readonly Keyed[],
  waiting: { before: Set<number>; after: Set<number> },
): Pair[] {
  const words = new Map([...waiting.after].map((i) => [i, stems(after[i] as Keyed)]));
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
    const own = stems(before[i] as Keyed);
    const shared = new Map<number, number>();
    for (const word of own) {
      const places = byWord.get(word) ?? [];
      if (places.length <= COMMON) for (const at of places) shared.set(at, (shared.get(at) ?? 0) + 1);
    }
    for (const [at, count] of shared) {
      const score = likeness(before[i] as Keyed, after[at] as Keyed, count, own.size + (words.get(at)?.size ?? 0));
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

/** Which thing is which: by the text and where it stands, by the text alone, by likeness; never by number. */
function matchThings(old: readonly Sought[], fresh: readonly Sought[]): Pair[] {
  const [before, after] = [old.map(keyed), fresh.map(keyed)];
  const waiting = { before: new Set(before.keys()), after: new Set(after.keys()) };
  return [
    ...pairEqual(before, after, waiting, ({ text, place }) => `${place}\n${text}`),
    ...pairEqual(before, after, waiting, ({ text }) => text),
    ...pairAlike(before, after, waiting),
  ].sort((a, b) => a.after - b.after);
}

/** Two versions of a list: what left it, and its things as they are now, each with what it was before. */
export interface Alignment {
  readonly dropped: readonly number[];
  readonly kept: readonly {
    readonly after: number;
    /** Null for what is new. */
    readonly before: number | null;
    /** Stands elsewhere among the others. */
    readonly moved: boolean;
  }[];
}

/** The things of two versions by their indexes, as the second has them. */
export function align(old: readonly Sought[], fresh: readonly Sought[]): Alignment {
  const pairs = matchThings(old, fresh);
  const moved = movedPairs(pairs);
  const there = new Set(pairs.map(({ before }) => before));
  const byAfter = new Map(pairs.map((pair) => [pair.after, pair]));
  return {
    dropped: [...old.keys()].filter((i) => !there.has(i)),
    kept: [...fresh.keys()].map((after) => {
      const pair = byAfter.get(after);
      return { after, before: pair?.before ?? null, moved: pair !== undefined && moved.has(pair) };
    }),
  };
}
