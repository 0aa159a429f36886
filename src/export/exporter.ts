import type { Document } from "../model/types.ts";
import type { Lang } from "../rules/rule.ts";

/** A document to export, with the text that it was read from where that is at hand. */
export interface Exported {
  readonly document: Document;
  readonly source?: string | undefined;
}

export interface ExportSettings {
  readonly lang: Lang;
  /** CSV for Russian Excel: semicolons, a BOM, Russian headers, guarded formulas. */
  readonly excel?: boolean | undefined;
  /** The one table that is wanted, for formats of several. */
  readonly table?: string | undefined;
  /** Whether the documents are a list, however many they turn out to be. */
  readonly many?: boolean | undefined;
  /** Told of times of a document that the format cannot hold, and how many they are. */
  readonly onLeftOut?: ((document: Document, times: number) => void) | undefined;
}

/** The next piece of an output: what comes in one file stands in pieces of one name, in order. */
export interface Piece {
  /** A file below the folder of the output; "" where the output is a single file. */
  readonly file: string;
  readonly content: string | Uint8Array;
  /** Nothing more comes for this file. */
  readonly whole?: boolean;
}

/** A form that people and other programs open: pure, the same documents give the same pieces. */
export interface Exporter {
  readonly name: string;
  /** Of a single file, without the dot. */
  readonly extension: string;
  /** A set of files in a folder, one file that a terminal cannot show, or one text. */
  readonly shape: (settings: ExportSettings) => "folder" | "binary" | "text";
  write(documents: AsyncIterable<Exported>, settings: ExportSettings): AsyncIterable<Piece>;
}

/** One text of all documents, each printed for itself and parted from the one before. */
export function joinedBy(separator: string, print: (document: Document) => string): Exporter["write"] {
  return async function* (documents) {
    let parting = "";
    for await (const { document } of documents) {
      yield { file: "", content: parting + print(document) };
      parting = separator;
    }
  };
}
