import type { ColumnRole } from "../../model/types.ts";
import { beginsCapital } from "../../text/letters.ts";
import { looksLikeTime } from "./evidence.ts";
import { NOTHING, type Piece, type RowFacts } from "./facts.ts";

/** How many rows up the row with the same number may stand. */
const REACH = 6;
/** A comma, a preposition, an open bracket. */
const OWED = 2;

/** The row above that began with this number; a row with another one ends the search. */
function sameNumberAbove(rows: readonly RowFacts[], i: number): RowFacts | null {
  const { number } = rows[i] as RowFacts;
  for (let k = i - 1; k >= Math.max(0, i - REACH); k--) {
    const above = rows[k] as RowFacts;
    if (above.labelled) return above.number === number ? above : null;
    if (above.row.kind === "row" && above.number !== "") return null;
  }
  return null;
}

/** A cell that goes on with what stands above it, or is owed there; a time of its own is neither. */
function isRestOf(piece: Piece, before: Piece): boolean {
  if (before.text === "" || (piece.goesOn <= 0 && before.incomplete < OWED)) return false;
  return before.incomplete >= OWED || !looksLikeTime(piece.text);
}

/**
 * A page broke a row and its second half prints the number again: «1. ⇥ … по классам, ⇥ март ⇥ …» over «1. ⇥ подготовка
 * рекомендаций ⇥⇥», where every cell goes on from the one above it.
 */
export function repeatsNumber(rows: readonly RowFacts[], i: number, above: ReadonlyMap<ColumnRole, Piece>): boolean {
  const { row, labelled, activity, pieces } = rows[i] as RowFacts;
  if (!labelled || activity.goesOn <= 0) return false;
  const begun = sameNumberAbove(rows, i);
  if (!begun || !beginsCapital(begun.activity.text)) return false;
  const before = above.get("activity") ?? NOTHING;
  if (row.break === "none" && before.incomplete < OWED) return false;
  return pieces.every((piece, c) => {
    const role = row.columns[c] as ColumnRole;
    return piece === NOTHING || role === "number" || role === "activity" || isRestOf(piece, above.get(role) ?? NOTHING);
  });
}
