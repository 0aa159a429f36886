import type { Dice } from "../dice.ts";

const PLAIN = /^[а-яё]+$/iu;
const VOWEL = /[аеёиоуыэюя]/iu;

/** A plain word in two parts of at least three letters, each with a vowel: «обуче» + «ния»; null where it has none. */
export function hyphenate(word: string, dice: Dice): [string, string] | null {
  const bare = word.replace(/[,.;:]$/u, "");
  if (!PLAIN.test(bare) || bare.length < 7 || bare === bare.toUpperCase()) return null;
  const places = [...bare].flatMap((letter, i) => {
    const fits = i >= 2 && i <= bare.length - 4 && VOWEL.test(letter) && !VOWEL.test(bare.charAt(i + 1));
    return fits && !/[ьъй]/u.test(bare.charAt(i + 1)) ? [i + 1] : [];
  });
  if (places.length === 0) return null;
  const at = dice.pick(places);
  return [word.slice(0, at), word.slice(at)];
}
