import type { Document, LineCounter } from "yaml";

/** The reader's own check of unique keys compares each key of a map with all before it: it is turned off, and this asked. */
export const OWN_KEY_CHECK = { uniqueKeys: false } as const;

/** Where the first key stands that its map has already; -1 where there is none. */
function repeatedKeyAt(document: Document, { isMap, isScalar, isSeq }: typeof import("./yaml.ts")): number {
  const open: unknown[] = [document.contents];
  let first = Number.POSITIVE_INFINITY;
  while (open.length > 0) {
    const node = open.pop();
    if (isSeq(node)) for (const item of node.items) open.push(item);
    if (!isMap(node)) continue;
    const keys = new Set<unknown>();
    for (const { key, value } of node.items) {
      open.push(key, value);
      if (!isScalar(key)) continue;
      if (keys.has(key.value)) first = Math.min(first, key.range?.[0] ?? 0);
      keys.add(key.value);
    }
  }
  return first === Number.POSITIVE_INFINITY ? -1 : first;
}

/** Adds to the errors of a document that was read without faults that a map has a key twice. */
export async function checkKeys(document: Document, lines: LineCounter): Promise<void> {
  const yaml = await import("./yaml.ts");
  const at = document.errors.length === 0 ? repeatedKeyAt(document, yaml) : -1;
  if (at < 0) return;
  const error = new yaml.YAMLParseError([at, at + 1], "DUPLICATE_KEY", "Map keys must be unique");
  error.linePos = [lines.linePos(at)];
  document.errors.push(error);
}
