import type { Document, Registry } from "../model/types.ts";
import { type ParseOptions, parseSource, parseSources } from "../pipeline.ts";
import type { Lang } from "../rules/rule.ts";
import type { Source } from "../text/source.ts";
import type { Input } from "./inputs.ts";
import type { Problem } from "./problem.ts";
import { type ReadOptions, readInput } from "./read.ts";

/** What became of one input. */
export type Result =
  | { readonly input: Input; readonly document: Document }
  | { readonly input: Input; readonly problem: Problem };

export interface DocumentOptions extends ReadOptions {
  readonly lang: Lang;
  /** Further files of the same document: the plan that was saved apart from its order. */
  readonly companions?: readonly Source[];
  /** Official names and identifiers of bodies. */
  readonly registry?: Registry;
  /** Told of a rule that failed; the other rules go on. */
  readonly onFault?: NonNullable<ParseOptions["onFault"]>;
}

function internal(input: Input, error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error);
  const stack = error instanceof Error ? error.stack : undefined;
  return { input: input.name, code: "internal", detail: message, ...(stack === undefined ? {} : { stack }) };
}

/** The document of a source that was read; a text without any order and plan is a problem. */
export function documentOf(
  input: Input,
  source: Source,
  { companions = [], lang, registry, onFault }: DocumentOptions,
): Result {
  try {
    const parsing = { lang, ...(registry ? { registry } : {}), ...(onFault ? { onFault } : {}) };
    const document =
      companions.length > 0 ? parseSources([source, ...companions], parsing) : parseSource(source, parsing);
    if (document.order !== null || document.roadmaps.length > 0) return { input, document };
    return { input, problem: { input: input.name, code: "nothing-found" } };
  } catch (error) {
    return { input, problem: internal(input, error) };
  }
}

/** Reads and parses the inputs one after another; what fails is a result too, and the rest goes on. */
export async function* parseInputs(inputs: readonly Input[], options: DocumentOptions): AsyncGenerator<Result> {
  for (const input of inputs) {
    const source = await readInput(input, options);
    yield "code" in source ? { input, problem: source } : documentOf(input, source, options);
  }
}
