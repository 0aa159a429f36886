import { ADJECTIVE_ENDINGS, GOVERNING, NOUNS_LIKE_ADJECTIVES, PEOPLE_STEMS } from "../../lexicon/governing.ts";
import { isCapitalLetter, isLetter } from "../../text/letters.ts";
import { fold } from "../../text/words.ts";

/** The word that ends a text, folded; empty where a sign does. */
function lastWord(text: string): string {
  let start = text.length;
  while (start > 0 && isLetter(text.charCodeAt(start - 1))) start--;
  return fold(text.slice(start));
}

/** «… к сдаче», «… на базе», «… для управленческих»: a title that ends so lacks its noun. */
export function owesNoun(title: string): boolean {
  const word = lastWord(title);
  if (word.length < 4) return false;
  if (GOVERNING.has(word)) return true;
  if (NOUNS_LIKE_ADJECTIVES.has(word) || !ADJECTIVE_ENDINGS.some((ending) => word.endsWith(ending))) return false;
  return !PEOPLE_STEMS.some((stem) => word.includes(stem));
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** «с 1 по 15», «до 20»: a day without its month. */
export function owesMonth(time: string): boolean {
  let start = time.length;
  while (start > 0 && isDigit(time.charCodeAt(start - 1))) start--;
  const digits = time.length - start;
  return digits > 0 && digits < 3 && start > 0 && time[start - 1] === " ";
}

const LONGEST_ABBREVIATION = 6;

/** «ОГЭ», «ВПР по математике»: begins with an abbreviation; a heading in capitals has more than one long word. */
export function beginsAbbreviation(text: string): boolean {
  let end = 0;
  while (end < text.length && isCapitalLetter(text.charCodeAt(end))) end++;
  if (end < 2 || end > LONGEST_ABBREVIATION || isLetter(text.charCodeAt(end))) return false;
  return text.length === end || text !== text.toUpperCase();
}

/** «9-х классов», «11 класса», «40 %»: a count in the middle of a phrase; «1.», «2)» number a part. */
export function beginsCount(text: string): boolean {
  let end = 0;
  while (end < text.length && isDigit(text.charCodeAt(end))) end++;
  return end > 0 && end < 5 && !".)".includes(text[end] ?? ".");
}
