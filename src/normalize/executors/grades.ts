import { GRADE_UNITS } from "../../lexicon/executor-words.ts";
import type { Atom } from "./atoms.ts";
import type { Head } from "./nouns.ts";
import type { Phrase } from "./phrase.ts";

/** Classes of pupils as an executor: «9 класс», «1-4 классы», «211 гр.» */
export const GRADES: Head = { class: "bodies", gender: "pl", ambiguous: false, noun: "класс", kind: null };

/** «211гр», «9кл»: the unit is printed at the number. */
const OWN_UNIT = /\d(?:гр|кл)$/;
/** «9», «9а», «5-9», «9-х» */
export const CLASS_NUMBER = /^\d{1,2}(?:[-–]\d{1,2})?(?:[а-д]|[-–](?:[хе]|ые|ых))?$/;
const BETWEEN: ReadonlySet<string> = new Set([",", "и", "-", "–", "—"]);

const isLetterOfClass = (atom: Atom | undefined): boolean =>
  atom !== undefined && atom.text.length === 1 && (atom.kind === "quote" || atom.kind === "word") && atom.key !== "и";

/** No name lists more classes; the bound keeps lists of other numbers cheap. */
const MOST_CLASSES = 60;

/** The last atom of a name of classes that begins at an atom with a number; -1 where none does. */
export function gradesEnd(atoms: readonly Atom[], from: number): number {
  let left = MOST_CLASSES;
  for (let i = from; atoms[i]?.kind === "number" && left > 0; i++, left--) {
    const number = atoms[i] as Atom;
    if (OWN_UNIT.test(number.key)) return atoms[i + 1]?.text === "." ? i + 1 : i;
    if (isLetterOfClass(atoms[i + 1])) i++;
    const next = atoms[i + 1];
    if (next?.kind === "word") {
      if (GRADE_UNITS.has(next.key)) return i + 1;
      if (next.key !== "и") return -1;
    } else if (!next || !BETWEEN.has(next.text)) return -1;
    i++;
  }
  return -1;
}

/** «классные руководители 9, 11 кл.»: the classes behind the comma go on with the numbers before it. */
export function continuesGrades(before: Phrase, phrase: Phrase): boolean {
  if (before.head === GRADES || phrase.link === "stop") return false;
  return before.atoms.some(
    ({ kind, key }, i) => kind === "number" && CLASS_NUMBER.test(key) && before.atoms[i - 1]?.text !== "№",
  );
}
