import { BODY_NOUNS } from "../../lexicon/body-nouns.ts";
import { LEGAL_FORMS, SCHOOL_TYPES } from "../../lexicon/legal-forms.ts";
import { BEARING_NAMES } from "../../lexicon/namesakes.ts";
import { CAPITAL, isSmallLetter } from "../../text/letters.ts";
import { fold } from "../../text/words.ts";
import { officeForm, singularOffice } from "./offices.ts";
import { surnameReadings } from "./surname.ts";

const BEARING: ReadonlySet<string> = new Set(BEARING_NAMES);
/** Bodies that are called after somebody; not those that govern, nor associations, in which people work. */
const CALLED: ReadonlySet<string> = new Set([
  ...BEARING_NAMES,
  ...BODY_NOUNS.filter(({ kind }) => kind !== "authority" && kind !== "association").map(({ one }) => one),
]);
const REACH = 60;
const LAST_WORD = /(?<![A-Za-zЀ-ӿ-])([A-Za-zЀ-ӿ-]{1,40})\s{0,2}$/;
const WORD = /[A-Za-zЀ-ӿ-]+/g;
/** What parts an executor from the one before. */
const PARTED = /[,;:()\n–—]/g;
/** «А.Н. Лукина»: what a name begins with when its initials come first. */
const INITIAL_FIRST = new RegExp(`^[${CAPITAL}]\\s?\\.`);
const NEXT_INITIAL = new RegExp(`^\\s{0,3}[${CAPITAL}]\\s?\\.`);

/** The words between the last separator and a place. */
function leading(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - REACH), start);
  let from = 0;
  PARTED.lastIndex = 0;
  for (let match = PARTED.exec(before); match; match = PARTED.exec(before)) from = PARTED.lastIndex;
  return before.slice(from);
}

/** «МБУ Музей», «Школа искусств», «СОШ № 3»: a body in the nominative and nobody in an office. */
function isBody(words: readonly string[]): boolean {
  if (words.some((word) => officeForm(word) || singularOffice(fold(word)))) return false;
  return words.some((word) => {
    const key = fold(word);
    return CALLED.has(key) || Object.hasOwn(SCHOOL_TYPES, key) || Object.hasOwn(LEGAL_FORMS, key);
  });
}

/**
 * «Музей З. Лукиной», «Фонд А.Н. Лукина»: a genitive behind a body, its initials first, is whom the body is called after.
 * Where a woman's nominative prints so too («Лукина»), only such a body decides as bears names («музей», not «отдел»).
 */
export function isCalledAfter(text: string, start: number, end: number): boolean {
  if (start < 4 || isSmallLetter(text.charCodeAt(start))) return false;
  const print = text.slice(start, end);
  if (!INITIAL_FIRST.test(print)) return false;
  const surname = LAST_WORD.exec(print)?.[1];
  const before = leading(text, start);
  if (surname === undefined || before.trim() === "") return false;
  const readings = surnameReadings(surname).filter(({ weight }) => weight >= 2);
  if (!readings.some(({ cases }) => cases.includes("gen"))) return false;
  const nominatives = readings.filter(({ cases }) => cases.includes("nom"));
  if (nominatives.length === 0) return isBody(before.match(WORD) ?? []);
  // «Кравчук», «Черных»: the genitive that tells is a man's of «-ов», «-ин»
  if (nominatives.some(({ gender }) => gender !== "f")) return false;
  const head = LAST_WORD.exec(before)?.[1] ?? "";
  return BEARING.has(fold(head)) && !NEXT_INITIAL.test(text.slice(end, end + 6));
}
