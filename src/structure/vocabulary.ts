import { fold } from "../text/words.ts";

const WORD = /[a-zа-яё]+(?:-[a-zа-яё]+)*/g;

const SPLIT_HEADS = /(?:^|[\t\n|>])\s?[БГДЖЗЛМНПРТФХЦЧШЩЭЮ] [а-яё]{4,}/g;

/** The words of one document, counted, heads that a hyphen cuts off at a line's end left out; what a joined word is checked against. */
export class Vocabulary {
  private counts: Map<string, number> | null = null;
  private heads: boolean | null = null;
  constructor(private readonly source: string) {}

  /** Cells whose first letter a converter split off («Р азработка») stand in this document: letters that are no words show it. */
  get splitsHeads(): boolean {
    this.heads ??= (this.source.match(SPLIT_HEADS) ?? []).length > 1;
    return this.heads;
  }

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
