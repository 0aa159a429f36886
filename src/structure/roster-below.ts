import type { Line } from "../layout/types.ts";
import type { Block, TextBlock } from "./blocks.ts";
import { type RosterLines, readRosterLines } from "./roster-lines.ts";
import { rosterFlow } from "./split-names.ts";

/** So many blocks behind a roster's heading are looked at first. */
const FIRST = 32;

/** The members from block `from` on; only as much is looked at as a roster needs, for there may be thousands of headings. */
export function rosterBelow(
  blocks: readonly Block[],
  lines: readonly Line[],
  from: number,
  title: string,
): RosterLines & { readonly blocks: readonly TextBlock[] } {
  for (let most = FIRST; ; most *= 2) {
    const flow = rosterFlow(blocks, lines, from, most);
    const read = readRosterLines(flow, title);
    if (from + most >= blocks.length || read.used < flow.length / 2) return { ...read, blocks: flow };
  }
}
