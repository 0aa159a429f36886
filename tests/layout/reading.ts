import { layout } from "../../src/layout/index.ts";
import type { Line } from "../../src/layout/types.ts";

/** A line in short: its kind, and what its cells say. */
export function short(line: Line): string {
  const cells = line.cells.map((cell) => cell.text.text);
  return line.cells.length === 0 ? line.kind : `${line.kind}: ${cells.join(" | ")}`;
}

export const linesOf = (source: string): string[] => layout(source).lines.map(short);

/** The cells of the first line. */
export const cellsOf = (source: string): string[] =>
  (layout(source).lines[0]?.cells ?? []).map((cell) => cell.text.text);
