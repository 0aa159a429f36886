import type { ColumnRole } from "../../src/model/types.ts";

/** A line of prose; `part` says where in the document it stands. */
export interface TextLine {
  readonly kind: "text";
  readonly part: "head" | "prose" | "signature" | "stamp" | "title" | "section" | "tail" | "noise";
  readonly text: string;
}

/** A row of the plan; the pieces of a row that a page break cut are rows too. */
export interface Row {
  readonly kind: "row";
  readonly part: "header" | "section" | "activity" | "rest";
  readonly cells: readonly string[];
}

export interface Blank {
  readonly kind: "blank";
}

export type Item = TextLine | Row | Blank;

/** A document before it is text: what a damage works on. */
export interface Sheet {
  readonly columns: readonly ColumnRole[];
  readonly items: readonly Item[];
  /** What a running header of this document may say. */
  readonly running: readonly string[];
}

export const BLANK: Blank = { kind: "blank" };

export const textLine = (part: TextLine["part"], text: string): TextLine => ({ kind: "text", part, text });
export const row = (part: Row["part"], cells: readonly string[]): Row => ({ kind: "row", part, cells });
export const isRow = (item: Item | undefined, ...parts: Row["part"][]): item is Row =>
  item?.kind === "row" && parts.includes(item.part);

/** The sheet with its items rewritten, each into any number of others. */
export function rewrite(sheet: Sheet, change: (item: Item, index: number) => readonly Item[]): Sheet {
  return { ...sheet, items: sheet.items.flatMap(change) };
}

export function textOf({ items }: Sheet): string {
  const lines = items.map((item) => {
    if (item.kind === "blank") return "";
    return item.kind === "text" ? item.text : item.cells.join("\t");
  });
  return `${lines.join("\n")}\n`;
}
