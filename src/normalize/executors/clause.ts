import { PEOPLE_OF } from "../../lexicon/groups.ts";
import type { Atom } from "./atoms.ts";
import { isSubject, TEACHERS } from "./carry.ts";
import { isCapital, type Phrase } from "./phrase.ts";
import { firstWord, isOffice } from "./shape.ts";

/** «по ВР», «по воспитательной работе»: a field, and no «по запросу». */
export const isFieldClause = (first: Atom | undefined, second: Atom | undefined): boolean =>
  first?.key === "по" && !isCapital(first) && (second?.abbreviation === "field" || second?.oblique === true);

const hasFieldLetters = ({ atoms }: Phrase): boolean => atoms.some(({ abbreviation }) => abbreviation === "field");

const has = ({ atoms }: Phrase, key: string): boolean => atoms.some((atom) => atom.key === key);

/** «Завуч по УВР; по ВР», «учителя химии; истории»: what can be nobody by itself goes on with the office over any sign. */
export function continuesOffice(before: Phrase, phrase: Phrase): boolean {
  const first = firstWord(phrase);
  if (!isOffice(before) || isCapital(first) !== (phrase.kind === "abbreviation")) return false;
  if (phrase.kind !== "fragment" && phrase.kind !== "abbreviation") return false;
  // «учителя химии; ИЗО»
  if (isSubject(first)) return TEACHERS.has(before.head?.noun ?? "") && before.atoms.some(isSubject);
  if (phrase.kind === "abbreviation")
    return phrase.atoms.length === 1 && first.abbreviation === "field" && has(before, "по") && hasFieldLetters(before);
  if (isFieldClause(first, phrase.atoms[1])) return has(before, "по");
  return PEOPLE_OF.includes(first.key) && has(before, first.key);
}

/** «Заместители: по УВР, ВР», «Заместители директора: УВР, ВР», «Руководители ШМО: учителей химии, …» */
export function opensClause(before: Phrase, phrase: Phrase): boolean {
  const first = firstWord(phrase);
  if (!isOffice(before) || has(before, "по")) return false;
  if (phrase.kind === "abbreviation")
    return phrase.atoms.length === 1 && first.abbreviation === "field" && !hasFieldLetters(before);
  if (phrase.kind !== "fragment" || isCapital(first)) return false;
  if (isFieldClause(first, phrase.atoms[1])) return true;
  return PEOPLE_OF.includes(first.key) && before.atoms.at(-1)?.abbreviation === "association";
}
