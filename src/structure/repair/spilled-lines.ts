import type { Cell, Layout, Line } from "../../layout/types.ts";
import { isNumberSign, roleOf } from "../../lexicon/column-roles.ts";
import type { ColumnRole } from "../../model/types.ts";
import { beginsSmall } from "../../text/letters.ts";
import { closesPlan } from "../closing-lines.ts";
import { planColumns } from "../columns.ts";
import { joinLevels } from "../header-levels.ts";
import { headerGoesOn, tailKey } from "../header-lines.ts";
import { serviceNote } from "../order/header.ts";
import { isContinuationLine } from "../page-number.ts";
import { filledCells } from "../region-lines.ts";
import { closes, goesOn, incomplete, isLabel } from "../roadmap/evidence.ts";
import { isTornDate } from "../torn-dates.ts";
import { isTotalLine, totalRow } from "../totals.ts";
import { glue, gluedCell } from "./glue.ts";
import { opensNumbered, withLoneNumber } from "./lone-number.ts";
import { partedHeader } from "./parted-header.ts";
import { namesFields, spilledHeader } from "./spilled-header.ts";
import { type FirstCells, firstCellsIn, opensRow } from "./spilled-opening.ts";

/** A cell runs on over at most so many physical lines before it is taken for something else. */
const MOST_LINES = 24;
/** Between two pieces of one plan stand at most so many lines of text. */
const MOST_HEADINGS = 3;
/** A header's cells run on over fewer. */
const MOST_HEADER_LINES = 5;

const lastText = ({ cells }: Line): string => cells[cells.length - 1]?.text.text ?? "";

/** Lines that may hold the rest of a row's cell: text, or a row whose first cell has text of its own that is no label. */
function mayGoOn(row: Line, line: Line | undefined): line is Line {
  if (!line || (line.kind !== "text" && line.kind !== "row")) return false;
  const first = line.cells[0]?.text.text ?? "";
  if (first === "" || planColumns(line.cells) !== null) return false;
  if (isLabel(first) && !isTornDate(lastText(row), first)) return false;
  if (line.kind === "row") return totalRow(line.cells, []) === null;
  return serviceNote(first) === null && !isContinuationLine(first) && !isTotalLine(first);
}

/**
 * The row at `at` with the lines behind it that fill it up to exactly the plan's cells; null where they don't. `start`:
 * what the first `from` of them have made already.
 */
function fill(
  lines: readonly Line[],
  at: number,
  columns: readonly ColumnRole[],
  first: FirstCells | null,
  start = lines[at] as Line,
  from = 1,
): { row: Line; used: number } | null {
  const width = columns.length;
  let row = start;
  for (let used = from; used <= MOST_LINES && row.cells.length < width; used++) {
    const next = lines[at + used];
    // «ноябрь ⏎ ⏎ апрель»: an empty line between two paragraphs of a cell
    if (next?.kind === "blank" && used > 1 && lines[at + used - 1]?.kind !== "blank") continue;
    if (!mayGoOn(row, next) || row.cells.length + next.cells.length - 1 > width) return null;
    if (next.kind === "row" && closesPlan(lines, at + used, columns)) return null;
    row = glue(row, next);
    if (row.cells.length === width) return withTail(lines, at, row, used + 1, first);
  }
  return null;
}

/** The last cell of a row that already ran over lines runs on in lines that cannot stand for themselves. */
function withTail(
  lines: readonly Line[],
  at: number,
  row: Line,
  used: number,
  first: FirstCells | null,
): { row: Line; used: number } {
  let whole = row;
  let count = used;
  for (let next = lines[at + count]; next?.kind === "text"; next = lines[at + ++count]) {
    const text = next.cells[0]?.text.text ?? "";
    const last = lastText(whole);
    if (!/^[a-zа-яё\d(«]/u.test(text) && incomplete(last) === 0) break;
    if (incomplete(last) === 0 && opensNumbered(lines, at + count)) break;
    if (/^\d+(?:\.\d+)*[.)]/u.test(text) || (first && opensRow(lines, at + count, first))) break;
    whole = glue(whole, next);
  }
  return { row: whole, used: count };
}

