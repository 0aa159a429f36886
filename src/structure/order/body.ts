import {
  AGREEMENT_STAMP,
  APPENDIX_HEAD,
  APPROVAL_STAMP,
  PASSPORT_HEAD,
  PLAN_HEAD,
  ROSTER_HEAD,
} from "../../lexicon/heads.ts";
import { beginsCapital, CAPITAL, endsWithOneOf } from "../../text/letters.ts";
import type { Mapped } from "../../text/mapped.ts";
import { fold } from "../../text/words.ts";
import type { TextBlock } from "../blocks.ts";
import { readLabel } from "../labels.ts";
import { type ClauseLine, expectsMore } from "./clauses.ts";
import type { HeaderFields } from "./fields.ts";
import { disposes, opensPreamble } from "./header.ts";
import { brokenSignature, nameThenOffice, unsigned } from "./loose-signature.ts";
import { readSignature } from "./signature.ts";
import { isClauseStart } from "./title.ts";
import type { Walk } from "./walk.ts";

/** A preamble is at most so many lines long. */
const LONGEST_PREAMBLE = 60;
/** A heading of another part is at most this long. */
const LONGEST_HEADING = 160;

/** Preamble and clauses as lines, before the clauses become a tree. */
export interface Body {
  readonly preamble: Mapped[];
  readonly clauses: ClauseLine[];
}

/** «Приложение: на 3 л. в 1 экз.» is a line of the order and opens no appendix. */
function isAppendixList(text: string): boolean {
  return /^приложени[ея]\s?:\s/u.test(fold(text)) || /на \d+ л(?:\.|ист)/u.test(text);
}

function opensPart(text: string): boolean {
  if (text.length >= LONGEST_HEADING || !beginsCapital(text) || endsWithOneOf(text.trim(), ".;")) return false;
  const key = fold(text);
  return (APPENDIX_HEAD.test(key) || APPROVAL_STAMP.test(key) || PASSPORT_HEAD.test(key)) && !isAppendixList(text);
}

