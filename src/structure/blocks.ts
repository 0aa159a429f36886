import type { Layout, Line } from "../layout/types.ts";
import { Mapped } from "../text/mapped.ts";
import type { Range } from "../text/range.ts";
import { looseKey } from "../text/words.ts";
import type { Stray } from "./draft.ts";
import { findDates } from "./order/date.ts";
import { findNumber } from "./order/number.ts";
import { isNameLine, PERSON } from "./person.ts";
import { findRegions, type Region } from "./regions.ts";
import { isTwin } from "./similar.ts";

/** A line of text outside tables. */
export interface TextBlock {
  readonly kind: "text";
  readonly text: Mapped;
  readonly range: Range;
  /** Index of its line in the layout. */
  readonly line: number;
  /** Blank lines and rules right before it. */
  readonly gap: number;
  readonly strong: boolean;
}

export interface TableBlock {
  readonly kind: "table";
  readonly region: Region;
  readonly line: number;
  readonly gap: number;
}

export type Block = TextBlock | TableBlock;

/** Cells of a row that tabs only lay out: the gap stays wide, so that a signature's two halves can be told. */
const WIDE_GAP = "   ";

/** «от 27.08.2019 ⇥⇥ № 81», «Директор ⇥ И.И. Иванов»: tabs that lay out prose make no table. */
function isProse(region: Region, lines: readonly Line[]): boolean {
  if (region.columns) return false;
  const rows = lines.slice(region.from, region.to).filter((line) => line.kind === "row");
  if (rows.length > 3) return false;
  return rows.every((row) => {
    const filled = row.cells.filter((cell) => cell.text.length > 0);
    if (filled.length < 2) return rows.length === 1 || filled.length === 0;
    if (filled.length > 3) return false;
    if (rows.length === 1 && filled.every((cell) => cell.text.length < 80)) return true;
    return filled.some(
      ({ text: { text } }) =>
        isNameLine(text) ||
        (text.length < 40 && (findDates(text).length > 0 || findNumber(text) !== null)) ||
        (text.length < 60 && PERSON.test(text) && filled.length === 2 && rows.length < 3),
    );
  });
}

function textBlock(line: Line, index: number, gap: number): TextBlock {
  const filled = line.cells.map((cell) => cell.text).filter((text) => text.length > 0);
  const text = Mapped.join(filled, WIDE_GAP).replace(/\n+/gu, " ");
  return { kind: "text", text, range: line.range, line: index, gap, strong: line.strong };
}

/** Blocks, and the running headers that stand between them. */
export interface Blocks {
  readonly blocks: Block[];
  readonly strays: Stray[];
}

/** The layout as a sequence of lines of text and tables; blank lines and rules outside tables only widen gaps. */
export function toBlocks(layout: Layout, running: ReadonlySet<string>): Blocks {
  const out: Block[] = [];
  const strays: Stray[] = [];
  const regions = findRegions(layout);
  let next = 0;
  let gap = 1;
  for (let i = 0; i < layout.lines.length; i++) {
    const region = regions[next];
    if (region && region.from === i) {
      next++;
      if (!isProse(region, layout.lines)) {
        out.push({ kind: "table", region, line: i, gap });
        i = region.to - 1;
        gap = 0;
        continue;
      }
    }
    const line = layout.lines[i] as Line;
    if (line.kind === "blank" || line.kind === "rule") gap++;
    else {
      const block = textBlock(line, i, gap);
      if (running.size > 0 && running.has(looseKey(block.text.text))) {
        strays.push({ range: line.range, reason: "running-header" });
        gap++;
        continue;
      }
      const before = out[out.length - 1];
      if (gap === 0 && before?.kind === "text" && isTwin(before.text, block.text))
        strays.push({ range: line.range, reason: "repeated-row" });
      else if (block.text.length > 0) out.push(block);
      gap = 0;
    }
  }
  return { blocks: out, strays };
}
