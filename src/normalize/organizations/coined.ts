import { COINED_BEGINNINGS } from "../../lexicon/coined.ts";
import { CAPITAL, SMALL } from "../../text/letters.ts";
import { fold } from "../../text/words.ts";
import { HEADS } from "./nouns.ts";

/** «(далее – Облкульт)», «(далее по тексту «Депмол»)» */
const SAID = new RegExp(
  String.raw`\(\s?далее(?:\sпо\sтексту)?\s?(?:[-–—:]\s?)?[«"]?([${CAPITAL}][${SMALL}]{4,20})[»"]?\s?\)`,
  "g",
);
const REACH = 200;
const MOST_WORDS = 16;
const SHORTEST = 5;
/** A piece of a word of the name, and how much of its last word an ending may change: «Горобразование» */
const LEAST_PIECE = 3;
const LEAST_STEM = 4;
const MOST_ENDING = 2;

function shared(word: string, at: number, other: string): number {
  let n = 0;
  while (at + n < word.length && n < other.length && word[at + n] === other[n]) n++;
  return n;
}

/** Whether the rest of a word from `at` on is put together of beginnings of the name's words. */
function isMade(word: string, at: number, words: readonly string[], own: boolean, dead: Set<string>): boolean {
  if (at === word.length) return own;
  const key = `${at} ${own}`;
  if (dead.has(key)) return false;
  for (const other of words) {
    const most = shared(word, at, other);
    if (at > 0 && most >= LEAST_STEM && word.length - at - most <= MOST_ENDING) return true;
    for (let n = Math.min(most, word.length - (at === 0 ? 1 : 0)); n >= LEAST_PIECE; n--)
      if (isMade(word, at + n, words, true, dead)) return true;
  }
  for (const piece of COINED_BEGINNINGS)
    if (word.startsWith(piece, at) && isMade(word, at + piece.length, words, own, dead)) return true;
  dead.add(key);
  return false;
}

/** Whether a folded word is coined from a body's folded name: «облспорт» of «управление спорта Приламской области». */
export function isCoined(word: string, words: readonly string[]): boolean {
  return (
    word.length >= SHORTEST && !words.includes(word) && !HEADS.has(word) && isMade(word, 0, words, false, new Set())
  );
}

/** The cases of a word that ends in a consonant; another is used as it stands. */
const casesOf = (word: string): string[] =>
  /[бвгджзклмнпрстфхцчшщ]$/.test(word) ? [word, ...["а", "у", "ом", "е"].map((ending) => word + ending)] : [word];

/** A word that a text coins for the body before it, where it stands and where that body's name begins and ends. */
export interface Coined {
  readonly word: string;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

const ADJECTIVE = /(?:ая|яя|ое|ее|ый|ий|ой|ей|ого|его|ому|ему|ую|юю|ым|им)$/;

/** Where the name begins that the word is coined from: its head nearest to the bracket, behind its adjectives. */
function beginningOf(word: string, before: string): number | undefined {
  const words = [...before.matchAll(/[A-Za-zЀ-ӿ]+/g)].slice(-MOST_WORDS);
  const folded = words.map(([one]) => fold(one));
  for (let i = words.length - 1; i >= 0; i--) {
    if (!HEADS.has(folded[i] as string) || !isCoined(word, folded.slice(i))) continue;
    while (i > 0 && ADJECTIVE.test(folded[i - 1] as string)) i--;
    const from = words[i]?.index ?? 0;
    return /[»"();:]/.test(before.slice(from)) ? undefined : from;
  }
  return undefined;
}

/** The words that a text coins for bodies: «управление культуры области (далее – Облкульт)». */
export function coinedIn(text: string): Coined[] {
  const out: Coined[] = [];
  for (const match of text.matchAll(SAID)) {
    const word = match[1] as string;
    const start = Math.max(0, match.index - REACH);
    const before = text.slice(start, match.index).trimEnd();
    const from = beginningOf(fold(word), before);
    if (from === undefined) continue;
    out.push({
      word,
      at: match.index + match[0].lastIndexOf(word),
      from: start + from,
      to: start + before.length,
    });
  }
  return out;
}

/** The folded cases of the words that a text coins for bodies. */
export const coinedForms = (text: string): string[] => coinedIn(text).flatMap(({ word }) => casesOf(fold(word)));
