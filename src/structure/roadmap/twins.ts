import { LATIN_LOOK_ALIKES } from "../../text/look-alikes.ts";
import type { AlignedRow } from "./readings.ts";

/** «Семинар», «Cеминар» with a Latin letter */
const inCyrillic = (text: string): string => text.replace(/[A-Za-z]/g, (letter) => LATIN_LOOK_ALIKES[letter] ?? letter);

const isSame = (a: string, b: string): boolean => a === b || (a.length === b.length && inCyrillic(a) === inCyrillic(b));

/** A row printed twice to the letter, whatever its script. */
export function isPrintedTwice(a: AlignedRow, b: AlignedRow): boolean {
  if (a.kind !== "row" || b.kind !== "row" || a.cells.length !== b.cells.length) return false;
  const filled = b.cells.filter((cell) => cell && cell.length > 0).length;
  return filled > 2 && b.cells.every((cell, i) => isSame(cell?.text ?? "", a.cells[i]?.text ?? ""));
}
