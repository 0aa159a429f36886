import type { Span } from "../model/types.ts";

/** Things of a document by the line that they begin on. */
export class ByLine<T extends { readonly span: Span }> {
  private readonly lines = new Map<string, T[]>();

  constructor(things: readonly T[]) {
    for (const thing of things) {
      const key = `${thing.span.part ?? 0}:${thing.span.startLine}`;
      const list = this.lines.get(key);
      if (list) list.push(thing);
      else this.lines.set(key, [thing]);
    }
  }

  /** What begins on a line of the place, or on one of `around` lines beside it. */
  within({ part, startLine, endLine }: Span, around = 0): T[] {
    if (this.lines.size === 0) return [];
    const out: T[] = [];
    for (let line = startLine - around; line <= endLine + around; line++) {
      const found = this.lines.get(`${part ?? 0}:${line}`);
      if (found) out.push(...found);
    }
    return out;
  }
}
