import { Mapped } from "../text/mapped.ts";
import { hull } from "../text/range.ts";
import { type GridLine, withGrids } from "./grid.ts";
import { clean } from "./markup.ts";
import { isRow, splitCells, splitLines, unquote } from "./rows.ts";
import type { Cell, Layout, Line, Markup } from "./types.ts";

/** Only dashes and the signs that converters draw tables with: «--- | ---», «_____». */
const RULE = /^[\s\-‐-―_=:|+*~]+$/u;
const VISIBLE = /[^\s\u00a0\u200b-\u200d\u2060\ufeff]/u;

/** A row whose cells bars or drawn lines part, each of one line or of several. */
function gridRow(source: string, raw: GridLine, markup: Markup[]): Line {
  const range = { start: raw.start, end: raw.end };
  let strong = false;
  const cells = (raw.cells ?? []).map((pieces): Cell => {
    const texts = pieces.map((piece) => {
      const cleaned = clean(Mapped.of(source, piece.start, piece.end), markup);
      strong ||= cleaned.strong;
      return cleaned.text.trim();
    });
    return { range: hull(pieces) ?? { start: raw.end, end: raw.end }, text: Mapped.join(texts, "\n") };
  });
  return { kind: "row", range, full: { start: raw.start, end: raw.next }, cells, strong };
}

/** A line end of old Macintoshes is one as any other; the offsets stay. */
const LONE_RETURN = /\r(?!\n)/gu;

/** Cuts a source into lines and cells. Lossless: the lines' `full` ranges tile the source. */
export function layout(text: string): Layout {
  const source = text.includes("\r") ? text.replace(LONE_RETURN, "\n") : text;
  const markup: Markup[] = [];
  const lines = withGrids(source, splitLines(source)).map((raw): Line => {
    if (raw.cells) return gridRow(source, raw, markup);
    const range = { start: raw.start, end: raw.end };
    const full = { start: raw.start, end: raw.next };
    const print = source.slice(raw.start, raw.end);
    if (!VISIBLE.test(print)) return { kind: "blank", range, full, cells: [], strong: false };
    const row = isRow(print);
    if (raw.rule || (RULE.test(print) && print.replace(/\s/gu, "").length > 1)) {
      return {
        kind: "rule",
        range,
        full,
        cells: [{ range, text: Mapped.of(source, raw.start, raw.end) }],
        strong: false,
      };
    }
    let strong = false;
    const cells = (row ? splitCells(source, range) : [range]).map((cell): Cell => {
      const cleaned = clean(row ? unquote(source, cell) : Mapped.of(source, cell.start, cell.end), markup);
      strong ||= cleaned.strong;
      return { range: cell, text: cleaned.text.trim() };
    });
    return { kind: row ? "row" : "text", range, full, cells, strong };
  });
  return { source, lines, markup };
}
