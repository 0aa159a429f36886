import type { Layout, Line } from "../layout/types.ts";
import type { ColumnRole } from "../model/types.ts";
import { beginsSmall } from "../text/letters.ts";
import { fold, looseKey } from "../text/words.ts";
import { closesPlan, closesWithNote } from "./closing-lines.ts";
import { planColumns } from "./columns.ts";
import { settleDoerColumn } from "./doer-column.ts";
import { settleGroupColumn } from "./group-column.ts";
import { readLabel } from "./labels.ts";
import { opensOffice } from "./order/signature.ts";
import { isOtherKind } from "./other-kind.ts";
import { isPageNumber } from "./page-number.ts";
import { isNameLine } from "./person.ts";
import {
  filledCells,
  goesOn,
  isBehind,
  isBoundary,
  isForeignHeader,
  mayFollow,
  NEW_PLAN,
  namesNumberedPlan,
  sameColumns,
  textOf,
} from "./region-lines.ts";
import { incomplete, isLabel, labelPath } from "./roadmap/evidence.ts";
import { withoutRemarks } from "./roadmap/remarks.ts";
import { isRoleLine, namesPerson } from "./roster.ts";
import { isTotalName } from "./totals.ts";

/** A table with what stands between its rows: lines `[from, to)` of the layout. */
export interface Region {
  readonly from: number;
  readonly to: number;
  /** The columns of a plan; null for any other table. */
  readonly columns: readonly ColumnRole[] | null;
}

/** A heading between two pieces of one plan is at most this long. */
const MAX_BRIDGE_LINES = 5;
const MAX_BRIDGE_LENGTH = 400;
/** With what is said below it. */
const MAX_RUN = 16;
/** A plan's title is sought so many lines up, the label of its next row so many lines down. */
const TITLE_LINES = 12;
const LABEL_REACH = 8;
/** So many rows of a numbered plan may have no number. */
const MOST_UNLABELLED = 300;
/** So many lines above say what a plan's columns hold. */
const LAST_ROWS = 40;
/** So incomplete is a cell that ends in a comma, in a preposition or within a bracket. */
const OWED = 2;

/** A row with two filled cells or more; a sheet saved with tabs behind every line has rows that are lines of text. */
function isTableRow(line: Line | undefined): boolean {
  return line?.kind === "row" && filledCells(line) > 1;
}

/** A cell in the middle of a sentence, above a row as wide as the plan: the rest of a row whose empty cells were lost. */
const isTornRest = (row: Line, next: Line | undefined, columns: readonly ColumnRole[]): boolean =>
  next?.kind === "row" &&
  next.cells.length === columns.length &&
  row.cells.some(({ text }) => beginsSmall(text.text)) &&
  planColumns(next.cells) === null;

/** A row behind a gap that is no row of the plan: other cells, no label, nothing that goes on. */
function isOtherTable(row: Line, next: Line | undefined, columns: readonly ColumnRole[]): boolean {
  const first = row.cells[0]?.text.text ?? "";
  if (columns[0] !== "number" || filledCells(row) < 2 || row.cells.length === columns.length) return false;
  return (
    first !== "" &&
    !isLabel(first) &&
    !isTotalName(first) &&
    !goesOn(row) &&
    !isTornRest(row, next, columns) &&
    row.cells.every((cell) => cell.text.length < 60)
  );
}

class Collector {
  readonly regions: Region[] = [];
  /** The title above the row that was asked about last, and how far behind it there are headers only. */
  private title: { readonly from: number; readonly key: string } | null = null;
  private headers: { readonly from: number; readonly to: number } | null = null;

  constructor(private readonly lines: readonly Line[]) {}

  run(): Region[] {
    for (let i = 0; i < this.lines.length; ) {
      if (!isTableRow(this.lines[i])) {
        i++;
        continue;
      }
      const region = this.grow(i);
      this.regions.push(region);
      i = region.to;
    }
    return this.regions;
  }

  private next(from: number): number {
    let i = from;
    while (i < this.lines.length && (this.lines[i]?.kind === "blank" || this.lines[i]?.kind === "rule")) i++;
    return i;
  }

  private grow(from: number): Region {
    const first = this.lines[from] as Line;
    const columns = planColumns(first.cells) ?? this.inherited(from);
    let to = from + 1;
    for (;;) {
      const k = this.next(to);
      const line = this.lines[k];
      if (!line || (columns && closesPlan(this.lines, k, columns))) break;
      if (line.kind === "row") {
        if (columns && closesWithNote(this.lines, k, columns)) break;
        if (!this.accepts(columns, first, k, k > to)) break;
        if (columns && k > to && this.isOther(columns, from, to, k)) break;
        to = k + 1;
        continue;
      }
      const end = this.bridge(columns, from, k, to);
      if (end < 0) break;
      to = end;
    }
    const own = this.lines.slice(from, to);
    return { from, to, columns: columns && settleDoerColumn(settleGroupColumn(columns, own), own) };
  }

