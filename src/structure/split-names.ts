import type { Line } from "../layout/types.ts";
import { append } from "../text/append.ts";
import { CAPITAL, SMALL } from "../text/letters.ts";
import { Mapped } from "../text/mapped.ts";
import type { Block, TextBlock } from "./blocks.ts";
import { readLabel } from "./labels.ts";
import type { Region } from "./regions.ts";
import { rosterRole } from "./roster-role.ts";

/** A line of a roster, and how many blocks it was put together from. */
export interface RosterLine {
  readonly block: TextBlock;
  readonly count: number;
}

const WORD = `[${CAPITAL}][${SMALL}]+`;
/** «Мельник», «МЕЛЬНИК», «Римская-Корсакова» */
const SURNAME = new RegExp(`^(?:${WORD}(?:-${WORD})?|[А-ЯЁ]{2,}(?:-[А-ЯЁ]{2,})?)$`, "u");
/** «Олег Григорьевич», «О.Г.» without a surname of their own behind them. */
const GIVEN = new RegExp(
  String.raw`^(?:${WORD}\s${WORD}(?:ич|на|кызы|оглы)(?![A-Za-zЀ-ӿ])|[${CAPITAL}]\.\s?[${CAPITAL}]\.(?!\s?[${CAPITAL}]))`,
  "u",
);

function isSurname(text: string): boolean {
  const plain = text.slice(readLabel(text)?.length ?? 0).trim();
  return SURNAME.test(plain) && rosterRole(plain) === null;
}

/** The blocks from `from` on that stand on one line. */
function besides(blocks: readonly TextBlock[], from: number, line: number | undefined): TextBlock[] {
  let end = from;
  while (blocks[end]?.line === line && end < blocks.length) end++;
  return blocks.slice(from, end);
}

/** The person whose surname stands alone at block `at`, over the rest of the name. */
function splitNameAt(blocks: readonly TextBlock[], at: number): RosterLine | null {
  const surname = blocks[at] as TextBlock;
  if (!isSurname(surname.text.text)) return null;
  const first = besides(blocks, at + 1, surname.line);
  const below = blocks[at + 1 + first.length];
  const given = below?.gap === 0 ? GIVEN.exec(below.text.text)?.[0].length : undefined;
  if (!below || !given) return null;
  const second = besides(blocks, at + 2 + first.length, below.line);
  const pieces = [
    surname.text,
    below.text.slice(0, given),
    ...first.map(({ text }) => text),
    below.text.slice(given).trim(),
    ...second.map(({ text }) => text),
  ];
  const text = Mapped.join(
    pieces.filter((piece) => piece.length > 0),
    " ",
  );
  return { block: { ...surname, text }, count: 2 + first.length + second.length };
}

/** The roster's line at block `at`, a name put together that runs over two: «Мельник ⏎ Олег Григорьевич ⇥ – ⇥ начальник отдела». */
export const rosterLineAt = (blocks: readonly TextBlock[], at: number): RosterLine =>
  splitNameAt(blocks, at) ?? { block: blocks[at] as TextBlock, count: 1 };

/** A roster's first entry begins with a surname on a line of its own. */
export const opensSplitName = (blocks: readonly TextBlock[]): boolean =>
  blocks.length > 1 && splitNameAt(blocks, 0) !== null;

/** The cells of a table as blocks. */
function cellBlocks(lines: readonly Line[], region: Region): TextBlock[] {
  const out: TextBlock[] = [];
  let gap = 0;
  for (let i = region.from; i < region.to; i++) {
    const { kind, cells, strong } = lines[i] as Line;
    const filled = cells.filter(({ text }) => text.length > 0);
    filled.forEach(({ text, range }, k) => {
      out.push({ kind: "text", text: text.oneLine(), range, line: i, gap: k === 0 ? gap : 0, strong });
    });
    gap = kind === "blank" || kind === "rule" ? gap + 1 : 0;
  }
  return out;
}

/**
 * The lines from block `from` on, with the cells of tables in which tabs only lay out names on two lines; no more blocks
 * are looked at than `most`.
 */
export function rosterFlow(
  blocks: readonly Block[],
  lines: readonly Line[],
  from: number,
  most = blocks.length,
): TextBlock[] {
  const out: TextBlock[] = [];
  for (let i = from; i < blocks.length && i < from + most; i++) {
    const block = blocks[i] as Block;
    if (block.kind === "text") {
      out.push(block);
      continue;
    }
    const cells = block.region.columns ? [] : cellBlocks(lines, block.region);
    const flow = [...out.slice(-1), ...cells];
    if (!cells.some((_, k) => splitNameAt(flow, k) !== null)) break;
    append(out, cells);
  }
  return out;
}

const startOf = (block: Block, lines: readonly Line[]): number =>
  block.kind === "text" ? block.range.start : (lines[block.region.from]?.range.start ?? -1);

/** Index of the block behind the first `used` lines of a roster from block `from` on; null where they end inside a table. */
export function blockBehind(
  blocks: readonly Block[],
  lines: readonly Line[],
  flow: readonly TextBlock[],
  { from, used }: { readonly from: number; readonly used: number },
): number | null {
  const end = flow[used - 1]?.range.end ?? -1;
  let next = from;
  while (next < blocks.length && startOf(blocks[next] as Block, lines) < end) next++;
  const [rest, behind] = [flow[used], blocks[next]];
  return rest && (!behind || startOf(behind, lines) > rest.range.start) ? null : next;
}
