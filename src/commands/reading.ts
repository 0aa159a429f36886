import type { DocumentOptions } from "../batch/documents.ts";
import type { Lang } from "../rules/rule.ts";
import type { Encoding } from "../text/decode/encodings.ts";

/** What says how inputs are read, in every command that reads them. */
export interface ReadingOptions {
  readonly encoding?: Encoding;
  readonly maxBytes: number;
  readonly registry?: string;
}

/** The same as stages want it: the registry read, the language that findings are written in. */
export async function readingOf(options: ReadingOptions, lang: Lang): Promise<DocumentOptions> {
  const { encoding, maxBytes, registry } = options;
  const read = registry === undefined ? undefined : await (await import("./registry.ts")).readRegistry(registry);
  return { encoding, maxBytes, lang, ...(read ? { registry: read } : {}) };
}
