import { append } from "../text/append.ts";
import type { Range } from "../text/range.ts";
import { FEWEST_COLUMNS, headerAt, keepsToHeader } from "./bar-header.ts";
import type { Barred } from "./bars.ts";
import type { GridRow } from "./grid.ts";
import { isRowNumber } from "./row-number.ts";

const MOST_COLUMNS = 14;

/** After so many lines, and whenever there are twice as many, what is no table so far is given up. */
const FIRST_LOOK = 96;

interface Reading {
  readonly rows: readonly GridRow[];
  /** The first line with bars behind the last row. */
  readonly next: number;
}

const NONE: Reading = { rows: [], next: 0 };

/** «IV», «II.»: the number of a heading in a row of cells. */
const ROMAN = /^[IVXІХ]{1,5}\.?$/u;

const isLabel = (text: string): boolean => isRowNumber(text) || ROMAN.test(text);
const parts = (text: string): number[] => (text.match(/\d+/g) ?? []).map(Number);

/** «1.2» behind «1.1», «2.1» behind «1.6», «1.1» behind «1». */
function follows(text: string, last: string): boolean {
  const [a, b] = [parts(last), parts(text)];
  const at = b.findIndex((value, i) => value !== a[i]);
  if (at < 0 || b[at] !== (a[at] ?? 0) + 1) return false;
  return b.slice(at + 1).every((value) => value === 1);
}

/** Takes the cells of a run in their order, so many to a row, and looks at how each row begins. */
class Folding {
  private readonly rows: GridRow[] = [];
  readonly starts: string[] = [];
  private row: { from: number; start: string; cells: Range[] } | null = null;
  private last = "";
  private before = "";

  constructor(
    private readonly run: readonly Barred[],
    private readonly width: number,
    private readonly numbered: boolean,
    private readonly ragged: boolean,
    /** Where the header tells how many cells make a row: whether another one stands at a line of the run. */
    private readonly isHeader: ((at: number) => boolean) | null = null,
  ) {}

  fold(from: number): Reading {
    let next = from;
    let until = from + FIRST_LOOK;
    for (let i = from; i < this.run.length; i++) {
      const line = this.run[i] as Barred;
      if (this.row && this.endsBefore(line)) this.close(this.run[i - 1] as Barred);
      if (!this.row) {
        next = i;
        if (!this.begins(line, i)) break;
        this.open(line);
      } else this.take(line);
      this.before = line.first;
      if (this.row?.cells.length === this.width) {
        this.close(line);
        next = i + 1;
      }
      if (this.overflows() || (i >= until && !this.isTable())) break;
      if (i >= until) until = from + 2 * (i - from);
    }
    if (
      this.row &&
      this.numbered &&
      next < this.run.length &&
      isRowNumber(this.row.start) &&
      this.row.cells.length > 1
    ) {
      if (!this.overflows()) {
        this.close(this.run[this.run.length - 1] as Barred);
        next = this.run.length;
      }
    }
    return { rows: this.rows, next };
  }

  /** Whether what was folded is a table so far. */
  isTable(): boolean {
    return isTable(this.rows, this.width, this.numbered) && keepsTo(this.numbered, this.starts);
  }

  private overflows(): boolean {
    return (this.row?.cells.length ?? 0) > this.width;
  }

  /** A whole row begins, or the next number of a table whose rows have numbers, though cells of this row are not there. */
  private endsBefore(line: Barred): boolean {
    const row = this.row;
    if (!row) return false;
    if (line.cells.length === this.width) return true;
    if (!this.numbered || !isRowNumber(line.first)) return false;
    if (row.cells.length === 1 && !isLabel(row.start)) return true;
    return this.ragged && !this.isCount() && isRowNumber(row.start) && follows(line.first, this.last);
  }

  /** Numbers side by side: those of the columns. */
  private isCount(): boolean {
    return isRowNumber(this.before);
  }

  /** A row begins with its number, an empty cell or a heading, or has as many cells as stand before the next number. */
  private begins(line: Barred, i: number): boolean {
    if (line.cells.length > this.width) return false;
    if (!this.numbered) {
      if (this.rows.length === 0) return true;
      return this.isHeader ? !line.apart && !this.isHeader(i) : !(line.parted && line.lead < line.line);
    }
    if (this.rows.length === 0 || line.first === "" || isLabel(line.first)) return true;
    if (line.cells.length === this.width || line.first === this.starts[0]) return true;
    const after = this.run[i + 1];
    return (after !== undefined && isLabel(after.first)) || this.leadsToNumber(i);
  }

  private leadsToNumber(from: number): boolean {
    let count = 0;
    for (let i = from; i < this.run.length; i++) {
      const line = this.run[i] as Barred;
      if (count === this.width) return isLabel(line.first) || line.cells.length === this.width;
      if (i > from && isRowNumber(line.first) && follows(line.first, this.last)) return false;
      count += line.cells.length;
      if (count > this.width) return false;
    }
    return count === this.width;
  }

  private open(line: Barred): void {
    const own = this.numbered || this.rows.length === 0 || line.cells.length > 1 ? line.line : line.lead;
    this.row = { from: own, start: line.first, cells: [] };
    if (isRowNumber(line.first)) this.last = line.first;
    this.push(line, own);
  }

