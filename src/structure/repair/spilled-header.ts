import type { Cell, Line } from "../../layout/types.ts";
import { isNumberSign, roleOf } from "../../lexicon/column-roles.ts";
import { beginsSmall, endsWithOneOf, isLetter } from "../../text/letters.ts";
import { Mapped } from "../../text/mapped.ts";
import { isColumnNumbers, planColumns } from "../columns.ts";
import { isBehindSign, isTail } from "../header-lines.ts";
import { filledCells } from "../region-lines.ts";
import { incomplete, isLabel } from "../roadmap/evidence.ts";
import { gluedCell, withCells } from "./glue.ts";

/** A header runs over at most so many physical lines. */
const MOST_LINES = 16;
/** Its rows are sought so far below. */
const REACH = 16;
/** A line of a heading is at most this long. */
const LONGEST = 60;
/** A plan's title over its header begins like a heading; a heading alone on its line is shorter. */
const LONGEST_OPENING = 30;
const FEWEST_KNOWN = 3;

const firstOf = (line: Line | undefined): string => line?.cells[0]?.text.text ?? "";
const lastOf = (cells: readonly Cell[]): string => cells[cells.length - 1]?.text.text ?? "";

/** What stands on both sides of a line end: `sure` one heading, `goesOn` most likely one, `open` one or two. */
type Seam = "sure" | "goesOn" | "open" | "none";

function hasDigit(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}

function seamOf(above: string, below: string): Seam {
  if (below === "" || above === "" || below.length > LONGEST || hasDigit(below) || isLabel(below)) return "none";
  if (isBehindSign(below)) return isNumberSign(above) ? "sure" : "none";
  if (isNumberSign(above)) return "open";
  const small = beginsSmall(below);
  if (incomplete(above) > 0) return "sure";
  if (small && isTail(below)) return "sure";
  return small || below.startsWith("(") ? "goesOn" : "open";
}

/** Cells up to the last filled one. */
const filledWidth = (cells: readonly Cell[]): number =>
  cells.reduce((last, cell, i) => (cell.text.length > 0 ? i + 1 : last), 0);

/** How many cells the rows below have: the widest of them, with and without the empty cells at its end. */
interface Body {
  readonly least: number;
  readonly most: number;
}

/** The rows that follow: those with a number of their own, or in a plan without numbers whatever row comes first. */
function bodyOf(lines: readonly Line[], from: number, numbered: boolean): Body {
  let least = 0;
  let most = 0;
  for (let i = from; i < lines.length && i < from + REACH; i++) {
    const line = lines[i] as Line;
    if (line.kind !== "row") continue;
    const filled = filledWidth(line.cells);
    if (filled < 2 || (numbered && !isLabel(firstOf(line)))) continue;
    least = Math.max(least, filled);
    most = Math.max(most, line.cells.length);
    if (!numbered) break;
  }
  return { least, most };
}

/** Where the lines end that a header may run over: at a gap, a row with a number, the columns' numbers or another header. */
function endOf(lines: readonly Line[], at: number): number {
  let end = at + 1;
  for (; end < lines.length && end < at + MOST_LINES; end++) {
    const line = lines[end] as Line;
    if (line.kind !== "row" && line.kind !== "text") break;
    const first = firstOf(line);
    if (first === "" || isLabel(first) || isNumberSign(first) || isColumnNumbers(line.cells)) break;
  }
  return end;
}

/** «исполне-» over «ния»: the hyphen is the printer's. */
function withoutHyphen(cell: Cell, below: Cell): Cell {
  const { text } = cell;
  const cut = endsWithOneOf(text.text, "-\u00ad") && isLetter(text.text.charCodeAt(text.length - 2));
  return cut && beginsSmall(below.text.text) ? { ...cell, text: text.slice(0, text.length - 1) } : cell;
}

function joinedCell(above: Cell, below: Cell): Cell {
  const whole = withoutHyphen(above, below);
  if (whole === above) return gluedCell(above, below);
  return { range: gluedCell(above, below).range, text: Mapped.join([whole.text, below.text]) };
}

/** The lines of a header on the way: its seams are settled when the width of the rows below is known. */
class HeaderLines {
  readonly seams: Seam[] = [];
  private width: number;

  constructor(
    private readonly lines: readonly Line[],
    private readonly at: number,
  ) {
    this.width = (lines[at] as Line).cells.length;
  }

  /** Takes the next line in; false where it is none of the header's. */
  add(): boolean {
    const next = this.lines[this.at + this.seams.length + 1] as Line;
    const seam = seamOf(lastOf((this.lines[this.at + this.seams.length] as Line).cells), firstOf(next));
    if (seam === "none") return false;
    this.seams.push(seam);
    this.width += next.cells.length - 1;
    return true;
  }

