import { matchesOf } from "./matches.ts";
import { type Range, union } from "./range.ts";

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

/** A sign of ASCII or a letter beside it that is no white space; there are others. */
const isVisible = (code: number): boolean => (code > 0x20 && code < 0x7f) || (code > 0xa0 && code < 0x1680);

/** White space that is not one plain space. */
const UNEVEN = /[^\S ]| {2}/;

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
    this.copy(a, b, -a, runs);
    return new Mapped(this.text.slice(a, b), runs);
  }

  /** The same text with some places rewritten; rewritten characters stand for the whole place that they replace. */
  edit(edits: readonly Edit[]): Mapped {
    if (edits.length === 0) return this;
    const runs: Run[] = [];
    let text = "";
    let at = 0;
    for (const edit of edits) {
      this.copy(at, edit.start, text.length - at, runs);
      text += this.text.slice(at, edit.start);
      const place = edit.text === "" ? undefined : this.range(edit.start, edit.end);
      if (place)
        runs.push({ at: text.length, length: edit.text.length, from: place.start, size: place.end - place.start });
      text += edit.text;
      at = edit.end;
    }
    this.copy(at, this.text.length, text.length - at, runs);
    return new Mapped(text + this.text.slice(at), runs);
  }

  /** The index of the first run that reaches beyond an offset of this text. */
  private runAt(offset: number): number {
    let low = 0;
    let high = this.runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const run = this.runs[middle] as Run;
      if (run.at + run.length <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Adds the runs of the characters `[start, end)` to a list, moved by `shift`. */
  private copy(start: number, end: number, shift: number, into: Run[]): void {
    for (let i = this.runAt(start); i < this.runs.length; i++) {
      const run = this.runs[i] as Run;
      if (run.at >= end) break;
      const from = Math.max(run.at, start);
      const to = Math.min(run.at + run.length, end);
      if (to <= from) continue;
      if (run.length === run.size)
        into.push({ at: from + shift, length: to - from, from: run.from + from - run.at, size: to - from });
      else into.push({ at: from + shift, length: to - from, from: run.from, size: run.size });
    }
  }

  /** Every match of a global pattern rewritten; a function that returns undefined leaves the match alone. */
  replace(pattern: RegExp, by: string | ((match: RegExpMatchArray) => string | undefined)): Mapped {
    const edits: Edit[] = [];
    for (const match of matchesOf(this.text, pattern)) {
      const text = typeof by === "string" ? by : by(match);
      if (text === undefined || text === match[0]) continue;
      edits.push({ start: match.index, end: match.index + match[0].length, text });
    }
    return this.edit(edits);
  }

  /** White space at both ends cut off. */
  trim(): Mapped {
    const { text } = this;
    if (isVisible(text.charCodeAt(0)) && isVisible(text.charCodeAt(text.length - 1))) return this;
    const start = this.text.length - this.text.trimStart().length;
    return this.slice(start, Math.max(start, this.text.trimEnd().length));
  }

  /** Runs of white space (line ends too) as one space, ends trimmed. */
  oneLine(): Mapped {
    return (UNEVEN.test(this.text) ? this.replace(/\s+/gu, " ") : this).trim();
  }

  /** Pieces between the matches of a global pattern, untrimmed. */
  split(pattern: RegExp): Mapped[] {
    const matches = matchesOf(this.text, pattern);
    if (matches.length === 0) return [this];
    const out: Mapped[] = [];
    let at = 0;
    for (const match of matches) {
      out.push(this.slice(at, match.index));
      at = match.index + match[0].length;
    }
    out.push(this.slice(at));
    return out;
  }

  /** The source ranges that the characters `[start, end)` stand for, sorted and melted. */
  ranges(start = 0, end: number = this.text.length): Range[] {
    const runs: Run[] = [];
    this.copy(start, end, 0, runs);
    return union(runs.map(({ from, size }) => ({ start: from, end: from + size })));
  }

  private ordered: boolean | null = null;

  /** Nothing was moved: what stands further on in the text stands further on in the source. */
  private get inOrder(): boolean {
    this.ordered ??= this.runs.every((run, i) => {
      const before = this.runs[i - 1];
      return !before || before.from + before.size <= run.from;
    });
    return this.ordered;
  }

  /** Index of the first run that ends behind a place in the source; runs are in order. */
  private firstRunBehind(start: number): number {
    let low = 0;
    let high = this.runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const run = this.runs[middle] as Run;
      if (run.from + run.size <= start) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The part of this text that stands for a source range, as far as it is in it. */
  within({ start, end }: Range): Mapped {
    let first = this.text.length;
    let last = 0;
    const inOrder = this.inOrder;
    for (let i = inOrder ? this.firstRunBehind(start) : 0; i < this.runs.length; i++) {
      const run = this.runs[i] as Run;
      const even = run.length === run.size;
      if (inOrder && run.from >= end) break;
      if (run.from >= end || run.from + run.size <= start) continue;
      first = Math.min(first, even ? run.at + Math.max(0, start - run.from) : run.at);
      last = Math.max(last, even ? run.at + Math.min(run.length, end - run.from) : run.at + run.length);
    }
    return this.slice(first, Math.max(first, last));
  }

  /** The smallest source range over the characters `[start, end)`; undefined where they stand for nothing. */
  range(start = 0, end: number = this.text.length): Range | undefined {
    let first = Number.POSITIVE_INFINITY;
    let last = -1;
    for (let i = this.runAt(start); i < this.runs.length; i++) {
      const run = this.runs[i] as Run;
      if (run.at >= end) break;
      const from = Math.max(run.at, start);
      const to = Math.min(run.at + run.length, end);
      if (to <= from || run.size === 0) continue;
      const whole = run.length !== run.size;
      first = Math.min(first, whole ? run.from : run.from + from - run.at);
      last = Math.max(last, whole ? run.from + run.size : run.from + to - run.at);
    }
    return last < 0 ? undefined : { start: first, end: last };
  }
}
