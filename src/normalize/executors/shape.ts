import { EXECUTOR_LABELS } from "../../lexicon/positions.ts";
import type { Atom } from "./atoms.ts";
import type { Phrase } from "./phrase.ts";

export const lastWord = (phrase: Phrase): Atom | undefined => phrase.atoms.findLast((atom) => atom.kind !== "bracket");
export const firstWord = (phrase: Phrase): Atom => phrase.atoms[0] as Atom;
export const isOffice = (phrase: Phrase): boolean => phrase.kind === "position" || phrase.kind === "people";

/** An office or class with words behind its head: something that a list can go on with. */
export const hasComplement = (phrase: Phrase): boolean => {
  const last = lastWord(phrase);
  return last !== undefined && last !== phrase.atoms[0] && (phrase.head === null || last.head !== phrase.head);
};

/** «филармония», «спортшкола», «соцзащита»: nominatives, though «образования» and «спорта» end alike. */
const NOMINATIVE = /(?:.(?:[оеу]р|он|арх|[цфгсм])ия|щита|тека|опека|.школа|.{3}тура|.[иы]ца|..ба)$/;

/** A noun that may be in a dependent case: «математики», «учителей», «работе». */
export const isGenitive = (atom: Atom): boolean =>
  atom.kind === "word" &&
  !atom.head &&
  !atom.adjective &&
  !NOMINATIVE.test(atom.key) &&
  /(?:[аяыиуюе]|[оеё]в|ей|ий|ам|ям|ах|ях|ств|ний|ом|ем)$/.test(atom.key);

export const isMany = (phrase: Phrase): boolean => phrase.kind === "people" || phrase.kind === "bodies";

/** «опорная школа», «школа-наставник», «базовая площадка»: what a school is, not which. */
export const isLabelWord = (phrase: Phrase): boolean =>
  phrase.atoms.length <= 2 && EXECUTOR_LABELS.includes(firstWord(phrase).key);

/** «Департаменты», «Отделы администрации» */
export const isAuthorities = ({ kind, head }: Phrase): boolean => kind === "bodies" && head?.kind === "authority";

/** «образования»: what bodies govern, though behind an adjective it is a class of bodies. */
export const isBareField = ({ atoms }: Phrase): boolean => atoms.length === 1 && atoms[0]?.text === "образования";
