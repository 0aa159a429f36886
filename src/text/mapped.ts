import { hull, type Range, union } from "./range.ts";

/**
 * A run of characters of a mapped text: `length` characters from `at` on stand for `size` units of the source from
 * `from` on. Where `length === size` they correspond one to one; else the whole run stands for the whole piece.
 */
interface Run {
  readonly at: number;
  readonly length: number;
  readonly from: number;
  readonly size: number;
}

/** A replacement inside a mapped text, in its own offsets; edits are given in order and do not overlap. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Text that was cleaned, mended or joined from pieces, in which every character still knows the source range that it
 * stands for. Values found in it by offset are placed by `range` and `ranges`, never by a second search.
 * Immutable; inserted text (a joining space) stands for an empty range.
 */
export class Mapped {
  static readonly empty = new Mapped("", []);

  private constructor(
    readonly text: string,
    private readonly runs: readonly Run[],
  ) {}

  /** The source between two offsets, unchanged. */
  static of(source: string, start = 0, end = source.length): Mapped {
    if (end <= start) return new Mapped("", []);
    return new Mapped(source.slice(start, end), [{ at: 0, length: end - start, from: start, size: end - start }]);
  }

  /** Pieces one after another with `glue` between them; the glue stands for nothing in the source. */
  static join(pieces: readonly Mapped[], glue = ""): Mapped {
    if (pieces.length === 1) return pieces[0] as Mapped;
    const runs: Run[] = [];
    let text = "";
    for (const piece of pieces) {
      if (text !== "" || runs.length > 0) text += glue;
      const shift = text.length;
      for (const run of piece.runs) runs.push({ ...run, at: run.at + shift });
      text += piece.text;
    }
    return new Mapped(text, runs);
  }

  get length(): number {
    return this.text.length;
  }

  /** The characters `[start, end)` of this text. */
  slice(start: number, end: number = this.text.length): Mapped {
    const a = Math.max(0, start);
    const b = Math.min(this.text.length, end);
    if (a === 0 && b === this.text.length) return this;
    if (b <= a) return Mapped.empty;
    const runs: Run[] = [];
    for (const run of this.runs) {
      const from = Math.max(run.at, a);
      const to = Math.min(run.at + run.length, b);
      if (to <= from) continue;
      if (run.length === run.size)
        runs.push({ at: from - a, length: to - from, from: run.from + from - run.at, size: to - from });
      else runs.push({ at: from - a, length: to - from, from: run.from, size: run.size });
    }
    return new Mapped(this.text.slice(a, b), runs);
  }

  /** The same text with some places rewritten; rewritten characters stand for the whole place that they replace. */
  edit(edits: readonly Edit[]): Mapped {
    if (edits.length === 0) return this;
    const pieces: Mapped[] = [];
    let at = 0;
    for (const edit of edits) {
      if (edit.start > at) pieces.push(this.slice(at, edit.start));
      const place = this.range(edit.start, edit.end);
      if (edit.text !== "") {
        const run = place
          ? [{ at: 0, length: edit.text.length, from: place.start, size: place.end - place.start }]
          : [];
        pieces.push(new Mapped(edit.text, run));
      }
      at = edit.end;
    }
    if (at < this.text.length) pieces.push(this.slice(at));
    return Mapped.join(pieces);
  }

  /** Every match of a global pattern rewritten; a function that returns undefined leaves the match alone. */
  replace(pattern: RegExp, by: string | ((match: RegExpMatchArray) => string | undefined)): Mapped {
    const edits: Edit[] = [];
    for (const match of this.text.matchAll(pattern)) {
      const text = typeof by === "string" ? by : by(match);
      if (text === undefined || text === match[0]) continue;
      edits.push({ start: match.index, end: match.index + match[0].length, text });
    }
    return this.edit(edits);
  }

  /** White space at both ends cut off. */
  trim(): Mapped {
    const start = this.text.length - this.text.trimStart().length;
    return this.slice(start, Math.max(start, this.text.trimEnd().length));
  }

  /** Runs of white space (line ends too) as one space, ends trimmed. */
  oneLine(): Mapped {
    return this.replace(/\s+/gu, " ").trim();
  }

  /** Pieces between the matches of a global pattern, untrimmed. */
  split(pattern: RegExp): Mapped[] {
    const out: Mapped[] = [];
    let at = 0;
    for (const match of this.text.matchAll(pattern)) {
      out.push(this.slice(at, match.index));
      at = match.index + match[0].length;
    }
    out.push(this.slice(at));
    return out;
  }

  /** The source ranges that the characters `[start, end)` stand for, sorted and melted. */
  ranges(start = 0, end: number = this.text.length): Range[] {
    const out: Range[] = [];
    for (const run of this.runs) {
      const from = Math.max(run.at, start);
      const to = Math.min(run.at + run.length, end);
      if (to <= from) continue;
      if (run.length === run.size) out.push({ start: run.from + from - run.at, end: run.from + to - run.at });
      else out.push({ start: run.from, end: run.from + run.size });
    }
    return union(out);
  }

  /** The smallest source range over the characters `[start, end)`; undefined where they stand for nothing. */
  range(start = 0, end: number = this.text.length): Range | undefined {
    return hull(this.ranges(start, end));
  }
}
