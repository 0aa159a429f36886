import type { Document } from "../model/types.ts";
import type { Writer } from "./writer.ts";

/** Beyond this many characters YAML wants a key to be marked as one. */
const LONGEST_KEY = 1000;
/** Words that YAML 1.1 or 1.2 takes for a boolean, for nothing or («E0») for a number. */
const RESERVED = /^(?:y|n|yes|no|on|off|true|false|null|e[-+]?\d+)$/i;
/** Text that needs no quotes: begins with a letter, «, № and holds neither controls nor «: » nor « #». */
const PLAIN = /^[\p{L}«№][^\p{C}\u2028\u2029]*$/u;
const INDICATOR = /:\s|:$|\s#|\s$/u;
/** What JSON leaves as it is and YAML wants escaped in quotes. */
const UNPRINTABLE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

function text(value: string): string {
  if (PLAIN.test(value) && !INDICATOR.test(value) && !RESERVED.test(value)) return value;
  return JSON.stringify(value).replace(
    UNPRINTABLE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function entriesOf(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, item]) => item !== undefined);
}

/** A value that fits behind its key or dash: a scalar, an empty collection, a span; undefined for all else. */
function inline(value: unknown): string | undefined {
  if (typeof value === "string") return text(value);
  if (value === null || typeof value !== "object") return String(value);
  if (Array.isArray(value)) return value.length === 0 ? "[]" : undefined;
  const entries = entriesOf(value);
  if (!entries.every(([key, item]) => typeof item === "number" && PLAIN.test(key))) return undefined;
  return `{${entries.map(([key, item]) => `${key}: ${item}`).join(", ")}}`;
}

function head(key: string, indent: string): string {
  const printed = text(key);
  return printed.length > LONGEST_KEY ? `? ${printed}\n${indent}:` : `${printed}:`;
}

function pair(key: string, value: unknown, indent: string): string {
  const short = inline(value);
  return `${head(key, indent)}${short === undefined ? `\n${block(value, `${indent}  `)}` : ` ${short}\n`}`;
}

/** A collection on lines of its own. */
function block(value: unknown, indent: string): string {
  return indent + begun(value, indent);
}

/** The same where the first line is indented already: behind a dash. */
function begun(value: unknown, indent: string): string {
  const lines = Array.isArray(value)
    ? value.map((item) => `- ${inline(item) === undefined ? begun(item, `${indent}  `) : `${inline(item)}\n`}`)
    : entriesOf(value as object).map(([key, item]) => pair(key, item, indent));
  return lines.join(indent);
}

/** So deep into a document its lists may be too long for one string: `roadmaps[].activities[]`. */
const DEEPEST = 4;

/** The characters of `begun` piece by piece. */
function* begunLong(value: unknown, indent: string, depth = DEEPEST): Generator<string> {
  if (depth === 0) return yield begun(value, indent);
  const below = `${indent}  `;
  const list = Array.isArray(value);
  const entries: readonly [string, unknown][] = list ? value.map((item) => ["", item]) : entriesOf(value as object);
  for (const [i, [key, item]] of entries.entries()) {
    if (i > 0) yield indent;
    const short = inline(item);
    if (short !== undefined) yield list ? `- ${short}\n` : pair(key, item, indent);
    else {
      yield list ? "- " : `${head(key, indent)}\n${below}`;
      yield* begunLong(item, below, depth - 1);
    }
  }
}

function* long(document: Document, among: "one" | "item"): Generator<string> {
  if (among === "item") yield "---\n";
  yield* begunLong(document, "");
}

const stream = (document: Document): string => `---\n${begun(document, "")}`;

/**
 * YAML that versions 1.1 and 1.2 read alike: no aliases, no folded lines; several documents are a stream. Written here
 * because the model is plain data, and a general library takes longer to print it than the program to read the order.
 */
export const yaml: Writer = {
  name: "yaml",
  extension: "yaml",
  one: (document) => begun(document, ""),
  item: stream,
  long,
  open: "",
  between: "",
  close: "",
};
