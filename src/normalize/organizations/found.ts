import type { Range } from "../../text/range.ts";
import type { BodyPrint } from "./print.ts";

/** A place of the source that names a body. */
export interface Found {
  readonly print: BodyPrint;
  readonly range: Range;
  readonly source: number;
  /** The list that it is an item of: an executors' cell, or names of one sentence with «,» or «и» between them */
  readonly list: number | null;
  /** Only a head noun, or words that name no body by themselves */
  readonly bare: boolean;
  /** Only letters, of which the document must know more */
  readonly letters: boolean;
  /** Words that count only where the document abbreviates them */
  readonly worded: boolean;
  /** What the text says the body is called from here on («(далее – …)») */
  readonly aliases: readonly Found[];
}

/** A certain place of a body, nothing said about it. */
export const foundOf = (print: BodyPrint, range: Range, source: number, list: number | null = null): Found => ({
  print,
  range,
  source,
  list,
  bare: false,
  letters: false,
  worded: false,
  aliases: [],
});
