import type { Exported } from "../export/exporter.ts";
import type { Lang } from "../rules/rule.ts";
import type { Source } from "../text/source.ts";
import { type DocumentOptions, documentOf, type SourceOptions } from "./documents.ts";
import type { Input } from "./inputs.ts";
import { isModel, type ModelFault, readModels } from "./models.ts";
import type { Problem } from "./problem.ts";
import { readInput } from "./read.ts";

/** What became of one input: a document or several, or why there is none. */
export type ReadExport =
  | { readonly input: Input; readonly exported: readonly Exported[] }
  | { readonly input: Input; readonly problem: Problem }
  | { readonly input: Input; readonly faults: readonly ModelFault[] };

/** How texts and models are read; what keeps a file from being a model is no data, but told to whoever started the program. */
export interface ExportReading extends DocumentOptions {
  readonly messageLang: Lang;
}

/** A text is parsed, a model read and checked. */
export async function exportedFrom(
  input: Input,
  source: Source,
  options: SourceOptions & Pick<ExportReading, "messageLang">,
): Promise<ReadExport> {
  if (!isModel(input.name, source.text)) {
    const result = documentOf(input, source, options);
    return "problem" in result ? result : { input, exported: [{ document: result.document, source: source.text }] };
  }
  const file = await readModels(source.text, { ...options, lang: options.messageLang });
  if ("faults" in file) return { input, faults: file.faults };
  return { input, exported: file.documents.map((document) => ({ document })) };
}

async function read(input: Input, options: ExportReading): Promise<ReadExport> {
  const source = await readInput(input, options);
  return "code" in source ? { input, problem: source } : exportedFrom(input, source, options);
}

/** One input after another; what fails is a result too, and the rest goes on. */
export async function* readExports(inputs: readonly Input[], options: ExportReading): AsyncGenerator<ReadExport> {
  for (const input of inputs) yield await read(input, options);
}
