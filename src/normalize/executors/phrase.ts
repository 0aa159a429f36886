import { COLLECTIVE_NOUNS, FORM_NOUNS, PART_NOUNS } from "../../lexicon/body-nouns.ts";
import { PEOPLE_OF } from "../../lexicon/groups.ts";
import { isCapitalLetter } from "../../text/letters.ts";
import type { Atom } from "./atoms.ts";
import { declinedAt, type ListCase } from "./declined.ts";
import { GRADES, gradesEnd } from "./grades.ts";
import { type NounPhrase, nounPhraseAt } from "./noun-phrase.ts";
import type { Head } from "./nouns.ts";

/** What stood between a phrase and the one before it; `none`: nothing, they ran together. */
export type Link = "start" | "comma" | "stop" | "and" | "break" | "dash" | "colon" | "with" | "none";

type PhraseKind = "person" | "position" | "people" | "body" | "bodies" | "abbreviation" | "quote" | "fragment";

/** One executor's words before persons and offices are paired. */
export interface Phrase {
  readonly link: Link;
  readonly kind: PhraseKind;
  /** The atoms of its name, also those carried over from the phrase before. */
  readonly atoms: readonly Atom[];
  readonly head: Head | null;
  /** Its own words in the text. */
  readonly start: number;
  readonly end: number;
  /** Printed behind «совместно с»: the case is not the nominative. */
  readonly oblique: boolean;
  /** The case that its head is printed in, where the list shows one. */
  readonly declined: ListCase | null;
  readonly role?: Phrase;
  readonly members?: readonly Phrase[];
}

export const PREPOSITIONS = new Set(
  "по в во на с со к ко от до для при из у за о об под над через между без среди около им имени".split(" "),
);
/** What a school is chosen to be: the name of the one that is follows. */
const CHOSEN = /^(?:опорн|базов|пилотн|ресурсн|стажиров|ведущ)/;
const WORDLESS: ReadonlySet<string> = new Set(["mark", "note", "bracket"]);
/** Adjectives and participles that stand for nouns, so that they wait for none. */
export const SUBSTANTIVE: ReadonlySet<string> = new Set([
  ...PEOPLE_OF,
  "служащих",
  "рабочих",
  "несовершеннолетних",
  "заведующего",
  "заведующей",
  "приемной",
]);
const AUTHORITY_FIELDS = /^(?:образовани|культур|молодеж|опек|спорт|социальн|физическ|здравоохранени)/;

export const isSign = (atom: Atom | undefined, text: string): boolean => atom?.kind === "mark" && atom.text === text;
export const isDash = (atom: Atom | undefined): boolean => atom?.kind === "mark" && /^[-–—−]$/.test(atom.text);
export const isCapital = (atom: Atom): boolean => isCapitalLetter(atom.text.charCodeAt(0));
export const textOf = (atoms: readonly Atom[]): string => atoms.map((atom) => atom.text).join(" ");
export const isAbbreviation = (atom: Atom | undefined): boolean => !!atom?.abbreviation;

/** A legal form, a school type, a known body: what can own a place or hold an office-holder. */
const isBodyWord = (atom: Atom): boolean => atom.abbreviation === "form" || atom.abbreviation === "school";

/** «9 класс» in place of a noun phrase */
function gradesAt(atoms: readonly Atom[], i: number): NounPhrase | null {
  const at = atoms[i]?.kind === "number" ? gradesEnd(atoms, i) : -1;
  return at < 0 ? null : { at, head: GRADES, adjectives: 0 };
}

/** The phrase under construction, with what decides whether the next word still belongs to it. */
export class Builder {
  readonly atoms: Atom[] = [];
  /** An atom was read that is no note. */
  worded = false;
  /** The last atom that is no bracket or note. */
  lastWord: Atom | undefined;
  head: Head | null = null;
  headAt = -1;
  /** A legal form was read and the name proper is still to come. */
  pending = false;
  /** A quoted name or a number was read: the body's name is complete. */
  closed = false;
  /** A body stands in it, as its head or behind its head. */
  hasBody = false;
  link: Link = "start";
  oblique = false;
  /** The case of the list that it stands in. */
  listed: ListCase | null = null;
  declined: ListCase | null = null;
  /** It stands behind a body and a dash: what the body does. */
  isRole = false;

  get last(): Atom | undefined {
    return this.atoms.at(-1);
  }

  get empty(): boolean {
    return this.atoms.length === 0;
  }

  get person(): boolean {
    return this.atoms[0]?.kind === "person";
  }

  /** One abbreviation and nothing else. */
  get single(): boolean {
    if (this.atoms.length > 3) return false;
    const words = this.atoms.filter((atom) => atom.kind !== "bracket");
    return words.length === 1 && isAbbreviation(words[0]);
  }

  /** Only the head, behind whatever adjectives. */
  get bare(): boolean {
    return this.head !== null && this.headAt === this.atoms.length - 1;
  }

