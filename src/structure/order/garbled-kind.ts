import type { Order } from "../../model/types.ts";
import { LETTERS_OF_DIGITS } from "../../text/look-alikes.ts";
import { toCyrillic } from "../../text/scripts.ts";

/** The kind words by their letters, and how many of these a scan may have got wrong besides what looks alike. */
const WORDS: readonly (readonly [word: string, kind: Order["kind"], wrong: number])[] = [
  ["приказ", "order", 1],
  ["распоряжение", "directive", 2],
  ["постановление", "resolution", 2],
  ["решение", "decision", 1],
];
const SHORTEST = 5;
const LONGEST = 28;
const LONGEST_LINE = 90;
/** What a kind word's print may begin with, «П», «P», «II», «11»: no small letter stands second in it. */
const OPENS = /^[«"]?[А-ЯЁA-Z0-9|](?![а-яё])/u;
/** «П» that came out as two strokes. */
const STROKES = /^[IIl1|]{2}/u;
const JOINED = /[A-Za-zЀ-ӿ0-9|]/u;
/** What may stand behind a kind word on its line: a number, a date, nothing. */
const FIELDS = /^[»"]?\s{0,3}(?:$|№|N(?![A-Za-zЀ-ӿ])|от\s|[«"“„_]?\s?\d)/u;

/** The letters of a print without its spaces, what looks like a letter being one. */
function lettersOf(print: string): string {
  const solid = toCyrillic(print.replace(/[\s«"]/gu, "")).replace(STROKES, "П");
  return solid.toLowerCase().replaceAll("э", "з");
}

/** Whether the letters are the word's, but for some; the last one tells «решения» from «решение». */
function isWord(letters: string, word: string, wrong: number): boolean {
  if (letters.length !== word.length) return false;
  let left = wrong;
  for (let i = 0; i < word.length; i++) {
    const letter = letters.charAt(i);
    const meant = word.charAt(i);
    if (letter === meant || LETTERS_OF_DIGITS[letter]?.includes(meant)) continue;
    if (i === word.length - 1 || left-- === 0) return false;
  }
  return true;
}

export interface GarbledKind {
  readonly kind: Order["kind"];
  readonly length: number;
  /** The word as it should stand. */
  readonly read: string;
}

/**
 * A kind word in capitals that a scan got wrong: «П Р И К А 3», «IIРИКАЗ», «ПРИКЛЗ», «РАСП0РЯЖЕНИЕ», «ПРИКАЗN 15»; alone on its line or with number and
 * date behind it.
 */
export function garbledKind(line: string): GarbledKind | null {
  if (line.length > LONGEST_LINE || !OPENS.test(line)) return null;
  for (let end = SHORTEST; end <= line.length && end <= LONGEST; end++) {
    const glued = JOINED.test(line.charAt(end)) && line.charAt(end) !== "N";
    if (glued || line.charAt(end - 1) === " " || !FIELDS.test(line.slice(end))) continue;
    const print = line.slice(0, end);
    if (print !== print.toUpperCase()) return null;
    const letters = lettersOf(print);
    const found = WORDS.find(([word, , wrong]) => isWord(letters, word, wrong));
    if (found) return { kind: found[1], length: end, read: found[0].toUpperCase() };
  }
  return null;
}
