import { CLASS_ABBREVIATIONS } from "../../lexicon/abbreviations.ts";
import { LITTLE_WORDS } from "../../lexicon/executor-words.ts";
import { FIELD_STEMS } from "../../lexicon/governance-fields.ts";
import { PEOPLE_OF } from "../../lexicon/groups.ts";
import { SHORT_POSITIONS } from "../../lexicon/short-positions.ts";
import { CAPITAL, isCapitalLetter, isInSmallLetters, isLetter, SMALL } from "../../text/letters.ts";
import { type Edit, Mapped } from "../../text/mapped.ts";
import { matchesOf } from "../../text/matches.ts";
import { findMixed, type Mending } from "../../text/scripts.ts";
import { fold } from "../../text/words.ts";
import { mendInitials } from "../names/initials.ts";
import { officeForm } from "../names/offices.ts";
import { beginnings, beginsWithAny } from "../organizations/stems.ts";
import { isSplitSurname, splitSurnames } from "../prose/split-surname.ts";
import { GLUE } from "./atoms.ts";
import { mendHyphens, STUB } from "./hyphens.ts";
import { HEADS, isObliqueAdjective } from "./nouns.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A cell's text with its print damage mended, and what was done. Offsets of `mixed` and `cut` are those of the cell. */
export interface Mended {
  readonly text: string;
  /** From the mended text to the offsets of the cell's. */
  readonly map: Mapped;
  readonly mixed: readonly Mending[];
  /** Words that were cut in the middle of a line. */
  readonly cut: readonly Mending[];
}

/** Two words, of which the second has to be in small letters: «подготовитель ными», «координато р», «Р одители» */
const PAIR = new RegExp(String.raw`(?<![A-Za-zЀ-ӿ]|[${CAPITAL}]\.)([A-Za-zЀ-ӿ]+)[ \n](?=([A-Za-zЀ-ӿ]+))`, "g");

/** «3аместитель», «3ам.», «КМ0», «К0РО», «0УО»: digits that print like letters. */
const DIGITS = new RegExp(
  String.raw`(?<![A-Za-zЀ-ӿ\d№])3(?=[${SMALL}]{4}|а[мв](?![а-яё]))|(?<![A-Za-zЀ-ӿ\d№.,:-]|[№\d] )0(?=[${CAPITAL}]{2}|У(?![A-Za-zЀ-ӿ]))|(?<=[${CAPITAL}]{2})0(?![A-Za-zЀ-ӿ\d])|(?<=[${CAPITAL}])0(?=[${CAPITAL}])`,
  "g",
);
/** «Ne 3», «N 3», «Л№ 3»: a number sign that recognition spoilt; read without a word. */
const NUMBER_SIGN = /(?<![A-Za-zЀ-ӿ])(?:Л№|N[eоoе°º]?)\.?\s{0,2}(?=\d)/g;

/** «Вязем цева Н.Г.» */
function cutSurnames(text: string, vocabulary: Vocabulary, edits: Edit[], cut: Mending[]): void {
  for (const { start, end, left, right } of splitSurnames(text, vocabulary.count)) {
    if (HEADS.has(fold(left)) || HEADS.has(fold(right))) continue;
    edits.push({ start: start + left.length, end: end - right.length, text: "" });
    cut.push({ start, end, printed: text.slice(start, end), read: left + right });
  }
}

/** «школы‑партнёры»: hyphens that have a sign of their own. */
const HYPHEN = /(?<=[A-Za-zЀ-ӿ]\s?)[‐‑](?=\s?[A-Za-zЀ-ӿ])/g;

function cutWords(text: string, vocabulary: Vocabulary, edits: Edit[], cut: Mending[]): void {
  for (const match of matchesOf(text, PAIR)) {
    const left = match[1] as string;
    const right = match[2] as string;
    if (!isInSmallLetters(right)) continue;
    const start = match.index + left.length;
    const end = match.index + match[0].length;
    const ending = right.length < 4 && isCutEnding(fold(left), right, text.slice(end + 1, end + 8));
    if (!ending && LITTLE_WORDS.has(right) && left.length > 1) continue;
    if (!ending && !isCut(fold(left), right, vocabulary) && !isSplitSurname(left, right, text, end + right.length))
      continue;
    if (edits.some((edit) => edit.start === start)) continue;
    edits.push({ start, end, text: "" });
    if (!match[0].includes("\n"))
      cut.push({ start: match.index, end: end + right.length, printed: `${left} ${right}`, read: left + right });
  }
}

