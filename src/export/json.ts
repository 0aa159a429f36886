import type { Writer } from "./writer.ts";

/** JSON, indented by two; several documents are an array. */
export const json: Writer = {
  name: "json",
  extension: "json",
  one: (document) => `${JSON.stringify(document, null, 2)}\n`,
  item: (document) => `  ${JSON.stringify(document, null, 2).replaceAll("\n", "\n  ")}`,
  open: "[\n",
  between: ",\n",
  close: "\n]\n",
};
