import { printable } from "../printable.ts";

/** Text on one line of a file: no tab that would part cells, no line end, nothing invisible that is a control. */
export function line(text: string): string {
  return printable(text).replace(/\s+/gu, " ").trim();
}

/** A quote and what is inside: a pair of quotes stands for one. */
const QUOTED = /^"(?:[^"]|"")*/u;

/**
 * A cell that begins with a quote is read as spreadsheets quote one where the quote closes at its end or nowhere in it, then
 * with the cells behind it. It is quoted as they do where that would change it.
 */
function guarded(cell: string): string {
  const inside = QUOTED.exec(cell)?.[0].length ?? 0;
  if (inside === 0 || inside < cell.length - 1) return cell;
  const closed = inside === cell.length - 1;
  return closed && !cell.slice(1, -1).includes('""') ? cell : `"${cell.replaceAll('"', '""')}"`;
}

/** A row of cells. */
export function row(cells: readonly (string | null)[]): string {
  const lines = cells.map((cell) => line(cell ?? ""));
  return lines.length > 1 ? lines.map(guarded).join("\t") : lines.join("");
}

/** Lines that stand together, and those blocks parted by empty lines. */
export type Block = readonly string[];

export function printed(blocks: readonly Block[]): string {
  const filled = blocks.map((block) => block.filter((text) => text !== "")).filter((block) => block.length > 0);
  return filled.map((block) => `${block.join("\n")}\n`).join("\n");
}
