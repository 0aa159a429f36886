import { append } from "../../text/append.ts";
import type { Mapped } from "../../text/mapped.ts";
import type { Range } from "../../text/range.ts";
import type { Block, TableBlock, TextBlock } from "../blocks.ts";
import type { Stray } from "../draft.ts";
import { isPageNumber } from "../page-number.ts";
import { serviceNote } from "./header.ts";
import { adoptionLines, changesLines, noteEnd, noteInside, repealLines } from "./notes.ts";

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
    if (reason === "amendment-note") this.skipNoteRest(block.text.text);
    return reason !== null;
  }

  /** Leaves aside what stands only in a header: who changed or repealed the act, who adopted it and when. */
  skipHeaderNote(): boolean {
    const changed = repealLines(this.at, this.lineAt) || changesLines(this.at, this.lineAt);
    this.strayLines(changed, "amendment-note");
    const adopted = changed > 0 ? 0 : adoptionLines(this.at, this.lineAt);
    this.strayLines(adopted, "registration-note");
    return changed + adopted > 0;
  }

  /** Date and number of a line that goes on with a note: «от 10 мая 2021 года N 15 Утратило силу - …»; null for no note. */
  cutNote(block: TextBlock): Mapped | null {
    const at = noteInside(block.text.text);
    return at < 0 ? null : block.text.slice(0, at).trim();
  }

  /** Claims the beginning of the line in hand and leaves the note behind it aside. */
  claimBefore(block: TextBlock, cut: Mapped): void {
    const note = block.text.slice(noteInside(block.text.text)).trim();
    append(this.claims, cut.ranges());
    append(
      this.strays,
      note.ranges().map((range) => ({ range, reason: "amendment-note" as const })),
    );
    this.at++;
    this.skipNoteRest(note.text);
  }

  private skipNoteRest(note: string): void {
    this.strayLines(noteEnd(note, this.at, this.lineAt) - this.at, "amendment-note");
  }

  private strayLines(count: number, reason: Stray["reason"]): void {
    for (let i = 0; i < count; i++) this.stray(this.text() as TextBlock, reason);
  }

  private readonly lineAt = (i: number): string | null => this.text(i)?.text.text ?? null;

  textOf(i: number): string {
    return this.text(i)?.text.text ?? "";
  }
}
