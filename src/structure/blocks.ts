import type { Cell, Layout, Line } from "../layout/types.ts";
import { roleOf } from "../lexicon/column-roles.ts";
import { PASSPORT_HEAD, ROSTER_HEAD } from "../lexicon/heads.ts";
import { SIGNATURE_NOTE } from "../lexicon/letterhead.ts";
import { ROSTER_BODIES } from "../lexicon/roster-roles.ts";
import { append } from "../text/append.ts";
import { beginsCapital } from "../text/letters.ts";
import { Mapped } from "../text/mapped.ts";
import type { Range } from "../text/range.ts";
import { fold } from "../text/words.ts";
import type { Stray } from "./draft.ts";
import { readLabel } from "./labels.ts";
import { findDates } from "./order/date.ts";
import { disposes } from "./order/header.ts";
import { isKindLine } from "./order/kind.ts";
import { findNumber } from "./order/number.ts";
import { isContinuationLine } from "./page-number.ts";
import { isNameLine, PERSON } from "./person.ts";
import { findRegions, type Region } from "./regions.ts";
import { withoutDoubledLines } from "./repair/doubled-lines.ts";
import { isSigned } from "./signed-rows.ts";
import { isTwin } from "./similar.ts";
import { isStampText, isStampWord, opensPart } from "./stamps.ts";

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
  /** One of the parts of an act that was flattened to a single line. */
  readonly isPiece?: boolean;
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

const filledOf = (line: Line): Cell[] => line.cells.filter((cell) => cell.text.length > 0);
const isField = (text: string): boolean =>
  text.length < 40 && (findDates(text).length > 0 || findNumber(text) !== null);

/** «1. ⇥ Утвердить план.», «- ⇥ провести …;»: a word processor's list, its label set off by a tab. */
function isClauseRow(row: Line): boolean {
  const filled = filledOf(row);
  const [label, text] = filled;
  if (filled.length !== 2 || !label || !text) return false;
  return (
    /^(?:\d{1,2}(?:\.\d{1,2})*[.)]|[а-я]\)|[-–—•])$/u.test(label.text.text) &&
    (text.text.length > 40 || /[.;:,]$/u.test(text.text.text))
  );
}

/** A row of a numbered table, or its header: «№ ⇥ Школа», «1 ⇥ …». */
function isNumbered(row: Line): boolean {
  const first = filledOf(row)[0]?.text.text ?? "";
  return filledOf(row).length > 1 && (/^\d{1,3}[.)]?$/u.test(first) || roleOf(first) === "number");
}

/** How far from a letterhead in two columns its kind word may stand. */
const LETTERHEAD_LINES = 16;

/** «(подпись) ⇥ (расшифровка)», below the line that is signed. */
const isSignatureNote = (cells: readonly Cell[]): boolean =>
  SIGNATURE_NOTE.test(fold(cells.map(({ text }) => text.text).join(" ")));

/** «от 27.08.2019 ⇥⇥ № 81», «Директор ⇥ И.И. Иванов»: tabs that lay out prose make no table. */
function isProse(region: Region, lines: readonly Line[]): boolean {
  if (region.columns) return false;
  const rows = lines.slice(region.from, region.to).filter((line) => line.kind === "row");
  const listed = rows.filter(isClauseRow).length;
  if (
    listed > 0 &&
    rows.every(
      (row) => isClauseRow(row) || filledOf(row).length < 2 || filledOf(row).some((cell) => isNameLine(cell.text.text)),
    )
  )
    return true;
  if (rows.some((row) => filledOf(row).length > 3 || isNumbered(row))) return false;
  if (isSmallTable(rows)) return false;
  if (rows.length <= 8 && isLetterhead(region, rows, lines)) return true;
  if (rows.length > 2 && isSigned(region.from, rows, lines)) return true;
  if (rows.length > 3) return false;
  return rows.every((row) => {
    const filled = filledOf(row);
    if (filled.length < 2) return filled.every((cell) => cell.text.length < 60);
    if (rows.length === 1 && filled.every((cell) => cell.text.length < 80)) return true;
    if (isSignatureNote(filled)) return true;
    const named = filled.length === 2 && rows.length < 3;
    return filled.some(
      ({ text: { text } }) => isNameLine(text) || isField(text) || (text.length < 60 && PERSON.test(text) && named),
    );
  });
}

