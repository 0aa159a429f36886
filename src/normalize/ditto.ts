import { fold } from "../text/words.ts";

/** Longer cells say more than «as above». */
const LONGEST = 30;
/** «-//-», «-"-», «—»—», «″» */
const SIGNS = /^[-–—\s.,]*(?:\/\/|\\\\|["'«»“”„″〃])[-–—/\\\s.,"'«»“”„″〃]*$/u;
const WORDS: ReadonlySet<string> = new Set([
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
]);
/** One person of those above; whose, where there are several, nothing tells. */
const ONE: ReadonlySet<string> = new Set(["он же", "она же"]);

const keyOf = (text: string): string => fold(text.trim()).replace(/\.$/u, "");

/** A cell that says that it has what stands above it. */
export function isDitto(text: string): boolean {
  if (text.length === 0 || text.length > LONGEST) return false;
  const key = keyOf(text);
  return WORDS.has(key) || ONE.has(key) || SIGNS.test(text);
}

/** Whether such a cell may take `count` items from above. */
export const mayRepeat = (text: string, count: number): boolean => count === 1 || (count > 1 && !ONE.has(keyOf(text)));
