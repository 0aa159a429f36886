import type { NamePrint } from "./scan.ts";

/** Both lists are in order; of the second what overlaps nothing of the first. */
export function merge(first: readonly NamePrint[], second: readonly NamePrint[]): readonly NamePrint[] {
  if (second.length === 0) return first;
  const out: NamePrint[] = [];
  let i = 0;
  for (const one of second) {
    for (let known = first[i]; known && known.end <= one.start; known = first[++i]) out.push(known);
    const next = first[i];
    if (!next || one.end <= next.start) out.push(one);
  }
  return [...out, ...first.slice(i)];
}
