import { BODY_ABBREVIATIONS } from "../../lexicon/abbreviations.ts";
import type { BodyKind } from "../../lexicon/body-nouns.ts";
import { NAME_LINKS, SHORT_MINISTRIES } from "../../lexicon/governance-fields.ts";
import { append } from "../../text/append.ts";
import { remembering } from "../../text/remember.ts";
import { legalFormAt, namesakeAt, regionLettersAt } from "./name-parts.ts";
import { HEADS, type Head } from "./nouns.ts";
import { genericPlaceAt, type Place, placeAt } from "./places.ts";
import { type BodyPrint, keyed, tidyPrint } from "./print.ts";
import { isAdjective, isNominativeAdjective } from "./stems.ts";
import { type Token, tokenize } from "./tokens.ts";
import { wordOf } from "./words.ts";

const LINKS: ReadonlySet<string> = new Set(NAME_LINKS);

interface Taken {
  words: string[];
  stems: string[];
  places: Place[];
  head: Head | null;
  type: string | null;
  initial: string;
  number: string | null;
  namesake: string | null;
  legal: string;
  /** By the first adjective or type, until a head tells */
  nominative: boolean | null;
  /** The legal form stands in another case */
  oblique: boolean;
  part: boolean;
  letters: string[];
}

const TYPES: readonly (readonly [RegExp, string])[] = [
  [/^детско-юнош/, "дюсш"],
  [/^музыкальн(?!о-)/, "дмш"],
  [/^художественн(?!о-)/, "дхш"],
  [/^основн/, "оош"],
  [/^начальн/, "нош"],
  [/^средн/, "сош"],
];

/** «средняя общеобразовательная школа» is «сош»: what the adjectives before «школа» make of it. */
function typeOfSchool(adjectives: readonly string[]): string {
  for (const [pattern, type] of TYPES) if (adjectives.some((word) => pattern.test(word))) return type;
  return "школа";
}

/** «ЦДТ «Радуга»»: letters of a centre or a house of creative work stand where a school's type does and are no school's. */
const isCentre = (type: string): boolean => /^(?:цдт|ддт)$/.test(type);

/** «приемная комиссия»: a noun that is the adjective of the head behind it. */
function describesHead({ form, word: { head } }: Token, next: Token | undefined): boolean {
  const behind = next?.word.head;
  return behind !== undefined && head?.nominative === behind.nominative && isAdjective(form);
}

const namesOwner = (form: string): boolean => /^(?:администрац|правительств)/.test(form);

function takeWord(taken: Taken, token: Token, next: Token | undefined): void {
  const type = token.word.school;
  if (type && !taken.type && !isCentre(type.type)) {
    taken.type = type.type;
    taken.initial = type.initial;
    taken.nominative ??= true;
    return;
  }
  const head = describesHead(token, next) ? undefined : token.word.head;
  const short = SHORT_MINISTRIES[token.form];
  if (head && !taken.head && !taken.type) {
    taken.head = head;
    taken.nominative = head.nominative;
    if (head.kind === "school") {
      const own = taken.stems.filter((stem) => !wordOf(stem).schoolAdjective);
      taken.type = head.lemma === "школа" ? typeOfSchool(taken.words) : head.lemma;
      taken.stems = own;
      taken.words.push(token.form);
      return;
    }
  }
  if (token.caps && !head) taken.letters.push(token.form);
  taken.words.push(token.form);
  // «администрации», «Правительства» between a body and its place say nothing
  if (short) append(taken.stems, short);
  else if (namesOwner(token.form) && taken.head && !namesOwner(taken.head.lemma)) taken.words.pop();
  else if (!LINKS.has(token.form) && !(head && taken.head === head)) taken.stems.push(token.word.stem);
  taken.nominative ??= token.word.adjective ? isNominativeAdjective(token.form) : null;
}

/** «посёлок Майский-3»: the number belongs to the settlement's name; that of «СОШ-3», «Лицей-3» is the school's. */
function isOfPlace(tokens: readonly Token[], i: number): boolean {
  const [name, mark, number] = [tokens[i - 2], tokens[i - 1], tokens[i] as Token];
  if (name?.kind !== "word" || mark?.text !== "-" || mark.start !== name.end || number.start !== mark.end) return false;
  return name.capital && !name.caps && name.word.adjective && i > 2;
}

/** Advances over what is no word of the name; the new index, or the same where nothing was taken. */
function takeOther(taken: Taken, tokens: readonly Token[], i: number): number {
  const legal = legalFormAt(tokens, i);
  if (legal && legal.end < tokens.length) {
    if (taken.words.length > 0) taken.part = true;
    taken.legal ||= legal.letters;
    taken.oblique ||= !legal.nominative;
    return legal.end;
  }
  const namesake = namesakeAt(tokens, i);
  if (namesake) {
    taken.namesake = namesake.surname;
    return namesake.end;
  }
  const place = placeAt(tokens, i);
  if (place && !tokens[i]?.word.head) {
    taken.places.push(place);
    return place.end;
  }
  const token = tokens[i] as Token;
  if (taken.head?.kind === "authority" && taken.stems.length > 0 && regionLettersAt(tokens, i)) {
    taken.places.push({ key: token.form, initials: token.form, noun: "", generic: false, end: i + 1 });
    return i + 1;
  }
  // «Управление образования района», «Администрация муниципального округа»
  const own = taken.head || taken.type ? genericPlaceAt(tokens, i) : undefined;
  if (own) {
    taken.places.push(own);
    return own.end;
  }
  if (token.kind === "sign") return i + 1;
  if (token.kind === "number") {
    if (!isOfPlace(tokens, i)) taken.number ??= token.text;
    return i + 1;
  }
  if (token.text === "(") {
    let end = i + 1;
    while (end < tokens.length && tokens[end]?.text !== ")") end += 1;
    return end + 1;
  }
  return token.kind === "word" ? i : i + 1;
}

