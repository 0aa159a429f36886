import type { Cell, Line } from "../../layout/types.ts";
import type { ColumnRole } from "../../model/types.ts";
import { Mapped } from "../../text/mapped.ts";
import type { Range } from "../../text/range.ts";
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

export interface PlanItems {
  readonly columns: readonly ColumnRole[];
  readonly headers: readonly PlanHeader[];
  readonly items: readonly (PlanRow | PlanLine)[];
  readonly strays: readonly Stray[];
}

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

/** Sorts the lines of a plan's region: headers out, dashes and page numbers aside, the rest in order. */
export function planItems(lines: readonly Line[], region: Region): PlanItems {
  const settled = region.columns as readonly ColumnRole[];
  const printed = planColumns(lines[region.from]?.cells ?? []);
  let columns = settled;
  const headers: PlanHeader[] = [];
  const items: (PlanRow | PlanLine)[] = [];
  const strays: Stray[] = [];
  let pause: Break = "none";
  let total: Total | null = null;
  const flush = (): Break => {
    const was = pause;
    pause = "none";
    return was;
  };
  for (let i = region.from; i < region.to; i++) {
    const line = lines[i] as Line;
    if (line.kind === "blank") pause = pause === "none" ? "blank" : pause;
    else if (line.kind === "rule") {
      strays.push({ range: line.range, reason: "separator" });
      pause = pause === "none" ? "blank" : pause;
    } else if (line.kind === "text" || filled(line.cells) === 0) {
      const text = line.cells[0]?.text ?? Mapped.empty;
      if (text.length === 0) continue;
      if (isPageNumber(text.text) && !(pause === "none" && owesNumber(lastText(items)))) {
        strays.push({ range: line.range, reason: "page-number" });
        pause = "page";
      } else {
        total = isTotalLine(text.text) ? "sum" : null;
        if (total) strays.push({ range: line.range, reason: "total-row" });
        else items.push({ kind: "line", text: text.oneLine(), range: line.range, break: flush(), strong: line.strong });
      }
    } else {
      if (isPageRow(line, columns, lines[i + 1])) {
        strays.push({ range: line.range, reason: "page-number" });
        pause = "page";
        continue;
      }
      const header = planColumns(line.cells);
      if (header || isColumnNumbers(line.cells)) {
        if (header) columns = isSame(header, printed) ? settled : header;
        headers.push({ cells: line.cells, range: line.range });
        pause = "header";
        continue;
      }
      total = totalRow(line.cells, columns) ?? (total && breakdownRow(line.cells, columns, total));
      if (total) {
        strays.push({ range: line.range, reason: "total-row" });
        continue;
      }
      for (const cells of runTogether(line.cells, columns)) {
        const range =
          cells === line.cells
            ? line.range
            : {
                start: cells[0]?.range.start ?? line.range.start,
                end: cells[cells.length - 1]?.range.end ?? line.range.end,
              };
        items.push({ kind: "row", cells, columns, range, break: flush(), strong: line.strong });
      }
    }
  }
  return { columns: settled, headers, items, strays };
}
