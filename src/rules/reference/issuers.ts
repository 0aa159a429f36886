import { fold, wordsOf } from "../../text/words.ts";

/** «Управления» and «Управление» begin alike; short words must be equal. */
function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const length = Math.min(a.length, b.length);
  if (length < 5) return false;
  const stem = Math.max(4, length - 3);
  return a.slice(0, stem) === b.slice(0, stem) && Math.abs(a.length - b.length) <= 3;
}

function initials(words: readonly string[]): string {
  return words.map((word) => word[0] as string).join("");
}

/** A word of the print with the signs that tell an abbreviation: «МБОУ» in capitals, «им.» with its period. */
const PRINTED_WORD = /[A-Za-zЀ-ӿ\d]+\.?/gu;

/** Where the word stands in the full name from word `at` on, and how many of its words it covers; null where nowhere. */
function find(printed: string, full: readonly string[], at: number): { from: number; words: number } | null {
  const word = fold(printed.replace(/\.$/u, ""));
  const acronym = word.length > 1 && word.length < 9 && printed === printed.toUpperCase();
  for (let from = at; from < full.length; from++) {
    const other = full[from] as string;
    if (sameWord(word, other)) return { from, words: 1 };
    if (printed.endsWith(".") && word.length > 1 && other.startsWith(word)) return { from, words: 1 };
    if (acronym && initials(full.slice(from, from + word.length)) === word) return { from, words: word.length };
  }
  return null;
}

/** Is this print the order's issuer, in whatever case, in short («Управления образования») or as an abbreviation («УО»)? */
export function isSameIssuer(print: string, issuer: string): boolean {
  const named = print.match(PRINTED_WORD) ?? [];
  const full = wordsOf(issuer);
  if (named.length === 0) return false;
  let at = 0;
  for (const printed of named) {
    const found = find(printed, full, at);
    // An abbreviation alone is the whole body's: it begins where the name does.
    if (!found || (named.length === 1 && found.words > 1 && found.from > 0)) return false;
    at = found.from + found.words;
  }
  return true;
}
