import type { Heading } from "./headings.ts";

/** Levels of a plan's headings: those of one kind stand on one; a new kind right under another heading stands below it. */
export class Levels {
  private readonly known = new Map<string, number>();

  /** The level of the next heading; `above` is that of the heading right before it, null where rows stand between. */
  next(heading: Heading, above: number | null): number {
    const before = this.known.get(heading.kind);
    if (before !== undefined) return before;
    let level = above === null ? 0 : above + 1;
    const deepest = heading.path.length - 1;
    if (deepest > 0) level = Math.min(level === 0 ? deepest : level, deepest);
    else if (above === null && this.known.size > 0 && heading.level > 0) level = 1;
    this.known.set(heading.kind, level);
    return level;
  }
}
