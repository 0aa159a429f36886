import { hash } from "node:crypto";
import type { Encoding } from "./decode/encodings.ts";
import { decode } from "./decode/index.ts";
import type { Refusal } from "./decode/refusal.ts";
import type { Range } from "./range.ts";

/** What decoding has to say of the file, at a place of its text; a finding of the rule `text/encoding`. */
export interface DecodeFinding {
  readonly rule: "text/encoding";
  readonly range: Range;
  readonly related?: readonly Range[];
  /** `count` is the number of bytes that did not decode; absent where the file is merely no UTF-8. */
  readonly values: { readonly encoding: Encoding; readonly count?: number };
}

/** One input, decoded: what every stage starts from. */
export interface Source {
  /** The path as given, or `-` for standard input. */
  readonly name: string;
  /** The size of the file. */
  readonly bytes: number;
  readonly sha256: string;
  readonly encoding: Encoding;
  readonly text: string;
  readonly decodeFindings: readonly DecodeFinding[];
}

export type Opened = { readonly ok: true; readonly source: Source } | { readonly ok: false; readonly refusal: Refusal };

function findingsOf(text: string, encoding: Encoding, damaged: readonly number[], count: number): DecodeFinding[] {
  const found: DecodeFinding[] = [];
  const ranges = damaged.map((start) => ({ start, end: start + 1 }));
  if (encoding !== "utf-8") {
    const start = text.length - text.trimStart().length;
    found.push({ rule: "text/encoding", range: { start, end: start + 1 }, values: { encoding } });
  }
  const [first, ...related] = ranges;
  if (first) found.push({ rule: "text/encoding", range: first, related, values: { encoding, count } });
  return found;
}

/** Decodes a file; without an encoding given, by the whole of its bytes. */
export function openSource(name: string, bytes: Uint8Array, encoding?: Encoding): Opened {
  const decoded = decode(bytes, encoding);
  if (!decoded.ok) return decoded;
  const { text, damaged } = decoded;
  const sha256 = hash("sha256", bytes, "hex");
  const decodeFindings = findingsOf(text, decoded.encoding, damaged?.first ?? [], damaged?.count ?? 0);
  return { ok: true, source: { name, bytes: bytes.length, sha256, encoding: decoded.encoding, text, decodeFindings } };
}

/** A source of text that is at hand as a string; counted and hashed as UTF-8. */
export function sourceOfText(name: string, text: string): Source {
  const bytes = new TextEncoder().encode(text);
  const sha256 = hash("sha256", bytes, "hex");
  return { name, bytes: bytes.length, sha256, encoding: "utf-8", text, decodeFindings: [] };
}
