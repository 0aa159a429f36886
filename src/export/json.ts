import type { Document } from "../model/types.ts";
import { pieces } from "./json-pieces.ts";
import type { Writer } from "./writer.ts";

function* long(document: Document, among: "one" | "item"): Generator<string> {
  if (among === "item") yield "  ";
  yield* pieces(document, among === "item" ? "  " : "");
  if (among === "one") yield "\n";
}

/** JSON, indented by two; several documents are an array. */
export const json: Writer = {
  name: "json",
  extension: "json",
  one: (document) => `${JSON.stringify(document, null, 2)}\n`,
  item: (document) => `  ${JSON.stringify(document, null, 2).replaceAll("\n", "\n  ")}`,
  long,
  open: "[\n",
  between: ",\n",
  close: "\n]\n",
};
