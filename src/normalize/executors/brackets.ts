import { ASSOCIATION_ABBREVIATIONS, CLASS_ABBREVIATIONS } from "../../lexicon/abbreviations.ts";
import { CALLED_BY_NAMES, MEMORIAL_WORDS, NAMESAKES } from "../../lexicon/namesakes.ts";
import { PLACE_MARKERS } from "../../lexicon/places.ts";
import { beginsSmall, CAPITAL } from "../../text/letters.ts";
import { evenSpaces } from "../../text/spaces.ts";
import { fold, wordsOf } from "../../text/words.ts";
import { type Atom, atomsOf } from "./atoms.ts";
import { addsExecutors } from "./parting.ts";
import { isSurnameByEnding, looksLikeSurname } from "./people.ts";
import type { Phrase } from "./phrase.ts";
import { printOf } from "./print.ts";
import { resolve } from "./resolve.ts";
import { isOffice } from "./shape.ts";
import { phrasesOf } from "./split.ts";
import { isOnlyThings } from "./things.ts";
import { type Vocabulary, withCoined } from "./vocabulary.ts";

export interface LocalMember {
  readonly name: string;
  /** An office, a class of people or a surname alone, which no registry holds. */
  readonly office?: boolean;
  readonly start: number;
  readonly end: number;
}

/** What a bracket says of the executor that it stands behind. */
type BracketReading =
  | { readonly is: "note" | "name" }
  | { readonly is: "person"; readonly name: string; readonly position: string | null }
  | { readonly is: "position" | "role"; readonly print: string }
  | { readonly is: "members"; readonly list: readonly LocalMember[] };

/** «(по согласованию)», «(в том числе …)», «(далее – …)», «(тел. …)»: of the print, not of the name; «(5-11 классы)» is of it. */
const NOTE =
  /^(?:по (?:соглас|догов|необход|план|графи|запрос|мере|отдельн|приглаш|списк|приказ|распоряж|назначени|желани|очереди)|в соответствии|вс[ея]$|\d{1,3} ?чел|при (?:необход|налич|услов)|в том числе|в т\.? ?ч|в лице|(?:далее|тел|телефоны?|каб|кабинет|напр|например|если|кроме|очно|заочно|онлайн)(?![а-я])|совместно|дистанц|с |на |из |до |(?!(?:\d|1[01]) ?- ?(?:\d|1[01])(?:-?[хе]|-?ые|-?ых)? ?(?:кл|лет|гр|курс|парал|$))\+?\d[\d\s()-]{4}|_|соглас(?:н|ован|ов?\.)|приложение|см\.|контрол[ья]|(?:методическ[а-я]{2,3} |психолог[а-я-]{2,20} )?(?:сопровождение|поддержка)|координаци[яи]|организаци[яи] |проведени[ея]|консультаци[яи]|консультирование|отпуск|замещ|школа-(?:наставник|лидер|партнер)|шнор$)/;
/** «(т. 2-15-34)», «(т. раб. …)»; not «(Т.А. Уварова)» */
const TELEPHONE = new RegExp(String.raw`^\s*(?:т|Т(?!\.\s?[${CAPITAL}]))\.`);
const NOTE_READING = { is: "note" } as const;
const NAME_READING = { is: "name" } as const;

export function isNote(inside: string): boolean {
  const key = fold(inside).trim().replaceAll("\n", " ");
  return key === "" || NOTE.test(key) || TELEPHONE.test(inside);
}

const STEM = 5;

/** «органы местного самоуправления» of «ОМСУ»: the words that the tables give for a class's letters. */
function isExpansion(letters: string, words: readonly string[]): boolean {
  const expansion = CLASS_ABBREVIATIONS[letters] ?? ASSOCIATION_ABBREVIATIONS[letters];
  const meant = expansion?.split(/[ ,]+/).filter((word) => word.length > 3) ?? [];
  return meant.length > 1 && meant.every((word) => words.some((one) => one.startsWith(word.slice(0, STEM))));
}

/** Whether letters, three at least, are first letters of the words in their order: «КДНиЗП» leaves «по» and «их» out. */
function picks(letters: string, words: readonly string[]): boolean {
  let at = 0;
  let first = -1;
  words.forEach((word, i) => {
    if (word[0] !== letters[at]) return;
    if (first < 0) first = i;
    at++;
  });
  return letters.length > 2 && at === letters.length && first === 0;
}

/** Whether the bracket holds a short form of the name before it: «Городской методический совет (ГМС)». */
function isAlias(inner: readonly Phrase[], owner: Phrase): boolean {
  const only = inner[0];
  if (inner.length !== 1 || only?.kind !== "abbreviation") return false;
  const words = wordsOf(
    owner.atoms
      .filter((atom) => atom.kind !== "bracket")
      .map((atom) => atom.text)
      .join(" "),
  );
  const initials = words.map((word) => word[0]).join("");
  const key = fold(only.atoms[0]?.text ?? "");
  if (initials.includes(key) || initials.replaceAll("и", "").includes(key.replaceAll("и", ""))) return true;
  // «Школы (ШНОР)»: a class is no member of another
  if (owner.kind === "bodies" && only.atoms[0]?.abbreviation === "class") return true;
  if ((owner.kind === "bodies" || owner.kind === "people") && (isExpansion(key, words) || picks(key, words)))
    return true;
  return owner.kind === "body" || owner.kind === "quote" || owner.kind === "abbreviation";
}

