import type { Range } from "../text/range.ts";

/** A line without tabs: its pieces are what runs of two or more blanks hold apart, as places in the line. */
export interface SpacedLine {
  readonly line: number;
  readonly print: string;
  readonly pieces: readonly Range[];
}

const isBlank = (code: number): boolean => code === 32 || code === 160 || code === 12;

/** «№ п/п Мероприятие»: the sign of the numbers stands for itself though one blank follows it. */
const SIGN_FIRST = /^(?:№\s?(?:п\s?[./\\]?\s?п\.?)?|N\s?п\/п)\s(?=[А-ЯЁ])/u;

/** What runs of blanks hold apart in a line. */
export function piecesOf(print: string): Range[] {
  const pieces = parted(print);
  const [first, ...rest] = pieces;
  const sign = first && SIGN_FIRST.exec(print.slice(first.start, first.end));
  if (!first || !sign) return pieces;
  const end = first.start + sign[0].length;
  return [{ start: first.start, end: end - 1 }, { start: end, end: first.end }, ...rest];
}

function parted(print: string): Range[] {
  const pieces: Range[] = [];
  let start = -1;
  let end = 0;
  for (let i = 0; i < print.length; i++) {
    if (isBlank(print.charCodeAt(i))) continue;
    if (start >= 0 && i - end > 1) {
      pieces.push({ start, end });
      start = i;
    } else if (start < 0) start = i;
    end = i + 1;
  }
  if (start >= 0) pieces.push({ start, end });
  return pieces;
}

export const textOf = ({ print }: SpacedLine, { start, end }: Range): string => print.slice(start, end);

/** A gutter one blank wide parts columns only where few lines have letters right at both its sides. */
const TIGHT = 3;

/** Which places of some lines hold no letter: where that is so in all of them, a gutter runs between two columns. */
export class Gutters {
  /** How many lines have a letter at a place, and how many a lone blank between two letters. */
  private readonly filled: number[] = [];
  private readonly tight: number[] = [];
  private lines = 0;

  add(line: SpacedLine): void {
    this.count(line, 1);
  }

  remove(line: SpacedLine): void {
    this.count(line, -1);
  }

  private count({ print, pieces }: SpacedLine, by: 1 | -1): void {
    this.lines += by;
    for (const { start, end } of pieces) {
      while (this.filled.length < end) {
        this.filled.push(0);
        this.tight.push(0);
      }
      for (let i = start; i < end; i++) {
        const counts = isBlank(print.charCodeAt(i)) ? this.tight : this.filled;
        counts[i] = (counts[i] as number) + by;
      }
    }
  }

  /** The columns between the gutters, each from its first letter to its last. */
  columns(): Range[] {
    const columns: { start: number; end: number }[] = [];
    for (let i = 0; i < this.filled.length; i++) {
      if (this.filled[i] === 0) continue;
      const last = columns[columns.length - 1];
      if (last && !this.parts(last.end, i)) last.end = i + 1;
      else columns.push({ start: i, end: i + 1 });
    }
    return columns;
  }

  private parts(from: number, to: number): boolean {
    return to - from > 1 || (to > from && (this.tight[from] as number) * TIGHT <= this.lines);
  }
}
