import { DUTY_NAMES, SUBJECT_NAMES } from "../../lexicon/groups.ts";
import { fold } from "../../text/words.ts";
import type { Atom } from "./atoms.ts";
import { GRADES } from "./grades.ts";
import { type Phrase, textOf } from "./phrase.ts";

const SUBJECTS: ReadonlySet<string> = new Set(SUBJECT_NAMES);
const DUTIES: ReadonlySet<string> = new Set(DUTY_NAMES);
/** «9», «9а», «5-9», «11-е» */
const CLASS_NUMBER = /^\d{1,2}(?:[-–]\d{1,2})?(?:[а-я]|[-–](?:[йехя]|ые|ых))?$/;

const isLetterOfClass = (atom: Atom): boolean =>
  atom.text.length === 1 && (atom.kind === "quote" || atom.kind === "word") && atom.key !== "и";

/** «9а», «9 «А»», «9 класс»: pupils beside who answers for them. */
export function isClassLabel(phrase: Phrase): boolean {
  if (phrase.head === GRADES) return true;
  const [first, second, third] = phrase.atoms;
  if (phrase.kind !== "fragment" || third || first?.kind !== "number" || !CLASS_NUMBER.test(first.key)) return false;
  return !second || isLetterOfClass(second);
}

/** «9а», «русский язык», «контроль»: what a person answers for, and nobody. */
function isThing(phrase: Phrase): boolean {
  if (isClassLabel(phrase)) return true;
  if (phrase.kind !== "fragment" && phrase.kind !== "abbreviation") return false;
  const text = fold(textOf(phrase.atoms));
  return SUBJECTS.has(text) || DUTIES.has(text);
}

/** «9а – …», «математика, физика – …»: whether things lead over a dash or colon to a person; no executors. */
export function leadsToPerson(phrases: readonly Phrase[], i: number): boolean {
  let at = i;
  for (let one = phrases[at]; one && isThing(one); one = phrases[at]) {
    if (at > i && one.link !== "comma" && one.link !== "and") return false;
    at++;
  }
  const person = phrases[at];
  return at > i && person?.kind === "person" && (person.link === "dash" || person.link === "colon");
}

/** «(9а)», «(русский язык)», «(1 кл.)» behind a name: what the person answers for, no office. */
export const isOnlyThings = (phrases: readonly Phrase[]): boolean => phrases.length > 0 && phrases.every(isThing);

/** «Уварова А.Б. – 9а», «Уварова А.Б. 9а»: the class of the person before. */
export function followsPerson(phrases: readonly Phrase[], i: number): boolean {
  const phrase = phrases[i] as Phrase;
  if (i === 0 || phrases[i - 1]?.kind !== "person" || !isClassLabel(phrase)) return false;
  return phrase.link === "dash" || (phrase.link === "none" && phrase.head !== GRADES);
}
