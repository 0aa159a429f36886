import type { Document, Registry } from "../model/types.ts";
import { type ParseOptions, parseSource, parseSources } from "../pipeline.ts";
import type { Lang } from "../rules/rule.ts";
import type { Source } from "../text/source.ts";
import type { Input } from "./inputs.ts";
import { extentProblem, internalProblem, type Problem } from "./problem.ts";
import type { ReadOptions } from "./read.ts";

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

/** The same for a source that was read already. */
export type SourceOptions = Omit<DocumentOptions, "maxBytes"> & Partial<Pick<DocumentOptions, "maxBytes">>;

/** The document of a source that was read; a text that is none, or without any order and plan, is a problem. */
export function documentOf(
  input: Input,
  source: Source,
  { companions = [], lang, registry, onFault }: SourceOptions,
): Result {
  for (const part of [source, ...companions]) {
    const problem = extentProblem(part.name, part.text);
    if (problem) return { input, problem };
  }
  try {
    const parsing = { lang, ...(registry ? { registry } : {}), ...(onFault ? { onFault } : {}) };
    const document =
      companions.length > 0 ? parseSources([source, ...companions], parsing) : parseSource(source, parsing);
    if (document.order !== null || document.roadmaps.length > 0) return { input, document };
    return { input, problem: { input: input.name, code: "nothing-found" } };
  } catch (error) {
    return { input, problem: internalProblem(input.name, error) };
  }
}
