import { isSmallLetter as isSmall } from "../text/letters.ts";
import { fold } from "../text/words.ts";
import { spacedWords } from "./spaced-words.ts";

const HYPHEN = 45;

/** a–z and а–я, «ё» folded before. */
const isSmallLetter = (code: number): boolean => (code >= 0x430 && code <= 0x44f) || (code >= 97 && code <= 122);

/** The end of the word from `at` on, its hyphens with a letter behind them inside it. */
function wordEnd(text: string, at: number): number {
  let end = at;
  for (;;) {
    const code = text.charCodeAt(end);
    if (!isSmallLetter(code) && !(code === HYPHEN && isSmallLetter(text.charCodeAt(end + 1)))) return end;
    end++;
  }
}

/** How often each word stands in a folded text; a head that a hyphen cuts off at a line's end is none. */
function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at < text.length; at++) {
    if (!isSmallLetter(text.charCodeAt(at))) continue;
    const end = wordEnd(text, at);
    const cut = text.charCodeAt(end) === HYPHEN && !/\S/.test(text[end + 1] ?? " ");
    const word = text.slice(at, end);
    if (!cut) counts.set(word, (counts.get(word) ?? 0) + 1);
    at = end;
  }
  return counts;
}

/** Words of a folded text and each one's neighbour in small letters one space behind it. */
function neighboursIn(text: string, source: string): string[] {
  const out: string[] = [];
  // a folded text may be longer: «İ»
  if (text.length !== source.length) return out;
  let [start, stop] = [0, -1];
  for (let at = 0; at < text.length; at++) {
    if (!isSmallLetter(text.charCodeAt(at))) continue;
    const end = wordEnd(text, at);
    if (at === stop + 1 && /[ \u00a0]/.test(text[stop] as string) && isSmall(source.charCodeAt(at)))
      out.push(text.slice(start, stop), text.slice(at, end));
    start = at;
    stop = at = end;
  }
  return out;
}

const SPLIT_HEADS = /(?:^|[\t\n|>])\s?[БГДЖЗЛМНПРТФХЦЧШЩЭЮ][ \u00a0][а-яё]{4,}/g;

/** A capital letter alone before a small word: «Р азработка», but «С учителями» too. */
const AFTER_LETTER = /(?<![A-Za-zЀ-ӿ.])[А-ЯЁ][ \u00a0]([а-яё]{2,}(?:-[а-яё]+)*)/g;

/** The words of one document, counted, heads that a hyphen cuts off at a line's end left out; what a joined word is checked against. */
export class Vocabulary {
  private counts: Map<string, number> | null = null;
  private heads: boolean | null = null;
  private behind: Map<string, number> | null = null;
  private halves: ReadonlyMap<string, string> | null = null;
  constructor(private readonly source: string) {}

  /** Cells whose first letter a converter split off («Р азработка») stand in this document: letters that are no words show it. */
  get splitsHeads(): boolean {
    this.heads ??= (this.source.match(SPLIT_HEADS) ?? []).length > 1;
    return this.heads;
  }

  /** How often a word stands elsewhere than right behind a letter that may be its own first one. */
  countFree(word: string): number {
    if (!this.behind) {
      this.behind = new Map();
      for (const match of this.source.matchAll(AFTER_LETTER)) {
        const tail = fold(match[1] as string);
        this.behind.set(tail, (this.behind.get(tail) ?? 0) + 1);
      }
    }
    return this.count(word) - (this.behind.get(fold(word)) ?? 0);
  }

  /** How often a word stands in the document as a whole word; case and ё do not count. */
  count(word: string): number {
    this.counts ??= countWords(fold(this.source));
    return this.counts.get(fold(word)) ?? 0;
  }

  has(word: string): boolean {
    return this.count(word) > 0;
  }

  /** The words that a space cut, folded, from their halves («учеб никами») to the whole. */
  get spaced(): ReadonlyMap<string, string> {
    if (this.halves) return this.halves;
    const text = fold(this.source);
    this.counts ??= countWords(text);
    this.halves = spacedWords(neighboursIn(text, this.source), this.counts);
    return this.halves;
  }
}
