import { BODY_NOUNS, type BodyKind } from "../../lexicon/body-nouns.ts";
import { MINISTRY_STEMS } from "../../lexicon/governance-fields.ts";
import { COLLECTIVE_PEOPLE, FIELDS_IN_OJ, PEOPLE, PEOPLE_BEHIND_ADJECTIVE } from "../../lexicon/groups.ts";
import { NEUTER_HOLDERS, OTHER_PLURALS, POSITIONS } from "../../lexicon/positions.ts";
import { RANKS } from "../../lexicon/ranks.ts";
import { SHORT_POSITIONS } from "../../lexicon/short-positions.ts";
import { NO_DOERS } from "../../lexicon/work-roles.ts";
import { beginnings, beginsWithAny } from "../organizations/stems.ts";

type HeadClass = "position" | "people" | "body" | "bodies";
type Gender = "m" | "f" | "n" | "pl" | "any";

/** A noun that heads an executor's name, in the nominative. */
export interface Head {
  readonly class: HeadClass;
  readonly gender: Gender;
  /** Prints like a genitive too («школы», «учителя»): a head only at the start or behind a plural adjective. */
  readonly ambiguous: boolean;
  /** Nominative singular, where there is one. */
  readonly noun: string;
  readonly kind: BodyKind | null;
}

const genderOf = (word: string): Gender => (/[ая]$/.test(word) ? "f" : /[ео]$/.test(word) ? "n" : "m");

/** «заведующая», «медсестра», «уборщица», «няня» */
const WOMAN = /(?:ая|сестра|[цкш]а|няня|швея)$/;

function build(): ReadonlyMap<string, Head> {
  const heads = new Map<string, Head>();
  const add = (word: string, head: Head) => {
    if (!heads.has(word)) heads.set(word, head);
  };
  for (const { one, of, many } of POSITIONS) {
    const gender = WOMAN.test(one) ? "f" : "m";
    add(one, { class: "position", gender, ambiguous: false, noun: one, kind: null });
    add(many, { class: "people", gender: "pl", ambiguous: many === of, noun: one, kind: null });
  }
  for (const word of NEUTER_HOLDERS)
    add(word, { class: "position", gender: "n", ambiguous: false, noun: word, kind: null });
  for (const word of Object.keys(SHORT_POSITIONS))
    add(word, { class: "position", gender: "any", ambiguous: false, noun: word, kind: null });
  for (const word of RANKS) add(word, { class: "position", gender: "m", ambiguous: false, noun: word, kind: null });
  for (const word of OTHER_PLURALS)
    add(word, { class: "people", gender: "pl", ambiguous: true, noun: word, kind: null });
  for (const word of PEOPLE) add(word, { class: "people", gender: "pl", ambiguous: false, noun: word, kind: null });
  for (const { one, of, many, kind } of BODY_NOUNS) {
    add(one, { class: "body", gender: genderOf(one), ambiguous: one === of, noun: one, kind });
    add(many, { class: "bodies", gender: "pl", ambiguous: many === of, noun: one, kind });
  }
  for (const word of PEOPLE_BEHIND_ADJECTIVE)
    add(word, { class: "bodies", gender: "pl", ambiguous: true, noun: word, kind: null });
  // «дежурный класс»
  add("класс", { class: "bodies", gender: "m", ambiguous: true, noun: "класс", kind: null });
  for (const word of COLLECTIVE_PEOPLE)
    add(word, { class: "people", gender: genderOf(word), ambiguous: false, noun: word, kind: null });
  return heads;
}

export const HEADS = build();

/** «-ники», «-тели», «-исты», «-логи»: plurals of people that no table holds. */
const PEOPLE_ENDING = /.{3}(?:[ншщч]ики|тели|исты|логи|анты|енты|аторы)$/;
const PERSON_ENDING = /.{3}(?:[шщч]ик|ист|лог|атор)$/;
const THINGS: ReadonlySet<string> = new Set(NO_DOERS);

/** «документы», «показатели», «понедельник»: nouns that end like people's and are nobody. */
export const isNobody = (word: string): boolean => THINGS.has(word);

const CONTRACTED_END = /^(?:ль|ля|ли|ей|ник|ники|к|ки|т|ты|рь|ри|г|ги|ся)$/;

/** «рук-ль», «восп-ли», «обуч-ся»: the beginning and the end of an office or of people. */
function contracted(word: string): Head | null {
  const hyphen = word.indexOf("-");
  if (hyphen < 2 || word.length - hyphen < 2 || word.length - hyphen > 4) return null;
  const [begins, ends] = [word.slice(0, hyphen), word.slice(hyphen + 1)];
  if (!CONTRACTED_END.test(ends)) return null;
  if ((begins.length > 4 && HEADS.has(begins)) || HEADS.has(ends)) return null;
  for (const [whole, head] of HEADS)
    if (whole.startsWith(begins) && whole.endsWith(ends) && whole.length > word.length && !whole.includes("-"))
      return head;
  return null;
}

/** «женсовет», «медиацентры»: a body's noun with the beginning of another word before it. */
const COMPOUND_BODY = /^.{3,10}(совет|комитет|центр|отряд|клуб|союз|театр)(ы?)$/;