  /** The row of so many cells that the lines make; null where they make none. `title`: the first line may be a title. */
  row(width: number, title: boolean): Line | null {
    const open = this.seams.flatMap((seam, i) => (seam === "open" ? [i] : []));
    const end = (this.lines[this.at + this.seams.length] as Line).cells;
    const parts = width - (this.width - end.length + Math.max(1, filledWidth(end)));
    if (parts < 0 || (title && parts !== open.length)) return null;
    const named = open.filter((i) => roleOf(firstOf(this.lines[this.at + i + 1])) !== null);
    const apart = parts === 0 ? [] : parts === open.length ? open : named;
    if (apart.length !== parts) return null;
    let row = this.lines[this.at] as Line;
    this.seams.forEach((_, i) => {
      const next = this.lines[this.at + i + 1] as Line;
      const [first, ...rest] = next.cells as [Cell, ...Cell[]];
      const last = row.cells[row.cells.length - 1] as Cell;
      const own = apart.includes(i) ? [last, first] : [joinedCell(last, first)];
      row = withCells(row, next, [...row.cells.slice(0, -1), ...own, ...rest]);
    });
    return namesPlan(row) ? row : null;
  }

  /** All its lines are joined beyond doubt. */
  get sure(): boolean {
    return this.seams.every((seam) => seam === "sure");
  }
}

const namesPlan = (row: Line): boolean =>
  new Set(planColumns(row.cells)?.filter((role) => role !== "other")).size >= FEWEST_KNOWN;

/** A line below a header of the right width completes its last heading: «Ожидаемый» over «результат». */
function completesLast(above: string, below: string, numbered: boolean): boolean {
  const seam = seamOf(above, below);
  if (seam === "sure") return true;
  if (!numbered || seam === "none") return false;
  return (
    seam === "goesOn" || (roleOf(above) === null && roleOf(below) !== null && roleOf(`${above} ${below}`) !== null)
  );
}

/** The header with the lines of text below it that complete its last heading. */
function withTail(lines: readonly Line[], row: Line, from: number, numbered: boolean): { row: Line; end: number } {
  let whole = row;
  let end = from;
  for (; lines[end]?.kind === "text" && end < from + 3; end++) {
    const next = lines[end] as Line;
    const last = whole.cells[whole.cells.length - 1] as Cell;
    if (!completesLast(last.text.text, firstOf(next), numbered)) break;
    whole = withCells(whole, next, [...whole.cells.slice(0, -1), joinedCell(last, next.cells[0] as Cell)]);
  }
  return { row: whole, end };
}

/** A row or a line that a header may begin with. */
function mayOpen(line: Line): boolean {
  const head = firstOf(line);
  if (head === "" || head.length > LONGEST) return false;
  if (line.kind === "row") return planColumns(line.cells) !== null || roleOf(head) !== null;
  return isNumberSign(head) || (head.length <= LONGEST_OPENING && !hasDigit(head) && roleOf(head) !== null);
}

/** Rows of a label and a value each, with words of a header in the first column of two or more: they name no columns. */
export function namesFields(lines: readonly Line[], at: number, end: number): boolean {
  let named = 0;
  for (let i = at; i <= end; i++) {
    const line = lines[i];
    if (line && filledCells(line) > 2) return false;
    const role = i < end && line?.kind === "row" ? roleOf(line.cells[0]?.text.text ?? "") : null;
    if (role !== null && role !== "number") named++;
  }
  return named > 1;
}

/**
 * A header whose cells hold line ends: «№ ⇥ Мероприятие ⇥ Срок» over «исполнения ⇥ Ответственные», or each heading on a
 * line of its own. The lines are one row where they make as many cells as the rows below have.
 */
export function spilledHeader(lines: readonly Line[], at: number): { row: Line; used: number } | null {
  const first = lines[at] as Line;
  const below = lines[at + 1];
  if ((below?.kind !== "row" && below?.kind !== "text") || !mayOpen(first)) return null;
  const end = endOf(lines, at);
  if (end === at + 1) return null;
  const numbered = isNumberSign(firstOf(first));
  const title = first.kind === "text" && !numbered;
  const body = numbered ? bodyOf(lines, end, true) : null;
  const header = new HeaderLines(lines, at);
  let sure: { row: Line; end: number } | null = null;
  for (let next = at + 1; next <= end; next++) {
    const { least, most } = body ?? bodyOf(lines, next, false);
    for (let width = most; width >= Math.max(FEWEST_KNOWN, least); width--) {
      const row = header.row(width, title);
      const whole = row && withTail(lines, row, next, numbered);
      if (whole && whole.end > at + 1 && !namesFields(lines, at, whole.end))
        return { row: whole.row, used: whole.end - at };
      if (whole) return null;
    }
    if (next === end || !header.add()) break;
    // The rows below run over lines too, and none of them is whole.
    if (numbered && header.sure) sure = sureRow(header, lines, next + 1, least) ?? sure;
  }
  return sure && { row: sure.row, used: sure.end - at };
}

function sureRow(
  header: HeaderLines,
  lines: readonly Line[],
  end: number,
  least: number,
): { row: Line; end: number } | null {
  for (let width = least + 1; width < least + FEWEST_KNOWN + 3; width++) {
    const row = header.row(width, false);
    if (row) return withTail(lines, row, end, true);
  }
  return null;
}
