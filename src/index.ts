import type { Document } from "./model/types.ts";
import { parseSource } from "./pipeline.ts";
import type { Lang } from "./rules/rule.ts";
import type { Encoding } from "./text/decode/encodings.ts";
import { excessOf } from "./text/extent.ts";
import { openSource, sourceOfText } from "./text/source.ts";

export type * from "./model/types.ts";
export { SCHEMA_VERSION } from "./model/version.ts";
export type { Encoding } from "./text/decode/encodings.ts";
export { type Decoding, decode } from "./text/decode/index.ts";
export type { Refusal } from "./text/decode/refusal.ts";
export { VERSION } from "./version.ts";

export interface ParseSettings {
  /** Goes into `source.name`; `-` where absent. */
  readonly name?: string;
  /** For bytes whose encoding is known; else the bytes themselves decide. */
  readonly encoding?: Encoding;
  /** The language of findings; English where absent. */
  readonly lang?: Lang;
}

/**
 * Reads an order, a roadmap or both into the model. Text is not refused, however damaged, but a dump of more than 2,097,152
 * lines, or of a line of more than 4,194,304 UTF-16 units, is a RangeError. Bytes that hold no text (an empty file, a
 * picture, an archive) are a TypeError: `decode` tells beforehand.
 */
export function parse(input: string | Uint8Array, settings: ParseSettings = {}): Document {
  const { name = "-", encoding, lang = "en" } = settings;
  const opened =
    typeof input === "string"
      ? { ok: true as const, source: sourceOfText(name, input) }
      : openSource(name, input, encoding);
  if (!opened.ok) throw new TypeError(`${name}: no text to read (${opened.refusal})`);
  const excess = excessOf(opened.source.text);
  if (excess) throw new RangeError(`${name}:${excess.line}: no text to read (${excess.code})`);
  return parseSource(opened.source, { lang });
}