/** Of a plan whose last columns are left empty the columns that its rows fill: converters drop the cells at their ends. */
function filledColumns(lines: readonly Line[], from: number, columns: readonly ColumnRole[]): readonly ColumnRole[] {
  const counts = new Map<number, number>();
  for (let i = from + 1; i < lines.length; i++) {
    const { kind, cells } = lines[i] as Line;
    if (kind !== "row") continue;
    if (planColumns(cells)) break;
    if (!isLabel(cells[0]?.text.text ?? "")) continue;
    counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  }
  const [usual] = [...counts].sort(([a, n], [b, m]) => m - n || b - a);
  const width = usual && usual[1] > 1 && usual[0] > 3 ? usual[0] : columns.length;
  return width < columns.length ? columns.slice(0, width) : columns;
}

/** A row short of cells whose last one plainly goes on in the next row, though the cells do not add up to the header's. */
function fillOne(
  lines: readonly Line[],
  at: number,
  columns: readonly ColumnRole[],
): { row: Line; used: number } | null {
  const width = columns.length;
  const row = lines[at] as Line;
  const next = lines[at + 1];
  if (
    row.cells.length >= width ||
    !mayGoOn(row, next) ||
    next.kind !== "row" ||
    row.cells.length + next.cells.length - 1 > width
  )
    return null;
  if (closesPlan(lines, at + 1, columns)) return null;
  const first = next.cells[0]?.text.text ?? "";
  const last = lastText(row);
  return last !== "" && (goesOn(first) > 0 || incomplete(last) > 0) ? { row: glue(row, next), used: 2 } : null;
}

/**
 * A row of a plan that lacks cells: it begins with a label where the plan has a column for them, or with none where its
 * text breaks off.
 */
function mayBeShort(row: Line, next: Line | undefined, columns: readonly ColumnRole[]): boolean {
  if (row.cells.length < 2 || row.cells.length >= columns.length) return false;
  const label = row.cells[0]?.text.text ?? "";
  if (columns[0] !== "number") return totalRow(row.cells, columns) === null;
  if (isLabel(label)) return true;
  const last = lastText(row);
  if (label !== "" || last === "") return false;
  return incomplete(last) > 0 || (beginsSmall(next?.cells[0]?.text.text ?? "") && !closes(last));
}

/** Headers that the file has had so far, and the lines below their first ones. */
interface KnownHeaders {
  readonly heads: Set<string>;
  readonly tails: Set<string>;
}

/** A header on two rows or three as one: a row names the columns that the wide cells above it hold. */
function headerLevels(lines: readonly Line[], at: number, known: KnownHeaders): { row: Line; used: number } | null {
  const row = lines[at] as Line;
  if (!planColumns(row.cells) || lines[at + 1]?.kind !== "row") return null;
  const again = known.heads.has(tailKey(row.cells));
  const rows = lines.slice(at, at + MOST_HEADER_LINES).map((line) => (line.kind === "row" ? line.cells : []));
  const { cells, used } = joinLevels(rows, (lower) => again && !known.tails.has(tailKey(lower)));
  const last = lines[at + used - 1] as Line;
  if (used === 1) return null;
  const range = { start: row.range.start, end: last.range.end };
  return { row: { ...row, cells, range, full: { start: row.full.start, end: last.full.end } }, used };
}

/** A header printed over lines: «№ ⇥ Мероприятие ⇥ Срок» over «п/п ⇥ ⇥ исполнения». */
function headerLines(
  lines: readonly Line[],
  at: number,
  tails: ReadonlySet<string> | null,
): { row: Line; used: number } | null {
  let row = lines[at] as Line;
  let used = 1;
  for (; used < MOST_HEADER_LINES; used++) {
    const next = lines[at + used];
    if (!next || (next.kind !== "row" && next.kind !== "text") || !headerGoesOn(row.cells, next.cells, tails)) break;
    const cells = Array.from({ length: Math.max(row.cells.length, next.cells.length) }, (_, i): Cell => {
      const [own, rest] = [row.cells[i], next.cells[i]];
      return own && rest ? gluedCell(own, rest) : ((own ?? rest) as Cell);
    });
    row = {
      ...row,
      cells,
      range: { start: row.range.start, end: next.range.end },
      full: { start: row.full.start, end: next.full.end },
    };
  }
  return used > 1 && planColumns(row.cells) ? { row, used } : null;
}

