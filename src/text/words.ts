/** Cyrillic knows no `\b` and no `\w`: these are the boundaries that patterns use. They meet «г» in «2023г.», not in «год». */
export const BEFORE_WORD = "(?<![A-Za-zЀ-ӿ0-9_])";
export const AFTER_WORD = "(?![A-Za-zЀ-ӿ0-9_])";

/** A case-insensitive Unicode pattern of whole words. */
export function wholeWords(alternatives: string, flags = "iu"): RegExp {
  return new RegExp(`${BEFORE_WORD}(?:${alternatives})${AFTER_WORD}`, flags);
}

/** For comparison only: lower case, «ё» as «е». */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return lower.includes("ё") ? lower.replaceAll("ё", "е") : lower;
}

/** The words and numbers of a text, folded; all else is a separator. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[A-Za-zЀ-ӿ0-9]+/gu) ?? [];
}

/** Two prints that differ at most in case, ё, quotes, dashes and spaces have one key. */
export function looseKey(text: string): string {
  return wordsOf(text).join(" ");
}
