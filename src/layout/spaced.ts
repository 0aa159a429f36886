import { append } from "../text/append.ts";
import { beginsCapital } from "../text/letters.ts";
import { hull, type Range } from "../text/range.ts";
import type { GridLine, GridRow } from "./grid.ts";
import { Gutters, piecesOf, type SpacedLine, textOf } from "./gutters.ts";
import { joinParted, type SpacedRow } from "./parted-rows.ts";
import { isRowNumber } from "./row-number.ts";
import { FEWEST_COLUMNS, headOf, isHeader, isNumbered, SIGN_TAIL } from "./spaced-header.ts";
import { trimmed } from "./trimmed.ts";

/** So many lines of a table have text in several columns at least. */
const FEWEST_LINES = 3;
/** So many lines that cross the columns one after another end a table; fewer are headings between its rows. */
const MOST_CROSSING = 4;
/** One line in so many may begin other columns; where more do, blanks stand in prose. */
const MOST_TURNS = 3;
/** So many lines below are asked where a line leaves one blank between two columns. */
const LOOKAHEAD = 8;
const FARTHEST = 40;
/** No page is as wide as that. */
const WIDEST = 600;
/** What goes on with a work's name begins so near the left edge of its column. */
const NEAR = 2;

/** A page's number: «3», «- 3 -», «3.» */
const COUNT = /^(?:[-–.]\s?)?\d{1,3}(?:\s?[-–.])?$/;

const overlap = (a: Range, b: Range): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** The place of the column that a piece of text stands in, or nearest to. */
function columnAt(columns: readonly Range[], piece: Range): number {
  let best = 0;
  columns.forEach((column, i) => {
    if (overlap(column, piece) > overlap(columns[best] as Range, piece)) best = i;
  });
  return best;
}

/** What a line prints in each of the columns. */
function cutAt({ print }: SpacedLine, columns: readonly Range[]): Range[] {
  return columns.flatMap(({ start }, i) => {
    const piece = trimmed(print, { start, end: columns[i + 1]?.start ?? print.length });
    return piece.end > piece.start ? [piece] : [];
  });
}

/** The header's column above a range; -1 where none or several are. */
function headerAbove(columns: readonly Range[], range: Range): number {
  const above = columns.flatMap((column, i) => (overlap(column, range) > 0 ? [i] : []));
  return above.length === 1 ? (above[0] as number) : -1;
}

/**
 * Of more columns than the header's, those that gutters between the words of one column make are joined again: the
 * narrowest gutter first that does not part two of the header's.
 */
function asMany(own: readonly Range[], columns: readonly Range[]): readonly Range[] {
  const out = own.map((range) => ({ range, above: headerAbove(columns, range) }));
  while (out.length > columns.length) {
    let at = -1;
    let least = Number.POSITIVE_INFINITY;
    for (let i = 1; i < out.length; i++) {
      const [a, b] = [out[i - 1] as (typeof out)[0], out[i] as (typeof out)[0]];
      const gap = b.range.start - a.range.end;
      if (gap >= least || (a.above >= 0 && b.above >= 0 && a.above !== b.above)) continue;
      [at, least] = [i, gap];
    }
    const [a, b] = [out[at - 1], out[at]];
    if (!a || !b) return columns;
    out.splice(at - 1, 2, { range: { start: a.range.start, end: b.range.end }, above: Math.max(a.above, b.above) });
  }
  return out.map(({ range }) => range);
}

/** A line of a table and how it stands there. */
interface Entry {
  readonly line: SpacedLine;
  /** A blank line or a page's end stands above. */
  readonly parted: boolean;
  /** Its text crosses the columns. */
  readonly heading: boolean;
  /** It is the header's, or prints it again. */
  readonly header: boolean;
}

/** A table whose columns runs of blanks hold apart: each line is a row of it, empty where it prints nothing in a column. */
class Table {
  private readonly rows: SpacedRow[] = [];
  /** Lines with text in several columns, the header's apart. */
  private several = 0;
  /** Of them those that did not keep to the columns above. */
  private turns = 0;
  /** Lines since the last of them that cross the columns. */
  private crossing: Entry[] = [];
  private parted = false;
  private gutters = new Gutters();
  private block: Entry[] = [];
  private columns: readonly Range[];
  /** The first column is that of the numbers. */
  private readonly numbered: boolean;

  constructor(
    private readonly source: string,
    private readonly lines: readonly GridLine[],
    head: readonly SpacedLine[],
  ) {
    for (const line of head) {
      this.gutters.add(line);
      this.block.push({ line, parted: false, heading: false, header: true });
    }
    this.columns = this.gutters.columns();
    this.numbered = isNumbered(head);
  }

  get isWide(): boolean {
    return this.columns.length >= FEWEST_COLUMNS;
  }

  /** The rows that were taken, none where they are too few for a table. */
  finish(): GridRow[] {
    this.close();
    const scattered = this.turns * MOST_TURNS > this.several;
    return this.several < FEWEST_LINES || scattered ? [] : joinParted(this.source, this.rows, this.numbered);
  }

  /**
   * Takes a line if it is the table's; false where the table has ended above it. What begins anew behind a blank line, a
   * text in one column alone, is a heading, wherever it stands.
   */
  take(line: SpacedLine, below: readonly SpacedLine[]): boolean {
    const [first] = line.pieces;
    const entry = { line, parted: this.parted || line.print.startsWith("\f"), heading: false, header: false };
    this.parted = !first;
    if (!first) return true;
    if (line.pieces.length > 1 && isHeader(line)) this.turn({ ...entry, header: true });
    else if (line.pieces.length > 1) this.takeSeveral(entry, below);
    else if (!(entry.parted && beginsCapital(textOf(line, first))) && this.isWithin(line)) {
      this.takeHeadings(entry.parted);
      this.block.push(entry);
    } else this.crossing.push({ ...entry, heading: true });
    return this.crossing.length < MOST_CROSSING;
  }

