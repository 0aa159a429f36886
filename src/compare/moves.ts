import type { Pair } from "./match.ts";

/**
 * Pairs that changed their place among the others: those outside the longest run that kept its order. What merely has
 * another number because something was put in before it, did not move.
 */
export function movedPairs(pairs: readonly Pair[]): Set<Pair> {
  const inOrder = [...pairs].sort((a, b) => a.before - b.before);
  // Patience sorting: `ends[length]` is the pair with the smallest `after` that ends a run of that length.
  const ends: number[] = [];
  const previous: number[] = [];
  inOrder.forEach(({ after }, i) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((inOrder[ends[middle] as number] as Pair).after < after) low = middle + 1;
      else high = middle;
    }
    previous[i] = low === 0 ? -1 : (ends[low - 1] as number);
    ends[low] = i;
  });
  const moved = new Set(inOrder);
  for (let i = ends.at(-1) ?? -1; i >= 0; i = previous[i] as number) moved.delete(inOrder[i] as Pair);
  return moved;
}
