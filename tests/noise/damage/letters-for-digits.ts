import { changeSome } from "./cut.ts";
import type { Damage } from "./damage.ts";

const LETTERS: Readonly<Record<string, string>> = { "0": "О", "3": "З" };
/** A year, or the day and month of a date: «2023», «30.05.», «3 марта». */
const NUMBERS = /(?<!\d)(?:20\d\d|[0-3]\d\.[01]\d\.|[0-3]?\d(?= [а-я]+ 20\d\d))(?!\d)/gu;

export const lettersForDigits: Damage = {
  name: "letters-for-digits",
  source: "recognition takes letters for digits of the same look: «2О23», «З0 мая»",
  apply: (sheet, dice) =>
    changeSome(sheet, dice, dice.between(3, 6), (text, where, column) => {
      const dated =
        column === "schedule" || (where.kind === "text" && where.part === "head" && !/№.*\d.*20\d\d/u.test(text));
      if (!dated || (where.kind === "text" && !/^(?:от )?«?\d/u.test(text))) return null;
      const [number, ...more] = dice.shuffle([...text.matchAll(NUMBERS)]);
      if (!number || more.length > 3) return null;
      const places = [...number[0]].flatMap((digit, i) => (digit in LETTERS ? [i] : []));
      if (places.length === 0) return null;
      const at = number.index + dice.pick(places);
      return text.slice(0, at) + LETTERS[text.charAt(at)] + text.slice(at + 1);
    }),
};
