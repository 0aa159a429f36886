import type { Dice } from "../dice.ts";
import { changeSome } from "./cut.ts";
import type { Damage } from "./damage.ts";

const CYRILLIC = "аеорсхуАВЕКМНОРСТХ";
const LATIN = "aeopcxyABEKMHOPCTX";

/** A word of Cyrillic letters with one to three of them in Latin. */
function mix(word: string, dice: Dice): string {
  const places = [...word].flatMap((letter, i) => (CYRILLIC.includes(letter) ? [i] : []));
  const chosen = new Set(dice.some(places, Math.min(dice.between(1, 3), places.length)));
  return [...word].map((letter, i) => (chosen.has(i) ? LATIN.charAt(CYRILLIC.indexOf(letter)) : letter)).join("");
}

export const lookAlikes: Damage = {
  name: "look-alikes",
  source: "recognition takes Latin letters for Cyrillic ones of the same look",
  apply: (sheet, dice) =>
    changeSome(sheet, dice, dice.between(4, 10), (text) => {
      const words = text.match(/[а-яё]{4,}/giu) ?? [];
      const fit = words.filter((word) => [...word].some((letter) => CYRILLIC.includes(letter)));
      if (fit.length === 0) return null;
      const word = dice.pick(fit);
      return text.replace(word, mix(word, dice));
    }),
};
