import type { Document } from "../model/types.ts";
import type { Lang } from "../rules/rule.ts";
import type { Span } from "../text/places.ts";
import { type ModelForm, type PathIn, pathText, spansOf } from "./model-places.ts";
import { DEEPEST, repeatedKeyAt, tooDeepAt } from "./nesting.ts";
import { TooDeep, yamlDocuments } from "./yaml-documents.ts";

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
const NESTED: Readonly<Record<Lang, string>> = {
  en: `nested more than ${DEEPEST} levels deep`,
  ru: `вложенность больше ${DEEPEST} уровней`,
};
const REPEATED: Readonly<Record<Lang, string>> = {
  en: "the map has this key already",
  ru: "такой ключ здесь уже есть",
};
const LARGE: Readonly<Record<Lang, (bytes: number) => string>> = {
  en: (bytes) => `no JSON, and as YAML larger than ${bytes} bytes, a quarter of --max-bytes`,
  ru: (bytes) => `не JSON, а для YAML больше ${bytes} байт — четверти --max-bytes`,
};

/** YAML takes some seventy times its size in memory while it is read, JSON a tenth of that. */
const YAML_SHARE = 4;

/** How models are read. */
export interface ModelOptions {
  readonly lang?: Lang;
  /** The largest input; of YAML a quarter of it. */
  readonly maxBytes?: number;
}

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

const plain = (message: string): string => (message.split("\n")[0] ?? "").replace(/ at line \d+, column \d+:?$/, "");

/** The reader would drop a tag that it does not know and take what stands behind it. */
const isTagFault = ({ code }: { readonly code: string }): boolean => code === "TAG_RESOLVE_FAILED";

/** The reader tells the place of a fault; values that refer to themselves without end are refused. */
async function readYaml(text: string, lang: Lang): Promise<Values | ModelFault> {
  const lines = new (await import("./yaml.ts")).LineCounter();
  const between = (from: number, to: number): Span => {
    const [start, end] = [lines.linePos(from), lines.linePos(to)];
    return { startLine: start.line, startColumn: start.col, endLine: end.line, endColumn: end.col };
  };
  try {
    const documents = await yamlDocuments(text, lines);
    const error = documents.flatMap(({ errors, warnings }) => [...errors, ...warnings.filter(isTagFault)])[0];
    if (!error) return { values: documents.flatMap((document, part) => spread(document.toJS(), part)), form: "whole" };
    return fault(plain(error.message), error.pos[0] < 0 ? null : between(...error.pos));
  } catch (error) {
    if (error instanceof TooDeep) return fault(NESTED[lang], between(error.offset, error.offset + 1));
    return fault(error instanceof Error ? error.message : String(error), null);
  }
}

/** The one character at an offset. */
function placeOf(text: string, offset: number): Span {
  const before = text.slice(0, offset).split("\n");
  const [line, column] = [before.length, (before.at(-1) as string).length + 1];
  return { startLine: line, startColumn: column, endLine: line, endColumn: column + 1 };
}

async function readValues(text: string, lang: Lang, mostYaml: number): Promise<Values | ModelFault> {
  const asJson = [
    ["whole", () => spread(JSON.parse(text), 0)],
    ["lines", () => readNdjson(text)],
  ] as const;
  const deep = tooDeepAt(text);
  // Other YAML may hold brackets in plain words: its own reader knows which of them open a list.
  if (deep >= 0 && /^\s*[[{]/.test(text)) return fault(NESTED[lang], placeOf(text, deep));
  for (const [form, read] of deep >= 0 ? [] : asJson) {
    try {
      const values = read();
      const again = repeatedKeyAt(text);
      return again < 0 ? { values, form } : fault(REPEATED[lang], placeOf(text, again));
    } catch {
      // Another form, or YAML, whose reader tells the line of a fault.
    }
  }
  if (Buffer.byteLength(text) <= mostYaml) return readYaml(text, lang);
  return fault(LARGE[lang](mostYaml), null);
}

/** Reads the documents of a JSON, NDJSON or YAML file and holds them against the schema. */
export async function readModels(text: string, options: ModelOptions = {}): Promise<ModelFile> {
  const { lang = "en", maxBytes = Number.POSITIVE_INFINITY } = options;
  const mostYaml = Math.floor(maxBytes / YAML_SHARE);
  const read = await readValues(text, lang, mostYaml);
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