  private take(line: Barred): void {
    this.push(line, line.lead);
  }

  private push(line: Barred, from: number): void {
    const [first, ...rest] = line.cells;
    const start = from < line.line ? line.leadStart : (first?.start ?? 0);
    this.row?.cells.push({ start: Math.min(start, first?.start ?? start), end: first?.end ?? start }, ...rest);
  }

  private close({ line }: Barred): void {
    const row = this.row;
    this.row = null;
    if (!row) return;
    this.rows.push({ from: row.from, to: line + 1, cells: row.cells.map((cell) => [cell]) });
    this.starts.push(row.start);
  }
}

/** A first number that stands further below a line is not that of its table. */
const FARTHEST_NUMBER = 4 * MOST_COLUMNS;

/** How many cells stand before the first that is such a number. */
function cellsBefore(run: readonly Barred[], from: number, isFirst: (text: string) => boolean): number {
  let count = 0;
  for (let i = from; i < run.length && i < from + FARTHEST_NUMBER && count <= MOST_COLUMNS; i++) {
    const line = run[i] as Barred;
    if (i > from && isFirst(line.first)) break;
    if (line.cells.length === 1) count++;
  }
  return count;
}

/** How many cells the lines of a run have, the commonest first: as many as a heading spans. */
function spansOf(run: readonly Barred[]): number[] {
  const counts = new Map<number, number>();
  for (const { cells } of run) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]).map(([width]) => width);
}

/** How many cells a row may have: as many as a heading spans, or as stand before the first number. */
function widthsOf(run: readonly Barred[], spans: readonly number[], from: number, numbered: boolean): number[] {
  const widths = [...spans];
  if (numbered) widths.push(cellsBefore(run, from, isLabel), cellsBefore(run, from, isRowNumber));
  return [...new Set(widths)].filter((width) => width > 1 && width <= MOST_COLUMNS);
}

const filled = (row: GridRow): number => row.cells.filter(([cell]) => cell && cell.end > cell.start).length;

/** Enough rows of enough cells, the same number of them in each but headings and, where numbers tell them, a few. */
function isTable(rows: readonly GridRow[], width: number, numbered: boolean): boolean {
  const full = rows.filter((row) => row.cells.length === width && filled(row) > 1).length;
  const ragged = rows.filter((row) => row.cells.length !== width && filled(row) > 1).length;
  if (width < FEWEST_COLUMNS && !numbered) return false;
  return full > 1 && (numbered ? ragged * 2 < full : ragged === 0);
}

/** The rows begin with numbers that follow one another, or not with numbers. */
function keepsTo(numbered: boolean, starts: readonly string[]): boolean {
  const numbers = starts.filter(isRowNumber);
  if (!numbered) return numbers.length < 3;
  const steps = numbers.filter((text, i) => i > 0 && parts(text).some((value) => value !== 1));
  const following = numbers.filter((text, i) => i > 0 && follows(text, numbers[i - 1] as string)).length;
  return following > 0 && following * 3 >= steps.length * 2;
}

/** The table without numbers whose header, its cells on lines of their own, tells how many cells a row has. */
function readBelowHeader(source: string, run: readonly Barred[], from: number): Reading {
  const header = headerAt(source, run, from);
  if (!header) return NONE;
  // It ends at the next header, so that no line is read from many of them. What fits some width fits twice of it too.
  const isHeader = (at: number): boolean => headerAt(source, run, at) !== null;
  for (let width = header.least; width <= header.most; width++) {
    const folding = new Folding(run, width, false, false, isHeader);
    const reading = folding.fold(from);
    if (folding.isTable() && keepsToHeader(source, reading.rows, header)) return reading;
  }
  return NONE;
}

/** The table that begins with a line of a run: of the widths that give one, that which takes most lines. */
function readAt(
  source: string,
  run: readonly Barred[],
  spans: readonly number[],
  from: number,
  numbered: boolean,
): Reading {
  let best = numbered ? NONE : readBelowHeader(source, run, from);
  for (const width of widthsOf(run, spans, from, numbered))
    for (const ragged of numbered ? [false, true] : [false]) {
      const folding = new Folding(run, width, numbered, ragged);
      const reading = folding.fold(from);
      if (reading.next > best.next && folding.isTable()) best = reading;
    }
  return best;
}

/** The tables of a run of lines with bars: those whose rows have numbers, and others in what these leave. */
function tablesOf(source: string, run: readonly Barred[], numbered: boolean): GridRow[] {
  const out: GridRow[] = [];
  const spans = spansOf(run);
  let left: Barred[] = [];
  const rest = () => {
    if (numbered && left.length > 1) append(out, tablesOf(source, left, false));
    left = [];
  };
  for (let i = 0; i < run.length; ) {
    const line = run[i] as Barred;
    const reading =
      left.length === 0 || line.parted || line.lead < line.line ? readAt(source, run, spans, i, numbered) : NONE;
    if (reading.rows.length > 0) {
      rest();
      append(out, reading.rows);
      i = reading.next;
    } else {
      left.push(line);
      i++;
    }
  }
  rest();
  return out;
}

/** The rows of all tables in a run of lines with bars. */
export const chooseRows = (source: string, run: readonly Barred[]): GridRow[] => tablesOf(source, run, true);
