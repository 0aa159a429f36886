import { PREAMBLE_OPENERS } from "../../lexicon/letterhead.ts";
import type { Mapped } from "../../text/mapped.ts";
import { matchesOf } from "../../text/matches.ts";
import { fold } from "../../text/words.ts";
import type { Block, TextBlock } from "../blocks.ts";
import { findDates } from "./date.ts";
import { opensByKind } from "./find.ts";
import { disposes, opensTitle } from "./header.ts";
import { isActHeading, opensIssuer } from "./heading.ts";
import { beginsBody } from "./letterhead.ts";
import { findNumber } from "./number.ts";
import { opensOffice } from "./signature.ts";

/** A flattened act is one of the first lines, and so long at least. */
const FLAT_LINES = 6;
const SHORTEST = 80;
/** Date, number or issuer stand so near to the kind word. */
const FIELDS_REACH = 120;
const LONGEST_SIGNATURE = 160;

const KIND =
  /приказ|распоряжение|постановление|решение|П Р И К А З|Р А С П О Р Я Ж Е Н И Е|П О С Т А Н О В Л Е Н И Е|Р Е Ш Е Н И Е/giu;
const FIELD_FOLLOWS = /^\s(?:от\s|№|N\s|\d)/u;
const TITLE = /\s(?=[«"“]?(?:О|Об|ОБ)\s[А-Яа-яё«"])/u;
const NOTE = /\s(?=\((?:В ред|в ред|с изм|С изм))/u;
const CAPITAL_WORD = /[А-ЯЁ]{4,}/gu;
const SENTENCE = /\s(?=[А-ЯЁп])/gu;
const NAME_AT_END = /(?:[А-ЯЁ]\.\s?){1,2}[А-ЯЁ][а-яё-]+$|[А-ЯЁ][а-яё-]+\s[А-ЯЁ]\.\s?[А-ЯЁ]\.$/u;

/** «В ПРИКАЗ МИНИСТЕРСТВА …»: an act that the text names. */
const isNamed = (before: string): boolean => /(?:^|\s)(?:В|НА|ЗА|ПРОЕКТ)\s$/iu.test(before);

/** «ПРИКАЗ», «прикАз № 14», «Приказ от …»; «приказ от …» in small letters is one that the text names. */
function isKindPrint(word: string, behind: string): boolean {
  if (/^[А-ЯЁ\s]{6,}$/u.test(word)) return true;
  return /[А-ЯЁ]/u.test(word) && FIELD_FOLLOWS.test(behind);
}

/** Where the kind word of a flattened act stands in its line; null where the line is none. */
function kindAt(text: string): { start: number; end: number } | null {
  const headed = isActHeading(text.slice(0, 300));
  const opens = beginsBody(text) || opensTitle(text);
  for (const match of matchesOf(text, KIND)) {
    const start = match.index;
    const end = start + match[0].length;
    const alone = !/[A-Za-zЀ-ӿ]/u.test(text.charAt(start - 1)) || headed;
    const letterhead = /[А-ЯЁ](?:[А-ЯЁ]{5}|(?:\s[А-ЯЁ]){5})$/u.test(match[0]) || opens;
    if (!isKindPrint(match[0], text.slice(end, end + 6))) continue;
    if (start < 8 || !letterhead || !alone || /[A-Za-zЀ-ӿ]/u.test(text.charAt(end)) || isNamed(text.slice(0, start)))
      continue;
    const near = text.slice(end, end + FIELDS_REACH);
    const titled = TITLE.exec(near);
    const fields = titled ? near.slice(0, titled.index) : near;
    if (findDates(fields).length > 0 || findNumber(fields) || opensIssuer(fields.trim())) return { start, end };
  }
  return null;
}

/** Where the preamble begins, or the verb alone: «В целях …», «На основании …», «ПРИКАЗЫВАЮ:». */
function preambleAt(text: string, from: number): number {
  for (const match of matchesOf(text.slice(from), SENTENCE)) {
    const rest = text.slice(from + match.index + 1, from + match.index + 60);
    const sentence = /^[А-ЯЁ][а-яё]*\s[а-яё]/u.test(rest) && PREAMBLE_OPENERS.test(fold(rest));
    if (sentence || (disposes(rest) && /^[А-ЯЁ\s]{8}|^п\s?р\s?и\s?к/u.test(rest))) return from + match.index;
  }
  return -1;
}

/** Where the labels 1, 2, 3 … behind a prefix stand: each behind the one before it, with a capital behind it. */
function labelsFrom(text: string, prefix: string, from: number, to: number): number[] {
  const out: number[] = [];
  for (let at = from; ; ) {
    const label = ` ${prefix}${out.length + 1}.`;
    const next = text.indexOf(label, at);
    if (next < 0 || next >= to) return out;
    at = next + label.length;
    if (/^\s?[А-ЯЁ]/u.test(text.slice(at, at + 2))) out.push(next);
  }
}

/** Where the clauses and, below each, its sub-clauses begin. */
function clausesFrom(text: string, from: number): number[] {
  const clauses = labelsFrom(text, "", from, text.length);
  return clauses.flatMap((at, i) => [at, ...labelsFrom(text, `${i + 1}.`, at, clauses[i + 1] ?? text.length)]);
}

/** Where a signature begins that ends the text: «… план. Глава района А.А. Громов»; -1 for none. */
function signatureAt(text: string, from: number): number {
  if (!NAME_AT_END.test(text.slice(-60).trim())) return -1;
  for (let at = Math.max(from, text.length - LONGEST_SIGNATURE); at >= 0; ) {
    const stop = text.indexOf(". ", at);
    if (stop < 0) return -1;
    if (opensOffice(text.slice(stop + 2))) return stop + 1;
    at = stop + 1;
  }
  return -1;
}

/** Where a page's title ends and the letterhead behind it begins: «… № 16КАБИНЕТ МИНИСТРОВ …»; 0 where no title stands there. */
function letterheadAt(before: string): number {
  if (!isActHeading(before)) return 0;
  for (const match of matchesOf(before, CAPITAL_WORD)) if (beginsBody(before.slice(match.index))) return match.index;
  return 0;
}

/** «ПРАВИТЕЛЬСТВО ОБЛАСТИ ПОСТАНОВЛЕНИЕ от 12 мая 2014 года № 216 О плане»: a whole head whose text stands below. */
function isHeadAlone(text: string, kind: { readonly start: number; readonly end: number }): boolean {
  const above = text.slice(0, kind.start);
  const title = TITLE.exec(text.slice(kind.end));
  if (title === null || above !== above.toUpperCase() || !beginsBody(above)) return false;
  const fields = text.slice(kind.end, kind.end + title.index);
  return findDates(fields).length > 0 && findNumber(fields) !== null;
}

/** The places at which a flattened act's line is cut; empty where it is no such act. */
function cutsOf(text: string): number[] {
  const kind = kindAt(text);
  if (!kind) return [];
  const preamble = preambleAt(text, kind.end);
  const head = preamble < 0 ? text : text.slice(0, preamble);
  const clauses = clausesFrom(text, preamble < 0 ? kind.end : preamble);
  if (preamble < 0 && clauses.length === 0 && !isHeadAlone(text, kind)) return [];
  const top = preamble < 0 ? text.slice(0, clauses[0] ?? text.length) : head;
  const note = NOTE.exec(top.slice(kind.end));
  const title = TITLE.exec(top.slice(kind.end));
  const above = text.slice(0, kind.start).trimEnd();
  const titleAbove = title ? null : TITLE.exec(above);
  const signature = signatureAt(text, clauses[clauses.length - 1] ?? preamble);
  const cuts = [letterheadAt(text.slice(0, kind.start)), kind.start, preamble, signature, ...clauses];
  // A short name in brackets ends the letterhead.
  if (above.endsWith(")")) cuts.push(above.lastIndexOf("("));
  if (titleAbove && /[»"”]$/u.test(above)) cuts.push(titleAbove.index);
  if (note) cuts.push(kind.end + note.index);
  if (title) cuts.push(kind.end + title.index);
  if (beginsBody(text.slice(kind.end).trim()) && !opensIssuer(text.slice(kind.end).trim()))
    cuts.push(kind.end, fieldsAt(text, kind.end));
  return [...new Set(cuts)].filter((cut) => cut > 0 && cut < text.length).sort((a, b) => a - b);
}

/** Where date and number begin behind an issuer that stands in the nominative below the kind word. */
function fieldsAt(text: string, from: number): number {
  const date = findDates(text.slice(from, from + FIELDS_REACH))[0];
  return date ? from + date.start : -1;
}

/** An act's text on one line below its title: «В соответствии … постановляю: 1. … Глава района А.А. Громов». */
function bodyCuts(text: string): number[] {
  if (text.length < LONGEST_SIGNATURE || !disposes(text)) return [];
  const at = signatureAt(text, 0);
  return at > 0 ? [at] : [];
}

function piecesOf(block: TextBlock, cuts: readonly number[]): TextBlock[] {
  return [0, ...cuts].flatMap((from, i): TextBlock[] => {
    const text: Mapped = block.text.slice(from, cuts[i] ?? block.text.length).trim();
    const range = text.range();
    return range ? [{ ...block, text, range, gap: i === 0 ? block.gap : 1, isPiece: true }] : [];
  });
}

/**
 * An act that a converter flattened to one line («АДМИНИСТРАЦИЯ … ПОСТАНОВЛЕНИЕ от … № 16 О … В целях … постановляю: 1. …»)
 * with its parts on lines of their own. Blocks that hold no such line are given back as they are.
 */
export function unflattened(blocks: readonly Block[]): readonly Block[] {
  for (let at = 0; at < Math.min(FLAT_LINES, blocks.length); at++) {
    const block = blocks[at] as Block;
    if (block.kind !== "text" || block.text.length < SHORTEST) continue;
    const { text } = block.text;
    const cuts = cutsOf(text);
    const kind = kindAt(text);
    // a page's title above it may open by its kind too
    const below = kind !== null && isHeadAlone(text, kind);
    if (cuts.length === 0 || (opensByKind(blocks) && !below)) {
      const end = bodyCuts(text);
      if (end.length === 0) continue;
      return [...blocks.slice(0, at), ...piecesOf(block, end), ...blocks.slice(at + 1)];
    }
    return [...blocks.slice(0, at), ...piecesOf(block, cuts), ...blocks.slice(at + 1)];
  }
  return blocks;
}
