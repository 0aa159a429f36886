import { STEMS, TIME_WORDS, type TimeWord } from "./time-index.ts";

/** Looks words up where they stand in a text, without cutting them out: by first letter, last letter and length. */

const FIRST = "а".charCodeAt(0);
const YO = "ё".charCodeAt(0);
const YE = "е".charCodeAt(0);
const NONE = -1;
const LONGEST = 31;

/** A lower-case letter from 0 («а») to 31 («я»), «ё» being «е»; `NONE` for another character. */
function letter(code: number): number {
  const folded = code === YO ? YE : code;
  return folded >= FIRST && folded < FIRST + 32 ? folded - FIRST : NONE;
}

/** Where words with such ends and length are kept; `NONE` for what no word can be. */
function shelf(first: number, last: number, length: number): number {
  const a = letter(first);
  const b = letter(last);
  return a === NONE || b === NONE || length > LONGEST ? NONE : (a * 32 + b) * 32 + length;
}

// the first word of a shelf and for each word the next one on it, as indices + 1
const shelves = new Uint16Array(32 * 32 * 32);
const behind = new Uint16Array(TIME_WORDS.length + 1);
for (let i = TIME_WORDS.length; i > 0; i--) {
  const { form } = TIME_WORDS[i - 1] as TimeWord;
  const at = shelf(form.charCodeAt(0), form.charCodeAt(form.length - 1), form.length);
  behind[i] = shelves[at] as number;
  shelves[at] = i;
}

function stands(text: string, start: number, form: string): boolean {
  for (let i = 1; i < form.length; i++) {
    const code = text.charCodeAt(start + i);
    if (code !== form.charCodeAt(i) && (code !== YO || form.charCodeAt(i) !== YE)) return false;
  }
  return true;
}

/** The word of the lexicon that stands in a lower-case text from `start` to `end`. */
export function timeWord(text: string, start = 0, end: number = text.length): TimeWord | undefined {
  const at = shelf(text.charCodeAt(start), text.charCodeAt(end - 1), end - start);
  if (at === NONE) return undefined;
  for (let i = shelves[at] as number; i > 0; i = behind[i] as number) {
    const word = TIME_WORDS[i - 1] as TimeWord;
    if (stands(text, start, word.form)) return word;
  }
  return undefined;
}

/** The word of four letters or more that pieces make together; `middle` may be empty. */
export function joinedWord(head: string, middle: string, tail: string): TimeWord | undefined {
  const length = head.length + middle.length + tail.length;
  if (length < 4) return undefined;
  const at = shelf(head.charCodeAt(0), tail.charCodeAt(tail.length - 1), length);
  return at === NONE || shelves[at] === 0 ? undefined : timeWord(head + middle + tail);
}

// stems by their first two letters
const stems: (readonly (readonly [stem: string, list: number])[] | undefined)[] = new Array(32 * 32).fill(undefined);
for (const entry of STEMS) {
  const at = letter(entry[0].charCodeAt(0)) * 32 + letter(entry[0].charCodeAt(1));
  stems[at] = [...(stems[at] ?? []), entry];
}

/** The lists that have a stem with which the word begins, as bits of `STEM`. */
export function stemsOf(text: string, start = 0, end: number = text.length): number {
  if (end - start < 2) return 0;
  const a = letter(text.charCodeAt(start));
  const b = letter(text.charCodeAt(start + 1));
  const near = a === NONE || b === NONE ? undefined : stems[a * 32 + b];
  if (near === undefined) return 0;
  let found = 0;
  for (const [stem, list] of near) if (stem.length <= end - start && stands(text, start, stem)) found |= list;
  return found;
}
