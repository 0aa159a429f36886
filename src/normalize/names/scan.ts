import { ONE_LETTER_SURNAMES, PARTICLES, PATRONYMIC_WORDS } from "../../lexicon/surnames.ts";
import { CAPITAL, CYRILLIC_SMALL, holdsInitial, isLatin } from "../../text/letters.ts";
import { matchesOf } from "../../text/matches.ts";
import { fold } from "../../text/words.ts";
import { isGivenName, isOnlyGiven, patronymicReading } from "./given.ts";
import { merge } from "./merge.ts";
import { officeForm } from "./offices.ts";
import { withOneInitial } from "./one-initial.ts";
import { initialLetter, isNoSurname, mayBeGiven, titleCase, WORD } from "./shape.ts";
import { hasSurnameEnding, hasSurnameEndingInCase } from "./surname.ts";

/** A person's name as a text prints it, in whatever case; offsets are the text's own. */
export interface NamePrint {
  readonly start: number;
  readonly end: number;
  readonly surname: string;
  /** A full given name, an initial's letter, or null where the surname stands alone */
  readonly given: string | null;
  readonly patronymic: string | null;
  readonly form: "full" | "initials" | "bare";
}

const PARTICLE = `(?:(?:${PARTICLES.join("|")})[ -])?`;
/** «Ряби- нина»: a surname that a narrow column cut */
const CUT = String.raw`[${CAPITAL}][${CYRILLIC_SMALL}]+-\s{1,2}[${CYRILLIC_SMALL}]{2,}`;
const LEFT = new RegExp(`(?<![A-Za-zЀ-ӿ\\d-])(${PARTICLE}${WORD}|${CUT})([ \\t\\u00a0]{0,4}\\n?[ \\t\\u00a0]{0,4})$`);
const RIGHT = new RegExp(`^([ \\t\\u00a0]{0,4}\\n?[ \\t\\u00a0]{0,4})(${PARTICLE}${WORD})(?![A-Za-zЀ-ӿ\\d])`);
const GAP = "[ \\t\\u00a0]{0,2}";
/** «Н», «Ч-Д», «Ч.-Д» */
const LETTERS = String.raw`(?:[${CAPITAL}]\.?-)?[${CAPITAL}]`;
/** Two initials: «Н.Г.», «Н. Г.», «Н.Г» at the end of a name */
const INITIALS = new RegExp(
  `(?<![${CAPITAL}.])(${LETTERS})${GAP}\\.${GAP}\\n?(${LETTERS})(?:${GAP}\\.|(?![A-Za-zЀ-ӿ\\d.]))`,
  "g",
);
const REACH = 44;

/** «УВР-Лукина А.П.»: letters, and a dash without its spaces. */
const LETTERS_BEFORE = new RegExp(`^[${CAPITAL}]{2,6}-(?=[${CAPITAL}][${CYRILLIC_SMALL}])`);

interface Neighbour {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly newline: boolean;
}

const isLetterOf = (letters: string, word: string): boolean => word.length === 1 && letters.includes(fold(word));

/** «Ю О.О.», «О.О. Ю»: a surname of one letter, which must be no word of the sentence. */
function isOneLetter(word: string, after: string | null): boolean {
  if (isLetterOf(ONE_LETTER_SURNAMES.free, word)) return true;
  return after !== null && isLetterOf(ONE_LETTER_SURNAMES.last, word) && /^\s*(?:$|[,;)])/.test(after);
}

function isSurnameShape(word: string): boolean {
  const last = word.slice(word.lastIndexOf(" ") + 1);
  if (last.length < 2 || isNoSurname(last)) return false;
  // an abbreviation is all capitals and short or has no surname's ending
  return last.length >= 5 || last !== last.toUpperCase() || (last.length >= 4 && hasSurnameEnding(last));
}

/** «Сторож»; in capitals it is a heading's word. */
const isOfficeName = (word: string): boolean => officeForm(word) !== undefined && word !== word.toUpperCase();

const isNameBefore = (word: string): boolean => isSurnameShape(word) || isOneLetter(word, null);

function leftOf(text: string, at: number, accepts = isNameBefore): Neighbour | undefined {
  const from = Math.max(0, at - REACH);
  const found = LEFT.exec(text.slice(from, at));
  if (!found || !accepts(found[1] as string)) return undefined;
  const letters = LETTERS_BEFORE.exec(found[1] as string)?.[0].length ?? 0;
  const start = from + found.index + letters;
  const word = (found[1] as string).slice(letters);
  const newline = (found[2] ?? "").includes("\n");
  return { word: word.replace(/-\s+/, ""), start, end: start + word.length, newline };
}

