import type { Cell, Line } from "../../layout/types.ts";
import type { ColumnRole } from "../../model/types.ts";
import { Mapped } from "../../text/mapped.ts";
import { hull, type Range } from "../../text/range.ts";
import { looseKey } from "../../text/words.ts";
import { isColumnNumbers, planColumns } from "../columns.ts";
import type { Stray } from "../draft.ts";
import { isPageNumber, owesNumber } from "../page-number.ts";
import type { Region } from "../regions.ts";
import { breakdownRow, isTotalLine, type Total, totalRow } from "../totals.ts";
import { isLabel } from "./evidence.ts";

/** What stands right before a row: nothing, or what may have cut the row above it. */
export type Break = "none" | "blank" | "header" | "page";

/** A row of a plan, its cells still in the order of the print. */
export interface PlanRow {
  readonly kind: "row";
  readonly cells: readonly Cell[];
  readonly columns: readonly ColumnRole[];
  readonly range: Range;
  readonly break: Break;
  readonly strong: boolean;
}

/** A line without tabs among the rows. */
export interface PlanLine {
  readonly kind: "line";
  readonly text: Mapped;
  readonly range: Range;
  readonly break: Break;
  readonly strong: boolean;
}

export interface PlanHeader {
  readonly cells: readonly Cell[];
  readonly range: Range;
}

/** What the header above rows of these columns calls one of them. */
export type NameOf = (columns: readonly ColumnRole[], column: number) => string;

export interface PlanItems {
  readonly columns: readonly ColumnRole[];
  /** The names of a later piece's columns, by those columns: the rows below its header refer to them. */
  readonly laterNames: ReadonlyMap<readonly ColumnRole[], readonly string[]>;
  readonly headers: readonly PlanHeader[];
  readonly items: readonly (PlanRow | PlanLine)[];
  readonly strays: readonly Stray[];
}

/** Less of a name may begin another one. */
const SHORTEST_CUT = 4;

const filled = (cells: readonly Cell[]): number => cells.filter((cell) => cell.text.length > 0).length;

/** Two rows on one line: a label stands where the header's columns end. */
function runTogether(cells: readonly Cell[], columns: readonly ColumnRole[]): (readonly Cell[])[] {
  const width = columns.length;
  const second = cells.slice(width);
  if (columns[0] !== "number" || filled(second) < 2 || second.length > width) return [cells];
  return isLabel(cells[0]?.text.text ?? "") && isLabel(second[0]?.text.text ?? "")
    ? [cells.slice(0, width), second]
    : [cells];
}

/** A page number that a converter put into the number column: alone in its row, and the next row has its own label. */
function isPageRow(line: Line, columns: readonly ColumnRole[], next: Line | undefined): boolean {
  if (columns[0] !== "number" || filled(line.cells) !== 1) return false;
  const text = line.cells[0]?.text.text ?? "";
  return /^\d{1,3}$/u.test(text) && next?.kind === "row" && isLabel(next.cells[0]?.text.text ?? "");
}

/** The header that opens the plan, printed again. */
const isSame = (header: readonly ColumnRole[], first: readonly ColumnRole[] | null): boolean =>
  header.length === first?.length && header.every((role, i) => role === first[i]);

/** The last text so far. */
function lastText(items: readonly (PlanRow | PlanLine)[]): string {
  const last = items[items.length - 1];
  if (last?.kind === "line") return last.text.text;
  return last?.cells.findLast((cell) => cell.text.length > 0)?.text.text ?? "";
}

/** Where a row's cells stand: those of a line that holds two rows have only their part of it. */
function rangeOf(cells: readonly Cell[], line: Line): Range {
  if (cells === line.cells) return line.range;
  return hull(cells.filter(({ text }) => text.length > 0).map(({ range }) => range)) ?? line.range;
}

