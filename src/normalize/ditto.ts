import { DITTO_OF_ONE, DITTO_WORDS } from "../lexicon/ditto.ts";
import { fold } from "../text/words.ts";

/** Longer cells say more than «as above». */
const LONGEST = 30;
/** «-//-», «-"-», «—»—», «″» */
const SIGNS = /^[-–—\s.,]*(?:\/\/|\\\\|["'«»“”„″〃])[-–—/\\\s.,"'«»“”„″〃]*$/u;
const WORDS: ReadonlySet<string> = new Set(DITTO_WORDS);
const ONE: ReadonlySet<string> = new Set(DITTO_OF_ONE);

const keyOf = (text: string): string => fold(text.trim()).replace(/\.$/u, "");

/** A cell that says that it has what stands above it. */
export function isDitto(text: string): boolean {
  if (text.length === 0 || text.length > LONGEST) return false;
  const key = keyOf(text);
  return WORDS.has(key) || ONE.has(key) || SIGNS.test(text);
}

/** Whether such a cell may take `count` items from above. */
export const mayRepeat = (text: string, count: number): boolean => count === 1 || (count > 1 && !ONE.has(keyOf(text)));
