import type { Document } from "../model/types.ts";
import { pieces } from "./json-pieces.ts";
import type { Writer } from "./writer.ts";

const line = (document: Document): string => `${JSON.stringify(document)}\n`;

function* long(document: Document): Generator<string> {
  yield* pieces(document);
  yield "\n";
}

/** JSON, one document a line. */
export const ndjson: Writer = {
  name: "ndjson",
  extension: "ndjson",
  one: line,
  item: line,
  long,
  open: "",
  between: "",
  close: "",
};
