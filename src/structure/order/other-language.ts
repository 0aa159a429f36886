import { ACT_KIND_COPIES, LETTERHEAD_COPIES, OTHER_LETTERS, RUSSIAN_ENDINGS } from "../../lexicon/other-languages.ts";

const PLAIN: ReadonlyMap<string, string> = new Map(
  OTHER_LETTERS.flatMap(([letters, plain]) => Array.from(letters, (letter) => [letter, plain] as const)),
);
const ALL = OTHER_LETTERS.map(([letters]) => letters).join("");
/** Letters of the republics' languages: the letterhead's copy in one of them. */
const OTHER_LETTER = new RegExp(`[${ALL}${ALL.toUpperCase()}]`, "u");
const KIND_COPIES: ReadonlySet<string> = new Set(ACT_KIND_COPIES);
const HEAD_COPIES: ReadonlySet<string> = new Set(LETTERHEAD_COPIES);
const WORDS = /[\p{L}-]+/gu;

function plainLetters(word: string): string {
  let out = "";
  for (const letter of word.toLowerCase()) out += PLAIN.get(letter) ?? letter;
  return out;
}

/** «ТАТАРСТАН РЕСПУБЛИКАСЫ», «МӘГАРИФ ИДАРӘСЕ»; not «Хатыҥ-Арыынская школа», whose words are Russian. */
export function isOtherLanguage(line: string): boolean {
  const words = line.match(WORDS) ?? [];
  if (!OTHER_LETTER.test(line)) return words.some((word) => HEAD_COPIES.has(plainLetters(word)));
  return !words.some((word) => word.length > 4 && RUSSIAN_ENDINGS.some((end) => word.toLowerCase().endsWith(end)));
}

// «БОЕРЫК», «Б О Е Р Ы К», «(Карар)»; a lone letter before a space belongs to a spaced word
const FIRST = /^[\s(«"/|–—-]*((?:\p{L} ){3,30}\p{L}(?!\p{L})|\p{L}{3,20})/u;
const BEHIND = /[\s)»"/|–—-]*/uy;

/** How much of a line's beginning is the kind word's copy in a second language, with the marks behind it; 0 for none. */
export function kindCopyLength(line: string): number {
  const first = FIRST.exec(line);
  if (!first || !KIND_COPIES.has(plainLetters((first[1] as string).replaceAll(" ", "")))) return 0;
  BEHIND.lastIndex = first[0].length;
  BEHIND.test(line);
  return BEHIND.lastIndex;
}

/** The line is nothing but the kind word's copy. */
export const isKindCopy = (line: string): boolean => line.trim() !== "" && kindCopyLength(line) === line.length;

const LONE = /^(?:[А-ЯЁ]{5,16}|(?:[А-ЯЁ] ){4,15}[А-ЯЁ])$/u;
/** Ends of Russian nouns and adjectives, of towns and of bodies: such a lone word belongs to the letterhead. */
const RUSSIAN_END =
  /(?:[АЕИЙОЫЬЭЯ]|С[ТК]|ГРАД|БУРГ|О[ВМ]|Е[ВМ]|ИН|АХ|ЯХ|ТУТ|ТАТ|НАТ|ТЕТ|КУМ|ДЕЛ|НТР|ОЛК|КОМ|АЛ|УМ|ЕДЖ|ИЧ|ЕЦ|САД|ДОМ)$/u;

/**
 * A lone word in capitals between the letterhead and the kind word that is no Russian word by its end: the kind word's
 * copy in a language whose words are not listed («КУРДАР» above «ПРИКАЗ»).
 */
export function isLoneCopy(line: string): boolean {
  const word = line.trim();
  return LONE.test(word) && !RUSSIAN_END.test(word.replaceAll(" ", ""));
}