function compoundBody(word: string): Head | null {
  const [, noun, plural] = COMPOUND_BODY.exec(word) ?? [];
  return noun === undefined ? null : (HEADS.get(noun + plural) ?? null);
}

const MINISTRIES = beginnings(MINISTRY_STEMS);
/** «Минспорт»; «Минкультуры» and «Минспорта» print like a genitive. */
const UNDECLINED = /[бвгдзйклмнпрстфхцчшщ]$/;
const OTHER_CASE = /(?:[уюе]|ом|ем)$/;

/** «минспорт», «минспортом» */
export const isMinistry = (word: string): boolean => word.startsWith("мин") && beginsWithAny(word.slice(3), MINISTRIES);

/** «Минспорт», «Минэкономразвития»: a ministry's short name; not «Минутка», «Минин». */
function shortMinistry(word: string): Head | null {
  if (!isMinistry(word)) return null;
  if (OTHER_CASE.test(word) && !word.endsWith("ание")) return null;
  return { class: "body", gender: "any", ambiguous: !UNDECLINED.test(word), noun: word, kind: "authority" };
}

/** «школы-наставника», «гимназии-партнера»: the second half shows the genitive; «школы-участницы» may be many. */
const isOfOneSchool = ({ class: is, ambiguous }: Head, tail: string): boolean =>
  is === "bodies" && ambiguous && /[ая]$/.test(tail) && !HEADS.has(tail);

/** «школы-наставника»: a genitive by its second half. */
export function isOfOne(word: string): boolean {
  const hyphen = word.indexOf("-");
  const first = hyphen > 3 ? HEADS.get(word.slice(0, hyphen)) : undefined;
  return first !== undefined && isOfOneSchool(first, word.slice(hyphen + 1));
}

/** The head that a folded word is, by the tables or by its ending. */
export function headOf(word: string): Head | null {
  const known = HEADS.get(word);
  if (known) return known;
  if (word.startsWith("мин")) return shortMinistry(word);
  if (isNobody(word)) return null;
  if (PEOPLE_ENDING.test(word)) return { class: "people", gender: "pl", ambiguous: false, noun: word, kind: null };
  if (PERSON_ENDING.test(word)) return { class: "position", gender: "m", ambiguous: false, noun: word, kind: null };
  const short = contracted(word) ?? compoundBody(word);
  if (short) return short;
  // «учитель-эксперт», «школа-куратор»: the first half decides
  const hyphen = word.indexOf("-");
  if (hyphen > 0) {
    const first = HEADS.get(word.slice(0, hyphen));
    if (first) return word.length - hyphen > 3 && !isOfOneSchool(first, word.slice(hyphen + 1)) ? first : null;
    // «пресс-секретарь», «бизнес-тренеры»: a beginning that is no noun of the list leaves it to the second half
    const second = HEADS.get(word.slice(hyphen + 1));
    if (hyphen > 2 && (second?.class === "position" || second?.class === "people")) return second;
  }
  return null;
}

/** «-ой» is masculine nominative or feminine genitive: `mf`; a shortened adjective («гл.») stands before any noun. */
export type AdjectiveForm = "m" | "f" | "n" | "pl" | "mf" | "any";

/** «кафедрой», «школой», «сферой»: a noun, no adjective. */
const isInstrumental = (word: string): boolean => HEADS.has(`${word.slice(0, -2)}а`) || FIELDS_IN_OJ.includes(word);

const NOUN_IN_IE = /(?:[аеяи]н|[ея]т|ит|ост|ств|сть|иц|яст)ие$/;

/** The nominative that an adjective's ending shows, or null where the word is none. */
export function adjectiveForm(word: string): AdjectiveForm | null {
  if (word.length < 4 || word === "края") return null;
  if (/(?:ая|яя)$/.test(word)) return "f";
  if (/(?:ый|[кхшщжч]ий|(?:[дртвмжшдк]н|ешн|очн)ий)$/.test(word)) return "m";
  if (word.endsWith("ой")) return isInstrumental(word) ? null : "mf";
  if (/(?:ые|[^аеёиоуыэюя]ие)$/.test(word)) return NOUN_IN_IE.test(word) ? null : "pl";
  if (/(?:ое|[ршщжчн]ее)$/.test(word)) return "n";
  return null;
}

/** An adjective in a dependent case: «школьного», «начальных», «областной», «русскому». */
export function isObliqueAdjective(word: string): boolean {
  return (
    word.length > 4 &&
    !isInstrumental(word) &&
    /(?:[иыо]го|его|[ыи]х|ой|ей|ому|ему|[ыи]ми?|ую|юю)$/.test(word) &&
    !/(?:лей|дей|тей|рей|ией|ьей)$/.test(word)
  );
}

/** Whether an adjective of that form can stand before the head. */
export function agrees(form: AdjectiveForm, gender: Gender): boolean {
  if (form === "any") return true;
  if (gender === "any") return form !== "pl";
  return form === "mf" ? gender === "m" : form === gender;
}
