import { append } from "../text/append.ts";
import type { Range } from "../text/range.ts";
import type { GridRow } from "./grid.ts";
import { isRowNumber } from "./row-number.ts";
import type { RawLine } from "./rows.ts";
import { trimmed } from "./trimmed.ts";

/** Uprights of a drawn table, and the joints that stand in their place. */
const UPRIGHT = /[│┃║¦|├┤┼┝┥┿╞╡╪╟╢╫╠╣╬]/;
const OPENS = /^\s*[│┃║¦|]/;
/** «├────┼────┤», «+---+---+», «L----+-----»: what parts two rows. */
const RULE = /^[\s\u2500-\u257f+\-=_¦|¬⌐гLT]+$/;
const LEVEL = /[─━═-]{2}/;
/** An upright or a joint that no prose holds. */
const SURE = /[\u2500-\u257f¦]/;
/** A rule that plus signs join: it makes bars a drawn table's uprights. */
const JOINED = /^\s*\+[-=]{2}[-=+]*\s*$/;

/** A table with fewer rules has one above, below its header and at its end: none parts its rows. */
const FEWEST_RULES = 4;

/** A line with text in so many columns, a capital first, begins a row. */
const MANY = 3;

type Kind = "rule" | "body" | "other";

/** A line inside a drawn table, cut at its uprights; `at` is where each piece begins in the line, `end` where the last ends. */
interface Body {
  readonly line: number;
  readonly cells: readonly Range[];
  readonly at: readonly number[];
  readonly end: number;
}

function kindOf(print: string, barred: boolean): Kind {
  if (RULE.test(print) && LEVEL.test(print)) return SURE.test(print) || JOINED.test(print) ? "rule" : "other";
  return OPENS.test(print) && (barred || SURE.test(print)) && !print.includes("\t") ? "body" : "other";
}

/** What stands between the uprights; pieces of a rule that parts only some of the columns are empty. */
function cut(source: string, raw: RawLine, line: number): Body {
  const print = source.slice(raw.start, raw.end);
  const cells: Range[] = [];
  const at: number[] = [];
  let from = print.search(UPRIGHT) + 1;
  for (let i = from; i <= print.length; i++) {
    if (i < print.length && !UPRIGHT.test(print[i] as string)) continue;
    const piece = print.slice(from, i);
    if (i === print.length && piece.trim() === "") break;
    const level = LEVEL.test(piece) && RULE.test(piece);
    cells.push(
      level
        ? { start: raw.start + i, end: raw.start + i }
        : trimmed(source, { start: raw.start + from, end: raw.start + i }),
    );
    at.push(from);
    from = i + 1;
  }
  return { line, cells, at, end: from - 1 };
}

/**
 * The column of each piece: in their order where all are there, else by the uprights of the line that shows them all,
 * room left for the pieces that follow.
 */
function columnsOf(body: Body, frame: Body): number[] {
  if (body.cells.length >= frame.cells.length) return body.at.map((_, i) => i);
  const spare = frame.cells.length - body.cells.length;
  let last = -1;
  let near = 0;
  return body.at.map((place, i) => {
    near = Math.max(near, last + 1);
    while (near < frame.at.length && (frame.at[near] as number) < place - 1) near++;
    const exact = near < frame.at.length && (frame.at[near] as number) <= place + 1;
    last = exact ? Math.min(near, i + spare) : last + 1;
    return last;
  });
}

function rowOf(bodies: readonly Body[], frame: Body): GridRow {
  const width = bodies.reduce((most, { cells }) => Math.max(most, cells.length), frame.cells.length);
  const cells: Range[][] = Array.from({ length: width }, () => []);
  for (const body of bodies) {
    const columns = columnsOf(body, frame);
    body.cells.forEach((cell, i) => {
      if (cell.end > cell.start) cells[columns[i] as number]?.push(cell);
    });
  }
  const [first, last] = [bodies[0] as Body, bodies[bodies.length - 1] as Body];
  return { from: first.line, to: last.line + 1, cells };
}

const firstText = (source: string, { cells }: Body): string => source.slice(cells[0]?.start, cells[0]?.end);

/** Where the first piece of a line ends. */
const firstEnd = ({ at, end }: Body): number => (at.length > 1 ? (at[1] as number) - 1 : end);

/** A line whose first piece goes on where other lines have their second: a heading over all columns or some. */
const isHeading = (body: Body, frame: Body): boolean =>
  body.cells.length < frame.cells.length && firstEnd(body) > (frame.at[1] as number);

