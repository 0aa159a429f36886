import { createHash } from "node:crypto";
import type { Document } from "../../model/types.ts";
import { looseKey } from "../../text/words.ts";

/** What a document is known by, wherever its file lies: its number and date, else its plan, else the file's name. */
function identityOf({ order, roadmaps, source }: Document): string {
  if (order && (order.number !== null || order.date !== null)) {
    return ["act", order.kind, order.number ?? "", order.date ?? "", looseKey(order.issuer ?? "")].join("\n");
  }
  const titles = roadmaps.flatMap(({ title }) => (title === null ? [] : [looseKey(title)]));
  return titles.length > 0 ? ["plan", ...titles].join("\n") : `file\n${source.name}`;
}

/**
 * Gives out the names by which a calendar knows events again: made of the text and not of the number, so that a plan
 * that was numbered anew or put off replaces its events and does not double them.
 */
export function identities(document: Document): (kind: "activity" | "clause", text: string, item: number) => string {
  const lead = identityOf(document);
  const seen = new Map<string, number>();
  return (kind, text, item) => {
    const base = `${lead}\n${kind}\n${looseKey(text)}\n${item}`;
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return `${createHash("sha256").update(`${base}\n${count}`).digest("hex").slice(0, 32)}@shnor`;
  };
}
