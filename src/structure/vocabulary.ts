import { fold } from "../text/words.ts";

/** The words of one document, counted; what a joined word is checked against. */
export class Vocabulary {
  private counts: Map<string, number> | null = null;
  constructor(private readonly source: string) {}

  /** How often a word stands in the document as a whole word; case and ё do not count. */
  count(word: string): number {
    if (!this.counts) {
      this.counts = new Map();
      for (const found of fold(this.source).match(/\p{L}+(?:-\p{L}+)*/gu) ?? [])
        this.counts.set(found, (this.counts.get(found) ?? 0) + 1);
    }
    return this.counts.get(fold(word)) ?? 0;
  }

  has(word: string): boolean {
    return this.count(word) > 0;
  }
}
