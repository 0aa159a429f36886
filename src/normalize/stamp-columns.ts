import { isStampWord } from "../structure/stamps.ts";
import { Mapped } from "../text/mapped.ts";
import { matchesOf } from "../text/matches.ts";

interface Cell {
  readonly text: Mapped;
  readonly start: number;
}

const GAP = /\t|[ \u00a0]{3,}/g;
const PARTED = /\t|[ \u00a0]{3}/;

/** The cells of a line, parted by tabs or by wide gaps; between tabs an empty one counts. */
function cellsOf(line: Mapped): Cell[] {
  const out: Cell[] = [];
  let start = 0;
  const add = (end: number): void => {
    const text = line.slice(start, end).trim();
    const indent = line.text.slice(start, end).search(/\S/);
    if (text.length > 0 || line.text[end] === "\t") out.push({ text, start: start + Math.max(0, indent) });
  };
  for (const { 0: gap, index } of matchesOf(line.text, GAP)) {
    add(index);
    start = index + gap.length;
  }
  add(line.length);
  return out;
}

const isFilled = ({ text }: Cell): boolean => text.length > 0;

/** In which column each filled cell of a line stands: in order where all are filled, else by its place. */
function columnOf(cells: readonly Cell[], heads: readonly Cell[], tabbed: boolean): (cell: Cell) => number {
  const filled = cells.filter(isFilled);
  if (filled.length === heads.length) return (cell) => filled.indexOf(cell);
  if (tabbed) return (cell) => Math.min(cells.indexOf(cell), heads.length - 1);
  const apart = (cell: Cell, i: number): number => Math.abs((heads[i] as Cell).start - cell.start);
  return (cell) => heads.reduce((best, _, i) => (apart(cell, i) < apart(cell, best) ? i : best), 0);
}

/** Stamps that a page prints side by side («СОГЛАСОВАНО   УТВЕРЖДАЮ»), each by itself; one stamp stays as it is. */
export function stampsIn(print: Mapped): Mapped[] {
  if (!PARTED.test(print.text)) return [print];
  const lines = print.split(/\n/g).filter((line) => line.text.trim() !== "");
  const [first] = lines;
  const heads = first ? cellsOf(first).filter(isFilled) : [];
  if (heads.length < 2 || heads.filter(({ text }) => isStampWord(text.text)).length < 2) return [print];
  const columns: Mapped[][] = heads.map(() => []);
  for (const line of lines) {
    const cells = cellsOf(line);
    const at = columnOf(cells, heads, line.text.includes("\t"));
    for (const cell of cells) if (isFilled(cell)) columns[at(cell)]?.push(cell.text);
  }
  return columns.filter((column) => column.length > 0).map((column) => Mapped.join(column, "\n"));
}