function take(tokens: readonly Token[]): Taken {
  const taken: Taken = {
    words: [],
    stems: [],
    places: [],
    head: null,
    type: null,
    initial: "",
    number: null,
    namesake: null,
    legal: "",
    nominative: null,
    oblique: false,
    part: false,
    letters: [],
  };
  for (let i = 0; i < tokens.length; ) {
    const next = takeOther(taken, tokens, i);
    if (next > i) {
      i = next;
      continue;
    }
    takeWord(taken, tokens[i] as Token, tokens[i + 1]);
    i += 1;
  }
  // «МБДОУ «Солнышко»» is a kindergarten by its form
  if (!taken.type && !taken.head && KINDERGARTENS.test(taken.legal)) taken.type = "сад";
  return taken;
}

/** The acronym that a name is, if it is nothing else («РЦО», «ЦРО и ПК»). */
function acronymOf(taken: Taken): string | null {
  if (taken.letters.length === 0 || taken.type || taken.head) return null;
  const rest = taken.words.filter((word) => !taken.letters.includes(word) && !LINKS.has(word));
  return rest.length === 0 ? taken.words.join("").replaceAll("-", "") : null;
}

const KINDERGARTENS = /^[а-я]{0,3}до(?:у|бу)$/;
const NUMBERED_SCHOOLS = /^(?:моу|маоу|мбоу|мкоу|мобу|моау)$/;

const OF_PEOPLE = /^(?:общешкольн|родительск|ученическ|студенческ|профсоюзн)(?:ий|ый|ого|ому|им|ым|ом)$/;

function kindOf(taken: Taken, acronym: string | null): BodyKind {
  // «Совет депутатов», «Совет муниципального образования «Лемский район»»
  const ofPlace = taken.stems.length === 0 && taken.places.length > 0;
  if (taken.head?.lemma === "совет" && (ofPlace || taken.stems.some((stem) => stem.startsWith("депутат"))))
    return "authority";
  // «родительский комитет»
  if (taken.head?.lemma === "комитет" && OF_PEOPLE.test(taken.words[0] ?? "")) return "association";
  if (taken.head) return taken.head.kind;
  if (taken.type) return "school";
  // «МАОУ лецея № 5»: numbered bodies of this form are schools, whatever their type is misspelt as
  if (taken.number !== null && NUMBERED_SCHOOLS.test(taken.legal)) return "school";
  // «ИРО ЗО»: the letters of a region may stand behind
  for (const letters of new Set([acronym ?? taken.letters[0] ?? "", ...taken.letters])) {
    const kind = kindOfLetters(letters);
    if (kind) return kind;
  }
  return "other";
}

function kindOfLetters(letters: string): BodyKind | undefined {
  if (/(?:ипк|иро|ипкро|ипкиппро)$/.test(letters)) return "institute";
  const words = BODY_ABBREVIATIONS[letters]?.split(" ") ?? [];
  // «ЦРБ» is a hospital
  if (/^ц|цо|цоко|имц|ммц/.test(letters)) return words.includes("больница") ? "other" : "centre";
  return words.map((word) => HEADS.get(word)).find((one) => one !== undefined)?.kind;
}

/** «СШ ЗМР», «ЦДТ»: the letters of a name without a full word. */
function lettersOf(taken: Taken): string {
  const full = taken.words.some((word) => !taken.letters.includes(word) && !LINKS.has(word));
  if (full || taken.head || taken.places.length > 0) return "";
  return ((taken.type ?? "") + taken.words.join("")).replaceAll("-", "");
}

function analyse(print: string): BodyPrint {
  const taken = take(tokenize(print));
  const acronym = acronymOf(taken);
  return keyed({
    print: tidyPrint(print),
    words: taken.words,
    stems: acronym ? [] : taken.stems,
    head: taken.type ?? taken.head?.lemma ?? null,
    kind: kindOf(taken, acronym),
    number: taken.number,
    places: taken.places,
    namesake: taken.namesake,
    legal: taken.legal,
    acronym,
    letters: lettersOf(taken),
    initial: taken.initial,
    part: taken.part,
    nominative: !taken.oblique && (taken.nominative ?? true),
  });
}

/** Takes a body's name apart. Never fails: what it does not know are words. The same few names recur. */
export const analysed: (print: string) => BodyPrint = remembering(analyse, { most: 2_000 });