const isBody = (phrase: Phrase): boolean =>
  phrase.kind === "body" || phrase.kind === "quote" || phrase.kind === "abbreviation";

/** «Уварова» */
const isSurnameAlone = ({ kind, atoms: [name] }: Phrase): boolean => kind === "person" && name?.kind === "word";

/** «(Заречная, Луговская)» behind schools: adjectives of schools, though they print like surnames. */
const mayBeSchools = (inner: readonly Phrase[], owner: Phrase): boolean =>
  owner.kind === "bodies" || (owner.kind === "people" && inner.every(({ atoms: [name] }) => name?.adjective));

/** Surnames alone are people where all in the bracket are; among other words they are words. */
function withoutFewSurnames(inner: Phrase[], owner: Phrase): Phrase[] {
  if (inner.length < 2 || !inner.some(isSurnameAlone)) return inner;
  if (inner.every(({ kind }) => kind === "person") && !mayBeSchools(inner, owner)) return inner;
  return inner.map((phrase) => (isSurnameAlone(phrase) ? { ...phrase, kind: "fragment" as const } : phrase));
}

function people(inner: readonly Phrase[], text: string): LocalMember[] {
  return inner
    .filter((phrase) => phrase.kind === "person")
    .map((phrase) => ({
      name: phrase.atoms[0]?.text ?? printOf(phrase.atoms, text),
      office: isSurnameAlone(phrase),
      start: phrase.start,
      end: phrase.end,
    }));
}

/** «(Уварова А.Б.)», «(начальник отдела Уварова А.Б.)», «(Уварова)» */
function onePerson(inner: readonly Phrase[], text: string): BracketReading | null {
  const found = people(inner, text);
  const [only] = found;
  if (found.length === 1 && only && inner.length <= 2) {
    const office = inner.find((phrase) => phrase.kind === "position" || phrase.kind === "people");
    if (inner.length === 2 && !office) return null;
    return { is: "person", name: only.name, position: office ? printOf(office.atoms, text) : null };
  }
  const [phrase] = inner;
  if (inner.length !== 1 || !phrase) return null;
  const [word, second] = phrase.atoms;
  if (phrase.kind === "fragment" && word && !second && looksLikeSurname(word.text))
    return { is: "person", name: word.text, position: null };
  return surnameBehindOffice(phrase, text);
}

const PLACES: ReadonlySet<string> = new Set(PLACE_MARKERS);
const PLACE = new RegExp(String.raw`^([A-Za-zЀ-ӿ.-]{1,12}?)\.?\s?([${CAPITAL}][A-Za-zЀ-ӿ-]+(?:\s[A-Za-zЀ-ӿ-]+)?)$`);

/** «(г. Томск)», «(с. Кривое)»: where somebody comes from. */
const isPlace = (inside: string): boolean => PLACES.has(fold(PLACE.exec(inside.trim())?.[1] ?? ""));

const MEMORIAL: ReadonlySet<string> = new Set(MEMORIAL_WORDS);
const CALLED: ReadonlySet<string> = new Set(CALLED_BY_NAMES);
const FAMOUS: ReadonlySet<string> = new Set(NAMESAKES.map((name) => wordsOf(name)[0] as string));

/**
 * «… химии Уварова», «… школы Уваров», «… 9 класса Уварова»; behind «села», «клуба», «имени …» stands no man at work,
 * nor does «Пушкина».
 */
function isSurnameBehind(words: readonly Atom[], surname: Atom): boolean {
  if (FAMOUS.has(surname.key.replace(/а$/, "")) || words.some(({ key }) => MEMORIAL.has(key))) return false;
  const { key, kind, text, abbreviation } = words[words.length - 1] as Atom;
  return abbreviation !== null || kind === "number" || (beginsSmall(text) && !PLACES.has(key) && !CALLED.has(key));
}

/** «(директор Уварова)», «учитель химии Уварова», «директор школы Уваров» */
export function surnameBehindOffice(
  phrase: Phrase,
  text: string,
): { is: "person"; name: string; position: string } | null {
  if (phrase.kind !== "position" || phrase.atoms.length < 2) return null;
  const words = phrase.atoms.filter((atom) => atom.kind !== "bracket" && atom.kind !== "note");
  const last = words[words.length - 1] as Atom;
  const before = words[words.length - 2];
  const plain = last.kind === "word" && !last.head && !last.abbreviation && !last.adjective && !last.oblique;
  if (!plain || !before) return null;
  if (before.head !== phrase.head && !isSurnameBehind(words.slice(0, -1), last)) return null;
  if (!isSurnameByEnding(last.text)) return null;
  return { is: "person", name: last.text, position: printOf(words.slice(0, -1), text) };
}

