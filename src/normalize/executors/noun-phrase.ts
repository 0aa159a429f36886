import { ADJECTIVE_LIKE_OFFICES, ADVERBS } from "../../lexicon/executor-words.ts";
import { isCapitalLetter } from "../../text/letters.ts";
import type { Atom } from "./atoms.ts";
import { type AdjectiveForm, adjectiveForm, agrees, type Head } from "./nouns.ts";

/** Adjectives and a head in the nominative: what an executor's name begins with. */
export interface NounPhrase {
  /** Index of the head's atom. */
  readonly at: number;
  readonly head: Head;
  readonly adjectives: number;
}

const QUANTIFIERS = new Set("все весь вся всё каждый каждая каждое любой его ее их др другие иные прочие".split(" "));
const SHORT_BODY: Head = { class: "body", gender: "any", ambiguous: false, noun: "", kind: null };
const SCHOOL: Head = { class: "body", gender: "f", ambiguous: false, noun: "школа", kind: "school" };

const isCapital = (atom: Atom): boolean => isCapitalLetter(atom.text.charCodeAt(0));

function formOf(atom: Atom): AdjectiveForm | null {
  if (QUANTIFIERS.has(atom.key)) return /^(?:все|другие|иные|прочие)$/.test(atom.key) ? "pl" : "any";
  if (atom.head && !ADJECTIVE_LIKE_OFFICES.has(atom.head.noun)) return null;
  return atom.adjective;
}

function headAt(atom: Atom, adjectives: number): Head | null {
  if (atom.head) return atom.head;
  if (adjectives === 0 || !atom.abbreviation) return null;
  if (atom.abbreviation === "school") return SCHOOL;
  return "class association body unknown".includes(atom.abbreviation) ? SHORT_BODY : null;
}

/** The next word, over a line end. */
function wordFrom(atoms: readonly Atom[], i: number): number {
  const at = atoms[i]?.kind === "break" ? i + 1 : i;
  return atoms[at]?.kind === "word" ? at : -1;
}

/** «аттестуемые», «отстающие», «поступившие»: a participle that may stand for a noun. */
const PARTICIPLE = /(?:[ую]щ|[ая]щ|[ст]ш|вш|[ео]м|им)(?:ий|ая|ее|ие|ый|ое|ые)(?:ся)?$/;
/** «классные», «школьные», «старшие»: what belongs to the name of an office. */
const OF_OFFICE =
  /^(?:классн|школьн|муниципальн|районн|городск|окружн|региональн|социальн|старш|младш|медицинск|музыкальн|методическ)/;

/** «отстающие, классные руководители»: the first adjective is a noun by itself, the second begins an office. */
export function beginsOffice(atoms: readonly Atom[], left: Atom | undefined, next: number): boolean {
  if (!PARTICIPLE.test(left?.key ?? "") || !OF_OFFICE.test(atoms[next]?.key ?? "")) return false;
  const phrase = nounPhraseAt(atoms, next, 1);
  return phrase?.head.class === "people" && phrase.head.noun !== atoms[phrase.at]?.key;
}

/** «аттестуемые и завуч»: whether the adjective before a noun phrase is a noun by itself. */
export function standsForNoun(left: Atom | undefined, atoms: readonly Atom[], next: number): boolean {
  if (left?.adjective !== "pl" && !(left?.adjective && PARTICIPLE.test(left.key))) return false;
  const first = atoms[next];
  const direct = first?.adjective === null && (first.key === "их" || nounPhraseAt(atoms, next)?.at === next);
  return direct || beginsOffice(atoms, left, next);
}

/** «общественные и религиозные …»: the place behind a conjunction or comma that joins two adjectives of one form. */
function overConjunction(atoms: readonly Atom[], i: number, form: AdjectiveForm): number {
  const sign = atoms[i];
  if (!sign || (sign.text !== "," && sign.key !== "и")) return i;
  // «общественные и (или) религиозные …»
  const next = wordFrom(atoms, atoms[i + 1]?.kind === "bracket" && atoms[i + 1]?.key === "или" ? i + 2 : i + 1);
  if (next < 0 || formOf(atoms[next] as Atom) !== form || (atoms[next] as Atom).head !== null) return i;
  return beginsOffice(atoms, atoms[i - 1], next) ? i : next;
}

const ADVERB_END = /.{3}(?:[^аеёиоуыэюяь]о|ски)$/;

const isAdverb = (atom: Atom | undefined): boolean =>
  atom?.kind === "word" &&
  !atom.head &&
  !atom.abbreviation &&
  (ADVERBS.has(atom.key) || (!atom.adjective && ADVERB_END.test(atom.key)));

/** The place behind the adverbs that begin at an atom: «еще не |прошедшие». */
export function pastAdverbs(atoms: readonly Atom[], from: number): number {
  let i = from;
  while (i < from + 3 && isAdverb(atoms[i])) i++;
  return i;
}

/** «специальная (коррекционная) школа»: the place behind a bracket with another adjective of the form. */
function overBracket(atoms: readonly Atom[], i: number, form: AdjectiveForm): number {
  const bracket = atoms[i];
  if (bracket?.kind !== "bracket" || bracket.key.includes(" ")) return i;
  const other = adjectiveForm(bracket.key);
  return other === form || (other === "mf" && form !== "pl") ? i + 1 : i;
}

/** The noun phrase in the nominative that begins at an atom, or null. */
export function nounPhraseAt(atoms: readonly Atom[], from: number, depth = 0): NounPhrase | null {
  const forms: AdjectiveForm[] = [];
  // «вновь прибывшие педагоги»
  const begins = depth === 0 ? pastAdverbs(atoms, from) : from;
  let i = begins;
  for (let step = depth; step < 8; step++) {
    const at = wordFrom(atoms, i);
    if (at < 0) return null;
    const atom = atoms[at] as Atom;
    const form = formOf(atom);
    if (form && !(atom.head && !nounPhraseAt(atoms, at + 1, step + 1))) {
      forms.push(form);
      i = overBracket(atoms, overConjunction(atoms, overBracket(atoms, at + 1, form), form), form);
      continue;
    }
    const head = headAt(atom, forms.length);
    // «кафедрой ИРО» beside «Городской ИМЦ»
    if (head === SHORT_BODY && forms.includes("mf") && from > 0 && !isCapital(atoms[from] as Atom)) return null;
    if (begins > from && forms.length === 0) return null;
    if (!head || !forms.every((one) => agrees(one, head.gender))) return null;
    // «доп. образования», «муз. школы»: a shortened adjective shows no case
    const shown = head.ambiguous ? forms.filter((one) => one !== "any").length : forms.length;
    return { at, head, adjectives: shown };
  }
  return null;
}
