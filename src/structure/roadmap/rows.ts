import type { Cell, Line } from "../../layout/types.ts";
import type { ColumnRole } from "../../model/types.ts";
import { Mapped } from "../../text/mapped.ts";
import type { Range } from "../../text/range.ts";
import { isColumnNumbers, planColumns } from "../columns.ts";
import type { Stray } from "../draft.ts";
import { isPageNumber } from "../page-number.ts";
import type { Region } from "../regions.ts";
import { goesOn, incomplete, isLabel } from "./evidence.ts";

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

/**
 * A row whose cell held a line end that nothing quoted: «1. ⇥ Провести ⏎ семинар ⇥ март ⇥ ИМЦ». The lines are one row
 * again when the next one goes on in the middle of a sentence and the cells add up.
 */
function spillsOver(row: Line, next: Line | undefined, width: number): boolean {
  if (!next || next.kind !== "row" || row.cells.length >= width) return false;
  if (row.cells.length + next.cells.length - 1 > width) return false;
  const first = next.cells[0]?.text.text ?? "";
  const last = row.cells[row.cells.length - 1]?.text.text ?? "";
  if (first === "" || last === "" || isLabel(first)) return false;
  return goesOn(first) > 0 || incomplete(last) > 0;
}

function gluedCell(a: Cell, b: Cell): Cell {
  return { range: { start: a.range.start, end: b.range.end }, text: Mapped.join([a.text, b.text], " ") };
}

function glue(row: Line, next: Line): Line {
  const head = row.cells.slice(0, -1);
  const cells = [
    ...head,
    gluedCell(row.cells[row.cells.length - 1] as Cell, next.cells[0] as Cell),
    ...next.cells.slice(1),
  ];
  return { ...row, cells, range: { start: row.range.start, end: next.range.end } };
}

/** Sorts the lines of a plan's region: headers out, dashes and page numbers aside, the rest in order. */
export function planItems(lines: readonly Line[], region: Region): PlanItems {
  let columns = region.columns as readonly ColumnRole[];
  const headers: PlanHeader[] = [];
  const items: (PlanRow | PlanLine)[] = [];
  const strays: Stray[] = [];
  let pause: Break = "none";
  const flush = (): Break => {
    const was = pause;
    pause = "none";
    return was;
  };
  for (let i = region.from; i < region.to; i++) {
    let line = lines[i] as Line;
    if (line.kind === "blank") pause = pause === "none" ? "blank" : pause;
    else if (line.kind === "rule") {
      strays.push({ range: line.range, reason: "separator" });
      pause = pause === "none" ? "blank" : pause;
    } else if (line.kind === "text" || filled(line.cells) === 0) {
      const text = line.cells[0]?.text ?? Mapped.empty;
      if (text.length === 0) continue;
      if (isPageNumber(text.text)) {
        strays.push({ range: line.range, reason: "page-number" });
        pause = "page";
      } else items.push({ kind: "line", text: text.oneLine(), range: line.range, break: flush(), strong: line.strong });
    } else {
      const header = planColumns(line.cells);
      if (header || isColumnNumbers(line.cells)) {
        if (header) columns = header;
        headers.push({ cells: line.cells, range: line.range });
        pause = "header";
        continue;
      }
      while (spillsOver(line, lines[i + 1], columns.length) && i + 1 < region.to) line = glue(line, lines[++i] as Line);
      items.push({ kind: "row", cells: line.cells, columns, range: line.range, break: flush(), strong: line.strong });
    }
  }
  return { columns: region.columns as readonly ColumnRole[], headers, items, strays };
}
