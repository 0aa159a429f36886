import { append } from "../../text/append.ts";
import { fold, looseKey } from "../../text/words.ts";
import type { Block, TextBlock } from "../blocks.ts";
import { isPlanHead } from "../chunks.ts";
import type { Stray } from "../draft.ts";
import { opensTitle } from "../order/header.ts";
import { appendixLabel, isApproval } from "../stamps.ts";

/** A heading that is printed twice runs over so many lines at most, and is at least so long in all. */
const MOST_LINES = 6;
const LEAST_LENGTH = 25;

/** The second print may lose a mark or a space, no more. */
function isSame(a: TextBlock, b: TextBlock): boolean {
  if (Math.abs(a.text.length - b.text.length) > 3 || fold(a.text.text[0] ?? "") !== fold(b.text.text[0] ?? ""))
    return false;
  const key = looseKey(a.text.text);
  return key !== "" && key === looseKey(b.text.text);
}

/** Lines that are alike in every form: what is filled in, and the heads of stamps. */
const isForm = ({ text: { text } }: TextBlock): boolean =>
  text.includes("__") || isApproval(text) || appendixLabel(text) !== undefined;

/** Lines `from` … are printed again right below; one line alone, over a blank one, only where it is a heading. */
function isDoubled(blocks: readonly Block[], from: number, count: number): boolean {
  let length = 0;
  for (let k = 0; k < count; k++) {
    const first = blocks[from + k];
    const second = blocks[from + count + k];
    if (first?.kind !== "text" || second?.kind !== "text" || !isSame(first, second) || isForm(first)) return false;
    // Nothing but the first lines of the two prints stands over a gap.
    if (k > 0 && (first.gap > 0 || second.gap > 0)) return false;
    length += first.text.length;
  }
  const opening = (blocks[from] as TextBlock).text.text;
  return length >= LEAST_LENGTH && (count > 1 || isPlanHead(opening) || opensTitle(opening));
}

/** How many lines from `from` on are printed twice running; 0 where they are not. */
function doubledFrom(blocks: readonly Block[], from: number): number {
  for (let count = 1; count <= MOST_LINES; count++) if (isDoubled(blocks, from, count)) return count;
  return 0;
}

/** A heading of several lines that is printed twice, or three times, running: the later prints are set aside. */
export function withoutDoubledLines(blocks: readonly Block[], strays: Stray[]): Block[] {
  const out: Block[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    out.push(block);
    if (block.kind !== "text") continue;
    const count = doubledFrom(blocks, i);
    if (count === 0) continue;
    append(out, blocks.slice(i + 1, i + count));
    let end = i + count;
    do {
      for (const again of blocks.slice(end, end + count) as TextBlock[])
        strays.push({ range: again.range, reason: "repeated-row" });
      end += count;
    } while (isDoubled(blocks, end - count, count));
    i = end - 1;
  }
  return out;
}
