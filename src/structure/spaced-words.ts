import { LITTLE_WORDS } from "../lexicon/executor-words.ts";

/** No shorter word is put together. */
const SHORTEST = 6;
/** Halves as long as this are rather two words that were glued elsewhere, unless the first is a compound's. */
const LONG = 5;
/** «Красно борская»; not «общее собрание», «качество образования». */
const COMBINING = /[^аеёиоуыэюя][ое]$/;

const isTwoWords = (left: string, right: string): boolean =>
  left.length >= LONG && right.length >= LONG && (!COMBINING.test(left) || left.endsWith("ство"));

const isHalf = (word: string): boolean => word.length > 1 && !word.includes("-") && !LITTLE_WORDS.has(word);

/**
 * The words that a space cut in a document, as «учеб никами»: it prints the word whole at least as often, and neither half
 * by itself. `neighbours` are its folded words and each one's neighbour one space behind it, as «учеб», «никами», in turn.
 */
export function spacedWords(
  neighbours: readonly string[],
  counts: ReadonlyMap<string, number>,
): ReadonlyMap<string, string> {
  const pairs = new Map<string, number>();
  for (let i = 0; i < neighbours.length; i += 2) {
    const [left, right] = [neighbours[i] as string, neighbours[i + 1] as string];
    const once = counts.get(right) as number;
    if (once > 3 || counts.get(left) !== once || left.length + right.length < SHORTEST) continue;
    if (!counts.has(left + right) || !isHalf(left) || !isHalf(right) || isTwoWords(left, right)) continue;
    pairs.set(`${left} ${right}`, (pairs.get(`${left} ${right}`) ?? 0) + 1);
  }
  const out = new Map<string, string>();
  for (const [pair, times] of pairs) {
    const [left = "", right = ""] = pair.split(" ");
    if (counts.get(left) === times && (counts.get(left + right) ?? 0) >= times) out.set(pair, left + right);
  }
  return out;
}
