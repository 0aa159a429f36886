import type { Cell, Line } from "../../layout/types.ts";
import { roleOf } from "../../lexicon/column-roles.ts";
import { PART_HEADS } from "../../lexicon/header-parts.ts";
import { Mapped } from "../../text/mapped.ts";
import { fold } from "../../text/words.ts";
import { isColumnNumbers, planColumns } from "../columns.ts";
import { secondLevel } from "../header-levels.ts";
import { isLabel } from "../roadmap/evidence.ts";
import { withCells } from "./glue.ts";

/** Rows are sought so far below a header. */
const REACH = 8;
/** What a heading is parted into is named shortly. */
const LONGEST = 40;

/** The width of the first whole row below; 0 where none is in reach. */
function widthBelow(lines: readonly Line[], from: number): number {
  for (let i = from; i < lines.length && i < from + REACH; i++) {
    const line = lines[i] as Line;
    const filled = line.cells.filter((cell) => cell.text.length > 0).length;
    if (line.kind === "row" && (isLabel(line.cells[0]?.text.text ?? "") || isColumnNumbers(line.cells)) && filled > 2)
      return line.cells.length;
  }
  return 0;
}

/** The heading that names such parts: «начало», «окончание» a time, «от школ», «от управления» whoever does it. */
function partedColumn(head: readonly Cell[], parts: readonly Cell[]): number {
  for (const { role, part } of PART_HEADS) {
    if (!parts.every(({ text }) => part.test(fold(text.text)))) continue;
    const at = head.flatMap(({ text }, i) => (roleOf(text.text) === role ? [i] : []));
    return at.length === 1 ? (at[0] as number) : -1;
  }
  return -1;
}

const emptyAt = (place: number): Cell => ({ range: { start: place, end: place }, text: Mapped.empty });

/**
 * A header whose second row holds only the parts of one heading, with no empty cells before them: «№ ⇥ Мероприятие ⇥
 * Сроки ⇥ Ответственные» over «начало ⇥ окончание». The rows below have as many cells more, and the parts' words say
 * which heading they part.
 */
export function partedHeader(lines: readonly Line[], at: number): { row: Line; used: number } | null {
  const [upper, lower] = [lines[at] as Line, lines[at + 1]];
  if (lower?.kind !== "row" || !planColumns(upper.cells)) return null;
  const parts = lower.cells;
  if (parts.length < 2 || parts.length >= upper.cells.length) return null;
  if (!parts.every(({ text }) => text.length > 0 && text.length <= LONGEST)) return null;
  if (widthBelow(lines, at + 2) !== upper.cells.length + parts.length - 1) return null;
  const column = partedColumn(upper.cells, parts);
  if (column < 0) return null;
  const own = upper.cells[column] as Cell;
  const more = parts.slice(1).map(() => emptyAt(own.range.end));
  const wide = [...upper.cells.slice(0, column + 1), ...more, ...upper.cells.slice(column + 1)];
  const [start, end] = [lower.range.start, lower.range.end];
  const below = wide.map((_, i) => parts[i - column] ?? emptyAt(i < column ? start : end));
  const cells = secondLevel(wide, below);
  return cells && { row: withCells(upper, lower, cells), used: 2 };
}
