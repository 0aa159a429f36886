import type { Finding } from "../model/finding.ts";
import type { Span } from "../model/types.ts";
import type { Vocabulary } from "../structure/vocabulary.ts";
import type { Mapped } from "../text/mapped.ts";
import { hull, type Range } from "../text/range.ts";
import type { Mended, Said } from "./prose/index.ts";

/** What every part of the normalization needs: places, the document's words, and a way to report. */
export interface Context {
  readonly place: (range: Range) => Span;
  readonly words: Vocabulary;
  /** A print mended to model text, read once. */
  readonly say: (print: Mapped) => Said;
  readonly report: (findings: readonly Finding[], subject?: string) => void;
  /** Told of every place where the model's text differs from the print. */
  readonly mended: (mended: readonly Mended[]) => void;
}

/** A print as model text on one line, mendings reported under `subject`. */
export function speak(context: Context, print: Mapped, subject?: string): string {
  const said = context.say(print);
  context.report(said.findings, subject);
  context.mended(said.mended);
  return said.text;
}

/** The same, null for nothing. */
export function speakOrNull(context: Context, print: Mapped | null | undefined, subject?: string): string | null {
  if (!print) return null;
  const text = speak(context, print, subject);
  return text === "" ? null : text;
}

/** The smallest source range over all of these texts; undefined where they stand for nothing. */
export function wholeOf(texts: readonly (Mapped | null | undefined)[]): Range | undefined {
  const ranges: Range[] = [];
  for (const text of texts) {
    const range = text?.range();
    if (range) ranges.push(range);
  }
  return hull(ranges);
}

/** The span of a mapped text; of the fallback where the text stands for nothing in the source. */
export function placeOf(context: Context, text: Mapped | null, fallback: Range): Span {
  return context.place(text?.range() ?? fallback);
}
