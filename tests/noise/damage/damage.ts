import type { Dice } from "../dice.ts";
import type { Sheet } from "../sheet.ts";

/** One thing that converters, scanners and typists do to documents, and that a careful reader can undo. */
export interface Damage {
  readonly name: string;
  /** What does it, in life. */
  readonly source: string;
  /** null where the document gives no occasion for it. */
  apply(sheet: Sheet, dice: Dice): Sheet | null;
}
