import type { Span } from "../model/types.ts";
import { append } from "../text/append.ts";

/** A place as one number that orders it, file by file, line by line. */
export const orderOf = ({ part = 0, startLine }: Span): number => part * 1e9 + startLine;

/** Things of a document by the line that they begin on. */
export class ByLine<T extends { readonly span: Span }> {
  private readonly lines = new Map<number, T[]>();

  constructor(things: readonly T[]) {
    for (const thing of things) {
      const line = orderOf(thing.span);
      const list = this.lines.get(line);
      if (list) list.push(thing);
      else this.lines.set(line, [thing]);
    }
  }

  /** What begins on a line of the place, or on one of `around` lines beside it. */
  within(span: Span, around = 0): readonly T[] {
    const out: T[] = [];
    if (this.lines.size === 0) return out;
    const first = orderOf(span);
    const last = first + span.endLine - span.startLine;
    for (let line = first - around; line <= last + around; line++) {
      const found = this.lines.get(line);
      if (found) append(out, found);
    }
    return out;
  }
}
