import type { Range } from "../../text/range.ts";
import type { Block, TableBlock, TextBlock } from "../blocks.ts";
import type { Stray } from "../draft.ts";
import { isPageNumber } from "../page-number.ts";
import { serviceNote } from "./header.ts";

/** The way through an order's blocks: what was claimed on it, what was left aside. Lives while one order is read. */
export class Walk {
  readonly claims: Range[] = [];
  readonly strays: Stray[] = [];
  /** Tables that stand between the clauses. */
  readonly tables: TableBlock[] = [];
  at = 0;

  constructor(readonly blocks: readonly Block[]) {}

  /** The line of text in hand, or at index `i`; null for a table or the end. */
  text(i: number = this.at): TextBlock | null {
    const block = this.blocks[i];
    return block?.kind === "text" ? block : null;
  }

  claim(block: TextBlock): void {
    this.claims.push(block.range);
    this.at++;
  }

  stray(block: TextBlock, reason: Stray["reason"]): void {
    this.strays.push({ range: block.range, reason });
    this.at++;
  }

  /** Leaves a note of changes, a registration, an electronic signature or a page number aside; true where it was one. */
  skipService(block: TextBlock): boolean {
    const reason = serviceNote(block.text.text) ?? (isPageNumber(block.text.text) ? "page-number" : null);
    if (reason) this.stray(block, reason);
    return reason !== null;
  }

  textOf(i: number): string {
    return this.text(i)?.text.text ?? "";
  }
}
