import type { Document } from "../model/types.ts";
import type { Writer } from "./writer.ts";

const line = (document: Document): string => `${JSON.stringify(document)}\n`;

/** JSON, one document a line. */
export const ndjson: Writer = {
  name: "ndjson",
  extension: "ndjson",
  one: line,
  item: line,
  open: "",
  between: "",
  close: "",
};
