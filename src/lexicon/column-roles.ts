import { isLetter } from "../text/letters.ts";
import { toCyrillic } from "../text/scripts.ts";
import { fold } from "../text/words.ts";
import { COLUMN_WORDS } from "./column-words.ts";
import { ABOUT_ACTIVITY_STEMS, BEFORE_HEADS, NOT_ACTIVITY_STEMS } from "./columns.ts";

/** The roles that a header's words can say. */
export type HeaderRole = (typeof COLUMN_WORDS)[number]["role"];

/** How far into a header the word that tells its role may stand: «Место и сроки проведения». */
const DEEPEST_WORD = 25;
/** What only a header's cell may hold and a number, a date or a dash does not. */
const WORDS = /[A-Za-zЀ-ӿ№#º]/u;

/** Hyphens at line ends closed, spaces folded, look-alike letters in Cyrillic: «Сроки реали- зации» → «сроки реализации». */
export function headerKey(text: string): string {
  const key = fold(toCyrillic(text));
  return UNEVEN.test(key) ? key.replace(CUT, "$1").replace(/\s+/gu, " ").trim() : key;
}

const UNEVEN = /[^\S ]| {2}|- |^ | $/u;
const CUT = /([A-Za-zЀ-ӿ])-\s+(?=[A-Za-zЀ-ӿ])/gu;

/** «№ п/п» however it was misread: «Ne п.п.», «Л№п/п», «Noп/п», «N п.п.» */
const NUMBER_SIGN = /^(?:л?№{1,2}|n[oeое]?|№\s№)\s?(?:п\s?[.\\/]?\s?п\.?)?$/u;

/** «№», «№ п/п»: the heading of a column of numbers. */
export const isNumberSign = (header: string): boolean => NUMBER_SIGN.test(headerKey(header));

/** Entries of the lexicon by the whole headers that they know, each as its place in the list. */
const BY_WHOLE: ReadonlyMap<string, number> = new Map(
  COLUMN_WORDS.flatMap((entry, i) =>
    "whole" in entry ? entry.whole.map((header): [string, number] => [header, i]) : [],
  ).reverse(),
);

interface Stem {
  readonly stem: string;
  /** Nothing but adjectives stands before it. */
  readonly leading: boolean;
  /** The place of its entry in the list. */
  readonly entry: number;
}

/** Stems by their first letter, for a look at each word of a header instead of a search for each stem. */
const BY_LETTER = new Map<number, Stem[]>();
COLUMN_WORDS.forEach((entry, i) => {
  for (const stem of "stems" in entry ? entry.stems : []) {
    const letter = stem.charCodeAt(0);
    BY_LETTER.set(letter, [...(BY_LETTER.get(letter) ?? []), { stem, leading: "leading" in entry, entry: i }]);
  }
});

/** A heading with a leading stem is at most this long; a longer text that begins with «Меры» is a row's. */
const LONGEST_LEADING = 45;

/** What may stand before a leading stem: nothing, «принимаемые », «планируемые антирисковые ». */
const ADJECTIVES = /^(?:[а-я-]+(?:ые|ие|ая) )*$/u;

const ENDINGS: ReadonlySet<string> = new Set(["ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ие"]);
/** «(образовательный)», «имя,»: marks around a word. */
const MARK = /[(),:/–—-]/u;

/** A word that only leads to the noun of a heading: an adjective, «и», «должность», a dash. */
function isLead(key: string, from: number, to: number): boolean {
  let [a, b] = [from, to];
  while (a < b && MARK.test(key.charAt(a))) a++;
  while (b > a && MARK.test(key.charAt(b - 1))) b--;
  return a === b || (b - a > 3 && ENDINGS.has(key.slice(b - 2, b))) || BEFORE_HEADS.has(key.slice(a, b));
}

/** Where the noun of a long heading may begin: behind all adjectives, «ожидаемый непосредственный (образовательный) результат». */
function deepest(key: string): number {
  if (key.length <= DEEPEST_WORD) return DEEPEST_WORD;
  let at = 0;
  for (let space = key.indexOf(" "); space > 0 && isLead(key, at, space); space = key.indexOf(" ", at)) at = space + 1;
  return Math.max(DEEPEST_WORD, at + (MARK.test(key.charAt(at)) ? 1 : 0));
}

const leads = (key: string, at: number): boolean => key.length <= LONGEST_LEADING && ADJECTIVES.test(key.slice(0, at));

/** «Сведения о ходе реализации мероприятия» over its parts, «… фактический срок реализации»: the words begin it. */
const opensReport = (key: string, at: number, entry: number): boolean =>
  at === 0 && key.length <= LONGEST_REPORT && COLUMN_WORDS[entry]?.role === "completion";
const LONGEST_REPORT = 120;

const listsOthers = (key: string): boolean =>
  [NOT_ACTIVITY_STEMS, ABOUT_ACTIVITY_STEMS].some((stems) => stems.some((stem) => key.startsWith(stem)));

/** The first entry of the lexicon that a word of the key belongs to. */
function entryOf(key: string): number {
  let first = BY_WHOLE.get(key) ?? COLUMN_WORDS.length;
  const end = Math.min(key.length, deepest(key) + 1);
  for (let at = 0; at < end; at++) {
    if (at > 0 && isLetter(key.charCodeAt(at - 1))) continue;
    const stems = BY_LETTER.get(key.charCodeAt(at));
    if (!stems) continue;
    for (const { stem, leading, entry } of stems) {
      if (entry >= first || !key.startsWith(stem, at) || (leading && !leads(key, at) && !opensReport(key, at, entry)))
        continue;
      if (COLUMN_WORDS[entry]?.role !== "activity" || !listsOthers(key)) first = entry;
    }
  }
  return first;
}

/** «Органы местного самоуправления …, ответственные за выполнение»: the word may stand far behind the noun. Folded. */
const ANSWERABLE = / ответственн[а-я]{2,3} за (?:реализаци|исполнени|выполнени|проведени|подготовк|осуществлени)/;

/** A heading that calls by name who answers for the activities, however long. */
export const saysAnswerable = (header: string): boolean => ANSWERABLE.test(headerKey(header));

/** The role that a header's words say, or null. */
export function roleOf(header: string): HeaderRole | null {
  if (!WORDS.test(header)) return null;
  const key = headerKey(header);
  if (NUMBER_SIGN.test(key)) return "number";
  return COLUMN_WORDS[entryOf(key)]?.role ?? (ANSWERABLE.test(key) ? "executors" : null);
}
