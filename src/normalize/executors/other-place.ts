import { PLACES_OF } from "../../lexicon/executor-words.ts";
import { GENERIC_NOUNS } from "../../lexicon/places.ts";
import type { Atom } from "./atoms.ts";
import { BODIES_OF } from "./many.ts";
import { isOfOne } from "./nouns.ts";
import { isCapital, type Phrase } from "./phrase.ts";

const LED: ReadonlySet<Phrase["kind"]> = new Set(["body", "bodies", "abbreviation"]);

/** «района», «сел»: whose a body is. */
const isPlace = ({ key }: Atom): boolean => PLACES_OF.has(key) || Object.hasOwn(GENERIC_NOUNS, key);

/** «города Лугова»: where the last place of a name begins, its adjectives before it; -1 where the name ends otherwise. */
function lastPlace({ atoms, head }: Phrase): number {
  const last = atoms.length - 1;
  const named = isCapital(atoms[last] as Atom) && atoms[last]?.kind === "word" && !atoms[last]?.abbreviation;
  let at = named && atoms[last - 1] && isPlace(atoms[last - 1] as Atom) ? last - 1 : last;
  if (!isPlace(atoms[at] as Atom)) return -1;
  while (at > 1 && atoms[at - 1]?.oblique && atoms[at - 1]?.head === null) at--;
  return atoms.slice(0, at).some((atom) => atom.head === head || atom.abbreviation) ? at : -1;
}

/** «сел», «сельских поселений», «Заречного округа», «школ и сел»: a place in the genitive, and nobody by itself. */
function isOnlyPlace(before: Phrase, phrase: Phrase): boolean {
  if (phrase.kind !== "fragment" && !(phrase.kind === "bodies" && phrase.head?.ambiguous)) return false;
  const noun = phrase.atoms.find(({ oblique }) => !oblique);
  if (noun?.kind !== "word" || isCapital(noun)) return false;
  if (isPlace(noun)) return true;
  return BODIES_OF.has(noun.key) && (before.kind === "bodies" || before.head?.noun === "администрация");
}

/** «ШНОР», «школы», «гимназии-партнера»: of which schools somebody is. */
const isOfSchool = ({ abbreviation, head, key }: Atom): boolean =>
  abbreviation === "class" || head?.noun === "школа" || isOfOne(key);

/** «Администрация ШНОР, школы-наставника»: where the school stands that another one takes the place of; else -1. */
function schoolToReplace({ kind, atoms, head }: Phrase, { kind: is, atoms: [first] }: Phrase): number {
  if (is !== "fragment" || head === null || kind === "person" || !first || !isOfOne(first.key)) return -1;
  const from = atoms.findIndex((atom) => atom.head === head);
  const at = atoms.findLastIndex(({ kind }) => kind !== "bracket" && kind !== "note");
  return at === from + 1 && isOfSchool(atoms[at] as Atom) ? at : -1;
}

/**
 * «Администрация района, сел» is that of the district and those of the villages: where in the name before the list the
 * place stands that the next one takes; -1 where nothing is such a list.
 */
export function placeToReplace(before: Phrase, phrase: Phrase): number {
  if (phrase.link !== "comma" && phrase.link !== "and") return -1;
  const school = schoolToReplace(before, phrase);
  if (school > 0) return school;
  if (!LED.has(before.kind) || !isOnlyPlace(before, phrase) || before.atoms.some(({ kind }) => kind === "quote"))
    return -1;
  return lastPlace(before);
}

/** «Администрация сел» behind «Администрация района,»: one name for several bodies. */
export const isCarriedToMany = ({ atoms, start }: Phrase): boolean =>
  (atoms[0]?.start ?? start) < start && atoms.some((atom) => atom.start >= start && PLACES_OF.has(atom.key));

const OF_ONE = /[оеё]го$/;

const isPlaceName = (atom: Atom | undefined): boolean =>
  atom?.kind === "word" && atom.oblique && isCapital(atom) && OF_ONE.test(atom.key);

/** «Администрации Лугового, Заречного районов»: adjectives of places that share the noun behind them. */
export const sharesPlace = (before: Phrase, phrase: Phrase): boolean =>
  phrase.kind === "fragment" &&
  before.kind !== "person" &&
  before.atoms.length > 1 &&
  isPlaceName(before.atoms.at(-1)) &&
  isPlaceName(phrase.atoms[0]);