function rightOf(text: string, at: number, accepts = isSurnameShape): Neighbour | undefined {
  const near = text.slice(at, at + REACH);
  const found = RIGHT.exec(near);
  if (!found) return undefined;
  if (!accepts(found[2] as string) && !isOneLetter(found[2] as string, near.slice(found[0].length))) return undefined;
  const start = at + (found[1] as string).length;
  return {
    word: found[2] as string,
    start,
    end: start + (found[2] as string).length,
    newline: (found[1] ?? "").includes("\n"),
  };
}

/** How much a word looks like the surname of the initials beside it. */
function likeness(one: Neighbour): number {
  return (hasSurnameEndingInCase(one.word) ? 2 : 0) + (one.newline ? 0 : 3);
}

const PLACE_BEFORE = /(?:^|[^A-Za-zЀ-ӿ])(?:г|с|п|пос|д|ЗАТО|города|села|района|округа)\.?[ \u00a0]*$/;

interface Pair {
  readonly start: number;
  readonly end: number;
  readonly letters: readonly [string, string];
}

/** «Н», «Ч-Д» of «Ч.-Д» */
function lettersOf(print: string): string {
  const last = initialLetter(print[print.length - 1] as string);
  return print.length === 1 ? last : `${initialLetter(print[0] as string)}-${last}`;
}

/** «Ф. И. О.»: a third initial makes it no name. */
const THIRD_INITIAL = new RegExp(String.raw`^[ \u00a0]?[${CAPITAL}][ \u00a0]?\.(?![ \u00a0]?[${CAPITAL}][ \u00a0]?\.)`);
const INITIAL_BEFORE = new RegExp(String.raw`[${CAPITAL}]\.[ \u00a0]$`);

function initialsIn(text: string): Pair[] {
  const out: Pair[] = [];
  for (const match of matchesOf(text, INITIALS)) {
    const start = match.index;
    const end = start + match[0].length;
    if (THIRD_INITIAL.test(text.slice(end, end + 5))) continue;
    if (INITIAL_BEFORE.test(text.slice(Math.max(0, start - 3), start)) && !match[0].includes(" ")) {
      const last = out[out.length - 1];
      if (!last || last.end > start) continue;
    }
    const letters = [lettersOf(match[1] as string), lettersOf(match[2] as string)] as const;
    if (isLatin(letters[0].charCodeAt(0)) || isLatin(letters[1].charCodeAt(0))) continue;
    out.push({ start, end, letters });
  }
  return out;
}

/** «Г.О. ЛЕСНОЙ», «М.Р. ЗАРЕЧНЫЙ»: a district in a line of capitals */
const DISTRICTS: ReadonlySet<string> = new Set(["ГО", "МО", "МР", "ГП", "СП"]);

function isDistrict(pair: Pair, surname: Neighbour): boolean {
  if (surname.start < pair.start || !DISTRICTS.has(pair.letters.join(""))) return false;
  return surname.word === surname.word.toUpperCase() || !hasSurnameEnding(surname.word);
}

const ENDS = /^\s{0,3}(?:[,;()\n]|$)/;

/**
 * A capitalized word that is an office too, a surname where no other word can be the initials': «Сторож А.Б.», «А.Б. Сторож,
 * …»; not «И.О. Директор», nor «А.Б. Директор школы».
 */
function officeBeside(text: string, pair: Pair, taken: number, only: boolean): Neighbour | undefined {
  const before = leftOf(text, pair.start, isOfficeName);
  if (before && before.start >= taken) return before;
  const behind = only && pair.letters[1] !== "О" ? rightOf(text, pair.end, isOfficeName) : undefined;
  return behind && !behind.newline && ENDS.test(text.slice(behind.end, behind.end + 5)) ? behind : undefined;
}

/** Which neighbour is the surname of a pair of initials: the free one, the likelier one, else the one before. */
function surnameOf(text: string, pair: Pair, taken: number, next: Pair | undefined): Neighbour | undefined {
  const left = leftOf(text, pair.start);
  const right = rightOf(text, pair.end);
  const before = left && left.start >= taken ? left : undefined;
  const owned = right !== undefined && next !== undefined && next.start >= right.end && next.start - right.end <= 3;
  const last = owned && rightOf(text, next.end) === undefined;
  if (!before && (!right || last)) {
    const office = officeBeside(text, pair, taken, !right);
    if (office) return office;
  }
  if (!before || !right) return before ?? right;
  if (PLACE_BEFORE.test(text.slice(Math.max(0, before.start - 10), before.start))) return right;
  // «Иванова А.А. Петрова Б.Б.»: the word behind belongs to the initials behind it
  if (last) return before;
  const difference = likeness(before) - likeness(right);
  return difference >= 0 ? before : right;
}

