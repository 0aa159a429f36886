import type { Line } from "../layout/types.ts";
import { ROSTER_BODIES } from "../lexicon/roster-roles.ts";
import { fold } from "../text/words.ts";
import type { Block, TableBlock } from "./blocks.ts";
import { readLabel } from "./labels.ts";
import { namesOffice } from "./office.ts";
import { nameAtStart } from "./person.ts";
import type { Region } from "./regions.ts";

/** A clause runs over so many lines at most, as far as its table is concerned. */
const LONGEST_CLAUSE = 8;
const MEMBER_COLUMN = /^(?:должност|занимаемая должност|роль|статус|член)/u;

/** What the clause over a table between clauses says. */
export function clauseAbove(blocks: readonly Block[], table: TableBlock): string {
  const at = blocks.indexOf(table);
  const lines: string[] = [];
  for (let i = at - 1; i >= 0 && i >= at - LONGEST_CLAUSE; i--) {
    const block = blocks[i];
    if (block?.kind !== "text") break;
    lines.unshift(block.text.text);
    if (readLabel(block.text.text)) break;
  }
  return lines.join(" ");
}

/**
 * A table between clauses lists the people of a body where its clause speaks of one («Утвердить состав комиссии:»), or
 * where posts stand beside the names; people beside schools or classes are just a table.
 */
export function listsMembers(lines: readonly Line[], { from, to }: Region, clause: string): boolean {
  if (ROSTER_BODIES.test(fold(clause))) return true;
  const rows = lines.slice(from, to).filter((line) => line.kind === "row");
  if (rows[0]?.cells.some(({ text }) => MEMBER_COLUMN.test(fold(text.text)))) return true;
  const posted = rows.filter(({ cells }) =>
    cells.some(({ text }) => nameAtStart(text.text) === 0 && namesOffice(text.text)),
  );
  // A header of offices is none of the people's posts.
  return posted.filter((row) => row !== rows[0]).length * 2 >= rows.length;
}
