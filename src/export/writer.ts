import type { Document } from "../model/types.ts";

/** One output format: pure, the same documents give the same text. */
export interface Writer {
  readonly name: string;
  /** Of the files that it fills, without the dot. */
  readonly extension: string;
  /** A document that is the whole output. */
  one(document: Document): string;
  /** A document among several. */
  item(document: Document): string;
  /** Either, piece by piece (`isLong`): a document may print as more characters than one string can have. */
  long(document: Document, among: "one" | "item"): Iterable<string>;
  /** What stands before the first of several documents, between two and after the last. */
  readonly open: string;
  readonly between: string;
  readonly close: string;
}

const MEBIBYTE = 2 ** 20;
/** From here on a document is printed piece by piece; a model is some twenty times as long as its source. */
const LONG = 4 * MEBIBYTE;

/** Whether a document is better printed piece by piece. */
export function isLong({ source }: Document): boolean {
  return (source.parts ?? [source]).reduce((sum, part) => sum + part.bytes, 0) >= LONG;
}

/** Several documents as one text. */
export function writeAll(writer: Writer, documents: readonly Document[]): string {
  return writer.open + documents.map((document) => writer.item(document)).join(writer.between) + writer.close;
}