/** «Гасанов Р.Т. оглы»: the word is his father's initial's. */
const PATRONYMIC_WORD = new RegExp(`\\s{0,2}(?:${PATRONYMIC_WORDS.join("|")})(?![A-Za-zЀ-ӿ-])`, "iy");

function patronymicEnd(text: string, end: number): number {
  PATRONYMIC_WORD.lastIndex = end;
  return PATRONYMIC_WORD.test(text) ? PATRONYMIC_WORD.lastIndex : end;
}

function withInitials(text: string): NamePrint[] {
  const out: NamePrint[] = [];
  const pairs = initialsIn(text);
  let taken = 0;
  pairs.forEach((pair, i) => {
    const surname = surnameOf(text, pair, taken, pairs[i + 1]);
    if (!surname || isDistrict(pair, surname)) return;
    const start = Math.min(pair.start, surname.start);
    const end = patronymicEnd(text, Math.max(pair.end, surname.end));
    taken = end;
    const [given, patronymic] = pair.letters;
    out.push({ start, end, surname: titleCase(surname.word), given, patronymic, form: "initials" });
  });
  return out;
}

/** Two or three capitalized words in a row, the last of them perhaps followed by «оглы». */
const FULL = new RegExp(
  `(?<![A-Za-zЀ-ӿ\\d-])(${WORD})\\s+(${WORD})(?:\\s+(${WORD}(?:\\s+(?:${PATRONYMIC_WORDS.join("|")})(?![A-Za-zЀ-ӿ]))?))?(?![A-Za-zЀ-ӿ\\d])`,
  "g",
);

function isPatronymic(word: string): boolean {
  return patronymicReading(word) !== undefined || word.includes(" ");
}

/** «Лукина Анна Петровна», «Анна Петровна Лукина»; the words that make a name, or undefined. */
function fullName(words: readonly string[]): readonly [surname: number, given: number, patronymic: number] | undefined {
  const [a = "", b = "", c = ""] = words;
  if (c !== "" && isPatronymic(c) && isSurnameShape(a) && mayBeGiven(b)) return [0, 1, 2];
  if (c !== "" && isPatronymic(b) && isSurnameShape(c) && (isGivenName(a) || mayBeGiven(a))) return [2, 0, 1];
  return undefined;
}

const ANY_PATRONYMIC =
  /(?:[вч]н[аыеу]|[вч]н(?:ой|ою)|ич|ича|ичу|иче|ичем|оглы|оглу|кызы|гызы|улы|уулу)(?![A-Za-zЀ-ӿ])/i;

const CHEAP = /[вч]н|ич|глы|глу|ызы|улы/i;

function inFull(text: string): NamePrint[] {
  if (!CHEAP.test(text) || !ANY_PATRONYMIC.test(text)) return [];
  const out: NamePrint[] = [];
  FULL.lastIndex = 0;
  for (let match = FULL.exec(text); match; match = FULL.exec(text)) {
    const words = [match[1] ?? "", match[2] ?? "", match[3] ?? ""];
    const order = fullName(words);
    if (!order) {
      // try again from the next word: «Директор Анна Петровна Лукина»
      FULL.lastIndex = match.index + (match[1] ?? "").length;
      continue;
    }
    const [surname, given, patronymic] = order.map((i) => titleCase(words[i] ?? "")) as [string, string, string];
    out.push({ start: match.index, end: match.index + match[0].length, surname, given, patronymic, form: "full" });
  }
  return out;
}

/** A surname and a known given name with no patronymic: «Лукина Анна» in a list of people. */
function inTwoWords(text: string): NamePrint[] {
  const out: NamePrint[] = [];
  for (const match of matchesOf(text, TWO)) {
    const a = match[1] as string;
    const b = match[2] as string;
    const givenFirst = isOnlyGiven(a);
    if (givenFirst === isOnlyGiven(b)) continue;
    const [surname, given] = givenFirst ? [b, a] : [a, b];
    if (!hasSurnameEnding(surname) || isNoSurname(surname)) continue;
    const { index: start } = match;
    const end = start + match[0].length;
    out.push({
      start,
      end,
      surname: titleCase(surname),
      given: titleCase(given),
      patronymic: null,
      form: "full",
    });
  }
  return out;
}
const TWO = new RegExp(`(?<![A-Za-zЀ-ӿ\\d-])(${WORD})[ \\u00a0]+(${WORD})(?![A-Za-zЀ-ӿ\\d])`, "g");

/** All names of a text in order. `people`: the text lists people, so that weaker shapes count too. */
export function scanNames(text: string, people: boolean): readonly NamePrint[] {
  let out: readonly NamePrint[] = inFull(text);
  if (holdsInitial(text, 2)) {
    out = merge(out, withInitials(text));
    if (people) out = merge(out, withOneInitial(text));
  }
  return people ? merge(out, inTwoWords(text)) : out;
}