/** Ends of adjectives and nouns that are words nowhere: «образователь ных», «консульта ции». */
const NO_WORD =
  /^(?:ных|ный|ная|ные|ного|ному|ными|ским?|ских|ский|ская|ское|ской|ского|ском|скими|ции|ция|ций|цию|цией|ности|ность|тельных?|тельный|тельная|тельные|тельного)$/;
/** What such an end may be the end of. */
const STEM_BEFORE = { н: /(?:[бвгджзклмнпрстфхцчшщ]|ь)$/, с: /(?:[^с]|сс)$/, ц: /[аеиоуыэюякрнп]$/, т: /[аеиоуыэюя]$/ };

function isOrphanEnd(left: string, right: string): boolean {
  if (left.length < 3 || !NO_WORD.test(right)) return false;
  return STEM_BEFORE[right[0] as keyof typeof STEM_BEFORE].test(left);
}

/** «специалист ы», «директор а школ», «воспитател и», «педагог ов»: the last letters of an office, cut off. */
function isCutEnding(left: string, right: string, behind: string): boolean {
  if (right === "ы") return left.length > 3 && /[бвгдзклмнпрстфхц]$/.test(left);
  const whole = left + right;
  if (right === "а") return HEADS.has(left) && officeForm(whole) !== undefined && !/^ (?:также|не |имен)/.test(behind);
  if (right === "и") return HEADS.get(whole)?.class === "people" && !HEADS.has(left);
  return /^(?:[ое]в|[ое]м|ами?)$/.test(right) && HEADS.has(left) && (PEOPLE_OF.includes(whole) || !!officeForm(whole));
}

/** Whether two words are one; `left` is folded, `right` as printed in small letters. */
function isCut(left: string, right: string, vocabulary: Vocabulary): boolean {
  if (isOrphanEnd(left, right)) return true;
  const whole = fold(left + right);
  // «зам. дир ектора»
  if (Object.hasOwn(SHORT_POSITIONS, left) && HEADS.has(whole) && !HEADS.has(right)) return true;
  if (HEADS.has(left) || HEADS.has(right)) return left.length === 1 && HEADS.has(whole) && !LITTLE_WORDS.has(left);
  if (HEADS.has(whole)) return true;
  if (LITTLE_WORDS.has(left)) return false;
  if (vocabulary.spaced(left, right)) return true;
  if (left.length === 1) return right.length > 3 && vocabulary.knows(whole);
  return STUB.test(right) && vocabulary.knows(whole) && vocabulary.count(right) < vocabulary.count(whole) + 1;
}

/** The shortest noun that may be glued to letters. */
const SHORTEST_HEAD = 5;
/** The shortest word that two words may have run together to, where no capital in it tells. */
const SHORTEST_GLUED = 8;

/** «группстаросты» → «групп старосты», «образованияи» → «образования и», «образованияМБОУ» */
function glued(text: string, vocabulary: Vocabulary, edits: Edit[]): void {
  for (let start = 0; start < text.length; start++) {
    let end = start;
    let capitals = false;
    for (let code = text.charCodeAt(end); isLetter(code); code = text.charCodeAt(++end))
      if (end > start && isCapitalLetter(code)) capitals = true;
    if (end - start >= SHORTEST_GLUED || capitals || text.startsWith("ии", end - 2))
      unglue(text.slice(start, end), start, vocabulary, edits);
    start = end;
  }
}

function unglue(print: string, start: number, vocabulary: Vocabulary, edits: Edit[]): void {
  const at = vocabulary.seams.get(print) ?? gluedAt(print, vocabulary);
  vocabulary.seams.set(print, at);
  if (at <= 0) return;
  edits.push({ start: start + at, end: start + at, text: HEADS.has(fold(print.slice(at))) ? GLUE : " " });
}

const isInCapitals = (print: string): boolean => [...print].every((letter) => isCapitalLetter(letter.charCodeAt(0)));

const isKnown = (word: string, vocabulary: Vocabulary): boolean => HEADS.has(word) || vocabulary.knows(word);

/** «образованияМБОУ», «школыУправление» */
const GLUED_CAPITAL = new RegExp(`[${SMALL}]{3}(?=[${CAPITAL}]{2}|[${CAPITAL}][${SMALL}]{4})`);

/** «ДиректорКим» */
const SHORT_CAMEL = new RegExp(`[${SMALL}](?=[${CAPITAL}][${SMALL}]{1,3}$)`);

