import type { Line } from "../../layout/types.ts";
import { Mapped } from "../../text/mapped.ts";
import { looseKey } from "../../text/words.ts";
import type { TextBlock } from "../blocks.ts";
import { firstOf, isPlanHead, isSentence, textOf, toChunks } from "../chunks.ts";
import { planColumns } from "../columns.ts";
import { joinLines } from "../join-lines.ts";
import { readLabel } from "../labels.ts";
import { isPageNumber } from "../page-number.ts";
import type { Region } from "../regions.ts";
import { isLabel, labelPath, looksLikeBody } from "./evidence.ts";
import { countOf, isWordLabel, readHeading } from "./headings.ts";
import { isRemark } from "./remarks.ts";
import type { PlanLine } from "./rows.ts";

/** A heading right above a table runs over at most so many lines, and so many stand one below another. */
const MOST_LINES = 3;
const MOST_HEADINGS = 3;
const LONGEST = 200;

/** What tells one heading from the next of its kind. */
interface Mark {
  readonly kind: string;
  /** The numbers of its label. */
  readonly path: readonly number[];
  readonly text: string;
  /** The plan's header is printed again right below. */
  readonly overHeader: boolean;
}

function markOf(text: Mapped, overHeader: boolean): Mark {
  const { kind, path, label } = readHeading(text, null);
  const count = kind === "plain" ? countOf(text.text) : null;
  if (count) return { kind: count.word, path: [count.number], text: text.text, overHeader };
  const roman = kind === "roman" && label ? readLabel(`${label.text.replace(/(?<![.)\s])[.)\s]+$/u, "")}. `) : null;
  return { kind, path: roman?.path ?? path, text: text.text, overHeader };
}

/** The text of a line that may be a heading among the rows: no tabs, one cell, or a label and one cell. */
function headingText(line: Line): Mapped | null {
  const filled = line.cells.filter((cell) => cell.text.length > 0);
  const [first, second] = filled;
  if (!first || filled.length > 2 || isPageNumber(first.text.text)) return null;
  if (!second) return first.text.oneLine();
  const labelled = isLabel(first.text.text) || isWordLabel(first.text.text);
  return labelled ? Mapped.join([first.text, second.text], " ").oneLine() : null;
}

function* marksBelow(lines: readonly Line[], region: Region): Generator<Mark> {
  for (let i = region.from + 1; i < region.to; i++) {
    const line = lines[i] as Line;
    if (line.kind !== "text" && line.kind !== "row") continue;
    const text = headingText(line);
    if (!text || text.length > LONGEST || isRemark(text.text)) continue;
    let next = i + 1;
    while (
      lines[next]?.kind === "blank" ||
      (lines[next]?.kind === "text" && isRemark(lines[next]?.cells[0]?.text.text ?? ""))
    )
      next++;
    yield markOf(text, line.kind === "text" && next < region.to && planColumns(lines[next]?.cells ?? []) !== null);
  }
}

/** «2.» behind «1.», «Задача 1.2» or «Задача 2.1» behind «Задача 1.1»; headings without numbers follow one another as they like. */
function isNext(path: readonly number[], before: readonly number[]): boolean {
  const i = before.findIndex((value, k) => value !== path[k]);
  return before.length === 0 ? path.length === 0 : i >= 0 && path[i] === (before[i] as number) + 1;
}

/** The first heading of the same kind below is the next one. */
function hasTwin(own: Mark, lines: readonly Line[], region: Region): boolean {
  for (const mark of marksBelow(lines, region))
    if (mark.kind === own.kind && !(own.kind === "plain" && !mark.overHeader)) {
      if (own.kind === "plain") return !looseKey(own.text).includes(looseKey(mark.text));
      return isNext(mark.path, own.path);
    }
  return false;
}

/** No quotes, no numbers, no «Координатор: …», «Срок – …», which say something of the plan. */
const isPlain = (text: string): boolean => /^[А-ЯЁ][^«»\d:]*:?$/u.test(text) && !/\s[–—]\s/u.test(text);

/** The plan's first row is «1.1»: something above heads it. */
function isNested(lines: readonly Line[], region: Region): boolean {
  for (let i = region.from + 1; i < region.to; i++) {
    const label = lines[i]?.cells[0]?.text.text ?? "";
    if (lines[i]?.kind === "row" && isLabel(label)) return labelPath(label).length > 1;
  }
  return false;
}

/** Words alone, right above the first header, under the plan's title, as they stand above a later one. */
function plainHeading(blocks: readonly TextBlock[], lines: readonly Line[], region: Region): number {
  const chunks = toChunks(blocks);
  const last = chunks[chunks.length - 1];
  if (!last || last.blocks.length > MOST_LINES) return -1;
  if (!chunks.slice(0, -1).some((chunk) => isPlanHead(firstOf(chunk).text.text))) return -1;
  const text = textOf(last).oneLine();
  if (last.blocks.some((block) => isPlanHead(block.text.text)) || isSentence(text.text)) return -1;
  if (text.length > LONGEST || !isPlain(text.text)) return -1;
  if (looksLikeBody(text.text) && !isNested(lines, region)) return -1;
  const own = markOf(text, true);
  return own.kind === "plain" && hasTwin(own, lines, region) ? blocks.length - last.blocks.length : -1;
}

/** Where the heading with a label that ends the waiting lines begins; -1 where none does. */
function labelledHeading(blocks: readonly TextBlock[], lines: readonly Line[], region: Region): number {
  for (let i = blocks.length - 1; i >= Math.max(0, blocks.length - MOST_LINES); i--) {
    const block = blocks[i] as TextBlock;
    const own = markOf(block.text, false);
    if (own.kind !== "plain" && !isPlanHead(block.text.text) && block.text.length <= LONGEST)
      return hasTwin(own, lines, region) ? i : -1;
    if (block.gap > 0) return -1;
  }
  return -1;
}

/**
 * The lines right above a plan's table that head its first section: «Раздел 1. …» over the table as «Раздел 2. …» stands
 * further below. Gives them and the index of the first.
 */
export function openingHeadings(
  blocks: readonly TextBlock[],
  lines: readonly Line[],
  region: Region,
): { from: number; headings: PlanLine[] } {
  const headings: PlanLine[] = [];
  let from = blocks.length;
  while (from > 0 && headings.length < MOST_HEADINGS) {
    const above = blocks.slice(0, from);
    const labelled = labelledHeading(above, lines, region);
    const at = labelled < 0 && headings.length === 0 ? plainHeading(above, lines, region) : labelled;
    if (at < 0) break;
    const own = blocks.slice(at, from);
    const range = { start: (own[0] as TextBlock).range.start, end: (own[own.length - 1] as TextBlock).range.end };
    const text = joinLines(own.map((block) => block.text)).oneLine();
    headings.unshift({ kind: "line", text, range, break: "none", strong: own.some((block) => block.strong) });
    from = at;
  }
  return { from, headings };
}
