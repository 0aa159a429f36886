import type { Range } from "./range.ts";

/** A place in the source as people count it: lines and columns from 1, columns in UTF-16 units, the end exclusive. */
export interface Span {
  startLine: number;
  startColumn: number;
  endLine: number;
  endColumn: number;
}

const LINE_END = /\r\n?|\n/g;

/** Turns offsets into lines and columns by one binary search. Line ends are `\n`, `\r\n` and a lone `\r`. */
export class Places {
  private readonly starts: number[] = [0];

  constructor(source: string) {
    LINE_END.lastIndex = 0;
    while (LINE_END.test(source)) this.starts.push(LINE_END.lastIndex);
  }

  /** How many lines the source has; a final line end opens no line of its own. */
  count(source: string): number {
    if (source === "") return 0;
    return this.starts[this.starts.length - 1] === source.length ? this.starts.length - 1 : this.starts.length;
  }

  /** The 1-based line of an offset. */
  line(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  span(range: Range): Span {
    const startLine = this.line(range.start);
    const endLine = this.line(range.end);
    return {
      startLine,
      startColumn: range.start - (this.starts[startLine - 1] as number) + 1,
      endLine,
      endColumn: range.end - (this.starts[endLine - 1] as number) + 1,
    };
  }
}
