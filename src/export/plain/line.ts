import { printable } from "../printable.ts";

/** Text on one line of a file: no tab that would part cells, no line end, nothing invisible that is a control. */
export function line(text: string): string {
  return printable(text).replace(/\s+/gu, " ").trim();
}

/** A row of cells. */
export function row(cells: readonly (string | null)[]): string {
  return cells.map((cell) => line(cell ?? "")).join("\t");
}

/** Lines that stand together, and those blocks parted by empty lines. */
export type Block = readonly string[];

export function printed(blocks: readonly Block[]): string {
  const filled = blocks.map((block) => block.filter((text) => text !== "")).filter((block) => block.length > 0);
  return filled.map((block) => `${block.join("\n")}\n`).join("\n");
}
