import { subtract } from "../../text/range.ts";
import type { TextBlock } from "../blocks.ts";
import type { OrderDraft } from "../draft.ts";
import { isEnd } from "./body.ts";
import type { ClauseLine } from "./clauses.ts";
import type { HeaderFields } from "./fields.ts";
import { brokenSignature, readDrafter, readSignature } from "./signature.ts";
import type { Walk } from "./walk.ts";

/** Who drafted stands within so many lines behind the signature. */
const DRAFTER_LINES = 4;

/** The signature in hand; of a broken one only the name and what is left of the office are claimed. */
export function takeSignature(walk: Walk, hasClauses: boolean): OrderDraft["signatory"] {
  const whole = readSignature(walk.blocks, walk.at);
  if (whole) {
    while (walk.at < whole.next) walk.claim(walk.text() as TextBlock);
    return { position: whole.position, name: whole.name };
  }
  const broken = hasClauses ? brokenSignature(walk.blocks, walk.at) : null;
  if (!broken) return null;
  const kept = [...(broken.name?.ranges() ?? []), ...(broken.position?.ranges() ?? [])];
  for (; walk.at < broken.next; walk.at++) {
    const { range } = walk.text() as TextBlock;
    walk.claims.push(...kept.filter((own) => own.start >= range.start && own.end <= range.end));
    for (const rest of subtract(range, kept)) walk.strays.push({ range: rest, reason: "noise" });
  }
  return { position: broken.position, name: broken.name };
}

export function takeDrafter(walk: Walk, clauses: readonly ClauseLine[]): OrderDraft["drafter"] {
  for (let i = walk.at; i < walk.at + DRAFTER_LINES; i++) {
    if (!walk.text(i) || isEnd(walk, i, clauses)) return null;
    const drafter = readDrafter(walk.blocks, i);
    if (!drafter) continue;
    while (walk.at < i) walk.stray(walk.text() as TextBlock, "signature");
    const left = drafter.left?.ranges() ?? [];
    for (; walk.at < drafter.next; walk.at++) walk.claims.push(...subtract((walk.text() as TextBlock).range, left));
    walk.strays.push(...left.map((range) => ({ range, reason: "unrecognized" as const })));
    const { name, phone, print } = drafter;
    return { name, phone, print, claims: [] };
  }
  return null;
}

/** Number, date and place that stand behind the signature. */
export function takeLateFields(walk: Walk, fields: HeaderFields, clauses: readonly ClauseLine[]): void {
  for (let lines = 0; lines < 4 && !(fields.complete && fields.place); lines++) {
    const block = walk.text();
    if (!block || block.text.length > 80 || isEnd(walk, walk.at, clauses)) return;
    if (fields.complete ? !isPlaceOnly(fields, block) : !fields.take(block.text, false)) return;
    walk.claim(block);
  }
}

function isPlaceOnly(fields: HeaderFields, block: TextBlock): boolean {
  return block.text.length < 40 && !/\d/u.test(block.text.text) && fields.take(block.text, false);
}
