/** What a cell says instead of what stands above it, folded. */
export const DITTO_WORDS: readonly string[] = [
  "то же",
  "то же самое",
  "те же",
  "те же самые",
  "тот же",
  "та же",
  "они же",
  "тогда же",
  "тот же срок",
  "те же сроки",
  "в тот же срок",
  "в те же сроки",
  "в то же время",
  "те же лица",
  "те же исполнители",
  "те же ответственные",
];

/** One person of those above; whose, where there are several, nothing tells. */
export const DITTO_OF_ONE: readonly string[] = ["он же", "она же"];
