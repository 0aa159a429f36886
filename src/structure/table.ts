import type { Cell, Layout } from "../layout/types.ts";
import { roleOf } from "../lexicon/column-roles.ts";
import { append, most } from "../text/append.ts";
import { Mapped } from "../text/mapped.ts";
import type { Range } from "../text/range.ts";
import { isColumnNumbers } from "./columns.ts";
import type { Stray, TableDraft } from "./draft.ts";
import { joinLevels } from "./header-levels.ts";
import { isPageNumber } from "./page-number.ts";
import type { Region } from "./regions.ts";

const MOST_HEADER_ROWS = 3;

export interface TableReading {
  /** One, but where rows are wider than others beyond all measure. */
  readonly tables: readonly TableDraft[];
  readonly strays: readonly Stray[];
}

/** A first row that names columns rather than holds data. */
function isHeader(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== "");
  if (filled.length < 2 || filled.some((cell) => cell.length >= 160) || /^\d+[.)]?$/u.test(filled[0] as string))
    return false;
  // «_____ Лукина А.П. ⇥ «__» ____ 2024 г.»: where people sign
  if (filled.some((cell) => cell.includes("___"))) return false;
  return (
    roleOf(filled[0] as string) === "number" ||
    !filled.some((cell) => /^\d[\d.,\s%]*$/u.test(cell) && !/^20\d\d$/u.test(cell))
  );
}

type Row = readonly Mapped[];

const isSame = (a: Row, b: Row | undefined): boolean =>
  b !== undefined && a.length === b.length && a.every((cell, i) => cell.text === b[i]?.text);

const NOWHERE: Range = { start: 0, end: 0 };
const asCells = (row: Row): Cell[] => row.map((text) => ({ range: NOWHERE, text }));

/**
 * The names of the columns and how many rows they take: the first one, those that part its wide cells, the columns'
 * numbers, which say nothing.
 */
function headerOf(rows: readonly Row[]): { columns: Row; used: number; numbered: boolean } {
  const [first] = rows;
  if (!first || !isHeader(first.map((cell) => cell.text))) return { columns: [], used: 0, numbered: false };
  const { cells, used } = joinLevels(rows.slice(0, MOST_HEADER_ROWS).map(asCells));
  const numbers = rows[used];
  const numbered = numbers !== undefined && numbers.length > 2 && isColumnNumbers(asCells(numbers));
  const own = numbered && rows.length > used + 1;
  return { columns: cells.map((cell) => cell.text), used: own ? used + 1 : used, numbered: own };
}

/** The rows below the header without those that print it again where a page breaks, and where such a print ends. */
function rowsBelow(
  rows: readonly Row[],
  used: number,
  breaks: ReadonlySet<number>,
): { rows: Row[]; wholePrints: number[] } {
  const out: Row[] = [];
  const wholePrints: number[] = [];
  for (let i = used; i < rows.length; i++) {
    const again = used > 0 && breaks.has(i) && isSame(rows[i] as Row, rows[0]);
    if (!again) {
      out.push(rows[i] as Row);
      continue;
    }
    let k = 1;
    for (; k < used && isSame(rows[i + 1] ?? [], rows[k]); k++) i++;
    if (k === used) wholePrints.push(i);
  }
  return { rows: out, wholePrints };
}

/** A row and the lines below it that go on in its last cell. */
interface PrintedRow {
  readonly cells: Row;
  readonly spill: Mapped[];
  /** Of the row and of those lines. */
  readonly ranges: Range[];
  /** A line that is no row stands before it. */
  readonly behindBreak: boolean;
}

/** Joined once: line by line each would cost as much as all before it. */
function spilled({ cells, spill }: PrintedRow): Row {
  const lines = [...cells.slice(-1), ...spill].filter((line) => line.length > 0);
  return spill.length === 0 ? cells : [...cells.slice(0, -1), Mapped.join(lines, " ").oneLine()];
}

/** Rows are filled up to the widest; the cells so made are so many more at most than those printed. */
const MOST_PADDING = 8;
const FREE_PADDING = 8192;

const filledWidth = (row: Row): number => row.reduce((last, cell, i) => (cell.length > 0 ? i + 1 : last), 0);

/** Rows in tables: another begins where a row is so wide, or so narrow, that most of one table would be empty. */
function byWidth(rows: readonly PrintedRow[]): PrintedRow[][] {
  let [piece, width, cells] = [[] as PrintedRow[], 0, 0];
  const out = [piece];
  for (const row of rows) {
    const own = filledWidth(row.cells);
    width = Math.max(width, own);
    cells += own;
    if (piece.length > 0 && width * (piece.length + 1) > MOST_PADDING * cells + FREE_PADDING) {
      [piece, width, cells] = [[], own, own];
      out.push(piece);
    }
    piece.push(row);
  }
  return out;
}

function tableOf(printed: readonly PrintedRow[], title: Mapped | null): { table: TableDraft; strays: Stray[] } {
  const rows = printed.map(spilled);
  const width = most(rows.map(filledWidth), 0);
  const cut = rows.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? Mapped.empty));
  const { columns, used, numbered } = headerOf(cut);
  const breaks = new Set(printed.flatMap(({ behindBreak }, i) => (behindBreak ? [i] : [])));
  const below = rowsBelow(cut, used, breaks);
  // the columns' numbers end each print of a header that has them
  const ends = numbered ? [used - 1, ...below.wholePrints] : [];
  const numbers = new Set(ends.flatMap((i) => printed[i]?.ranges.slice(0, 1) ?? []));
  const claims = printed.flatMap(({ ranges }) => ranges).filter((one) => !numbers.has(one));
  return {
    table: { title, columns, rows: below.rows, claims },
    strays: [...numbers].map((range) => ({ range, reason: "separator" })),
  };
}

/** Keeps a table whole: header, rows, no cell dropped but the empty columns at its right edge. */
export function readTable(
  layout: Layout,
  region: Region,
  title: Mapped | null,
  titleClaims: readonly Range[],
): TableReading {
  const strays: Stray[] = [];
  const printed: PrintedRow[] = [];
  let behindBreak = false;
  for (const line of layout.lines.slice(region.from, region.to)) {
    if (line.kind !== "row") behindBreak = true;
    if (line.kind === "blank") continue;
    const texts = line.cells.map((cell) => cell.text.oneLine());
    if (line.kind === "rule" || (line.kind === "text" && isPageNumber(texts[0]?.text ?? ""))) {
      strays.push({ range: line.range, reason: line.kind === "rule" ? "separator" : "page-number" });
      continue;
    }
    const last = printed[printed.length - 1];
    if (line.kind === "text" && last) {
      last.spill.push(texts[0] as Mapped);
      last.ranges.push(line.range);
    } else {
      printed.push({ cells: texts, spill: [], ranges: [line.range], behindBreak });
      behindBreak = false;
    }
  }
  const tables: TableDraft[] = [];
  for (const piece of byWidth(printed)) {
    const read = tableOf(piece, tables.length === 0 ? title : null);
    append(strays, read.strays);
    const claims = tables.length === 0 ? [...titleClaims, ...read.table.claims] : read.table.claims;
    tables.push({ ...read.table, claims });
  }
  return { tables, strays };
}
