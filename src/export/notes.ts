import { timeWord } from "../lexicon/time-lookup.ts";
import { fold } from "../text/words.ts";

const WORD = /[A-Za-zЀ-ӿ]+/gu;
const ROMAN = /^[ivxіх]+$/u;
const NUMBER = /\d+/gu;
const CENTURY = 2000;

const wordsIn = (text: string): readonly string[] => fold(text).match(WORD) ?? [];
const numbersIn = (text: string): readonly number[] => (text.match(NUMBER) ?? []).map(Number);

/**
 * Whether the print of a term says more than the words that it is told in: a place, a time of day, an occasion beside
 * the date («31.01.2016 г., малый зал»). The model keeps such notes in `raw` alone.
 */
export function saysMore(print: string, told: string): boolean {
  const words = new Set(wordsIn(told));
  if (wordsIn(print).some((word) => !words.has(word) && !ROMAN.test(word) && !timeWord(word))) return true;
  const numbers = new Set(numbersIn(told));
  return numbersIn(print).some((number) => !numbers.has(number) && !numbers.has(number + CENTURY));
}
