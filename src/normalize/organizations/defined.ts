import { ASSOCIATION_ABBREVIATIONS, CLASS_ABBREVIATIONS } from "../../lexicon/abbreviations.ts";
import { CAPITAL } from "../../text/letters.ts";
import { fold } from "../../text/words.ts";
import type { NameSource } from "../names/mentions.ts";
import { picksFrom } from "./acronym.ts";
import { analysed } from "./analyse.ts";
import { coinedForms, coinedIn } from "./coined.ts";
import { type Found, foundOf } from "./found.ts";
import { HEADS } from "./nouns.ts";

/** «(далее – ЗИРО)», «(далее по тексту ЗИРО)» */
const SAID = new RegExp(
  String.raw`\(\s*далее(?:\s+по\s+тексту)?\s*[-–—:]?\s*([${CAPITAL}][${CAPITAL}и-]{1,12})\s*\)`,
  "g",
);
const REACH = 200;
const MOST_WORDS = 14;
const NO_BODIES: ReadonlySet<string> = new Set(["группа", "команда", "коллектив", "объединение", "сеть"]);

function isBodyHead(word: string): boolean {
  const head = HEADS.get(word);
  return head !== undefined && head.kind !== "school" && head.kind !== "other" && !NO_BODIES.has(head.lemma);
}

/** Where in `before` a name of these letters begins: nearest first, its first letter that of the abbreviation. */
function beginning(before: string, letters: string): number | undefined {
  const words = [...before.matchAll(/[A-Za-zЀ-ӿ-]+/g)].slice(-MOST_WORDS);
  for (let i = words.length - 2; i >= 0; i--) {
    const rest = words.slice(i).map(([word]) => fold(word));
    if (rest[0]?.[0] !== letters[0] || !rest.some(isBodyHead) || !picksFrom(letters, rest)) continue;
    return words[i]?.index;
  }
  return undefined;
}

/** Letters that mean a class of bodies, or one of many, unless a document says more. */
const isGeneric = (letters: string): boolean =>
  Object.hasOwn(CLASS_ABBREVIATIONS, letters) || Object.hasOwn(ASSOCIATION_ABBREVIATIONS, letters);

const ADJECTIVE = /(?:ая|яя|ое|ее|ый|ий|ой|ей|ого|его|ому|ему|ом|ем|ую|юю|ым|им)$/;
/** «районное методическое объединение» is one in its district, «школьное» one of many. */
const OF_PLACE = /^(?:район|город|муницип|окруж|регион|областн|краев|республик)/;
const ASSOCIATION = /объединени/;

/** Where the name of one body of these letters begins: its head in the singular, right behind the adjectives that agree with it. */
function beginningOfOne(before: string, letters: string): number | undefined {
  const words = [...before.matchAll(/[A-Za-zЀ-ӿ-]+/g)].slice(-MOST_WORDS);
  for (let i = words.length - 2; i >= 0; i--) {
    const rest = words.slice(i).map(([word]) => fold(word));
    if (rest[0]?.[0] !== letters[0] || !picksFrom(letters, rest)) continue;
    const head = rest.findIndex((word) => !ADJECTIVE.test(word) || HEADS.has(word));
    const word = rest[head] ?? "";
    const one = ASSOCIATION.test(word) ? OF_PLACE.test(rest[0] ?? "") : isBodyHead(word);
    return one && !MANY.has(fold(words[i - 1]?.[0] ?? "")) ? words[i]?.index : undefined;
  }
  return undefined;
}

/** «каждый отдел образования (далее – ОО)», «органы местного самоуправления (далее – ОМС)» */
const MANY: ReadonlySet<string> = new Set([
  "органы",
  "органов",
  "органам",
  "органами",
  "органах",
  "каждый",
  "каждая",
  "каждое",
  "каждого",
  "каждой",
  "каждому",
  "любой",
  "любого",
]);
/** «Луговская СОШ»», «№ 4»: what ends the own name of a school or the like. */
const OWN_NAME_END = /(?:[«"„“][^«»"„“”]{2,80}[»"”“]|№\s?\d{1,4})$/u;
/** «МБОУ», «ГАУ»: the letters that begin it. */
const LEGAL_FORM = /(?<![А-ЯЁа-яё])[МГКОЧ][А-ЯЁ]{2}/u;
const OTHER_NAME = /[»"„“«,;:]/u;

/**
 * Folded letters of classes that a text gives to one certain body («муниципальная методическая служба (далее – ММС)»), and
 * words that it coins for one («(далее – Облкульт)»).
 */
export function lettersOfOne(texts: readonly string[]): Set<string> {
  const out = new Set<string>();
  for (const text of texts) {
    if (!mayDefine(text)) continue;
    for (const word of coinedForms(text)) out.add(word);
    for (const match of text.matchAll(SAID)) {
      const letters = fold(match[1] as string);
      if (!isGeneric(letters) || out.has(letters)) continue;
      const before = text.slice(Math.max(0, match.index - REACH), match.index).trimEnd();
      const start = beginningOfOne(before, letters);
      const named = start !== undefined && !/[»"();:]/.test(before.slice(start));
      if (named || isOwnName(before)) out.add(letters);
    }
  }
  return out;
}

/** «МБОУ «Луговская СОШ»», «МБОУ СОШ № 4»: a single body by its own name; one of a list of them is none. */
function isOwnName(before: string): boolean {
  const end = OWN_NAME_END.exec(before);
  if (!end) return false;
  let from = end.index;
  while (from > 0 && !OTHER_NAME.test(before[from - 1] as string)) from--;
  const form = LEGAL_FORM.exec(before.slice(from, end.index));
  return form !== null && !/(?:[»"”]|\d)\s?(?:,|;|и)\s?$/.test(before.slice(0, from + form.index));
}

/** Whether a text may define a name at all. */
export const mayDefine = (text: string): boolean => text.includes("далее");

/** «Комитет по физкультуре (далее – Горспорт)»: names that a coined word closes and no other sign shows. */
function coinedNames({ text }: NameSource, index: number, taken: readonly Found[]): Found[] {
  return coinedIn(text.text).flatMap(({ word, at, from, to }) => {
    if (taken.some(({ aliases }) => aliases.some(({ print }) => print.print === word))) return [];
    const range = text.range(from, to);
    const place = text.range(at, at + word.length);
    if (!range || !place) return [];
    const aliases = [foundOf(analysed(word), place, index)];
    return [{ ...foundOf(analysed(text.text.slice(from, to)), range, index), aliases }];
  });
}

/** Names that a definition of letters closes and no other sign shows: «Зареченский институт развития (далее – ЗИР)». */
export function definedIn(source: NameSource, index: number, taken: readonly Found[]): Found[] {
  const text = source.text.text;
  const out = coinedNames(source, index, taken);
  for (const match of text.matchAll(SAID)) {
    const print = match[1] as string;
    const letters = fold(print);
    const known = taken.some(({ aliases }) => aliases.some((alias) => alias.print.print === print));
    if (known) continue;
    const from = Math.max(0, match.index - REACH);
    const before = text.slice(from, match.index).trimEnd();
    const start = isGeneric(letters) ? beginningOfOne(before, letters) : beginning(before, letters);
    if (start === undefined || /[»"();:]/.test(before.slice(start))) continue;
    const range = source.text.range(from + start, from + before.length);
    const at = match.index + match[0].lastIndexOf(print);
    const place = source.text.range(at, at + print.length);
    if (!range || !place) continue;
    const aliases = [foundOf(analysed(print), place, index)];
    out.push({ ...foundOf(analysed(before.slice(start)), range, index), aliases });
  }
  return out;
}