/** Rows of one width under a header of words: a table, though its rows look like fields or signatures. */
function isSmallTable(rows: readonly Line[]): boolean {
  const [header, ...data] = rows.map((row) => filledOf(row).map((cell) => cell.text.text));
  if (!header || data.length === 0 || header.length < 3 || data.some((cells) => cells.length !== header.length))
    return false;
  return header.every((text) => text.length < 60 && /^[А-ЯЁ][^\d№«»]*$/u.test(text) && !isNameLine(text));
}

/**
 * A letterhead in two columns, the second language beside the first: the act's kind stands in it or right below, and
 * nothing is disposed above it.
 */
function isLetterhead(region: Region, rows: readonly Line[], lines: readonly Line[]): boolean {
  if (region.from > 40 || rows.some((row) => filledOf(row).some((cell) => cell.text.length > 120))) return false;
  if (lines.slice(0, region.from).some((line) => line.kind === "text" && disposes(line.cells[0]?.text.text ?? "")))
    return false;
  const near = lines.slice(Math.max(0, region.from - LETTERHEAD_LINES), region.to + LETTERHEAD_LINES);
  return near.some((line) => line.cells.some((cell) => isKindLine(cell.text.text)));
}

/** Stamps side by side: «РАССМОТРЕНО ⇥ СОГЛАСОВАНО ⇥ УТВЕРЖДЕНО» over what each says. */
function isStampTable(region: Region, lines: readonly Line[]): boolean {
  const filled = filledOf(lines[region.from] as Line);
  return filled.length > 1 && filled.every(({ text: { text } }) => isStampWord(text));
}

const MOST_STAMP_LINES = 14;
const WIDE_SPACES = / {3,}/u;

/** The parts of a line that wide spaces set apart, as stamps side by side are; none of a row. */
const spacedParts = ({ kind, cells: [only] }: Line): string[] =>
  kind === "text" ? (only?.text.text ?? "").split(WIDE_SPACES).flatMap((part) => part.trim() || []) : [];

/** How far to the right the lines of the last stamp begin, at least. */
const RIGHT = 8;

/** «ПРИКАЗ» below the stamps; «Приказ от 31.08.2023 № 112» further to the right is what approves, in the last of them. */
function opensAct(part: string, { full, cells }: Line): boolean {
  const indent = (cells[0]?.text.range()?.start ?? full.start) - full.start;
  return isKindLine(part) && beginsCapital(part) && (indent < RIGHT || findDates(part).length === 0);
}

/**
 * «РАССМОТРЕНО      УТВЕРЖДАЮ» that spaces set side by side, with the lines below that say what each says: the index
 * behind; `from` where none stand. A line that stands alone goes on where it looks like a stamp's, right below another.
 */
function spacedStampsEnd(lines: readonly Line[], from: number): number {
  const first = spacedParts(lines[from] as Line);
  if (first.length < 2 || !first.every(isStampWord)) return from;
  let end = from + 1;
  for (let i = from + 1; i < lines.length && i < from + MOST_STAMP_LINES; i++) {
    const line = lines[i] as Line;
    if (line.kind === "blank") continue;
    const [part = "", ...others] = spacedParts(line);
    const alone = others.length === 0;
    if (part === "" || opensAct(part, line) || opensPart(part) || (alone && (end < i || !isStampText(part)))) break;
    end = i + 1;
  }
  return end;
}

