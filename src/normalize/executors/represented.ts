import { PLACES_OF, REPRESENTING, SINGLE_BODIES, SINGLE_BODIES_OF } from "../../lexicon/executor-words.ts";
import { PEOPLE_OF } from "../../lexicon/groups.ts";
import { PLACE_MARKERS } from "../../lexicon/places.ts";
import type { Atom } from "./atoms.ts";
import type { Head } from "./nouns.ts";
import { type Builder, isCapital, type Phrase } from "./phrase.ts";

const PEOPLE_WORDS: ReadonlySet<string> = new Set(PEOPLE_OF);
const PLACES: ReadonlySet<string> = new Set([...PLACE_MARKERS, ...PLACES_OF]);
const isListed = ({ link }: Phrase): boolean => link === "comma" || link === "and";

const lastOf = ({ atoms }: Phrase): Atom | undefined => atoms.findLast(({ kind }) => kind !== "bracket");

/** «представители ОВД», «сотрудники полиции»: people and the body behind them. */
const represents = ({ head, atoms }: Phrase): boolean =>
  REPRESENTING.has(head?.noun ?? "") && lastOf({ atoms } as Phrase)?.head !== head;

/** «прокуратуры», «школы»: a genitive, or a plural of many. */
const isEither = ({ kind, head, atoms: [first] }: Phrase): boolean =>
  kind === "bodies" && head?.ambiguous === true && first?.head === head && !isCapital(first);

/** «прокуратуры», «администрации района»; «администрации школ» are many. */
function isSingle(head: Head, next: Atom | undefined, of: Head | null): boolean {
  if (!SINGLE_BODIES.has(head.noun)) return false;
  if (head.noun !== "администрация") return true;
  return next?.kind === "word" ? PLACES.has(next.key) : of?.noun === "представитель";
}

/** «прокуратуры», «больницы»: may go on with the people of a list that opened before it. */
export const mayBeRepresented = (phrase: Phrase): boolean =>
  isEither(phrase) && SINGLE_BODIES.has(phrase.head?.noun ?? "");

/** «(представители ОВД), школы, родителей»: a genitive further on shows the case of the list. */
function genitiveAhead(phrases: readonly Phrase[], from: number): boolean {
  for (let i = from; i < phrases.length && isListed(phrases[i] as Phrase); i++) {
    const phrase = phrases[i] as Phrase;
    if (phrase.kind === "fragment") return PEOPLE_WORDS.has(phrase.atoms[0]?.key ?? "");
    if (isEither(phrase) && isSingle(phrase.head as Head, phrase.atoms[1], null)) return true;
    if (phrase.kind !== "abbreviation" && !isEither(phrase)) return false;
  }
  return false;
}

/** «Представители ОВД, прокуратуры»: the genitive behind the comma is of the same people; null where it is none. */
export function representedToo(before: Phrase, phrases: readonly Phrase[], i: number): Phrase | null {
  const phrase = phrases[i] as Phrase;
  if (!isListed(phrase) || !isEither(phrase) || !represents(before)) return null;
  if (!isSingle(phrase.head as Head, phrase.atoms[1], before.head) && !genitiveAhead(phrases, i + 1)) return null;
  const { head, kind, oblique, declined } = before;
  const prefix = before.atoms.slice(0, before.atoms.findIndex((atom) => atom.head === head) + 1);
  return { ...phrase, atoms: [...prefix, ...phrase.atoms], head, kind, oblique, declined };
}

/** «сотрудники полиции», behind which letters are those of another body that they come from. */
export const representsSingle = (before: Phrase): boolean =>
  represents(before) && SINGLE_BODIES_OF.has(lastOf(before)?.key ?? "");

/** «представители ОВД и прокуратуры»: two bodies that people come from. */
export const partsRepresented = (head: Head, next: Atom | undefined, so: Builder): boolean =>
  !so.bare && REPRESENTING.has(so.head?.noun ?? "") && isSingle(head, next, so.head);
