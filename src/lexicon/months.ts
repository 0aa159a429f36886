/** Genitive and nominative stems of the months, January first; a month's word begins with its stem. */
export const MONTH_STEMS = [
  "январ",
  "феврал",
  "март",
  "апрел",
  "ма",
  "июн",
  "июл",
  "август",
  "сентябр",
  "октябр",
  "ноябр",
  "декабр",
] as const;

/** The number of the month whose genitive or nominative this is («марта», «май», «мая»), 0 for none. */
export function monthNumber(word: string): number {
  const key = word.toLowerCase();
  if (key === "май" || key === "мая" || key === "мае") return 5;
  if (key.length < 4) return 0;
  for (let i = 0; i < MONTH_STEMS.length; i++) {
    const stem = MONTH_STEMS[i] as string;
    if (i !== 4 && key.startsWith(stem) && key.length <= stem.length + 2) return i + 1;
  }
  return 0;
}
