import type { Document } from "../../model/types.ts";
import { type Exporter, joinedBy } from "../exporter.ts";
import { beginsWith, outline, type Part } from "../outline.ts";
import { inline } from "./inline.ts";
import {
  appendixBlock,
  clauseLine,
  headerBlocks,
  passportBlocks,
  rosterBlocks,
  signatureBlocks,
  tableBlocks,
  textBlocks,
} from "./parts.ts";
import { planBlocks } from "./plan.ts";

function blocksOf(item: Part, next: Part | undefined): string[][] {
  switch (item.kind) {
    case "header":
      return headerBlocks(item.part);
    case "clause":
      return [[clauseLine(item.part)]];
    case "signature":
      return signatureBlocks(item.part);
    case "appendix": {
      const { title } = item.part;
      const own = title !== null && !beginsWith(next, title) ? [`## ${inline(title)}`] : [];
      return [appendixBlock(item.part), own];
    }
    case "passport":
      return passportBlocks(item.part);
    case "roadmap":
      return planBlocks(item.part);
    case "roster":
      return rosterBlocks(item.part);
    case "table":
      return tableBlocks(item.part);
    case "text":
      return textBlocks(item.part);
  }
}

/** The document in Markdown: canonical numbers, one table for each section, dates in one style. */
export function markdownText(document: Document): string {
  const parts = outline(document);
  let text = "";
  parts.forEach((item, i) => {
    const together = item.kind === "clause" && parts[i - 1]?.kind === "clause";
    for (const block of blocksOf(item, parts[i + 1])) {
      if (block.length > 0) text += `${text === "" || together ? "" : "\n"}${block.join("\n")}\n`;
    }
  });
  return text;
}

/** Markdown for people; several documents are parted by a rule. */
export const md: Exporter = {
  name: "md",
  extension: "md",
  shape: () => "text",
  write: joinedBy("\n---\n\n", markdownText),
};
