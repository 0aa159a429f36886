import { BODY_NOUNS } from "../../lexicon/body-nouns.ts";
import { LEGAL_FORMS, SCHOOL_TYPES } from "../../lexicon/legal-forms.ts";
import { PLACE_NOUNS } from "../../lexicon/places.ts";
import { NOT_SURNAMES } from "../../lexicon/surnames.ts";
import { MONTH_GENITIVES, MONTH_NOMINATIVES } from "../../lexicon/time.ts";
import { CAPITAL, isLatin, isSmallLetter } from "../../text/letters.ts";
import { fold } from "../../text/words.ts";
import { OFFICE_FORMS } from "./offices.ts";

/** «Иванова», «Иванова-Петрова», «О’Коннор», «ИВАНОВА» */
export const WORD = `[${CAPITAL}](?:['’][${CAPITAL}])?[A-Za-zЀ-ӿ]*(?:-[A-Za-zЀ-ӿ]+)?`;

const STOP: ReadonlySet<string> = new Set([
  ...NOT_SURNAMES,
  ...Object.keys(PLACE_NOUNS),
  ...Object.keys(LEGAL_FORMS),
  ...Object.keys(SCHOOL_TYPES),
  ...BODY_NOUNS.flatMap((noun) => [noun.one, noun.of, noun.many]),
]);

/** A capitalized word that is an office, a head of a body's name, a month … and so no surname. */
export function isNoSurname(word: string): boolean {
  const form = fold(word);
  return STOP.has(form) || OFFICE_FORMS.has(form);
}

/** «Марта», «Мая», «Август»: months, and the given names that they are too. */
const MONTHS: ReadonlySet<string> = new Set([...MONTH_NOMINATIVES, ...MONTH_GENITIVES]);

/** Whether the word may be a given name, a patronymic standing behind it. */
export const mayBeGiven = (word: string): boolean => !isNoSurname(word) || MONTHS.has(fold(word));

/** Latin capitals that look like Cyrillic ones; scans print initials with them. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  A: "А",
  B: "В",
  C: "С",
  E: "Е",
  H: "Н",
  K: "К",
  M: "М",
  O: "О",
  P: "Р",
  T: "Т",
  X: "Х",
  Y: "У",
};

/** The Cyrillic letter of an initial. */
export function initialLetter(print: string): string {
  return isLatin(print.charCodeAt(0)) ? (LOOK_ALIKES[print] ?? print) : print;
}

/** «Ч», and «Ч-Д» of «Чаян-Доржу»: a given name or a patronymic by its first letters. */
export const isInitial = (part: string): boolean => part.length === 1 || (part.length === 3 && part[1] === "-");

/** «ИВАНОВА-ПЕТРОВА» as «Иванова-Петрова»; mixed case stays. */
export function titleCase(word: string): string {
  if (word.length < 2 || isSmallLetter(word.charCodeAt(1)) || word !== word.toUpperCase()) return word;
  return word
    .toLowerCase()
    .replace(/(^|[-'’ ])([A-Za-zЀ-ӿ])/g, (_, before: string, letter: string) => before + letter.toUpperCase());
}

// A document's words are looked up here: «constructor» and «__proto__» must find nothing.
Object.setPrototypeOf(LOOK_ALIKES, null);