/** The first word of a line would have stood at the end of the one above: it begins something else. */
function hadRoom(source: string, above: Body, body: Body): boolean {
  const room = firstEnd(above) - (above.at[0] as number) - firstText(source, above).length;
  const [word] = firstText(source, body).split(/\s/, 1);
  return (word as string).length + 2 < room;
}

/** What begins anew in the first column, where nothing else parts rows: no line of it that only had no room above. */
function beginsAnew(source: string, body: Body, above: Body | undefined): boolean {
  if (!/^[^a-zа-яё]/u.test(firstText(source, body))) return false;
  const filled = body.cells.filter(({ start, end }) => end > start).length;
  return !above || filled >= Math.min(MANY, body.cells.length) || hadRoom(source, above, body);
}

/** The lines that begin rows: those with a number where there are several, else those that begin anew in a `bare` table. */
function startsOf(source: string, bodies: readonly Body[], bare: boolean): ReadonlySet<Body> {
  const numbered = bodies.filter((body) => body.cells.length > 1 && isRowNumber(firstText(source, body)));
  const starts =
    numbered.length > 1 || !bare ? numbered : bodies.filter((body, i) => beginsAnew(source, body, bodies[i - 1]));
  return new Set(starts.length > 1 ? starts : []);
}

/**
 * The lines between two rules as rows: one, but where several numbers stand in the first column, where a heading stands
 * over the columns, or where nothing parts the rows below the header (`bare`) and their first cells begin anew.
 */
function rowsBetween(source: string, bodies: readonly Body[], frame: Body, bare: boolean): Body[][] {
  const headings = new Set(bodies.filter((body) => isHeading(body, frame)));
  const starts = startsOf(source, headings.size > 0 ? bodies.filter((body) => !headings.has(body)) : bodies, bare);
  const out: Body[][] = [];
  let above: Body | null = null;
  for (const body of bodies) {
    const heading = headings.has(body);
    const begins: boolean =
      !above || heading !== headings.has(above) || (heading ? hadRoom(source, above, body) : starts.has(body));
    if (begins) out.push([body]);
    else out[out.length - 1]?.push(body);
    above = body;
  }
  return out;
}

/** So many columns a rule is drawn over. */
const columnsDrawn = (print: string): number => print.match(/[─━═=-]+/g)?.length ?? 0;

class Box {
  readonly bodies: Body[][] = [];
  readonly rules: number[] = [];
  private drawn = 0;
  private open = false;

  rule(line: number, print: string): void {
    this.rules.push(line);
    this.drawn = Math.max(this.drawn, columnsDrawn(print));
    this.open = false;
  }

  body(body: Body): void {
    if (this.open) this.bodies[this.bodies.length - 1]?.push(body);
    else this.bodies.push([body]);
    this.open = true;
  }

  /** The line that shows all columns: the first of as many as the rules are drawn over, else of the most. */
  private frame(): Body | null {
    let widest: Body | null = null;
    for (const body of this.bodies.flat()) {
      if (this.drawn > 1 && body.cells.length === this.drawn) return body;
      if (body.cells.length > (widest?.cells.length ?? 0)) widest = body;
    }
    return widest;
  }

  rows(source: string): GridRow[] {
    const frame = this.frame();
    if (!frame || frame.cells.length < 2 || this.rules.length === 0) return [];
    const bare = this.rules.length < FEWEST_RULES;
    return this.bodies.flatMap((piece, i) =>
      rowsBetween(source, piece, frame, bare && i > 0).map((row) => rowOf(row, frame)),
    );
  }
}

/** The rows of tables that are drawn with lines: what stands between two rules is one row, whose cells go on line by line. */
export function boxRows(source: string, lines: readonly RawLine[]): { rows: GridRow[]; rules: ReadonlySet<number> } {
  const rows: GridRow[] = [];
  const rules = new Set<number>();
  let box: Box | null = null;
  let barred = false;
  const close = () => {
    const found = box?.rows(source) ?? [];
    append(rows, found);
    if (found.length > 0) for (const line of box?.rules ?? []) rules.add(line);
    box = null;
  };
  lines.forEach((raw, i) => {
    const print = source.slice(raw.start, raw.end);
    const kind = kindOf(print, barred && box !== null);
    if (kind === "other") close();
    else {
      if (!box) box = new Box();
      if (kind === "rule") {
        barred = JOINED.test(print);
        box.rule(i, print);
      } else box.body(cut(source, raw, i));
    }
  });
  close();
  return { rows, rules };
}
