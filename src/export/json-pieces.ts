/** So deep into a document its lists may be too long for one string: `roadmaps[].activities[]`. */
const DEEPEST = 4;

function* members(opening: string, closing: string, items: Iterable<Iterable<string>>, indent: string | null) {
  const line = indent === null ? "" : `\n${indent}`;
  const inner = indent === null ? "" : `${line}  `;
  let lead = `${opening}${inner}`;
  for (const item of items) {
    yield lead;
    yield* item;
    lead = `,${inner}`;
  }
  yield `${line}${closing}`;
}

function* entries(value: object, indent: string | null, depth: number): Generator<Iterable<string>> {
  const below = indent === null ? null : `${indent}  `;
  if (Array.isArray(value)) for (const item of value) yield pieces(item, below, depth);
  else
    for (const [key, item] of Object.entries(value)) {
      if (item !== undefined) yield member(key, item, below, depth);
    }
}

function* member(key: string, value: unknown, indent: string | null, depth: number): Generator<string> {
  yield indent === null ? `${JSON.stringify(key)}:` : `${JSON.stringify(key)}: `;
  yield* pieces(value, indent, depth);
}

function whole(value: unknown, indent: string | null): string {
  if (indent === null) return JSON.stringify(value);
  const text = JSON.stringify(value, null, 2);
  return indent === "" ? text : text.replaceAll("\n", `\n${indent}`);
}

/**
 * The characters of `JSON.stringify(value)` piece by piece, for a document of more characters than one string may have;
 * with an `indent`, those of `JSON.stringify(value, null, 2)`, each line but the first behind the indent. The value is
 * plain data: objects, arrays and scalars.
 */
export function* pieces(value: unknown, indent: string | null = null, depth = DEEPEST): Generator<string> {
  const list = Array.isArray(value);
  const isLong = depth > 0 && typeof value === "object" && value !== null && Object.keys(value).length > 0;
  if (!isLong) yield whole(value, indent);
  else yield* members(list ? "[" : "{", list ? "]" : "}", entries(value, indent, depth - 1), indent);
}
