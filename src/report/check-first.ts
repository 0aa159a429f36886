import { toCheck } from "../confidence/first.ts";
import type { Document } from "../model/types.ts";
import type { Lang } from "../rules/rule.ts";
import { SUMMARY_WORDS } from "./words.ts";

const SHOWN = 8;

/** Lines of the activities that are not read for sure, the most doubtful first. */
export function checkLines(document: Pick<Document, "roadmaps">): number[] {
  return [...new Set(toCheck(document).map(({ span }) => span.startLine))];
}

/** «строки 34, 57, 61 … (+4)» */
export function shownLines(lines: readonly number[], lang: Lang): string {
  const more = lines.length > SHOWN ? ` … (+${lines.length - SHOWN})` : "";
  return `${SUMMARY_WORDS[lang].lines} ${lines.slice(0, SHOWN).join(", ")}${more}`;
}