/** Headings that end an order even without a signature. */
export function isEnd(walk: Walk, i: number, clauses: readonly ClauseLine[]): boolean {
  const block = walk.blocks[i];
  if (!block) return true;
  if (block.kind === "table") return block.region.columns !== null;
  const text = block.text.text;
  if (opensPart(text)) return true;
  if (clauses.length === 0 || block.gap === 0 || readLabel(text) || expectsMore(clauses)) return false;
  if (!(beginsCapital(text) || /^[«"]/u.test(text)) || endsWithOneOf(text.trim(), ".;:")) return false;
  const key = fold(text);
  return PLAN_HEAD.test(key) || ROSTER_HEAD.test(key);
}

/** A numbered list inside the preamble: the verb stands alone on a line further down. */
function verbAhead(walk: Walk, from: number): boolean {
  for (let i = from + 1; i < from + 8; i++) {
    const text = walk.text(i)?.text.text;
    if (text === undefined) return false;
    if (disposes(text) && text.length < 40) return true;
  }
  return false;
}

/** «… развития образования: 1.Реорганизовать школу.» */
const COLON_BEFORE_CLAUSE = /:\s(?=1\.\s?[А-ЯЁ][а-яё])/u;

/** The line on which the act disposes: the verb ends it, or the first clause follows the verb's colon. */
function isVerbLine(text: string): boolean {
  if (opensPreamble(text) && COLON_BEFORE_CLAUSE.test(text)) return true;
  return disposes(text) && (/(?:ю|т|и|ил|ила|сь|у)\s*:?\s*$/iu.test(text.trim()) || /:\s*1\s?[.)]/u.test(text));
}

function preambleEnd(walk: Walk): number {
  let colon = -1;
  const orColon = () => (colon < 0 ? walk.at : colon + 1);
  for (let i = walk.at; i < walk.at + LONGEST_PREAMBLE; i++) {
    const text = walk.text(i)?.text.text;
    if (text === undefined) return orColon();
    if (isVerbLine(text)) return i + 1;
    if (isClauseStart(text) && !verbAhead(walk, i)) {
      return i > walk.at && (colon >= 0 || opensPreamble(walk.textOf(walk.at))) ? i : walk.at;
    }
    if (/:$/u.test(text.trim()) && colon < 0) colon = i;
    if (isEnd(walk, i, [])) return orColon();
  }
  return orColon();
}

/** The end of «ПРИКАЗЫВАЮ:» before what a clause begins with. */
const VERB_BEFORE_CLAUSE = new RegExp(String.raw`(?:ю|ет|е т|и|ил|ила|сь)\s*:\s*(?=(?:1\s?[.)]|[${CAPITAL}]))`, "iu");

/** A clause may begin on the verb's line: «ПРИКАЗЫВАЮ: 1. Утвердить …» */
function takePreambleLine(block: TextBlock, body: Body): void {
  const { text } = block;
  const verb = VERB_BEFORE_CLAUSE.exec(text.text);
  let cut = verb ? verb.index + verb[0].length : -1;
  if (cut < 0 || !disposes(text.text.slice(0, cut))) {
    const colon = opensPreamble(text.text) ? COLON_BEFORE_CLAUSE.exec(text.text) : null;
    if (!colon) {
      body.preamble.push(text);
      return;
    }
    cut = colon.index + 1;
  }
  body.preamble.push(text.slice(0, cut).trim());
  body.clauses.push({ text: text.slice(cut).trim(), gap: 1 });
}

/** Up to and with the verb by which the act disposes, or a colon before the first clause. */
export function readPreamble(walk: Walk, fields: HeaderFields, body: Body): void {
  const end = preambleEnd(walk);
  while (walk.at < end) {
    const block = walk.text();
    if (!block) return;
    if (walk.skipService(block)) continue;
    const stillHeader = body.preamble.length === 0 && !fields.number && !opensPreamble(block.text.text);
    if (!stillHeader || !fields.take(block.text, true)) takePreambleLine(block, body);
    walk.claim(block);
  }
}

function moreClauses(walk: Walk): boolean {
  for (let i = walk.at + 1; i < walk.at + 4; i++) {
    const label = readLabel(walk.textOf(i));
    if (label && label.style !== "dash" && (label.path[0] ?? 0) > 1) return true;
  }
  return false;
}

/** Clauses go on behind a table that stands between them. */
function goesOnBehind(walk: Walk): boolean {
  const label = readLabel(walk.textOf(walk.at + 1));
  return (label !== null && label.style !== "dash") || readSignature(walk.blocks, walk.at + 1) !== null;
}

/** The number of a clause of the first level: «5. …»; null for any other line. */
function clauseNumber(text: string): number | null {
  const label = readLabel(text);
  return label?.style === "dot" && label.path.length === 1 ? (label.path[0] ?? null) : null;
}

/** The act goes on behind a plan under clause 4 with clause 5, and is signed below. */
function goesOnBehindPlan(walk: Walk, clauses: readonly ClauseLine[]): boolean {
  const next = clauseNumber(walk.textOf(walk.at + 1));
  const last = clauses.findLast(({ text }) => clauseNumber(text.text) !== null);
  if (next === null || !last || next !== (clauseNumber(last.text.text) ?? 0) + 1) return false;
  const below = Array.from({ length: FAR_SIGNATURE }, (_, i) => walk.at + 1 + i);
  return below.some((i) => readSignature(walk.blocks, i) !== null);
}
/** A signature stands at most so many lines below the plan. */
const FAR_SIGNATURE = 24;

const isLooselySigned = ({ blocks, at }: Walk): boolean =>
  nameThenOffice(blocks, at) !== null || unsigned(blocks, at) !== null || brokenSignature(blocks, at) !== null;

/** A signature or a list of agreement behind a complete clause. */
function isTail(walk: Walk, block: TextBlock, clauses: readonly ClauseLine[]): boolean {
  if (clauses.length === 0) return false;
  if (!readLabel(block.text.text) && readSignature(walk.blocks, walk.at)) return true;
  if (expectsMore(clauses)) return false;
  if (isLooselySigned(walk) && !moreClauses(walk)) return true;
  return block.gap > 0 && AGREEMENT_STAMP.test(fold(block.text.text));
}

/** The clauses' lines up to the signature or the first heading of another part. */
export function readClauseLines(walk: Walk, body: Body): void {
  for (;;) {
    const block = walk.blocks[walk.at];
    if (!block) return;
    if (block.kind === "table") {
      if (block.region.columns ? !goesOnBehindPlan(walk, body.clauses) : !goesOnBehind(walk)) return;
      walk.tables.push(block);
      walk.at++;
      continue;
    }
    const open = block.gap === 0 && body.clauses.length > 0 && expectsMore(body.clauses);
    if (!open && walk.skipService(block)) continue;
    if (isEnd(walk, walk.at, body.clauses) || isTail(walk, block, body.clauses)) return;
    if (disposes(block.text.text) && block.text.length < 40) body.preamble.push(block.text);
    else body.clauses.push({ text: block.text, gap: block.gap });
    walk.claim(block);
  }
}
