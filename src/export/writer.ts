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
  /** What stands before the first of several documents, between two and after the last. */
  readonly open: string;
  readonly between: string;
  readonly close: string;
}

/** Several documents as one text. */
export function writeAll(writer: Writer, documents: readonly Document[]): string {
  return writer.open + documents.map((document) => writer.item(document)).join(writer.between) + writer.close;
}
