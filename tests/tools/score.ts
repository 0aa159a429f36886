import type { Document } from "../../src/model/types.ts";
import type { Gold } from "./gold.ts";
import { key } from "./score/key.ts";
import { scoreOrder } from "./score/order.ts";
import { scoreFindings, scoreNames, scoreParts } from "./score/parts.ts";
import { scoreRoadmap } from "./score/roadmap.ts";
import { Tally } from "./tally.ts";

/** Every text of the model but messages, findings and the source's own name. */
function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([name, inner]) => (name === "message" ? [] : textsOf(inner)));
}

/** Nothing is lost: each word of the source stands in some text of the model. */
function scoreWords(tally: Tally, text: string, got: Document): void {
  const known = new Set(textsOf({ ...got, diagnostics: [], source: null }).flatMap((part) => key(part).split(" ")));
  const all = [...known].join(" ");
  const words = key(text).split(" ").filter(Boolean);
  const lost = words.filter((word) => !known.has(word) && !all.includes(word));
  const row = tally.row("nothing-lost");
  row.gold += words.length;
  row.hit += words.length - lost.length;
  if (lost.length > 0) tally.misses.push(`nothing-lost: ${lost.length} words: ${lost.slice(0, 12).join(", ")}`);
}

/** How much of what gold states the document has; only what gold states is compared. */
export function score(gold: Gold, got: Document, text: string): Tally {
  const tally = new Tally();
  if (gold.order === null) tally.check("order", got.order === null, () => "wants no order");
  else if (gold.order) scoreOrder(tally, gold.order, got.order);
  if (gold.roadmaps) {
    const right = got.roadmaps.length === gold.roadmaps.length;
    tally.check("roadmap", right, () => `wants ${gold.roadmaps?.length} roadmaps, got ${got.roadmaps.length}`);
    gold.roadmaps.forEach((roadmap, i) => {
      scoreRoadmap(tally, roadmap, got.roadmaps[i]);
    });
  }
  scoreParts(tally, gold, got);
  scoreNames(tally, gold, got);
  scoreFindings(tally, gold, got);
  scoreWords(tally, text, got);
  return tally;
}