/** A header that needs nothing of the row above it, which may be the last field of a passport. */
function isWholeHeader({ cells }: Line, above: Line): boolean {
  const known = planColumns(cells)?.filter((role) => role !== "other").length ?? 0;
  if (isNumberSign(cells[0]?.text.text ?? "")) return known > 0;
  return known >= 3 && !isNumberSign(above.cells[0]?.text.text ?? "");
}

/** A header whose cells hold line ends: the lines together name a plan's columns, the first alone does not. */
function fillHeader(
  lines: readonly Line[],
  at: number,
  known: KnownHeaders,
  inside: boolean,
): { row: Line; used: number } | null {
  let row = lines[at] as Line;
  const whole =
    partedHeader(lines, at) ??
    spilledHeader(lines, at) ??
    headerLevels(lines, at, known) ??
    headerLines(lines, at, inside ? known.tails : null);
  if (whole) return whole;
  if (planColumns(row.cells) || roleOf(row.cells[0]?.text.text ?? "") === null) return null;
  for (let used = 1; used < MOST_HEADER_LINES; used++) {
    const next = lines[at + used];
    if (!next || (next.kind !== "text" && next.kind !== "row") || isLabel(next.cells[0]?.text.text ?? "")) return null;
    if (isWholeHeader(next, row)) return null;
    row = glue(row, next);
    const columns = planColumns(row.cells);
    const after = lines[at + used + 1];
    if (
      columns &&
      columns.filter((role) => role !== "other").length >= 3 &&
      (after?.cells.length ?? 0) >= columns.length - 1 &&
      !namesFields(lines, at, at + used + 1)
    )
      return { row, used: used + 1 };
  }
  return null;
}

/** A number alone on its line with the row below it, and with what fills this up. */
function numbered(
  above: readonly Line[],
  lines: readonly Line[],
  at: number,
  columns: readonly ColumnRole[],
): { row: Line; used: number } | null {
  const row = withLoneNumber(above, lines, at, columns);
  if (!row) return null;
  const whole = row.cells.length < columns.length ? fill(lines, at, columns, null, row, 2) : null;
  return whole ?? (filledCells(row) > 2 ? { row, used: 2 } : null);
}

/**
 * Closes the line ends that a converter left unquoted inside cells: «1. ⇥ Провести ⏎ семинар ⇥ март ⇥ ИМЦ». The physical
 * lines are one row again when their cells add up to the header's; the line end stays in the cell as a paragraph's.
 */
export function closeSpilledLines(layout: Layout): Layout {
  const { lines } = layout;
  const out: Line[] = [];
  let columns: readonly ColumnRole[] | null = null;
  let narrow: readonly ColumnRole[] = [];
  const known: KnownHeaders = { heads: new Set(), tails: new Set() };
  const firstCells = firstCellsIn(lines);
  let texts = 0;
  let first: FirstCells | null = null;
  for (let i = 0; i < lines.length; ) {
    const line = lines[i] as Line;
    let closed =
      line.kind === "row"
        ? fillHeader(lines, i, known, columns !== null)
        : line.kind === "text"
          ? spilledHeader(lines, i)
          : null;
    if (line.kind === "row" || closed) {
      texts = 0;
      for (let k = 1; closed && k < closed.used; k++) known.tails.add(tailKey(lines[i + k]?.cells ?? []));
      const header = planColumns((closed?.row ?? line).cells);
      if (header) {
        known.heads.add(tailKey(line.cells));
        columns = header;
        narrow = filledColumns(lines, i, header);
        first = header[0] === "number" ? null : firstCells(header);
      }
      if (!closed && columns && mayBeShort(line, lines[i + 1], columns))
        closed =
          fill(lines, i, columns, first) ??
          (narrow !== columns && line.cells.length < narrow.length ? fill(lines, i, narrow, first) : null) ??
          fillOne(lines, i, columns);
    } else if (line.kind === "text") {
      if (columns && first && opensRow(lines, i, first)) closed = fill(lines, i, columns, first);
      else if (columns) closed = numbered(out, lines, i, columns);
      texts = closed ? 0 : texts + 1;
      if (texts > MOST_HEADINGS) columns = null;
    }
    out.push(closed?.row ?? line);
    i += closed?.used ?? 1;
  }
  return out.length === lines.length ? layout : { ...layout, lines: out };
}
