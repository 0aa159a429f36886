/** Cyrillic knows no `\b` and no `\w`: these are the boundaries that patterns use. They meet «г» in «2023г.», not in «год». */
export const BEFORE_WORD = "(?<![A-Za-zЀ-ӿ0-9_])";
export const AFTER_WORD = "(?![A-Za-zЀ-ӿ0-9_])";

/** A case-insensitive Unicode pattern of whole words. */
export function wholeWords(alternatives: string, flags = "iu"): RegExp {
  return new RegExp(`${BEFORE_WORD}(?:${alternatives})${AFTER_WORD}`, flags);
}

/**
 * Words come again and again, and the platform is slow to lower Cyrillic letters. Longer texts are not kept: they may be
 * views that keep their whole file.
 */
const LONGEST_KNOWN = 12;
const MOST_KNOWN = 4_000;
const known = new Map<string, string>();
/** A line is asked for one thing after another: the last long text and what it folds to. */
let last = "";
let lastFolded = "";

/**
 * V8 takes the lowering of a text for an operation without effects and may move it out of the branch that asks for it: a
 * long text that is known was lowered again at every look. A piece of it bounds that.
 */
const PIECE = 1_000;

function lowered(text: string): string {
  let lower = "";
  for (let at = 0; at < text.length; at += PIECE) lower += text.slice(at, at + PIECE).toLowerCase();
  return lower.includes("ё") ? lower.replaceAll("ё", "е") : lower;
}

/** For comparison only: lower case, «ё» as «е». */
export function fold(text: string): string {
  if (text.length > LONGEST_KNOWN) {
    if (text !== last) {
      last = text;
      lastFolded = lowered(text);
    }
    return lastFolded;
  }
  const before = known.get(text);
  if (before !== undefined) return before;
  const folded = lowered(text);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, folded);
  return folded;
}

/** The words and numbers of a text, folded; all else is a separator. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[A-Za-zЀ-ӿ0-9]+/gu) ?? [];
}

/** Two prints that differ at most in case, ё, quotes, dashes and spaces have one key. */
export function looseKey(text: string): string {
  return wordsOf(text).join(" ");
}
