import { DRAFTER_WORDS } from "../../lexicon/offices.ts";
import type { Block } from "../blocks.ts";
import type { DrafterDraft } from "../draft.ts";
import { appendixLabel, isApproval } from "../stamps.ts";
import { readDrafter } from "./drafter.ts";

/** At most so many blocks of the file stand behind its last lines' drafter. */
const LAST_BLOCKS = 2;

/** The drafter of an act that does not stand below its signature, and the blocks without his lines. */
export interface LateDrafter {
  readonly drafter: DrafterDraft | null;
  readonly blocks: readonly Block[];
}

const textOf = (block: Block | undefined): string => (block?.kind === "text" ? block.text.text : "");

/** Where who drafted the act may stand: at the end of the file, or before an appendix's stamp, below a sheet of agreement. */
function isPlaceOfDrafter(blocks: readonly Block[], next: number): boolean {
  const behind = textOf(blocks[next]);
  return blocks.length - next <= LAST_BLOCKS || appendixLabel(behind) !== undefined || isApproval(behind);
}

/** «Исп. Сомова Е.Е. ⏎ т. 2-14-55» below the plan or below a sheet of agreement; a word says who it is. */
export function takeLateDrafter(blocks: readonly Block[], from: number): LateDrafter {
  for (let i = from; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    if (block.kind !== "text" || !DRAFTER_WORDS.test(block.text.text)) continue;
    const found = readDrafter(blocks, i);
    if (!found || (found.phone === null && !isPlaceOfDrafter(blocks, found.next))) continue;
    const { name, phone, print, next } = found;
    const behind = blocks.slice(next);
    return {
      drafter: { name, phone, print, claims: print.ranges() },
      blocks: [...blocks.slice(0, i), ...behind],
    };
  }
  return { drafter: null, blocks };
}
