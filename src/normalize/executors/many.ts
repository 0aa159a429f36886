import { BODY_NOUNS } from "../../lexicon/body-nouns.ts";
import { SHORT_LEADERS } from "../../lexicon/executor-words.ts";
import { PEOPLE_OF } from "../../lexicon/groups.ts";
import { POSITIONS } from "../../lexicon/positions.ts";
import {
  ABBREVIATIONS_OF_MANY,
  ABBREVIATIONS_OF_STAFF,
  HELD_BY_MANY,
  SHORT_POSITIONS,
} from "../../lexicon/short-positions.ts";
import type { Atom } from "./atoms.ts";
import type { Phrase } from "./phrase.ts";

/** «директоров», «завучей», «заведующих» */
const HOLDERS_OF: ReadonlySet<string> = new Set([
  ...PEOPLE_OF,
  ...POSITIONS.flatMap(({ many }) =>
    ["ов", "ев", "ей", "их", "ых"].map((ending) => many.slice(0, many.endsWith("ие") ? -2 : -1) + ending),
  ),
]);
/** «школ», «кафедр»: the genitive plural is the stem. */
export const BODIES_OF: ReadonlySet<string> = new Set(
  BODY_NOUNS.flatMap(({ one }) => (/[^и][ао]$/.test(one) ? [one.slice(0, -1)] : [])),
);
const BODY_STEMS: ReadonlySet<string> = new Set(BODY_NOUNS.map(({ of }) => of.slice(0, -1)));

const MANY_OF = /(?:[оеё]в|[цнртслд]ий)$/;
const MANY_WITH = /[ая]ми$/;

const isManyOf = ({ key, text }: Atom): boolean =>
  text === text.toLowerCase() && (HOLDERS_OF.has(key) || BODIES_OF.has(key) || MANY_OF.test(key));

/** «зав. отделениями», «зав. ясли-садами»; «зав. мастерскими» is one. */
const isManyWith = ({ key }: Atom): boolean =>
  MANY_WITH.test(key) && BODY_STEMS.has(key.slice(key.lastIndexOf("-") + 1, -3));

const isNumberOfMany = (atoms: readonly Atom[]): boolean => {
  const numbers = atoms.filter(({ kind }) => kind === "number");
  return (
    numbers.length > 1 ||
    numbers.some(({ key }) => /\d[-–]\d|-х$/.test(key)) ||
    atoms.some(({ key }) => key === "классов")
  );
};

/** «Кл. рук.», «пом. восп.»: offices that a school has many of, their number printed nowhere, or in the classes behind. */
function isHeldByMany(phrase: Phrase, at: number): boolean {
  const words = phrase.atoms.filter(({ kind }) => kind === "word" || kind === "number");
  const noun = words[at];
  const classTeacher = noun?.key === "рук" && words[at - 1]?.key === "кл";
  const last = words[words.length - 1];
  if (!classTeacher && !(last?.dotted && HELD_BY_MANY.includes(last.key))) return false;
  const behind = words.slice(at + 1);
  return behind.length === 0 || !classTeacher || isNumberOfMany(behind);
}

/** «кл. рук. 5-9 кл.», «воспит. групп»: the words behind say that several hold the office; «кл. рук.» may be one. */
export function isOfSeveral(phrase: Phrase): boolean {
  const at = phrase.atoms.findIndex(({ head }) => head !== null && head === phrase.head);
  const noun = phrase.atoms[at];
  const next = phrase.atoms[at + 1];
  if (!noun?.dotted || !next) return false;
  return heldByMany(phrase);
}

/** Whether a shortened office is that of several holders. */
export function heldByMany(phrase: Phrase): boolean {
  const noun = phrase.head?.noun ?? "";
  const first = phrase.atoms[0]?.key ?? "";
  if (ABBREVIATIONS_OF_STAFF.includes(first)) return true;
  if (phrase.atoms.length === 1 && ABBREVIATIONS_OF_MANY.includes(first)) return true;
  if (!Object.hasOwn(SHORT_POSITIONS, noun)) return false;
  const at = phrase.atoms.findIndex(({ head }) => head === phrase.head);
  if (at < 0) return false;
  if (isHeldByMany(phrase, at)) return true;
  const behind = phrase.atoms[at + 1];
  if (HELD_BY_MANY.includes(phrase.atoms[at]?.key ?? "") && behind?.kind === "word" && isManyOf(behind)) return true;
  for (let i = at; SHORT_LEADERS.has(phrase.atoms[i]?.key ?? ""); ) {
    i++;
    while (phrase.atoms[i]?.oblique && !phrase.atoms[i]?.head) i++;
    const next = phrase.atoms[i];
    if (next?.kind !== "word") return false;
    if ((next.head?.class === "people" && !next.head.ambiguous) || isManyOf(next) || isManyWith(next)) return true;
  }
  return false;
}
