import type { Document } from "../model/types.ts";
import { linesOf, type Path, pathText } from "./model-places.ts";

/** What keeps a value from being a document of this program. */
export interface ModelFault {
  readonly path: string;
  readonly line: number | null;
  readonly message: string;
}

/** A file of documents, or what is wrong with it. */
export type ModelFile = { readonly documents: readonly Document[] } | { readonly faults: readonly ModelFault[] };

/** Where a value stands: in which document of a YAML stream, below which index of an array. */
interface Placed {
  readonly value: unknown;
  readonly part: number;
  readonly path: Path;
}

const MOST_FAULTS = 20;
const EXTENSION = /\.(?:json|ndjson|ya?ml)$/i;
const YAML_HEAD = /^(?:---\s|schemaVersion\s*:)/;

/** Whether a file is to be read as documents and not as the text of one: by its name, else by how it begins. */
export function isModel(name: string, text: string): boolean {
  if (EXTENSION.test(name)) return true;
  const head = text.slice(0, 1000).trimStart();
  return /^(?:\{\s*"|\[\s*\{\s*")/.test(head) || YAML_HEAD.test(head);
}

const spread = (value: unknown, part: number): Placed[] =>
  Array.isArray(value) ? value.map((item, i) => ({ value: item, part, path: [i] })) : [{ value, part, path: [] }];

function readNdjson(text: string): Placed[] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  return lines.map((line, part) => ({ value: JSON.parse(line), part, path: [] }));
}

async function readYaml(text: string): Promise<Placed[] | ModelFault> {
  const { parseAllDocuments } = await import("yaml");
  const parsed = parseAllDocuments(text);
  const documents = Array.isArray(parsed) ? parsed : [];
  const error = documents.flatMap((document) => document.errors)[0];
  if (error) return { path: "", line: error.linePos?.[0].line ?? null, message: error.message.split("\n")[0] ?? "" };
  return documents.flatMap((document, part) => spread(document.toJS(), part));
}

async function readValues(text: string): Promise<Placed[] | ModelFault> {
  for (const read of [() => spread(JSON.parse(text), 0), () => readNdjson(text)]) {
    try {
      return read();
    } catch {
      // Another form, or YAML, whose reader tells the line of a fault.
    }
  }
  return readYaml(text);
}

/** Reads the documents of a JSON, NDJSON or YAML file and holds them against the schema. */
export async function readModels(text: string): Promise<ModelFile> {
  const values = await readValues(text);
  if ("message" in values) return { faults: [values] };
  if (values.length === 0) return { faults: [{ path: "", line: null, message: "no document in it" }] };
  const { documentSchema } = await import("../model/document.ts");
  const wrong: { part: number; path: Path; message: string }[] = [];
  for (const { value, part, path } of values) {
    const { error } = documentSchema.safeParse(value);
    for (const issue of error?.issues ?? []) {
      wrong.push({ part, path: [...path, ...(issue.path as Path)], message: issue.message });
    }
  }
  // The value itself, not the schema's copy of it, which would lose a header named `__proto__`.
  if (wrong.length === 0) return { documents: values.map(({ value }) => value as Document) };
  const told = wrong.slice(0, MOST_FAULTS);
  const lines = await linesOf(text, told);
  return { faults: told.map(({ path, message }, i) => ({ path: pathText(path), line: lines[i] ?? null, message })) };
}
