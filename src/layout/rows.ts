import { Mapped } from "../text/mapped.ts";
import type { Range } from "../text/range.ts";

/** How far a quoted cell of a spreadsheet may run on over line ends before it is taken for a stray quote. */
const MAX_CELL_LINES = 200;

/** Offsets of a logical line: `end` before the line end, `next` after it; `quoted` where cells hold line ends. */
export interface RawLine {
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

function endOfLine(source: string, from: number): { end: number; next: number } {
  for (let i = from; i < source.length; i++) {
    const code = source.charCodeAt(i);
    if (code === 10) return { end: i, next: i + 1 };
    if (code === 13) return { end: i, next: source.charCodeAt(i + 1) === 10 ? i + 2 : i + 1 };
  }
  return { end: source.length, next: source.length };
}

/**
 * The offset behind the quote that closes a spreadsheet's cell opened at `open`, where the quotes between are doubled
 * and a tab or a line end follows; -1 where there is none.
 */
function closingQuote(source: string, open: number): number {
  let lines = 0;
  for (let i = open + 1; i < source.length; i++) {
    const code = source.charCodeAt(i);
    if (code === 10 && ++lines > MAX_CELL_LINES) return -1;
    if (code !== 34) continue;
    if (source.charCodeAt(i + 1) === 34) {
      i++;
      continue;
    }
    const after = source.charCodeAt(i + 1);
    return i + 1 === source.length || after === 9 || after === 10 || after === 13 ? i + 1 : -1;
  }
  return -1;
}

/** The ends of the physical line at `start`, carried on over line ends inside quoted cells where a tab shows a row. */
function logicalLine(source: string, start: number): RawLine {
  let { end, next } = endOfLine(source, start);
  let at = start;
  let tabs = source.slice(start, end).includes("\t");
  for (;;) {
    if (source.charCodeAt(at) === 34) {
      const close = closingQuote(source, at);
      if (close > end) {
        const further = endOfLine(source, close);
        const tail = source.slice(close, further.end).includes("\t");
        if (!tabs && !tail) break;
        tabs = true;
        ({ end, next } = further);
      }
      if (close > 0) at = close;
    }
    // The next tab of the file may be far below a line that has none.
    const tab = tabs ? source.indexOf("\t", at) : -1;
    if (tab < 0 || tab >= end) break;
    at = tab + 1;
  }
  return { start, end, next };
}

/** Cuts the source into logical lines that tile it. */
export function splitLines(source: string): RawLine[] {
  const out: RawLine[] = [];
  for (let start = 0; start < source.length; ) {
    const line = logicalLine(source, start);
    out.push(line);
    start = line.next;
  }
  return out;
}

/** `| a | b |`: a row as Markdown draws it; `\|` is a bar of a cell's own text and closes none. */
const PIPED = /^\s*\|.*(?<!\\)\|\s*$/u;

/** Whether a line is a row: tabs part its cells, or Markdown's bars. */
export function isRow(print: string): boolean {
  return print.includes("\t") || (PIPED.test(print) && print.indexOf("|") !== print.lastIndexOf("|"));
}

function splitBars(source: string, line: Range): Range[] {
  const out: Range[] = [];
  let start = source.indexOf("|", line.start) + 1;
  for (let i = start; i < line.end; i++) {
    if (source[i] !== "|" || source[i - 1] === "\\") continue;
    out.push({ start, end: i });
    start = i + 1;
  }
  return out;
}

/** The pieces between the tabs (or bars) of a row; a quoted cell may hold tabs. */
export function splitCells(source: string, line: Range): Range[] {
  if (!source.slice(line.start, line.end).includes("\t")) return splitBars(source, line);
  const out: Range[] = [];
  let start = line.start;
  while (start <= line.end) {
    const close = source.charCodeAt(start) === 34 ? closingQuote(source, start) : -1;
    const found = source.indexOf("\t", close > 0 && close <= line.end ? close : start);
    const end = found < 0 || found > line.end ? line.end : found;
    out.push({ start, end });
    start = end + 1;
    if (end === line.end) break;
  }
  return out;
}

/** A cell's text without the quotes that a spreadsheet put around it; printed quotes stay. */
export function unquote(source: string, cell: Range): Mapped {
  const piece = Mapped.of(source, cell.start, cell.end);
  const raw = piece.text;
  if (raw.length < 2 || !raw.startsWith('"') || !raw.endsWith('"')) return piece;
  const inner = raw.slice(1, -1);
  if (!/""|[\n\r\t]/u.test(inner)) return piece;
  if (inner.replaceAll('""', "").includes('"')) return piece;
  return piece.slice(1, raw.length - 1).replace(/""/gu, '"');
}