  /** A piece without a header right after a plan's piece, with nothing but a page break between. */
  private inherited(from: number): readonly ColumnRole[] | null {
    const last = this.regions[this.regions.length - 1];
    if (!last?.columns || isForeignHeader(this.lines[from] as Line)) return null;
    if (this.isOther(last.columns, last.from, last.to, from)) return null;
    if (closesPlan(this.lines, last.to, last.columns) || closesWithNote(this.lines, last.to, last.columns)) return null;
    for (let i = last.to; i < from; i++) {
      const line = this.lines[i] as Line;
      if (line.kind === "text" && !isPageNumber(textOf(line))) return null;
    }
    return last.columns;
  }

  /** A sheet's line of text behind a gap: a title of what follows rather than a row of this table. */
  private isLooseLine(columns: readonly ColumnRole[] | null, line: Line): boolean {
    const text = textOf(line).trim();
    if (columns) return isBoundary(text) || NEW_PLAN.test(fold(text));
    return (line.cells[0]?.text.length ?? 0) > 0 || isBoundary(text);
  }

  private accepts(columns: readonly ColumnRole[] | null, first: Line, i: number, gap: boolean): boolean {
    const line = this.lines[i] as Line;
    const header = planColumns(line.cells);
    if (gap && filledCells(line) === 1 && this.isLooseLine(columns, line)) return false;
    if (columns && gap && !header && isOtherTable(line, this.lines[i + 1], columns)) return false;
    if (columns) return header ? sameColumns(columns, header) : !(gap && isForeignHeader(line));
    if (header) return false;
    return !gap || (line.cells.length === first.cells.length && !this.signs(line, i));
  }

  /** «Директор ⇥ И.И. Иванов» behind a gap and below rows that have no offices: whoever signs the act. */
  private signs(line: Line, i: number): boolean {
    const filled = line.cells.filter((cell) => cell.text.length > 0);
    const [office, name] = filled;
    if (filled.length !== 2 || !opensOffice(office?.text.text ?? "") || !isNameLine(name?.text.text ?? ""))
      return false;
    let above = i - 1;
    while (this.lines[above]?.kind === "blank") above--;
    return !opensOffice(this.lines[above]?.cells[0]?.text.text ?? "");
  }

  private isOther(columns: readonly ColumnRole[], from: number, to: number, row: number): boolean {
    return isOtherKind(this.lines, this.lines.slice(Math.max(from, to - LAST_ROWS), to), row, columns);
  }

  /** Where the text from line `k` on belongs to the table: the line behind it; else -1. */
  private bridge(columns: readonly ColumnRole[] | null, from: number, k: number, lastEnd: number): number {
    const run: Line[] = [];
    let row = k;
    for (; row < this.lines.length && this.lines[row]?.kind !== "row"; row++) {
      const line = this.lines[row] as Line;
      if (line.kind === "text" && !isPageNumber(textOf(line))) run.push(line);
      if (run.length > MAX_RUN) break;
    }
    const spill = this.spillEnd(k, lastEnd);
    const next = this.lines[row];
    const header = next ? planColumns(next.cells) : null;
    // What is said below a section's heading bridges nothing by itself.
    const texts = header ? withoutRemarks(run.map(textOf)) : run.map(textOf);
    if (spill > 0 && (texts.length > MAX_BRIDGE_LINES || !next)) return spill;
    if (next?.kind !== "row") return -1;
    if (texts.some(isBoundary)) return spill > 0 ? spill : -1;
    if (run.length === 0) return row;
    if (!columns) {
      const people = [this.lines[lastEnd - 1], next].every((line) => line?.kind === "row" && namesPerson(line));
      return people && texts.length === 1 && isRoleLine(texts[0] as string) ? row : spill > 0 ? spill : -1;
    }
    if (header ? !sameColumns(columns, header) : isForeignHeader(next) || this.isOther(columns, from, lastEnd, row))
      return spill > 0 ? spill : -1;
    const length = texts.reduce((sum, text) => sum + text.length, 0);
    if (texts.length > MAX_BRIDGE_LINES || length > MAX_BRIDGE_LENGTH) return spill > 0 ? spill : -1;
    const named = header && !this.isTorn(row + 1) && texts.some((text) => this.namesPlan(text, from));
    if (named && !this.isTitleAgain(columns, from, texts, lastEnd, row)) return spill > 0 ? spill : -1;
    if (!header && !mayFollow(next, columns)) return spill > 0 ? spill : -1;
    if (texts.slice(1).some((text) => /^[-–—•]\s/u.test(text))) return spill > 0 ? spill : -1;
    return row;
  }