/** Walks over the lines of a plan's region: what stands between two rows is the break before the second. */
class PlanSorter {
  private readonly settled: readonly ColumnRole[];
  private readonly printed: readonly ColumnRole[] | null;
  private readonly headers: PlanHeader[] = [];
  private readonly items: (PlanRow | PlanLine)[] = [];
  private readonly strays: Stray[] = [];
  private first: readonly { readonly text: string; readonly key: string }[] | null = null;
  private readonly laterNames = new Map<readonly ColumnRole[], readonly string[]>();
  private columns: readonly ColumnRole[];
  private pause: Break = "none";
  private total: Total | null = null;

  constructor(
    private readonly lines: readonly Line[],
    private readonly region: Region,
  ) {
    this.settled = region.columns as readonly ColumnRole[];
    this.columns = this.settled;
    this.printed = planColumns(lines[region.from]?.cells ?? []);
  }

  sort(): PlanItems {
    for (let i = this.region.from; i < this.region.to; i++) {
      const line = this.lines[i] as Line;
      if (line.kind === "blank") this.rest();
      else if (line.kind === "rule") {
        this.strays.push({ range: line.range, reason: "separator" });
        this.rest();
      } else if (line.kind === "text" || filled(line.cells) === 0) this.text(line);
      else this.row(line, this.lines[i + 1]);
    }
    const { settled: columns, laterNames, headers, items, strays } = this;
    return { columns, laterNames, headers, items, strays };
  }

  private rest(): void {
    if (this.pause === "none") this.pause = "blank";
  }

  private takeBreak(): Break {
    const was = this.pause;
    this.pause = "none";
    return was;
  }

  private pageNumber({ range }: Line): void {
    this.strays.push({ range, reason: "page-number" });
    this.pause = "page";
  }

  private text(line: Line): void {
    const text = line.cells[0]?.text ?? Mapped.empty;
    if (text.length === 0) return;
    if (isPageNumber(text.text) && !(this.pause === "none" && owesNumber(lastText(this.items)))) {
      this.pageNumber(line);
      return;
    }
    const { range, strong } = line;
    this.total = isTotalLine(text.text) ? "sum" : null;
    if (this.total) this.strays.push({ range, reason: "total-row" });
    else this.items.push({ kind: "line", text: text.oneLine(), range, break: this.takeBreak(), strong });
  }

  private row(line: Line, next: Line | undefined): void {
    if (isPageRow(line, this.columns, next)) this.pageNumber(line);
    else if (!this.takesHeader(line) && !this.takesTotal(line))
      for (const cells of runTogether(line.cells, this.columns)) {
        const range = rangeOf(cells, line);
        const { columns } = this;
        this.items.push({ kind: "row", cells, columns, range, break: this.takeBreak(), strong: line.strong });
      }
  }

  private takesHeader({ cells, range }: Line): boolean {
    const header = planColumns(cells);
    if (!header && !isColumnNumbers(cells)) return false;
    if (header) this.columns = isSame(header, this.printed) ? this.settled : header;
    // a print of a later header again shares its columns; the first print has the whole names
    if (header === this.columns && this.headers.length > 0 && !this.laterNames.has(header))
      this.laterNames.set(header, this.namesOf(cells));
    this.headers.push({ cells, range });
    this.pause = "header";
    return true;
  }

  /** As this header prints them; what prints a name of the first one again, perhaps cut short, is that name. */
  private namesOf(cells: readonly Cell[]): string[] {
    this.first ??= (this.headers[0]?.cells ?? []).map(({ text: { text } }) => ({ text, key: looseKey(text) }));
    const { first } = this;
    return cells.map(({ text }) => {
      const key = looseKey(text.text);
      const isCut = key.length >= SHORTEST_CUT;
      const known = first.find((name) => name.key === key || (isCut && name.key.startsWith(key)));
      return known?.text ?? text.oneLine().text;
    });
  }

  private takesTotal({ cells, range }: Line): boolean {
    const { columns, total } = this;
    this.total = totalRow(cells, columns) ?? (total && breakdownRow(cells, columns, total));
    if (this.total) this.strays.push({ range, reason: "total-row" });
    return this.total !== null;
  }
}

/** Sorts the lines of a plan's region: headers out, dashes and page numbers aside, the rest in order. */
export function planItems(lines: readonly Line[], region: Region): PlanItems {
  return new PlanSorter(lines, region).sort();
}
