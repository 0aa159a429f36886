import { beginsCapital } from "../../text/letters.ts";
import type { Mapped } from "../../text/mapped.ts";

/**
 * A heading that ends in a colon and whose list ran on into the first cell below it: «… в реализации:» over
 * «- мер …, ⏎ - мер … ⏎ Организация …». Gives the offset where the cell's own text begins; 0 where nothing moved.
 */
export function movedList(heading: string, cell: Mapped): number {
  if (!/:$/u.test(heading.trimEnd()) || !/^[-–—•]\s/u.test(cell.text)) return 0;
  let at = 0;
  for (const part of cell.text.split("\n")) {
    if (!/^\s*(?:[-–—•]\s*)/u.test(part) && part.trim() !== "") return beginsCapital(part.trimStart()) ? at : 0;
    at += part.length + 1;
  }
  return 0;
}