function membersOf(inner: readonly Phrase[], text: string): LocalMember[] {
  return inner.map((phrase) => ({
    name: phrase.kind === "person" ? (phrase.atoms[0]?.text ?? "") : printOf(phrase.atoms, text),
    office: isOffice(phrase) || isSurnameAlone(phrase),
    start: phrase.start,
    end: phrase.end,
  }));
}

/** «(нач. школа)», «(начальная школа, основная школа)»: the level at which they teach, and no school. */
const isLevel = ({ head, atoms }: Phrase): boolean =>
  head?.noun === "школа" &&
  atoms.every((atom) => atom.kind === "word") &&
  /^(?:нач|началь|начальная|осн|основная|ср|средн|средняя|ст|старш|старшая)$/.test(atoms[0]?.key ?? "");

const isMarked = (phrase: Phrase | undefined): boolean => phrase?.link === "dash" || phrase?.link === "colon";

/** «(Уварова А.Б. – СОШ № 3, 5; Боброва В.Г. – СОШ № 7)»: a dash leads from each person to his bodies. */
const leadsToBodies = (inner: readonly Phrase[]): boolean =>
  inner[0]?.kind === "person" &&
  inner.every((phrase, i) => {
    const next = inner[i + 1];
    return phrase.kind === "person" ? next !== undefined && isBody(next) && isMarked(next) : isBody(phrase);
  });

/** «(СОШ № 3 – Уварова А.Б., СОШ № 5 – Боброва В.Г.)», «(Уварова А.Б., СОШ № 3; …)»: two by two, the pairs parted otherwise. */
function isPairs(inner: readonly Phrase[]): boolean {
  if (leadsToBodies(inner)) return true;
  const inside = inner[1]?.link;
  if (inner.length % 2 !== 0 || inside === "and" || inside === inner[2]?.link) return false;
  const first = inner[0]?.kind === "person" ? 0 : 1;
  return inner.every((phrase, i) => {
    if (i % 2 === first ? phrase.kind !== "person" : !isBody(phrase)) return false;
    return i % 2 === 1 ? phrase.link === inside : i === 0 || phrase.link !== inside;
  });
}

function phrasesIn({ start, end }: Atom, text: string, vocabulary: Vocabulary): Phrase[] {
  const closed = /[)\]}]$/.test(text.slice(start, end)) ? 1 : 0;
  return resolve(phrasesOf(withCoined(atomsOf(text, start + 1, end - closed), vocabulary), vocabulary), vocabulary);
}

/** Reads a bracket behind (or inside) an executor's name. */
export function readBracket(
  atom: Atom,
  owner: Phrase,
  last: boolean,
  text: string,
  vocabulary: Vocabulary,
): BracketReading {
  const adds = addsExecutors(atom);
  if (!adds && isNote(atom.text)) return NOTE_READING;
  if (!adds && !last && owner.kind !== "person") return NAME_READING;
  const inner = withoutFewSurnames(phrasesIn(atom, text, vocabulary), owner);
  if (inner.length === 0) return NOTE_READING;
  // «Отдел (совместно с ИМЦ) администрации»: inside a name
  if (adds) return { is: "members", list: membersOf(inner, text) };
  if (owner.kind === "person") {
    return isBody(inner[0] as Phrase) || inner[0]?.kind === "person" || isOnlyThings(inner) || isPlace(atom.text)
      ? NOTE_READING
      : { is: "position", print: evenSpaces(atom.text).trim() };
  }
  const person = onePerson(inner, text);
  if (person) return person;
  if (isAlias(inner, owner)) return NOTE_READING;
  const found = people(inner, text).length;
  // «(Уварова А.Б. – русский язык, Боброва В.Г. – математика)»
  const others = inner.filter((phrase) => phrase.kind !== "person");
  if (found > 1 && others.every((phrase) => phrase.kind === "fragment" || phrase.kind === "position"))
    return { is: "members", list: people(inner, text) };
  if (found > 1 && isPairs(inner)) return { is: "members", list: people(inner, text) };
  if (owner.kind === "position") return NAME_READING;
  const bodies = inner.filter(isBody).length;
  if (owner.kind === "people" && inner.every(isLevel)) return NAME_READING;
  if (bodies === inner.length || (inner.length > 1 && inner.every((phrase) => phrase.kind !== "fragment")))
    return isSubunit(inner, owner) ? NAME_READING : { is: "members", list: membersOf(inner, text) };
  const [only] = inner;
  if (only && inner.length === 1 && isBody(owner) && isOffice(only))
    return { is: "role", print: printOf(only.atoms, text) };
  return NAME_READING;
}

/** «Управление образования (отдел общего образования)»: a part of the body, no member. */
const isSubunit = (inner: readonly Phrase[], owner: Phrase): boolean =>
  inner.length === 1 &&
  isBody(owner) &&
  inner[0]?.head?.class === "body" &&
  !/^(?:школа|лицей|гимназия)/.test(inner[0].head.noun);
