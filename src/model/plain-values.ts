/** A place in a value: keys and indexes from the root. */
type Path = readonly (string | number)[];

const isPlain = (value: object): boolean => {
  if (Array.isArray(value)) return true;
  const kind = Object.getPrototypeOf(value);
  return kind === Object.prototype || kind === null;
};

/**
 * Where a value holds what no JSON can: YAML has tags for bytes, days and sets (`!!binary`), and a schema would speak
 * of the methods of what they have become. The first place is enough; null where all is plain.
 */
export function strangeAt(value: unknown, seen = new Set<object>()): Path | null {
  if (typeof value !== "object" || value === null || seen.has(value)) return null;
  if (!isPlain(value)) return [];
  // An anchor may stand in what it names.
  seen.add(value);
  for (const [key, item] of Object.entries(value)) {
    const found = typeof item === "object" ? strangeAt(item, seen) : null;
    if (found) return [Array.isArray(value) ? Number(key) : key, ...found];
  }
  return null;
}

export const STRANGE = {
  ru: "нужно простое значение, а не значение с тегом YAML",
  en: "a plain value is wanted, not one with a YAML tag",
} as const;
