import { PEOPLE_OF, SUBJECTS_OF, TAUGHT_OF } from "../../lexicon/groups.ts";
import type { Atom } from "./atoms.ts";
import { placeToReplace } from "./other-place.ts";
import { isCapital, isDash, isSign, type Phrase, PREPOSITIONS } from "./phrase.ts";

const SUBJECT_STARTS: ReadonlySet<string> = new Set(SUBJECTS_OF.map((subject) => subject.split(" ")[0] as string));
const PEOPLE_WORDS: ReadonlySet<string> = new Set(PEOPLE_OF);

const LOCALITIES: ReadonlySet<string> = new Set(
  "с п пос пгт д дер ст стан х хут г аул сл слоб мкр мкрн микр микрор рзд".split(" "),
);

/** «математики», «ИЗО»: what somebody teaches. */
export const isSubject = (atom: Atom): boolean => SUBJECT_STARTS.has(atom.key);

/** Who teaches a subject or a discipline. */
export const TEACHERS: ReadonlySet<string> = new Set(["учитель", "преподаватель", "педагог"]);

/** «Учителя химии⏎биологии»: a subject on a line of its own, behind teachers of another one. */
export const isSubjectBelow = ({ kind, head, atoms }: Phrase, { head: own, atoms: [first] }: Phrase): boolean =>
  kind === "people" &&
  TEACHERS.has(head?.noun ?? "") &&
  atoms.length > 1 &&
  !own &&
  first !== undefined &&
  isSubject(first) &&
  !isCapital(first);

/** «с. Кривое», «п. Заря» */
export const isLocality = ({ key, dotted }: Atom): boolean => dotted && LOCALITIES.has(key);

const kindOf = (atom: Atom): string => (isLocality(atom) ? "locality" : kindOfWord(atom));

const kindOfWord = (atom: Atom): string =>
  atom.abbreviation
    ? atom.abbreviation === "field"
      ? isSubject(atom)
        ? "subject"
        : "field"
      : "abbreviation"
    : PEOPLE_WORDS.has(atom.key)
      ? "people"
      : SUBJECT_STARTS.has(atom.key)
        ? "subject"
        : atom.key;

const headEnd = (phrase: Phrase): number => {
  const at = phrase.atoms.findIndex((atom) => atom.head === phrase.head && phrase.head !== null);
  return at < 0 ? 1 : at + 1;
};

/** A school's number that another one follows: «СОШ № 3, 5» repeats all before the number. */
function numberPrefix(phrase: Phrase): readonly Atom[] | null {
  const at = phrase.atoms.findLastIndex((atom) => atom.kind === "number");
  if (at < 1) return null;
  // «СОШ-3, 5»: the hyphen stays with its own number
  if (isDash(phrase.atoms[at - 1])) return phrase.atoms.slice(0, at - 1);
  const sign = isSign(phrase.atoms[at - 1], "№");
  return phrase.atoms.slice(0, at).filter((atom, i, all) => !(sign && isSign(atom, "№") && isSign(all[i - 1], "№")));
}

const TAUGHT: ReadonlySet<string> = new Set(TAUGHT_OF);

/** «естественных наук», «математики»: what people of an association teach. */
const isTaught = ({ atoms }: Phrase): boolean => {
  const first = atoms[0] as Atom;
  if (isSubject(first)) return true;
  return first.oblique && atoms.some((atom, i) => TAUGHT.has(atom.key) && atoms[i - 1]?.oblique);
};

/** «Руководители ШМО учителей |начальных классов»: behind the people, else the association, whose list goes on. */
function taughtFrom(atoms: readonly Atom[], from: number): number {
  const people = atoms.findLastIndex((atom, i) => i >= from && PEOPLE_WORDS.has(atom.key));
  const at = people >= 0 ? people : atoms.findLastIndex((atom, i) => i >= from && atom.abbreviation === "association");
  return at >= 0 && at < atoms.length - 1 ? at + 1 : from;
}

/** «Отделы Минобразования |общего образования»: the body whose parts the list goes on with. */
function ownedFrom({ kind, atoms }: Phrase, from: number): number {
  const owner = atoms[from];
  const owns = owner?.abbreviation === "body" || owner?.abbreviation === "unknown" || owner?.head?.kind === "authority";
  return kind === "bodies" && owns && from < atoms.length - 1 ? from + 1 : from;
}

/** «Отделы по спорту, |социальной защиты»: what bodies govern, in the genitive where a preposition led to the dative. */
function isFieldOf({ kind, head }: Phrase, { atoms }: Phrase): boolean {
  if (kind !== "bodies" || head?.kind !== "authority") return false;
  const noun = atoms.find((atom) => !atom.oblique);
  return noun?.kind === "word" && !noun.abbreviation && /(?:[ыа]|[кгх]и|[нвт]ия)$/.test(noun.key);
}

/** The place from which the phrase before is replaced by the fragment; -1: nothing carries over. */
function replacedFrom(before: Phrase, fragment: Phrase): number {
  const first = fragment.atoms[0] as Atom;
  const from = headEnd(before);
  const { atoms } = before;
  const same = atoms.findIndex((atom, i) => i >= from && atom.kind === "word" && atom.key === first.key);
  if (same >= 0) return same;
  const kind = kindOf(first);
  const alike = atoms.findIndex((atom, i) => i >= from && kindOf(atom) === kind);
  if (alike >= 0) return alike;
  if (kind === "field") return atoms.findIndex((atom, i) => i >= from && PREPOSITIONS.has(atom.key)) + 1 || -1;
  if (PREPOSITIONS.has(first.key)) return from;
  if (kind === "locality") return -1;
  const preposition = atoms.findIndex((atom, i) => i >= from && PREPOSITIONS.has(atom.key));
  if (preposition >= 0 && isFieldOf(before, fragment)) return from;
  if (preposition >= 0 && kind !== "people") return preposition + 1;
  return isTaught(fragment) ? taughtFrom(atoms, from) : ownedFrom(before, from);
}

/** The words of the phrase before that a fragment takes over, or null where it cannot. */
export function carriedPrefix(before: Phrase, fragment: Phrase): readonly Atom[] | null {
  const first = fragment.atoms[0];
  if (!first) return null;
  if (first.kind === "number" || isSign(first, "№")) {
    const prefix = numberPrefix(before);
    return prefix && isSign(first, "№") ? prefix.slice(0, -1) : prefix;
  }
  if (first.kind === "quote")
    return before.atoms.slice(
      0,
      before.atoms.findLastIndex(({ kind }) => kind === "quote"),
    );
  const place = placeToReplace(before, fragment);
  const from = place > 0 ? place : replacedFrom(before, fragment);
  return from > 0 ? before.atoms.slice(0, from) : null;
}
