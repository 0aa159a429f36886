import type { Document } from "../model/types.ts";
import type { Lang } from "../rules/rule.ts";
import type { Span } from "../text/places.ts";
import { type ModelForm, type PathIn, pathText, spansOf } from "./model-places.ts";

/** What keeps a value from being a document of this program. */
export interface ModelFault {
  readonly path: string;
  readonly line: number | null;
  readonly span: Span | null;
  readonly message: string;
}

/** A file of documents, or what is wrong with it; of too many faults the first, and how many more there are. */
export type ModelFile =
  | { readonly documents: readonly Document[]; readonly places: readonly PathIn[]; readonly form: ModelForm }
  | { readonly faults: readonly ModelFault[]; readonly more: number };

interface Placed extends PathIn {
  readonly value: unknown;
}

interface Values {
  readonly values: readonly Placed[];
  readonly form: ModelForm;
}

const MOST_FAULTS = 50;
const EXTENSION = /\.(?:json|ndjson|ya?ml)$/i;
const YAML_HEAD = /^(?:---\s|schemaVersion\s*:)/;
const EMPTY: Readonly<Record<Lang, string>> = { en: "no document in it", ru: "в нём нет ни одного документа" };

/** Whether a file is to be read as documents and not as the text of one: by its name, else by how it begins. */
export function isModel(name: string, text: string): boolean {
  if (EXTENSION.test(name)) return true;
  const head = text.slice(0, 1000).trimStart();
  return /^(?:\{\s*"|\[\s*\{\s*")/.test(head) || YAML_HEAD.test(head);
}

const fault = (message: string, span: Span | null): ModelFault => ({
  path: "",
  line: span?.startLine ?? null,
  span,
  message,
});

const spread = (value: unknown, part: number): Placed[] =>
  Array.isArray(value) ? value.map((item, i) => ({ value: item, part, path: [i] })) : [{ value, part, path: [] }];

function readNdjson(text: string): Placed[] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  return lines.map((line, part) => ({ value: JSON.parse(line), part, path: [] }));
}

/** The reader tells the place of a fault; values that refer to themselves without end are refused. */
async function readYaml(text: string): Promise<Values | ModelFault> {
  const { LineCounter, parseAllDocuments } = await import("./yaml.ts");
  try {
    const parsed = parseAllDocuments(text, { lineCounter: new LineCounter() });
    const documents = Array.isArray(parsed) ? parsed : [];
    const error = documents.flatMap((document) => document.errors)[0];
    if (!error) return { values: documents.flatMap((document, part) => spread(document.toJS(), part)), form: "whole" };
    const [start, end = start] = error.linePos ?? [];
    const span = start && {
      startLine: start.line,
      startColumn: start.col,
      endLine: end?.line ?? start.line,
      endColumn: end?.col ?? start.col + 1,
    };
    return fault((error.message.split("\n")[0] ?? "").replace(/ at line \d+, column \d+:?$/, ""), span ?? null);
  } catch (error) {
    return fault(error instanceof Error ? error.message : String(error), null);
  }
}

async function readValues(text: string): Promise<Values | ModelFault> {
  for (const [form, read] of [
    ["whole", () => spread(JSON.parse(text), 0)],
    ["lines", () => readNdjson(text)],
  ] as const) {
    try {
      return { values: read(), form };
    } catch {
      // Another form, or YAML, whose reader tells the line of a fault.
    }
  }
  return readYaml(text);
}

/** Reads the documents of a JSON, NDJSON or YAML file and holds them against the schema. */
export async function readModels(text: string, lang: Lang = "en"): Promise<ModelFile> {
  const read = await readValues(text);
  if ("message" in read) return { faults: [read], more: 0 };
  const { values, form } = read;
  if (values.length === 0) return { faults: [fault(EMPTY[lang], null)], more: 0 };
  const { issuesOf } = await import("../model/check.ts");
  const wrong: (PathIn & { message: string })[] = [];
  for (const { value, part, path } of values) {
    for (const issue of issuesOf("document", value, lang)) {
      wrong.push({ part, path: [...path, ...issue.path], message: issue.message });
    }
  }
  // The value itself, not the schema's copy of it, which would lose a header named `__proto__`.
  if (wrong.length === 0) return { documents: values.map(({ value }) => value as Document), places: values, form };
  const told = wrong.slice(0, MOST_FAULTS);
  const spans = await spansOf(text, told, form);
  const faults = told.map(({ path, message }, i) => {
    const span = spans[i] ?? null;
    return { path: pathText(path), line: span?.startLine ?? null, span, message };
  });
  return { faults, more: wrong.length - told.length };
}
