import { FIELD_ABBREVIATIONS } from "../../lexicon/abbreviations.ts";
import { BODY_NOUNS } from "../../lexicon/body-nouns.ts";
import { COLLECTIVE_PEOPLE, PEOPLE } from "../../lexicon/groups.ts";
import { FORM_TAILS, LEGAL_FORMS, SCHOOL_TYPES } from "../../lexicon/legal-forms.ts";
import { POSITIONS } from "../../lexicon/positions.ts";
import { MONTH_NOMINATIVES } from "../../lexicon/time.ts";
import { wordsOf } from "../../text/words.ts";
import { beginsWithOffice } from "../office.ts";
import { nameAtStart } from "../person.ts";

/** Nouns in the nominative that executors begin with: offices, bodies, people. */
const DOERS: ReadonlySet<string> = new Set([
  ...POSITIONS.flatMap(({ one, many }) => [one, many]),
  ...BODY_NOUNS.flatMap(({ one, many }) => [one, many]),
  ...PEOPLE,
  ...COLLECTIVE_PEOPLE,
]);
/** Adjectives in the nominative, as they stand before such a noun: «районный методический кабинет». */
const ADJECTIVE = /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие)$/u;
const MOST_ADJECTIVES = 3;
/** «РМК», «ЦДО, ИМЦ»: abbreviations by themselves; not «ОГЭ» or «МАРТ». */
const LETTERS = /^[А-ЯЁ][А-ЯЁа-яё]{0,3}[А-ЯЁ](?:\s?[,;/]\s?[А-ЯЁ][А-ЯЁа-яё]{0,3}[А-ЯЁ])*[,;.]?$/u;

const FORMS: ReadonlySet<string> = new Set([...Object.keys(LEGAL_FORMS), ...Object.keys(SCHOOL_TYPES)]);

/** «ИМЦ», «МБУ «Росток»», «СОШ № 4»: a body by its letters, as no heading begins. */
export function isShortBody(text: string): boolean {
  const [first = ""] = wordsOf(text.slice(0, 40));
  if (LETTERS.test(text)) return !(first in FIELD_ABBREVIATIONS) && !MONTH_NOMINATIVES.includes(first);
  return FORMS.has(first) && /^[А-ЯЁ]{2}/u.test(text);
}

/** What stands before a body's name; a legal form alone is none. */
const BEFORE_NAME: ReadonlySet<string> = new Set([...FORMS, ...FORM_TAILS]);
const NAME = /^[«„"]/u;

/** «МБУ», «…, МБОУ СОШ», «ГАУ ДПО»: a legal form that asks for a name, and a text that begins with one in quotes. */
export function isNameOwed(text: string, cell: string): boolean {
  if (!NAME.test(text)) return false;
  const last = cell
    .trimEnd()
    .slice(-40)
    .split(/[,;\n]/u)
    .at(-1) as string;
  const words = wordsOf(last);
  return words.every((word) => BEFORE_NAME.has(word)) && words.some((word) => word in LEGAL_FORMS);
}

/** «Директора школ», «Районный методический кабинет», «МБУ «ИМЦ»», «Лапина О.О.»: an executor begins the text. */
export function beginsWithDoer(text: string): boolean {
  if (isShortBody(text) || nameAtStart(text) > 0 || beginsWithOffice(text)) return true;
  const words = wordsOf(text.slice(0, 120));
  let at = 0;
  while (at < MOST_ADJECTIVES && ADJECTIVE.test(words[at] ?? "") && !DOERS.has(words[at] as string)) at++;
  return DOERS.has(words[at] ?? "");
}
