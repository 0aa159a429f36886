import { ASSOCIATION_ABBREVIATIONS } from "../../lexicon/abbreviations.ts";
import { COLLECTIVE_NOUNS } from "../../lexicon/body-nouns.ts";
import type { ExecutorItem } from "../../model/types.ts";
import { append } from "../../text/append.ts";
import { fold, wordsOf } from "../../text/words.ts";
import type { Atom } from "./atoms.ts";
import { type LocalMember, readBracket, surnameBehindOffice } from "./brackets.ts";
import { heldByMany } from "./many.ts";
import { headOf } from "./nouns.ts";
import { obliqueKind } from "./oblique.ts";
import { isCarriedToMany } from "./other-place.ts";
import { type Paired, pair } from "./pair.ts";
import { nominativeOf } from "./people.ts";
import type { Phrase } from "./phrase.ts";
import { printOf } from "./print.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** An executor with its places in the mended text of its cell. */
interface LocalItem {
  readonly name: string;
  readonly kind: ExecutorItem["kind"];
  readonly position: string | null;
  readonly role: string | null;
  readonly person: string | null;
  readonly members: readonly LocalMember[];
  readonly start: number;
  readonly end: number;
  /** Abbreviations of the name that no table explains. */
  readonly unknown: readonly Atom[];
}

export interface LocalReading {
  readonly items: readonly LocalItem[];
  /** Where two executors ran together: the second one's words. */
  readonly joints: readonly { readonly start: number; readonly end: number }[];
}

interface Beside {
  position: string | null;
  role: string | null;
  person: string | null;
  members: LocalMember[];
  dropped: Set<Atom>;
}

const isBracket = (atom: Atom): boolean => atom.kind === "bracket";
const NOTHING_BESIDE: Readonly<Beside> = { position: null, role: null, person: null, members: [], dropped: new Set() };

/** What the brackets of a phrase say, and which of them leave its name. */
function besideOf(phrase: Phrase, text: string, vocabulary: Vocabulary): Readonly<Beside> {
  if (!phrase.atoms.some(isBracket)) return NOTHING_BESIDE;
  const beside: Beside = { position: null, role: null, person: null, members: [], dropped: new Set() };
  const lastWord = phrase.atoms.findLastIndex(
    (atom) => atom.kind !== "bracket" && atom.kind !== "note" && atom.kind !== "mark",
  );
  phrase.atoms.forEach((atom, i) => {
    if (atom.kind !== "bracket") return;
    const reading = readBracket(atom, phrase, i > lastWord, text, vocabulary);
    if (reading.is === "name") return;
    beside.dropped.add(atom);
    if (reading.is === "person") {
      beside.person = reading.name;
      beside.position = reading.position;
    } else if (reading.is === "position") beside.position = reading.print;
    else if (reading.is === "role") beside.role = reading.print;
    else if (reading.is === "members") append(beside.members, reading.list);
  });
  return beside;
}

/** «администрация школы», «опорная школа», «педагогический коллектив»: met at many places, no certain body. */
function isClassOfBodies(phrase: Phrase): boolean {
  const noun = phrase.head?.noun ?? "";
  if (COLLECTIVE_NOUNS.includes(noun)) return true;
  const certain =
    phrase.atoms.length > 1 &&
    phrase.atoms.some(
      (atom) => atom.kind === "quote" || atom.kind === "number" || (atom.abbreviation && atom.abbreviation !== "class"),
    );
  if (certain) return false;
  if (noun === "администрация")
    return /школ|учрежден|организац|колледж|лице|гимнази|оо|оу/.test(phrase.atoms.map((atom) => atom.key).join(" "));
  if (/^школа-/.test(noun) || (phrase.atoms.length === 1 && phrase.atoms[0]?.abbreviation === "school")) return true;
  return /^(?:опорн|базов|ведущ|курируем|каждая)/.test(phrase.atoms[0]?.key ?? "");
}

/** «РМО», «ШМО»: an association of teachers, one of many; a commission or council is a body. */
const isTeachers = (key: string): boolean => /объединение|сообщество$/.test(ASSOCIATION_ABBREVIATIONS[key] ?? "");

/** «ДОУ № 1»: letters of a class with a number are one of it. */
const isNumberedOne = ({ atoms: [, sign, number, more] }: Phrase): boolean =>
  sign?.text === "№" && number?.kind === "number" && /^\d+$/.test(number.text) && !more;

