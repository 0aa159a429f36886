import { beginsCapital } from "../text/letters.ts";
import type { GridRow } from "./grid.ts";

/** A printed line of a table. */
export interface SpacedRow extends GridRow {
  /** A blank line or a page's end stands above. */
  readonly parted: boolean;
  /** A heading or a line of the header: no line below is the rest of it. */
  readonly whole: boolean;
}

/** So many groups of lines show that blank lines part rows and not pages, if few lines stand between two of them. */
const FEWEST_GROUPS = 3;
const USUAL_LINES = 6;
/** A line with text in so many columns, a capital first, may begin a row. */
const MANY = 3;

/** The lines that stand right below one another, group by group; headers and headings are none. */
function groupsOf(rows: readonly SpacedRow[]): SpacedRow[][] {
  const out: SpacedRow[][] = [];
  let above: SpacedRow | null = null;
  for (const row of rows) {
    // A line between that is no row, a page's number, must not become part of one.
    const goesOn = above !== null && above.to === row.from && !above.whole && !row.parted && !row.whole;
    if (goesOn) out[out.length - 1]?.push(row);
    else out.push([row]);
    above = row;
  }
  return out;
}

/** A line that begins as rows do: below the first line of a group it shows that blank lines part no rows. */
function mayBegin(source: string, { cells }: SpacedRow, numbered: boolean): boolean {
  const filled = cells.filter((cell) => cell.length > 0);
  const first = cells[0]?.[0];
  if (numbered) return first !== undefined;
  const text = first ? source.slice(first.start, first.end) : "";
  return filled.length >= Math.min(MANY, cells.length) && (beginsCapital(text) || /^\d/.test(text));
}

function joined(group: readonly SpacedRow[]): GridRow {
  const [first, last] = [group[0] as SpacedRow, group[group.length - 1] as SpacedRow];
  return {
    from: first.from,
    to: last.to,
    cells: first.cells.map((_, i) => group.flatMap(({ cells }) => cells[i] ?? [])),
  };
}

/** Where blank lines part the rows of a table, the lines between two of them are one row. */
export function joinParted(source: string, rows: readonly SpacedRow[], numbered: boolean): GridRow[] {
  const groups = groupsOf(rows);
  const bodies = groups.filter(([first]) => !first?.whole);
  const sizes = bodies.map((group) => group.length).sort((a, b) => a - b);
  const usual = sizes[sizes.length >> 1] ?? 0;
  if (bodies.length < FEWEST_GROUPS || usual > USUAL_LINES) return [...rows];
  if (bodies.some((group) => group.slice(1).some((row) => mayBegin(source, row, numbered)))) return [...rows];
  return groups.map(joined);
}