/** A roster's or a passport's heading opens the lines right above: what it holds stands in a table, however small. */
function isBelowHead(above: readonly Block[], region: Region, lines: readonly Line[]): boolean {
  if (lines.slice(region.from, region.to).filter((line) => line.kind === "row").length < 2) return false;
  for (let i = above.length - 1; i >= 0 && i > above.length - 5; i--) {
    const block = above[i];
    if (block?.kind !== "text" || /[.;]$/u.test(block.text.text)) return false;
    const key = fold(block.text.text);
    if (ROSTER_HEAD.test(key) || PASSPORT_HEAD.test(key)) return true;
    // «2. Утвердить состав комиссии:»
    if (key.endsWith(":") && ROSTER_BODIES.test(key) && readLabel(block.text.text)) return true;
    if (block.gap > 0) return false;
  }
  return false;
}

/** A line as blocks: cells that tabs set apart are lines of their own, but for a line of fields. */
function textBlocks(line: Line, index: number, gap: number): TextBlock[] {
  const filled = filledOf(line);
  const whole = (text: Mapped, range: Range, before: number): TextBlock => ({
    kind: "text",
    text: text.replace(/\n+/gu, " "),
    range,
    line: index,
    gap: before,
    strong: line.strong,
  });
  if (isClauseRow(line))
    return [
      whole(
        Mapped.join(
          filled.map((cell) => cell.text),
          " ",
        ),
        line.range,
        gap,
      ),
    ];
  if (filled.length < 2 || filled.some((cell) => isField(cell.text.text)))
    return [
      whole(
        Mapped.join(
          filled.map((cell) => cell.text),
          WIDE_GAP,
        ),
        line.range,
        gap,
      ),
    ];
  return filled.map((cell, i) => whole(cell.text, cell.range, i === 0 ? gap : 0));
}

/** Blocks, and the running headers that stand between them. */
export interface Blocks {
  readonly blocks: Block[];
  readonly strays: Stray[];
}

/** The layout as a sequence of lines of text and tables; blank lines and rules outside tables only widen gaps. */
export function toBlocks(layout: Layout): Blocks {
  const out: Block[] = [];
  const strays: Stray[] = [];
  const regions = findRegions(layout);
  let next = 0;
  let gap = 1;
  for (let i = 0; i < layout.lines.length; i++) {
    const region = regions[next];
    if (region && region.from === i) {
      next++;
      if (isStampTable(region, layout.lines)) {
        for (const line of layout.lines.slice(region.from, region.to))
          if (line.kind !== "blank") strays.push({ range: line.range, reason: "stamp" });
        i = region.to - 1;
        gap = 1;
        continue;
      }
      if (!isProse(region, layout.lines) || isBelowHead(out, region, layout.lines)) {
        out.push({ kind: "table", region, line: i, gap });
        i = region.to - 1;
        gap = 0;
        continue;
      }
    }
    const stamped = spacedStampsEnd(layout.lines, i);
    if (stamped > i) {
      for (const line of layout.lines.slice(i, stamped))
        if (line.kind !== "blank") strays.push({ range: line.range, reason: "stamp" });
      i = stamped - 1;
      gap = 1;
      continue;
    }
    const line = layout.lines[i] as Line;
    if (line.kind === "blank" || line.kind === "rule") gap++;
    else {
      const blocks = textBlocks(line, i, gap);
      const [block] = blocks;
      if (block && isContinuationLine(block.text.text)) {
        strays.push({ range: line.range, reason: "running-header" });
        gap++;
        continue;
      }
      const before = out[out.length - 1];
      if (block && gap === 0 && before?.kind === "text" && isTwin(before.text, block.text))
        strays.push({ range: line.range, reason: "repeated-row" });
      else
        append(
          out,
          blocks.filter(({ text }) => text.length > 0),
        );
      gap = 0;
    }
  }
  return { blocks: withoutDoubledLines(out, strays), strays };
}
