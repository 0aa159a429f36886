import type { Document, ParsedNode } from "yaml";
import type { Span } from "../text/places.ts";
import { yamlDocuments } from "./yaml-documents.ts";

/** A place in a value: keys and indexes from the root. */
export type Path = readonly (string | number)[];

/** A place in one of the values of a file: the documents of a YAML stream, the lines of NDJSON. */
export interface PathIn {
  readonly part: number;
  readonly path: Path;
}

/** Whether each line of a file is a value, or the file is JSON or YAML as a whole. */
export type ModelForm = "lines" | "whole";

/** «order.clauses[2].number». */
export function pathText(path: Path): string {
  return path.reduce<string>(
    (text, key) => (typeof key === "number" ? `${text}[${key}]` : text === "" ? key : `${text}.${key}`),
    "",
  );
}

/** The whole line of each value of NDJSON, which is all that its places are told by. */
function valueLines(text: string): Span[] {
  return text.split(/\r?\n/).flatMap((line, i) => {
    const span = { startLine: i + 1, startColumn: 1, endLine: i + 1, endColumn: line.length + 1 };
    return line.trim() === "" ? [] : [span];
  });
}

/** Where the places of a JSON or YAML text stand: at the key where there is one; null where nothing of it is there. */
export async function spansOf(text: string, places: readonly PathIn[], form: ModelForm): Promise<(Span | null)[]> {
  if (form === "lines") {
    const lines = valueLines(text);
    return places.map(({ part }) => lines[part] ?? null);
  }
  const { isMap, isNode, isScalar, LineCounter } = await import("./yaml.ts");
  const lineCounter = new LineCounter();
  let documents: readonly Document.Parsed<ParsedNode>[] = [];
  try {
    documents = await yamlDocuments(text, lineCounter);
  } catch {
    // Nested too deep for the reader: the message alone tells the path.
  }
  const nodeAt = (document: Document.Parsed, path: Path): unknown => {
    if (path.length === 0) return document.contents;
    const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
    const key = path.at(-1);
    const pair = isMap(parent) ? parent.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
    return pair ? pair.key : document.getIn(path, true);
  };
  const spanOf = ({ part, path }: PathIn): Span | null => {
    const document = documents[part];
    // A key that is missing has no place: the nearest that has one contains it.
    for (let length = path.length; document && length >= 0; length--) {
      const node = nodeAt(document, path.slice(0, length));
      if (!isNode(node) || !node.range) continue;
      const start = lineCounter.linePos(node.range[0]);
      const end = isScalar(node) ? lineCounter.linePos(node.range[1]) : { line: start.line, col: start.col + 1 };
      return { startLine: start.line, startColumn: start.col, endLine: end.line, endColumn: end.col };
    }
    return null;
  };
  return places.map(spanOf);
}
