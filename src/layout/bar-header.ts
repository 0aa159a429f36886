import { roleOf } from "../lexicon/column-roles.ts";
import { looksLikeTime } from "../lexicon/looks-like-time.ts";
import type { Barred } from "./bars.ts";
import type { GridRow } from "./grid.ts";

/** Cells on lines of their own make a table of so many columns at least. */
export const FEWEST_COLUMNS = 3;
/** No name of a column is longer. */
const LONGEST_NAME = 80;
/** So many names that are not known may stand behind those that are. */
const MOST_UNKNOWN = 2;

/** A plan's header of which each cell stands on lines of its own. */
export interface BarHeader {
  /** How many columns it may have, at the least and at the most, and how many names are known. */
  readonly least: number;
  readonly known: number;
  readonly most: number;
  /** The column of times. */
  readonly times: number;
}

/** The names of columns that a run's lines begin with; null where none is that of works, or of times. */
export function headerAt(source: string, run: readonly Barred[], from: number): BarHeader | null {
  const roles: string[] = [];
  for (let i = from; i < run.length; i++) {
    const { cells, first, leadStart } = run[i] as Barred;
    if (cells.length !== 1) break;
    const end = cells[0]?.end ?? leadStart;
    const name = i === from || end - leadStart > LONGEST_NAME ? first : source.slice(leadStart, end);
    const role = name.length > LONGEST_NAME ? null : roleOf(name.replace(/\s+/g, " ").trim());
    if (role === null || roles.includes(role)) break;
    roles.push(role);
  }
  const [times, works] = [roles.indexOf("schedule"), roles.indexOf("activity")];
  if (times < 0 || works < 0) return null;
  // A work's name may read as that of a column: the header may end above it.
  const least = Math.max(FEWEST_COLUMNS, times + 1, works + 1);
  return { least, known: roles.length, most: roles.length + MOST_UNKNOWN, times };
}

/** So many of its rows' times look like times: with another number of columns other cells would stand there. */
const MOSTLY = 2 / 3;

/** Whether the rows below a header keep to its columns; one row alone shows no name that is not known. */
export function keepsToHeader(source: string, [head, ...rows]: readonly GridRow[], header: BarHeader): boolean {
  const { times, known } = header;
  const found = rows.flatMap(({ cells }) => {
    const cell = cells[times]?.[0];
    return cell && cell.end > cell.start ? [source.slice(cell.start, cell.end)] : [];
  });
  const fewest = (head?.cells.length ?? 0) > known ? 2 : 1;
  return found.length >= fewest && found.filter(looksLikeTime).length >= found.length * MOSTLY;
}
