import { AGREEMENT_STAMP } from "../../lexicon/heads.ts";
import { append } from "../../text/append.ts";
import { type Range, subtract, subtractAll, union } from "../../text/range.ts";
import { fold } from "../../text/words.ts";
import type { TextBlock } from "../blocks.ts";
import type { OrderDraft } from "../draft.ts";
import { isEnd } from "./body.ts";
import type { ClauseLine } from "./clauses.ts";
import { readDrafter } from "./drafter.ts";
import type { HeaderFields } from "./fields.ts";
import { serviceNote } from "./header.ts";
import { brokenSignature, nameThenOffice, unsigned } from "./loose-signature.ts";
import { bare, formWords, readSignature, type Signature } from "./signature.ts";
import type { Walk } from "./walk.ts";

/** Who drafted stands within so many lines behind the signature, and so many of a stamp of an electronic one. */
const DRAFTER_LINES = 4;
const STAMP_LINES = 12;

/** The forms of a signature that only a complete clause tells from a list of people or a form. */
const looselySigned = ({ blocks, at }: Walk): Signature | null => nameThenOffice(blocks, at) ?? unsigned(blocks, at);

const LETTER_OR_DIGIT = /[\p{L}\d]/u;

/** A line of the signature; what the form prints in it, «(подпись)», «ЭП», «М.П.», is told apart, as is a stamp of an electronic one. */
function claimSigned(walk: Walk, block: TextBlock, printed: readonly Range[]): void {
  const words = union(formWords(block.text));
  const isStamp = serviceNote(block.text.text) === "signature" && LETTER_OR_DIGIT.test(bare(block.text).text);
  const marks = subtractAll(isStamp ? [block.range] : words, printed);
  append(walk.claims, subtract(block.range, marks));
  append(
    walk.strays,
    marks.map((range) => ({ range, reason: "signature" as const })),
  );
  walk.at++;
}

/** The signature in hand; of a broken one only the name and what is left of the office are claimed. */
export function takeSignature(walk: Walk, hasClauses: boolean): OrderDraft["signatory"] {
  const whole = readSignature(walk.blocks, walk.at) ?? (hasClauses ? looselySigned(walk) : null);
  if (whole) {
    const printed = [...(whole.name?.ranges() ?? []), ...(whole.position?.ranges() ?? [])];
    while (walk.at < whole.next) claimSigned(walk, walk.text() as TextBlock, printed);
    return { position: whole.position, name: whole.name };
  }
  const broken = hasClauses ? brokenSignature(walk.blocks, walk.at) : null;
  if (!broken) return null;
  const kept = [...(broken.name?.ranges() ?? []), ...(broken.position?.ranges() ?? [])];
  for (; walk.at < broken.next; walk.at++) {
    const { range } = walk.text() as TextBlock;
    append(
      walk.claims,
      kept.filter((own) => own.start >= range.start && own.end <= range.end),
    );
    for (const rest of subtract(range, kept)) walk.strays.push({ range: rest, reason: "noise" });
  }
  return { position: broken.position, name: broken.name };
}

export function takeDrafter(walk: Walk, clauses: readonly ClauseLine[]): OrderDraft["drafter"] {
  let lines = 0;
  for (let i = walk.at; lines < DRAFTER_LINES && i < walk.at + STAMP_LINES; i++) {
    if (!walk.text(i) || isEnd(walk, i, clauses)) return null;
    if (serviceNote(walk.textOf(i)) === null) lines++;
    const drafter = readDrafter(walk.blocks, i);
    if (!drafter) continue;
    while (walk.at < i) {
      const between = walk.text() as TextBlock;
      if (!walk.skipService(between)) walk.stray(between, "signature");
    }
    const left = drafter.left?.ranges() ?? [];
    for (; walk.at < drafter.next; walk.at++) append(walk.claims, subtract((walk.text() as TextBlock).range, left));
    append(
      walk.strays,
      left.map((range) => ({ range, reason: "unrecognized" as const })),
    );
    const { name, phone, print } = drafter;
    return { name, phone, print, claims: [] };
  }
  return null;
}

const LONE_KIND = /^(?:Приказ|Распоряжение|Постановление|Решение)$/u;

/** Number, date and place that stand behind the signature. */
export function takeLateFields(walk: Walk, fields: HeaderFields, clauses: readonly ClauseLine[]): void {
  let card = false;
  for (let lines = 0; lines < 4 && !(fields.complete && fields.place); lines++) {
    const block = walk.text();
    if (!block || block.text.length > 80 || isEnd(walk, walk.at, clauses)) return;
    // «С приказом ознакомлены» is no village
    if (AGREEMENT_STAMP.test(fold(block.text.text))) return;
    // «Постановление ⏎ 203 ⏎ 14 июня 2007 года»: the card by which a site names the act
    if (!fields.number && LONE_KIND.test(block.text.text)) {
      walk.stray(block, "page-title");
      card = true;
      continue;
    }
    if (fields.complete ? !isPlaceOnly(fields, block) : !fields.take(block.text, card)) return;
    walk.claim(block);
  }
}

function isPlaceOnly(fields: HeaderFields, block: TextBlock): boolean {
  return block.text.length < 40 && !/\d/u.test(block.text.text) && fields.take(block.text, false);
}
