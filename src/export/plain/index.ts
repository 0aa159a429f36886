import type { Document } from "../../model/types.ts";
import { append } from "../../text/append.ts";
import { type Exporter, joinedBy } from "../exporter.ts";
import { beginsWith, outline, type Part } from "../outline.ts";
import { type Block, line, printed } from "./line.ts";
import { appendixBlock, clauseLine, headerBlocks, signatureBlocks } from "./order.ts";
import { passportBlocks, tableBlocks, textBlocks } from "./parts.ts";
import { planBlocks } from "./plan.ts";
import { rosterBlocks } from "./roster.ts";

/** The title of an appendix that is printed by what follows it; null where it is not. */
function announced(before: Part | undefined, item: Part): string | null {
  const title = before?.kind === "appendix" ? before.part.title : null;
  return title !== null && beginsWith(item, title) ? title : null;
}

/** The plans whose titles their appendices print: prose stands between the title and the table. */
function namedAbove(parts: readonly Part[]): ReadonlySet<Part> {
  const named = new Set<Part>();
  let title: string | null = null;
  parts.forEach((item, i) => {
    if (item.kind === "appendix") title = announced(item, parts[i + 1] ?? item) === null ? item.part.title : null;
    else if (item.kind === "roadmap" && item.part.title === title && title !== null) {
      named.add(item);
      title = null;
    }
  });
  return named;
}

function blocksOf(item: Part, before: Part | undefined, next: Part | undefined, named: ReadonlySet<Part>): Block[] {
  switch (item.kind) {
    case "header":
      return headerBlocks(item.part);
    case "clause":
      return [[clauseLine(item.part)]];
    case "signature":
      return signatureBlocks(item.part);
    case "appendix": {
      const { title } = item.part;
      const there = next !== undefined && announced(item, next) !== null;
      return [appendixBlock(item.part), title === null || there ? [] : [line(title)]];
    }
    case "passport":
      return passportBlocks(item.part);
    case "roadmap":
      return planBlocks(item.part, named.has(item));
    case "roster":
      return rosterBlocks(item.part);
    case "table":
      return tableBlocks(item.part);
    case "text":
      return textBlocks(item.part, announced(before, item));
  }
}

/** An unlabelled clause below another one would be taken for the end of it. */
const joinsClause = (item: Part, before: Part | undefined): boolean =>
  item.kind === "clause" && before?.kind === "clause" && item.part.label !== null;

const cellsOf = (block: Block | undefined): string[] => block?.[0]?.split("\t") ?? [];

/** Rows of an untitled table below another one of as many cells are rows of that. */
function joinsTable(item: Part, before: Part | undefined, own: readonly Block[], last: Block): boolean {
  if (item.kind !== "table" || before?.kind !== "table" || item.part.title !== null) return false;
  const cells = cellsOf(own.at(-1));
  return cells.length === cellsOf(last).length && cells.filter((cell) => cell !== "").length > 1;
}

/** The document as plain text that is read back as the same document. */
export function plainText(document: Document): string {
  const parts = outline(document);
  const named = namedAbove(parts);
  const blocks: Block[] = [];
  parts.forEach((item, i) => {
    const own = blocksOf(item, parts[i - 1], parts[i + 1], named);
    const last = blocks.at(-1);
    // What would be read as one stands together, so that the clean text of the clean text is itself.
    if (last && (joinsClause(item, parts[i - 1]) || joinsTable(item, parts[i - 1], own, last)))
      blocks.push([...(blocks.pop() ?? []), ...own.flat()]);
    else append(blocks, own);
  });
  return printed(blocks);
}

/** Clean text, several documents parted by a form feed. */
export const text: Exporter = {
  name: "text",
  extension: "txt",
  shape: () => "text",
  write: joinedBy("\n\f\n", plainText),
};
