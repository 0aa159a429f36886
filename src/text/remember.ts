import { detached } from "./detached.ts";

export interface MemorySettings {
  /** So many texts are kept; then the memory begins anew. */
  readonly most: number;
  /** Longer texts are not kept. */
  readonly longest?: number;
}

/**
 * What `make` gives for a text, kept for the next time that it is asked: for what depends on the text alone and costs more
 * than a look. Copies are kept, for a piece of a file would keep the whole file in memory.
 */
export function remembering<V extends object>(
  make: (text: string) => V,
  { most, longest = Number.POSITIVE_INFINITY }: MemorySettings,
): (text: string) => V {
  const known = new Map<string, V>();
  return (text) => {
    if (text.length > longest) return make(text);
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= most) known.clear();
    const own = detached(text);
    const made = make(own);
    known.set(own, made);
    return made;
  };
}
