import { append } from "../text/append.ts";
import type { Range } from "../text/range.ts";
import { barredRows } from "./bars.ts";
import { boxRows } from "./boxes.ts";
import type { RawLine } from "./rows.ts";
import { spacedRows } from "./spaced.ts";

/** A row that bars, drawn lines or runs of blanks part: the lines `[from, to)` and, for each cell, where its lines stand. */
export interface GridRow {
  readonly from: number;
  readonly to: number;
  readonly cells: readonly (readonly Range[])[];
}

/** A line of the source, or several that make one row; `cells` where bars, drawn lines or blanks part them. */
export interface GridLine extends RawLine {
  readonly cells?: readonly (readonly Range[])[];
  /** A line of a drawn table that only parts rows. */
  readonly rule?: boolean;
}

/** The signs of drawn tables, `|` apart: most sources hold none of them. */
const DRAWN = /[│┃║¦+]/;

/** A run of blanks within a line. */
const SPACED = /[^\s\u00a0][ \u00a0]{2,}[^\s\u00a0]/;

function withRows(lines: readonly GridLine[], rows: readonly GridRow[]): GridLine[] {
  const out: GridLine[] = [];
  let next = 0;
  for (const { from, to, cells } of rows) {
    append(out, lines.slice(next, from));
    const [first, last] = [lines[from] as RawLine, lines[to - 1] as RawLine];
    out.push({ start: first.start, end: last.end, next: last.next, cells });
    next = to;
  }
  append(out, lines.slice(next));
  return out;
}

/** The lines of a source with the rows of tables that no tab parts, each as one line. */
export function withGrids(source: string, raw: readonly RawLine[]): readonly GridLine[] {
  let lines: readonly GridLine[] = raw;
  if (DRAWN.test(source)) {
    const { rows, rules } = boxRows(source, raw);
    if (rules.size > 0) lines = lines.map((line, i) => (rules.has(i) ? { ...line, rule: true } : line));
    if (rows.length > 0) lines = withRows(lines, rows);
  }
  if (source.includes("|")) {
    const rows = barredRows(source, lines);
    if (rows.length > 0) lines = withRows(lines, rows);
  }
  if (!SPACED.test(source)) return lines;
  const rows = spacedRows(source, lines);
  return rows.length > 0 ? withRows(lines, rows) : lines;
}
