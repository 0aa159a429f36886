/** A place in a value: keys and indexes from the root. */
export type Path = readonly (string | number)[];

/** «order.clauses[2].number». */
export function pathText(path: Path): string {
  return path.reduce<string>(
    (text, key) => (typeof key === "number" ? `${text}[${key}]` : text === "" ? key : `${text}.${key}`),
    "",
  );
}

/** The lines of places in a JSON or YAML text; null where a place is not found in it. */
export async function linesOf(
  text: string,
  places: readonly { part: number; path: Path }[],
): Promise<(number | null)[]> {
  const { isNode, LineCounter, parseAllDocuments } = await import("yaml");
  const lineCounter = new LineCounter();
  const documents = parseAllDocuments(text, { lineCounter });
  return places.map(({ part, path }) => {
    const document = Array.isArray(documents) ? documents[part] : undefined;
    // A key that is missing has no place: the nearest that has one contains it.
    for (let length = path.length; document && length >= 0; length--) {
      const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lineCounter.linePos(node.range[0]).line;
    }
    return null;
  });
}