function kindOf(phrase: Phrase, vocabulary: Vocabulary): ExecutorItem["kind"] {
  const first = phrase.atoms[0] as Atom;
  switch (phrase.kind) {
    case "person":
      return "person";
    case "position":
      return heldByMany(phrase) ? "group" : "position";
    case "body":
      if (isCarriedToMany(phrase)) return "group";
      return isClassOfBodies(phrase) ? "group" : "organization";
    case "abbreviation":
      if (isCarriedToMany(phrase)) return "group";
      if (vocabulary.isOne(first.key) && phrase.atoms.every((atom) => atom === first || isBracket(atom)))
        return "organization";
      // «ДО ПО»: a class's letters with the region's are one department
      if (first.abbreviation === "class" && phrase.atoms[1]?.abbreviation) return "organization";
      if (first.abbreviation === "association") return isTeachers(first.key) ? "group" : "organization";
      return first.abbreviation === "class" && !isNumberedOne(phrase) ? "group" : "organization";
    case "quote":
      return "organization";
    default:
      if (phrase.oblique && !phrase.declined) return obliqueKind(phrase);
      return isChief(phrase) ? "position" : "group";
  }
}

const CHIEF = /^(?:гл|главный|вед|ведущий|старший)$/;

/** «гл. ландшафтник»: whoever is a chief is one office-holder. */
const isChief = ({ atoms: [first, second] }: Phrase): boolean =>
  CHIEF.test(first?.key ?? "") &&
  second?.kind === "word" &&
  !second.abbreviation &&
  !second.dotted &&
  /[бвгджзклмнпрстфхцчшщ]ь?$/.test(second.key) &&
  !/(?:[иы][хм]|[оеё]в)$/.test(second.key);

const personName = (phrase: Phrase, { oblique, declined }: Phrase): string => {
  const name = phrase.atoms[0]?.text ?? "";
  return oblique ? nominativeOf(name, declined) : name;
};

/** «ИРО РБ», «УО КО»: letters of a region behind a body's. */
const REGION_LETTERS = /^(?:р[а-я]|[а-я][ок])$/;

const unknownOf = (phrase: Phrase): Atom[] =>
  phrase.atoms.filter(
    (atom, i) =>
      atom.abbreviation === "unknown" && !(phrase.atoms[i - 1]?.abbreviation && REGION_LETTERS.test(atom.key)),
  );

function itemOf(
  { phrase, position, person, role, start, end, more }: Paired,
  text: string,
  vocabulary: Vocabulary,
): LocalItem | null {
  const beside = besideOf(phrase, text, vocabulary);
  const atoms = beside === NOTHING_BESIDE ? phrase.atoms : phrase.atoms.filter((atom) => !beside.dropped.has(atom));
  const name = phrase.kind === "person" ? personName(phrase, position ?? phrase) : printOf(atoms, text);
  const place = { start, end, unknown: unknownOf(phrase) };
  if (phrase.kind === "person") {
    const office = position ? printOf(withoutNotes(position, text, vocabulary), text) : beside.position;
    return { name, kind: "person", position: office || null, role, person: null, members: [], ...place };
  }
  const inner = phrase.kind === "position" && surnameBehindOffice({ ...phrase, atoms }, text);
  if (inner)
    return { name: inner.name, kind: "person", position: inner.position, role, person: null, members: [], ...place };
  if (phrase.kind === "position" && beside.person)
    return { name: beside.person, kind: "person", position: name, role, person: null, members: [], ...place };
  if (name === "") return null;
  const office = position && phrase.kind !== "position" ? printOf(position.atoms, text) : null;
  const listed = [...beside.members, ...more, ...(phrase.members ?? []).map((member) => memberOf(member, text))];
  return {
    name,
    kind: kindOf(phrase, vocabulary),
    position: office ?? beside.position,
    role: role ?? (phrase.role ? printOf(phrase.role.atoms, text) : beside.role),
    person: person ?? beside.person,
    members: listed,
    ...place,
  };
}

function withoutNotes(phrase: Phrase, text: string, vocabulary: Vocabulary): readonly Atom[] {
  const { dropped } = besideOf(phrase, text, vocabulary);
  return dropped.size === 0 ? phrase.atoms : phrase.atoms.filter((atom) => !dropped.has(atom));
}

const memberOf = (phrase: Phrase, text: string): LocalMember => ({
  name: printOf(phrase.atoms, text),
  start: phrase.start,
  end: phrase.end,
});

/** «Уварова А.Б., Бобров В.Г. (методисты)»: what several are in the bracket of the last. */
function shareBack(items: LocalItem[], position: string): void {
  const [first = ""] = wordsOf(fold(position));
  if (headOf(first)?.class !== "people") return;
  for (let i = items.length - 1; items[i]?.kind === "person" && !items[i]?.position; i--)
    items[i] = { ...(items[i] as LocalItem), position };
}

/** The executors of a cell, from its phrases. */
export function itemsOf(phrases: readonly Phrase[], text: string, vocabulary: Vocabulary): LocalReading {
  const { paired, joints } = pair(phrases, text);
  const items: LocalItem[] = [];
  for (const one of paired) {
    const item = itemOf(one, text, vocabulary);
    if (!item) continue;
    if (one.phrase.kind === "person" && !one.position && item.position) shareBack(items, item.position);
    items.push(item);
  }
  return { items, joints };
}