  /** A line that closes a gutter begins another page, where the columns stand a little aside, or is none of the table. */
  private takeSeveral(entry: Entry, below: readonly SpacedLine[]): void {
    const { line } = entry;
    this.gutters.add(line);
    const keeps = this.keepsColumns() || this.keepsWith(below);
    if (!keeps) this.gutters.remove(line);
    if (!keeps && line.pieces.length * 2 <= this.columns.length) {
      this.crossing.push({ ...entry, heading: true });
      return;
    }
    this.several++;
    if (keeps) {
      this.takeHeadings(entry.parted);
      this.block.push(entry);
    } else {
      this.turns++;
      this.turn(entry);
    }
  }

  private keepsColumns(): boolean {
    return this.gutters.columns().length >= this.columns.length;
  }

  /** A gutter that one blank leaves in a full line is sure when the lines below are asked too. */
  private keepsWith(below: readonly SpacedLine[]): boolean {
    for (const line of below) this.gutters.add(line);
    const keeps = this.keepsColumns();
    for (const line of below) this.gutters.remove(line);
    return keeps;
  }

  /** Headings stand among the rows, no blank line above or below them; what is set apart stays a line of its own. */
  private takeHeadings(parted: boolean): void {
    const counts = ({ line }: Entry): boolean => COUNT.test(line.print.trim());
    if (!parted && this.crossing.every((entry) => !entry.parted && !counts(entry))) append(this.block, this.crossing);
    this.crossing = [];
  }

  /** The first line of another page. */
  private turn(entry: Entry): void {
    this.close();
    this.crossing = [];
    this.gutters = new Gutters();
    this.gutters.add(entry.line);
    this.block = [entry];
  }

  /** Whether a line of one piece stands in one column, as what goes on with its cell does. */
  private isWithin(line: SpacedLine): boolean {
    const piece = line.pieces[0] as Range;
    const columns = this.current(this.gutters.columns());
    const at = columnAt(columns, piece);
    const [before, column, next] = [columns[at - 1], columns[at] as Range, columns[at + 1]];
    if ((before && piece.start <= before.end) || (next && piece.end >= next.start)) return false;
    const text = textOf(line, piece);
    if (at === 0 && this.numbered) return isRowNumber(text) || SIGN_TAIL.test(text);
    if (COUNT.test(text)) return false;
    return at > (this.numbered ? 1 : 0) || Math.abs(piece.start - column.start) <= NEAR;
  }

  /** The header's columns where the lines at hand have theirs. */
  private current(own: readonly Range[]): readonly Range[] {
    return own.length < this.columns.length ? this.columns : asMany(own, this.columns);
  }

  /** Makes rows of the lines at hand. */
  private close(): void {
    const own = this.gutters.columns();
    const exact = own.length >= this.columns.length;
    this.columns = this.current(own);
    for (const entry of this.block) {
      const { parted, heading, header } = entry;
      this.rows.push({ ...this.rowOf(entry, exact ? own : null), parted, whole: heading || header });
    }
    this.block = [];
  }

  /** The text of each column; where gutters are known they cut it, else the runs of blanks do. */
  private rowOf({ line, heading }: Entry, gutters: readonly Range[] | null): GridRow {
    const whole = heading ? hull(line.pieces) : undefined;
    const pieces = whole ? [whole] : gutters && line.pieces.length > 1 ? cutAt(line, gutters) : line.pieces;
    const { start } = this.lines[line.line] as GridLine;
    const cells: Range[][] = this.columns.map(() => []);
    for (const piece of pieces) cells[heading ? 0 : columnAt(this.columns, piece)]?.push(piece);
    return {
      from: line.line,
      to: line.line + 1,
      cells: cells.map((found) => {
        const cell = hull(found);
        return cell ? [{ start: start + cell.start, end: start + cell.end }] : [];
      }),
    };
  }
}

/** The lines that could belong to a table of blanks: without tabs, bars or drawn lines. */
function spacedLines(source: string, lines: readonly GridLine[]): (SpacedLine | null)[] {
  return lines.map((raw, line) => {
    const print = source.slice(raw.start, raw.end);
    const other = raw.cells || raw.rule || print.length > WIDEST || print.includes("\t");
    return other ? null : { line, print, pieces: piecesOf(print) };
  });
}

/** The next lines with text in several columns, up to a gap. */
function further(lines: readonly (SpacedLine | null)[], at: number): SpacedLine[] {
  const out: SpacedLine[] = [];
  for (let i = at + 1; i < Math.min(lines.length, at + FARTHEST) && out.length < LOOKAHEAD; i++) {
    const line = lines[i];
    if (!line || line.print.includes("\f")) break;
    if (line.pieces.length > 1) out.push(line);
  }
  return out;
}

/** The rows of tables whose columns are held apart by runs of blanks under a header that is one by its words. */
export function spacedRows(source: string, raw: readonly GridLine[]): GridRow[] {
  const lines = spacedLines(source, raw);
  const rows: GridRow[] = [];
  for (let i = 0, from = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line || !isHeader(line)) continue;
    const table = new Table(source, raw, headOf(lines, i, from));
    if (!table.isWide) continue;
    let next = i + 1;
    while (next < lines.length) {
      const below = lines[next];
      if (!below || !table.take(below, further(lines, next))) break;
      next++;
    }
    const found = table.finish();
    append(rows, found);
    from = found[found.length - 1]?.to ?? next;
    i = from - 1;
  }
  return rows;
}
