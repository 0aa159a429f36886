import { DUTY_NAMES, SUBJECT_NAMES } from "../../lexicon/groups.ts";
import { LED_MATTERS, NO_DOERS } from "../../lexicon/work-roles.ts";
import { fold } from "../../text/words.ts";
import type { Atom } from "./atoms.ts";
import { TEACHERS } from "./carry.ts";
import { GRADES } from "./grades.ts";
import type { Head } from "./nouns.ts";
import { type Phrase, textOf } from "./phrase.ts";

const SUBJECTS: ReadonlySet<string> = new Set(SUBJECT_NAMES);
const DUTIES: ReadonlySet<string> = new Set(DUTY_NAMES);
const MATTERS: ReadonlySet<string> = new Set([...LED_MATTERS, ...NO_DOERS]);
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

const isOf = (names: ReadonlySet<string>, phrase: Phrase): boolean =>
  (phrase.kind === "fragment" || phrase.kind === "abbreviation") &&
  names.has(fold(textOf(phrase.atoms.filter(({ text }) => text !== "."))));

/** «9а», «русский язык», «контроль», «среда», «семинар»: what a person answers for, and nobody. */
const isThing = (phrase: Phrase): boolean =>
  isClassLabel(phrase) || isOf(SUBJECTS, phrase) || isOf(DUTIES, phrase) || isOf(MATTERS, phrase);

const isMarked = (phrase: Phrase | undefined): boolean => phrase?.link === "dash" || phrase?.link === "colon";

/** «9а – …», «математика, физика – …», «среда: …»: where things lead over a dash or colon to a person; -1 where they do not. */
function ledTo(phrases: readonly Phrase[], i: number): number {
  let at = i;
  for (let one = phrases[at]; one && isThing(one); one = phrases[at]) {
    if (at > i && one.link !== "comma" && one.link !== "and") return -1;
    at++;
  }
  return at > i && phrases[at]?.kind === "person" && isMarked(phrases[at]) ? at : -1;
}

/** «(9а)», «(русский язык)», «(1 кл.)» behind a name: what the person answers for, no office. */
export const isOnlyThings = (phrases: readonly Phrase[]): boolean => phrases.length > 0 && phrases.every(isThing);

/** «Уварова А.Б. – 9а», «Уварова А.Б. 9а», «Уварова А.Б. – химия»: what the person before answers for. */
function followsPerson(before: Phrase | undefined, phrase: Phrase, listed: boolean): boolean {
  if (before?.kind !== "person") return false;
  if (phrase.link === "dash") return isThing(phrase) || (listed && phrase.kind === "body");
  return phrase.link === "none" && isClassLabel(phrase) && (phrase.head !== GRADES || isOneClass(phrase));
}

const isTeachers = (head: Head | null): boolean => TEACHERS.has(head?.noun.split("-")[0] ?? "");

const SUBJECT_WORDS: ReadonlySet<string> = new Set(SUBJECT_NAMES.map((name) => name.split(" ")[0] as string));

/** Whether a dash behind a head leads from teachers to what they teach. */
export const leadsToSubjects = (head: Head | null, next: Atom): boolean =>
  isTeachers(head) && next.kind === "word" && SUBJECT_WORDS.has(next.key);

/** Behind a dash: what teachers teach. */
export const areTaught = (before: Phrase, phrase: Phrase): boolean => isTeachers(before.head) && isOf(SUBJECTS, phrase);

/** «Учителя-предметники: русский язык, математика»: what the class of teachers before teaches. */
function followsTeachers(before: Phrase | undefined, phrase: Phrase): boolean {
  if (before?.kind !== "people" || !isTeachers(before.head) || !isOf(SUBJECTS, phrase)) return false;
  const listed = before.end > (before.atoms.at(-1)?.end ?? before.end) && /^(?:comma|and)$/.test(phrase.link);
  return listed || isMarked(phrase);
}

/** «9а класс», «9 «А» класс» */
const isOneClass = ({ atoms: [number, letter] }: Phrase): boolean =>
  /^\d{1,2}[а-д]$/.test(number?.key ?? "") || (letter !== undefined && isLetterOfClass(letter));

/** «Кураторы: Уварова А.Б. – СОШ № 3, …»: people listed behind what they all are. */
const opensPeople = ([first, second]: readonly Phrase[]): boolean =>
  first?.kind === "people" && second?.kind === "person" && second.link === "colon";

/** Gives the people of a cell the things that they answer for: words of their print, no executors. */
export function withoutThings(phrases: readonly Phrase[]): readonly Phrase[] {
  const listed = opensPeople(phrases);
  if (!listed && !phrases.some(isThing)) return phrases;
  const out: Phrase[] = [];
  for (let i = 0; i < phrases.length; i++) {
    const phrase = phrases[i] as Phrase;
    const before = out.at(-1);
    const person = ledTo(phrases, i);
    if (person > i) {
      // «Учителя: химия – …, физика – …» are teachers all; who is in control is no teacher for that
      const link = isOf(DUTIES, phrase) && phrase.link !== "colon" ? "start" : phrase.link;
      out.push({ ...(phrases[person] as Phrase), link, start: phrase.start });
      i = person;
    } else if (before && (followsPerson(before, phrase, listed) || followsTeachers(before, phrase)))
      out[out.length - 1] = { ...before, end: phrase.end };
    else out.push(phrase);
  }
  return out;
}
