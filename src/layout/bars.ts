import type { Range } from "../text/range.ts";
import { chooseRows } from "./bar-rows.ts";
import type { GridLine, GridRow } from "./grid.ts";
import { trimmed } from "./trimmed.ts";

/** A row between bars, as Markdown draws it; a line of bars and dashes alone is a rule, one of bars alone empty cells. */
const LED = /^\s*\|.*\|\s*$/u;
const RULE = /^[\s\-‐-―_=:|+*~]+$/u;
const LEVEL = /[-‐-―_=:*~]{2}/u;
const BARS = /^[\s|]+$/;

/** A line with bars and the text above it that goes on in its first cell, if no row ends before it. */
export interface Barred {
  readonly line: number;
  /** The first line of text without bars above it, its own line where there is none. */
  readonly lead: number;
  /** Where the text of the first cell begins with those lines. */
  readonly leadStart: number;
  /** A blank line stands above or among them. */
  readonly parted: boolean;
  /** A blank line stands below text above it: they may be two things. */
  readonly apart: boolean;
  readonly cells: readonly Range[];
  /** Its first cell, without what stands above. */
  readonly first: string;
  /** Cells with text. */
  readonly filled: number;
  /** A bar opens it and another ends it. */
  readonly led: boolean;
}

/** The pieces of a line between its bars; a bar at the end closes the last of them. */
function cut(source: string, { start, end }: Range): Range[] {
  const cells: Range[] = [];
  let from = start;
  for (let i = start; i < end; i++) {
    if (source[i] !== "|" || source[i - 1] === "\\") continue;
    cells.push(trimmed(source, { start: from, end: i }));
    from = i + 1;
  }
  const rest = trimmed(source, { start: from, end });
  return rest.end > rest.start ? [...cells, rest] : cells;
}

/** Lines of a text between two that have bars are a cell's where there are at most so many. */
const LONGEST_CELL = 40;

/** Gathers lines with bars into runs. */
class Runs {
  readonly all: Barred[][] = [];
  private run: Barred[] | null = null;
  private lead = -1;
  private parted = false;
  private apart = false;

  constructor(
    private readonly source: string,
    private readonly lines: readonly GridLine[],
  ) {}

  /** Rows of tabs and drawn rows end a run. */
  gather(): Barred[][] {
    this.lines.forEach((raw, i) => {
      const print = this.source.slice(raw.start, raw.end);
      if (raw.cells || raw.rule || print.includes("\t")) this.end();
      else if (!print.includes("|")) this.text(print, i);
      else if (BARS.test(print) || !RULE.test(print) || !LEVEL.test(print)) this.barred(raw, print, i);
    });
    return this.all.filter((run) => run.length > 1);
  }

  private end(): void {
    this.run = null;
    this.lead = -1;
    this.parted = false;
    this.apart = false;
  }

  private text(print: string, i: number): void {
    if (print.trim() === "") {
      this.parted = true;
      this.apart = this.lead >= 0;
    } else if (this.lead < 0) this.lead = i;
    else if (i - this.lead > LONGEST_CELL) this.end();
  }

  private barred(raw: GridLine, print: string, line: number): void {
    const lead = this.run && this.lead >= 0 ? this.lead : line;
    const cells = cut(this.source, raw);
    const first = this.source.slice(cells[0]?.start, cells[0]?.end);
    const filled = cells.filter(({ start, end }) => end > start).length;
    const run = this.run ?? [];
    if (!this.run) this.all.push(run);
    this.run = run;
    run.push({
      line,
      lead,
      leadStart: this.lines[lead]?.start ?? raw.start,
      parted: this.parted,
      apart: this.apart,
      cells,
      first,
      filled,
      led: LED.test(print),
    });
    this.lead = -1;
    this.parted = false;
    this.apart = false;
  }
}

/** So many lines of two cells make a table, or so many of more. */
const FEWEST_PAIRS = 3;
const FEWEST_ROWS = 2;

/** The bar that opens a line only ends an empty cell: the header has none, and as many cells. */
const isEmptyFirst = (header: Barred, row: Barred): boolean => !header.led && header.cells.length === row.cells.length;

/** Lines with bars as rows, where most have several cells: «1 | Семинар | март»; null where they have not. */
function rowByRow(source: string, run: readonly Barred[]): GridRow[] | null {
  const rows = run.filter(({ filled }) => filled > 1);
  const ends = run.filter(({ cells }) => cells.length === 1);
  const led = rows.filter((line) => line.led);
  if (rows.length < FEWEST_ROWS || rows.length < ends.length) return null;
  if (led.length * 2 > rows.length && !isEmptyFirst(rows[0] as Barred, led[0] as Barred)) return null;
  const prints = new Set(rows.map(({ cells }) => source.slice(cells[0]?.start, cells[cells.length - 1]?.end)));
  const wide = rows.filter(({ cells }) => cells.length > 2).length;
  if (prints.size < (wide < FEWEST_ROWS ? FEWEST_PAIRS : FEWEST_ROWS)) return [];
  return run
    .filter(({ filled }) => filled > 0)
    .map(({ line, cells }) => ({ from: line, to: line + 1, cells: cells.map((cell) => [cell]) }));
}

/** The rows of tables whose cells end in bars, no bar before the first: row by row or each cell on lines of its own. */
export function barredRows(source: string, lines: readonly GridLine[]): GridRow[] {
  return new Runs(source, lines)
    .gather()
    .flatMap(
      (run) =>
        rowByRow(source, run) ?? (run.some((line) => line.led && line.filled > 1) ? [] : chooseRows(source, run)),
    );
}