  /** Its last word asks for another one: a preposition, an adjective before its noun, «№», «г.». */
  get open(): boolean {
    const last = this.lastWord;
    if (!last || last !== this.last) return false;
    if (last.kind === "mark") return last.text === "№" || last.text === "/";
    if (last.kind !== "word") return false;
    if (last.dotted && !last.head) return !/^(?:р|обл)$/.test(last.key) && !this.numbered;
    if (PREPOSITIONS.has(last.key) || last.key === "и") return true;
    if (this.atoms.length - 1 === this.headAt || last.head) return false;
    if (this.atoms[this.atoms.length - 2]?.dotted && isCapital(last)) return false;
    return (last.adjective !== null || last.oblique) && !SUBSTANTIVE.has(last.key);
  }

  /** «9 кл.», «нач. кл.»: its last word has a number before it, or is one of classes, and asks for nothing. */
  private get numbered(): boolean {
    const { last } = this;
    return this.atoms[this.atoms.length - 2]?.kind === "number" || (last?.key === "кл" && last.adjective === null);
  }

  /** What follows is owned or led: an office, people, a part of a body without its owner. */
  get governs(): boolean {
    if (this.hasBody && this.closed) return false;
    const head = this.head;
    if (!head) return false;
    if (head.class === "position" || head.class === "people") return true;
    // «опорная школа МБОУ …», «ресурсный центр МАОУ …»
    if (this.bare && this.headAt > 0 && CHOSEN.test(this.atoms[this.headAt - 1]?.key ?? "")) return true;
    if (!PART_NOUNS.includes(head.noun)) return false;
    const next = this.atoms[this.headAt + 1];
    if (head.noun === "администрация") return this.bare;
    return !next || !(AUTHORITY_FIELDS.test(next.key) || (next.key === "по" && head.kind === "authority"));
  }

  add(atom: Atom): void {
    const before = this.lastWord;
    if (isSign(atom, "№") && isSign(before, "№")) return;
    this.atoms.push(atom);
    if (atom.kind !== "note") this.worded = true;
    if (atom.kind !== "bracket" && atom.kind !== "note") this.lastWord = atom;
    if (atom.kind === "quote" || (atom.kind === "number" && isSign(before, "№"))) {
      this.closed = true;
      this.pending = false;
    } else if (atom.abbreviation === "form") {
      this.pending = true;
      this.closed = false;
      this.hasBody = true;
    } else if (isBodyWord(atom)) {
      this.hasBody = true;
      this.pending = false;
      // «Приреченская СОШ»: the adjective is the name
      if (before?.adjective || before?.oblique) this.closed = true;
    } else if (atom.head?.class === "body" && this.pending) this.pending = false;
    else if (isAbbreviation(atom) && atom.abbreviation !== "tail" && atom.abbreviation !== "place")
      this.pending = false;
  }

  /** Starts with a noun phrase: its adjectives and its head at once. */
  begin(atoms: readonly Atom[], i: number): number {
    const phrase = nounPhraseAt(atoms, i) ?? gradesAt(atoms, i) ?? this.declinedHead(atoms, i);
    if (!phrase) return i;
    for (let k = i; k <= phrase.at; k++) {
      const atom = atoms[k] as Atom;
      if (atom.kind !== "break") this.add(k === phrase.at && this.declined ? { ...atom, head: phrase.head } : atom);
    }
    this.head = phrase.head;
    this.headAt = this.atoms.length - 1;
    if (phrase.head.class === "body") {
      this.hasBody = true;
      if (FORM_NOUNS.includes(phrase.head.noun)) this.pending = true;
    }
    return phrase.at + 1;
  }

  private declinedHead(atoms: readonly Atom[], i: number): NounPhrase | null {
    const phrase = this.listed && declinedAt(atoms, i, this.listed);
    if (phrase) this.declined = this.listed;
    return phrase;
  }

  build(): Phrase | null {
    const { atoms, head, link, declined } = this;
    const oblique = this.oblique || declined !== null;
    const first = atoms[0];
    const last = atoms[atoms.length - 1];
    if (!first || !last || atoms.every((atom) => WORDLESS.has(atom.kind))) return null;
    return { link, kind: this.kind(), atoms, head, start: first.start, end: last.end, oblique, declined };
  }

  private kind(): PhraseKind {
    const first = this.atoms.find((atom) => atom.kind !== "note");
    if (first?.kind === "person") return "person";
    if (this.head) return COLLECTIVE_NOUNS.includes(this.head.noun) ? "body" : this.head.class;
    if (first?.kind === "quote") return "quote";
    if (isAbbreviation(first))
      return first?.abbreviation === "form" || first?.abbreviation === "school" ? "body" : "abbreviation";
    // «Заречной СОШ»: a school behind a proper adjective in another case
    return this.hasBody && this.atoms.length > 1 && isAbbreviation(this.lastWord) ? "body" : "fragment";
  }
}
