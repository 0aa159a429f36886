import { documentOf, type SourceOptions } from "../batch/documents.ts";
import type { Input } from "../batch/inputs.ts";
import { compare, differs } from "../compare/index.ts";
import { plainText } from "../export/plain/index.ts";
import type { Document } from "../model/types.ts";
import { sourceOfText } from "../text/source.ts";

/** Clean text settles at the first reading, that of a damaged document at the second: what goes on is a circle. */
const READINGS = 5;

/** The clean text of a document, and whether it is read back as that document. */
export interface CleanText {
  readonly text: string;
  readonly same: boolean;
}

/** Page breaks and the like are not printed again: what belonged to no field is gone from the clean text. */
function isSame(before: Document, after: Document, lang: SourceOptions["lang"]): boolean {
  return !differs(compare({ ...before, unclaimed: [] }, { ...after, unclaimed: [] }, lang));
}

/**
 * The document as text that is its own clean text. What only the damage of a source told apart (a row cut by a page,
 * a table among the lines of another one) can be read otherwise once it is clean: `same` is false then.
 */
export function cleanText(input: Input, document: Document, options: SourceOptions): CleanText {
  const first = plainText(document);
  let text = first;
  for (let left = READINGS; left > 0; left--) {
    const read = documentOf(input, sourceOfText(input.name, text), options);
    if ("problem" in read) break;
    const next = plainText(read.document);
    if (next === text) return { text, same: isSame(document, read.document, options.lang) };
    text = next;
  }
  return { text: first, same: false };
}
