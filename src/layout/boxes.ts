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

type Kind = "rule" | "body" | "other";

/** A line inside a drawn table, cut at its uprights; `at` is where each piece begins in the line. */
interface Body {
  readonly line: number;
  readonly cells: readonly Range[];
  readonly at: readonly number[];
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
  return { line, cells, at };
}

/** The column of each piece: in their order where all are there, else by the uprights of the widest line. */
function columnsOf(body: Body, widest: Body): number[] {
  if (body.cells.length >= widest.cells.length) return body.at.map((_, i) => i);
  let last = -1;
  return body.at.map((place) => {
    const exact = widest.at.findIndex((other, k) => k > last && Math.abs(other - place) <= 1);
    last = exact < 0 ? last + 1 : exact;
    return last;
  });
}

function rowOf(bodies: readonly Body[], widest: Body): GridRow {
  const cells: Range[][] = Array.from({ length: widest.cells.length }, () => []);
  for (const body of bodies) {
    const columns = columnsOf(body, widest);
    body.cells.forEach((cell, i) => {
      if (cell.end > cell.start) cells[columns[i] as number]?.push(cell);
    });
  }
  const [first, last] = [bodies[0] as Body, bodies[bodies.length - 1] as Body];
  return { from: first.line, to: last.line + 1, cells };
}

const firstText = (source: string, { cells }: Body): string => source.slice(cells[0]?.start, cells[0]?.end);

/**
 * The lines between two rules as rows: one, but where several numbers stand in the first column, or where nothing parts
 * the rows below the header (`bare`) and their first cells begin anew.
 */
function rowsBetween(source: string, bodies: readonly Body[], bare: boolean): Body[][] {
  const numbered = bodies.filter((body) => body.cells.length > 1 && isRowNumber(firstText(source, body)));
  const starts =
    numbered.length > 1 || !bare ? numbered : bodies.filter((body) => /^[^a-zа-яё]/u.test(firstText(source, body)));
  const out: Body[][] = [];
  for (const body of bodies) {
    const row = out[out.length - 1];
    if (!row || (starts.length > 1 && starts.includes(body))) out.push([body]);
    else row.push(body);
  }
  return out;
}

class Box {
  readonly bodies: Body[][] = [];
  readonly rules: number[] = [];
  private open = false;

  rule(line: number): void {
    this.rules.push(line);
    this.open = false;
  }

  body(body: Body): void {
    if (this.open) this.bodies[this.bodies.length - 1]?.push(body);
    else this.bodies.push([body]);
    this.open = true;
  }

  rows(source: string): GridRow[] {
    const all = this.bodies.flat();
    const widest = all.reduce<Body | null>(
      (most, one) => (one.cells.length > (most?.cells.length ?? 0) ? one : most),
      null,
    );
    if (!widest || widest.cells.length < 2 || this.rules.length === 0) return [];
    const bare = this.rules.length < FEWEST_RULES;
    return this.bodies.flatMap((piece, i) =>
      rowsBetween(source, piece, bare && i > 0).map((row) => rowOf(row, widest)),
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
        box.rule(i);
      } else box.body(cut(source, raw, i));
    }
  });
  close();
  return { rows, rules };
}