  /** «План …»; «2. План …» where the plan from line `from` on is numbered too. */
  private namesPlan(text: string, from: number): boolean {
    if (NEW_PLAN.test(fold(text))) return true;
    const label = readLabel(text);
    if (label?.style !== "dot" && label?.style !== "roman") return false;
    return NEW_PLAN.test(fold(text.slice(label.length))) && namesNumberedPlan(this.titleAbove(from));
  }

  /** Text between two pieces that repeats the plan's title, whole or its first line, over labels that go on. */
  private isTitleAgain(
    columns: readonly ColumnRole[],
    from: number,
    texts: readonly string[],
    lastEnd: number,
    header: number,
  ): boolean {
    const key = this.titleAbove(from);
    // A section's heading may end the page above.
    const again = texts.slice(texts.findIndex((text) => this.namesPlan(text, from)));
    const headed = again.length < texts.length || filledCells(this.lines[lastEnd - 1] as Line) === 1;
    if (!again.every((text) => key.includes(` ${looseKey(text)} `))) return false;
    const at = columns.indexOf("number");
    const before = at < 0 ? [] : this.labelFrom(lastEnd - 1, Math.max(from, lastEnd - 1 - MOST_UNLABELLED), -1, at);
    const behind = at < 0 ? [] : this.labelFrom(header + 1, Math.min(this.lines.length, header + LABEL_REACH), 1, at);
    if (this.hasHeadersOnly(from, lastEnd)) return true;
    if (headed && behind[behind.length - 1] === 1) return true;
    if (before.length === 0 || behind.length === 0)
      return looseKey(textOf(this.lines[from] as Line)) === looseKey(textOf(this.lines[header] as Line));
    return isBehind(behind, before);
  }

  /** The lines above a plan's first row, as they are compared. */
  private titleAbove(from: number): string {
    if (this.title?.from === from) return this.title.key;
    const lines: string[] = [];
    for (let i = from - 1; i >= 0 && i > from - TITLE_LINES && this.lines[i]?.kind !== "row"; i--)
      lines.unshift(textOf(this.lines[i] as Line));
    const key = ` ${looseKey(lines.join(" "))} `;
    this.title = { from, key };
    return key;
  }

  /** No row of data stands between a plan's first row and a line; asked of one line after the other. */
  private hasHeadersOnly(from: number, to: number): boolean {
    const seen = this.headers?.from === from && this.headers.to <= to ? this.headers.to : from + 1;
    for (let i = seen; i < to; i++) {
      const line = this.lines[i] as Line;
      if (line.kind === "row" && filledCells(line) > 1 && planColumns(line.cells) === null) return false;
    }
    this.headers = { from, to };
    return true;
  }

  /** The first label in column `at` between two lines; empty where none is printed. */
  private labelFrom(start: number, end: number, step: 1 | -1, at: number): number[] {
    for (let i = start; i !== end; i += step) {
      const cell = this.lines[i]?.cells[at]?.text.text ?? "";
      if (this.lines[i]?.kind === "row" && isLabel(cell) && /\d/u.test(cell)) return labelPath(cell);
    }
    return [];
  }

  /** The row at `i` is the rest of one above the page break: it has no label and begins in the middle of a sentence. */
  private isTorn(i: number): boolean {
    const row = this.lines[i];
    if (row?.kind !== "row" || (row.cells[0]?.text.length ?? 0) > 0) return false;
    return row.cells.some((cell) => /^[a-zа-яё]/u.test(cell.text.text));
  }

  /** «б) дополнить пунктом следующего содержания:» between two rows that an act quotes: a clause, no rest of a cell. */
  private announces(i: number): boolean {
    const text = textOf(this.lines[i] as Line).trimEnd();
    return text.endsWith(":") && this.lines[i + 1]?.kind === "row" && readLabel(text) !== null;
  }

  /** The end of lines without tabs that go on from the last cell of the row right above them, or that it owes; 0 for none. */
  private spillEnd(k: number, lastEnd: number): number {
    if (k !== lastEnd) return 0;
    let i = k;
    for (; this.lines[i]?.kind === "text"; i++) {
      const line = this.lines[i] as Line;
      if (this.announces(i)) break;
      const last = this.lines[i - 1]?.cells.findLast((cell) => cell.text.length > 0)?.text.text ?? "";
      if (!goesOn(line) && (incomplete(last) < OWED || isBoundary(textOf(line)))) break;
    }
    return i > k ? i : 0;
  }
}

/** Finds the tables of a layout. Lines between them are text. */
export function findRegions(layout: Layout): Region[] {
  return new Collector(layout.lines).run();
}
