import { NUMBERED_BODY_STEMS } from "../../lexicon/acts.ts";
import { ISSUING_DATIVES, ISSUING_GENITIVES } from "../../lexicon/letterhead.ts";
import type { Order } from "../../model/types.ts";
import { most } from "../../text/append.ts";
import type { Mapped } from "../../text/mapped.ts";
import { matchesOf } from "../../text/matches.ts";
import { fold } from "../../text/words.ts";
import { findDates } from "./date.ts";
import { type KindWord, kindOfLine } from "./kind.ts";
import { findNumber } from "./number.ts";

const KIND_BY_WORD: Readonly<Record<string, Order["kind"]>> = {
  Приказ: "order",
  Распоряжение: "directive",
  Постановление: "resolution",
  Решение: "decision",
};
const PLAIN_KIND = /^(Приказ|Распоряжение|Постановление|Решение)\s/u;
/** «Приказ об организации питания», «Проект постановления «О …»»: a page's title, not the act's own kind word. */
const NAMED_KIND = /^(?:Приказ|Распоряжение|Постановление|Решение)\s[«"“]?(?:Об?|об?|№|N|от)\s/u;
const DRAFT_KIND = /^Проект\s(?:приказа|распоряжения|постановления|решения)(?![A-Za-zЀ-ӿ])/u;
const WORD = /[A-Za-zЀ-ӿ-]+/gu;
/** So many adjectives at most stand before the noun of a body: «Лемского районного муниципального Совета». */
const MOST_ADJECTIVES = 5;
const LONGEST_WORD = 24;
const GENITIVE = /(?:ого|его|ой|ей)$/u;
const DATIVE = /(?:ому|ему|ой|ей)$/u;

/** «Приказ Управления … от 12.03.2020 № 45 выполнен»: a word goes on behind the number, or a sentence ends. */
function isSentence(line: string): boolean {
  const end = most(
    findDates(line).map((date) => date.end),
    findNumber(line)?.end ?? 0,
  );
  return /[а-яё]{4}\.$/u.test(line) || (end > 0 && /^[\s,]{0,3}[а-яё]{4}/u.test(line.slice(end)));
}

/** «Приказ Управления образования …» in small letters: the heading by which collections of acts and sites print one. */
export function kindWithIssuer(line: string): KindWord | null {
  const match = line.length < 500 ? PLAIN_KIND.exec(line) : null;
  const kind = match && KIND_BY_WORD[match[1] as string];
  if (!match || !kind || !opensIssuer(line.slice(match[0].length)) || isSentence(line)) return null;
  return { kind, start: 0, length: match[0].length };
}

const TITLED_KIND = /^(?:[•·●▪-]\s*)?(Приказ|Распоряжение|Постановление|Решение)\s(?=[«"“]?(?:Об?|Обо)\s[А-Яа-яё«"])/u;

/** «Приказ Об организации отдыха»: kind word and title on one line, where the act has no other. */
export function kindWithTitle(line: string): KindWord | null {
  const match = line.length < 400 ? TITLED_KIND.exec(line) : null;
  const kind = match && KIND_BY_WORD[match[1] as string];
  if (!match || !kind || isSentence(line)) return null;
  return { kind, start: match[0].indexOf(match[1] as string), length: match[0].length };
}

/** A line that names the act with more than its kind: above a letterhead it is the page's title. */
export function isActHeading(line: string): boolean {
  if (line.length > 500 || !/^[«"]?[ПпРр]/u.test(line)) return false;
  if (kindWithIssuer(line) || NAMED_KIND.test(line) || DRAFT_KIND.test(line)) return true;
  const word = kindOfLine(line);
  return word !== null && line.slice(word.length).trim() !== "";
}

/** What stands behind the kind word: whose act it is, and the lines' pieces that hold date, number and place. */
export interface HeadingParts {
  readonly issuer: Mapped | null;
  readonly fields: readonly Mapped[];
}

const quotesOpen = (text: string): boolean =>
  (text.match(/[«“„]/gu)?.length ?? 0) > (text.match(/[»”]/gu)?.length ?? 0) ||
  (text.match(/"/gu)?.length ?? 0) % 2 === 1;

/** «№ 5» behind «школы» or in a quoted name is no number of the act. */
function isOfBody(before: string): boolean {
  const word = fold(before.match(WORD)?.pop() ?? "");
  if (word === "" || !fold(before.trimEnd()).endsWith(word)) return quotesOpen(before);
  return quotesOpen(before) || /школ|сад/u.test(word) || NUMBERED_BODY_STEMS.some((stem) => word.startsWith(stem));
}

/** Where the number that ends a text begins, if it is the act's; -1 for none. */
function numberAtEnd(text: string): number {
  const sign = Math.max(text.lastIndexOf("№"), text.lastIndexOf(" N ") + 1);
  if (sign < 1) return -1;
  const found = findNumber(text.slice(sign));
  if (!found || found.start > 0 || !/^[\s,]*$/u.test(text.slice(sign + found.end))) return -1;
  return isOfBody(text.slice(0, sign)) ? -1 : sign;
}

/** Where date and number begin behind the issuer; the text's length where it has neither. */
function fieldsStart(text: string): number {
  const date = findDates(text).find(({ start }) => !quotesOpen(text.slice(0, start)));
  if (!date) {
    const number = numberAtEnd(text);
    return number < 0 ? text.length : number;
  }
  const before = text.slice(0, date.start).replace(/(?:^|\s)от\s{0,3}$/iu, "");
  const number = findNumber(text.slice(date.end)) ? -1 : numberAtEnd(before);
  return number < 0 ? before.length : number;
}

/** A body or an office in one case begins a text, behind at most some adjectives. */
function opensWith(text: string, adjective: RegExp, isHead: (word: string, print: string) => boolean): boolean {
  const print = text.slice(0, 160);
  let end = 0;
  for (const match of matchesOf(print, WORD)) {
    // Only blanks and the bars of a quoted name stand between the words.
    if (end > MOST_ADJECTIVES * LONGEST_WORD || !/^[\s«"“]*$/u.test(print.slice(end, match.index))) return false;
    const word = fold(match[0]);
    if (isHead(word, match[0])) return true;
    if (!adjective.test(word)) return false;
    end = match.index + match[0].length;
  }
  return false;
}

/** «Управления образования …», «Лемской городской Думы», «МБОУ «…»»: a body or an office in the genitive begins a text. */
export const opensIssuer = (text: string): boolean => opensWith(text, GENITIVE, (word) => ISSUING_GENITIVES.has(word));

const BY = /(?:^|\s)[Пп]о\s/gu;
const ABBREVIATION = /^[А-ЯЁ]{3,}$/u;
const isByHead = (word: string, print: string): boolean => ISSUING_DATIVES.has(word) || ABBREVIATION.test(print);

/** Where «по МБОУ «…»» or «по Лемской школе» begins; «по основной деятельности» says which register it is. -1 for none. */
function byBodyAt(text: string): number {
  if (!/по\s/iu.test(text)) return -1;
  for (const match of matchesOf(text, BY))
    if (opensWith(text.slice(match.index + match[0].length), DATIVE, isByHead)) return match.index;
  return -1;
}

/** «по школе» on a line of its own below the kind word. */
export const isByBody = (text: string): boolean => byBodyAt(text) === 0;

/** Where an issuer begins behind date and number: «№ 1 от 25.08.2021 г. По школе», «№ 45 от 12.03.2020 Управления образования»; -1 for none. */
function issuerBehind(text: string): number {
  const by = byBodyAt(text);
  if (by > 0) return by;
  const end = most(
    findDates(text).map((date) => date.end),
    findNumber(text)?.end ?? 0,
  );
  return end > 0 && opensIssuer(text.slice(end).trim()) ? end : -1;
}

/**
 * Parts issuer and fields of a heading's rest: «Управления образования от 17.09.2021 № 33», «№ 1 от 25.08.2021 г. по школе».
 * `known`: the issuer began on the line above.
 */
export function headingParts(rest: Mapped, known: boolean): HeadingParts | null {
  const filled = (pieces: readonly Mapped[]): Mapped[] => pieces.filter(({ length }) => length > 0);
  const first = known || opensIssuer(rest.text) || isByBody(rest.text);
  const from = first ? 0 : issuerBehind(rest.text);
  if (from < 0) return null;
  const tail = rest.slice(from).trim();
  const end = fieldsStart(tail.text);
  const [issuer] = filled([tail.slice(0, end).trim()]);
  return { issuer: issuer ?? null, fields: filled([rest.slice(0, from).trim(), tail.slice(end).trim()]) };
}
