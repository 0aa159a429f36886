import { fold } from "../text/words.ts";

const WORD = /[a-zа-яё]+(?:-[a-zа-яё]+)*/g;

/** The words of one document, counted, heads that a hyphen cuts off at a line's end left out; what a joined word is checked against. */
export class Vocabulary {
  private counts: Map<string, number> | null = null;
  constructor(private readonly source: string) {}

  /** How often a word stands in the document as a whole word; case and ё do not count. */
  count(word: string): number {
    if (!this.counts) {
      this.counts = new Map();
      const text = fold(this.source);
      for (const match of text.matchAll(WORD)) {
        const end = match.index + match[0].length;
        if (text[end] === "-" && !/\S/u.test(text[end + 1] ?? " ")) continue;
        this.counts.set(match[0], (this.counts.get(match[0]) ?? 0) + 1);
      }
    }
    return this.counts.get(fold(word)) ?? 0;
  }

  has(word: string): boolean {
    return this.count(word) > 0;
  }
}
