import type { Mapped } from "../text/mapped.ts";
import type { Range } from "../text/range.ts";

export const MARKUP_KINDS = ["html", "markdown"] as const;
export type MarkupKind = (typeof MARKUP_KINDS)[number];

/** A tag, an entity or a mark of emphasis that conversion left in the text. */
export interface Markup {
  readonly kind: MarkupKind;
  readonly range: Range;
}

/** A cell of a row: what stands between two tabs, quotes of a spreadsheet included in `range` and not in `text`. */
export interface Cell {
  readonly range: Range;
  /** Without markup; a paragraph or line break inside the cell is a line feed. */
  readonly text: Mapped;
}

/**
 * A logical line: usually one physical line, several where a spreadsheet saved line ends inside quoted cells.
 * `blank` holds no visible character, `rule` only dashes, `row` at least one tab, `text` the rest.
 */
export interface Line {
  readonly kind: "blank" | "rule" | "row" | "text";
  /** Without the line end. */
  readonly range: Range;
  /** With the line end: these tile the source. */
  readonly full: Range;
  /** One cell for `text` and `rule`, none for `blank`. */
  readonly cells: readonly Cell[];
  /** Some of the text was marked bold or as a heading. */
  readonly strong: boolean;
}

/** The source as lines and cells, nothing judged, nothing dropped. */
export interface Layout {
  readonly source: string;
  readonly lines: readonly Line[];
  readonly markup: readonly Markup[];
}
