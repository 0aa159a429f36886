import { isCompound } from "../../lexicon/combining.ts";
import { monthNumber } from "../../lexicon/months.ts";
import type { Finding } from "../../model/finding.ts";
import { Mapped } from "../../text/mapped.ts";
import type { Vocabulary } from "../vocabulary.ts";

/** Text rejoined over a cut, and what had to be noticed about it. */
export interface Joined {
  readonly text: Mapped;
  readonly findings: readonly Finding[];
}

/** No word is longer; keeps the search for the last word of a text from its beginning. */
const LONGEST_WORD = 48;
const LAST_WORD = /[A-Za-zЀ-ӿ]+$/u;
const FIRST_WORD = /^[a-zа-ѝәөүҗңһ]+/u;

/** «индиви-» + «дуальной»: whether the hyphen was the printer's. */
function hyphenIsPrinters(before: string, after: string, words: Vocabulary): boolean {
  const head = LAST_WORD.exec(before.slice(-LONGEST_WORD, -1))?.[0] ?? "";
  const tail = FIRST_WORD.exec(after)?.[0] ?? "";
  if (monthNumber(head) > 0 && monthNumber(tail) > 0) return false;
  if (words.has(head + tail)) return true;
  if (words.has(`${head}-${tail}`)) return false;
  if (isCompound(head, tail)) return false;
  return !(words.count(head) > 0 && head.length > 3);
}

/** «профессионал» + «ьной»: a word cut without a hyphen, known whole from elsewhere and not as halves. */
function isCutWord(before: string, after: string, words: Vocabulary): boolean {
  const head = LAST_WORD.exec(before.slice(-LONGEST_WORD))?.[0] ?? "";
  const tail = FIRST_WORD.exec(after)?.[0] ?? "";
  if (head.length < 2 || tail.length < 1 || head === head.toUpperCase()) return false;
  if (/^[ьъы]/u.test(tail)) return true;
  return (
    words.has(head + tail) &&
    (words.count(tail) <= 1 || words.count(head) <= 1) &&
    head.length + tail.length > 5 &&
    tail.length > 1
  );
}

/** The length of a tail printed twice: «Руководители» + «ли ГМО …» gives 2. */
export function doubledTail(before: string, after: string, words: Vocabulary): number {
  const head = LAST_WORD.exec(before.slice(-LONGEST_WORD))?.[0] ?? "";
  const tail = FIRST_WORD.exec(after)?.[0] ?? "";
  if (tail.length < 2 || tail.length >= head.length || !head.endsWith(tail)) return 0;
  return words.count(tail) > 1 ? 0 : tail.length;
}

function joinTwo(a: Mapped, b: Mapped, words: Vocabulary, findings: Finding[]): Mapped {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const doubled = doubledTail(a.text, b.text, words);
  if (doubled > 0) {
    const range = b.range(0, doubled);
    if (range)
      findings.push({
        rule: "text/ocr-noise",
        range,
        values: { text: b.text.slice(0, doubled), what: "doubled-tail" },
      });
    return Mapped.join([a, b.slice(doubled).trim()], " ");
  }
  if (/[A-Za-zЀ-ӿ][-\u00ad]$/u.test(a.text) && /^[a-zа-ѝәөүҗңһ]/u.test(b.text)) {
    return Mapped.join([hyphenIsPrinters(a.text, b.text, words) ? a.slice(0, a.length - 1) : a, b]);
  }
  return Mapped.join([a, b], isCutWord(a.text, b.text, words) ? "" : " ");
}

/** The pieces of one cell as one text: cut words mended, doubled tails dropped, else a space between. */
export function joinPieces(pieces: readonly Mapped[], words: Vocabulary): Joined {
  const findings: Finding[] = [];
  let text = Mapped.empty;
  for (const piece of pieces) text = joinTwo(text, piece, words, findings);
  return { text, findings };
}