function gluedAt(print: string, vocabulary: Vocabulary): number {
  const camel = GLUED_CAPITAL.exec(print);
  if (camel) return camel.index + 3;
  const seam = SHORT_CAMEL.exec(print)?.index;
  if (seam !== undefined && HEADS.has(fold(print.slice(0, seam + 1)))) return seam + 1;
  const word = fold(print);
  if (HEADS.has(word)) return -1;
  // «завучии классные руководители», «ИМЦи кураторы»
  if (word.endsWith("и") && (isPeopleAnd(word) || isLettersAnd(print))) return word.length - 1;
  const letters = lettersEnd(print);
  if (letters > 0 || word.length < SHORTEST_GLUED) return letters;
  if (/[ая]и$/.test(word)) return isKnown(word.slice(0, -1), vocabulary) ? word.length - 1 : -1;
  for (let i = 4; i <= word.length - 5; i++) {
    const tail = word.slice(i);
    if (!HEADS.has(tail) || /^(?:ответ|служ)/.test(tail)) continue;
    const front = word.slice(0, i);
    if (isKnown(front, vocabulary) && vocabulary.count(word) < 3) return i;
  }
  return officeSeam(word, vocabulary);
}

/** «психологии», «логопедии», «хореографии»: a science, and no people with an «и». */
const SCIENCE = /(?:лог|пед|атр|граф|метр|ном)ии$/;

const isPeopleAnd = (word: string): boolean => HEADS.get(word.slice(0, -1))?.class === "people" && !SCIENCE.test(word);

/** «ИМЦи», «ООи»; of two letters those that are known. */
function isLettersAnd(print: string): boolean {
  const letters = print.slice(0, -1);
  if (letters.length < 2 || !print.endsWith("и") || !isInCapitals(letters)) return false;
  return letters.length > 2 || Object.hasOwn(CLASS_ABBREVIATIONS, fold(letters));
}

/** «РМОметодисты», «РМОМетодисты»: letters, and the noun that heads the next executor. */
function lettersEnd(print: string): number {
  let capitals = 0;
  while (isCapitalLetter(print.charCodeAt(capitals))) capitals++;
  if (capitals < 2 || print.length - capitals < SHORTEST_HEAD - 1) return -1;
  if (!isInSmallLetters(print.slice(capitals))) return -1;
  if (capitals > 2 && HEADS.has(fold(print.slice(capitals - 1)))) return capitals - 1;
  return print.length - capitals >= SHORTEST_HEAD && HEADS.has(fold(print.slice(capitals))) ? capitals : -1;
}

const FIELDS = beginnings(FIELD_STEMS);

/** «педагогидополнительного»: an office or people, and the genitive behind them. */
function officeSeam(word: string, vocabulary: Vocabulary): number {
  if (!isObliqueAdjective(word)) return -1;
  for (let i = word.length - 7; i >= 5; i--) {
    const kind = HEADS.get(word.slice(0, i))?.class;
    if (kind !== "people" && kind !== "position") continue;
    const tail = word.slice(i);
    if (vocabulary.knows(tail) || beginsWithAny(tail, FIELDS)) return i;
  }
  return -1;
}

function apply(map: Mapped, edits: readonly Edit[]): Mapped {
  if (edits.length === 0) return map;
  const sorted = [...edits].sort((a, b) => a.start - b.start);
  return map.edit(sorted.filter((edit, i) => i === 0 || edit.start >= (sorted[i - 1] as Edit).end));
}

/** Mends mixed scripts, loose hyphens, cut and glued words; everything else stays as printed. */
export function mendCell(print: string, vocabulary: Vocabulary): Mended {
  const mixed = findMixed(print, (word) => isKnown(fold(word), vocabulary));
  for (const match of /[30]/.test(print) ? matchesOf(print, DIGITS) : []) {
    const [printed] = match;
    mixed.push({ start: match.index, end: match.index + 1, printed, read: printed === "3" ? "З" : "О" });
  }
  const letters = mixed.map(({ start, end, read }): Edit => ({ start, end, text: read }));
  for (const match of /[NЛ]/.test(print) ? matchesOf(print, NUMBER_SIGN) : [])
    letters.unshift({ start: match.index, end: match.index + match[0].length, text: "№ " });
  for (const { index } of /[‐‑]/.test(print) ? matchesOf(print, HYPHEN) : [])
    letters.push({ start: index, end: index + 1, text: "-" });
  const source = apply(Mapped.of(print), letters);
  const edits: Edit[] = [];
  const cut: Mending[] = [];
  mendInitials(source.text, vocabulary.undotted, edits);
  mendHyphens(source.text, vocabulary, edits, cut);
  cutSurnames(source.text, vocabulary, edits, cut);
  cutWords(source.text, vocabulary, edits, cut);
  glued(source.text, vocabulary, edits);
  const map = apply(source, edits);
  return { text: map.text, map, mixed, cut };
}
