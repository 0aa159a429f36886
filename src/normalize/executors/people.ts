import { POSITIONS } from "../../lexicon/positions.ts";
import { RANKS } from "../../lexicon/ranks.ts";
import { NOUNS_LIKE_SURNAMES, ONE_LETTER_SURNAMES, PATRONYMIC_WORDS, SMALL_TAILS } from "../../lexicon/surnames.ts";
import { beginsCapital, beginsSmall, CAPITAL, holdsInitial, SMALL } from "../../text/letters.ts";
import { matchesOf } from "../../text/matches.ts";
import { fold } from "../../text/words.ts";
import { isNamesake } from "../names/memorial.ts";
import { isCalledAfter } from "../names/namesake.ts";
import type { ListCase } from "./declined.ts";
import { adjectiveForm, HEADS, headOf } from "./nouns.ts";

/** A person's name found in a text. */
export interface PersonPrint {
  readonly start: number;
  readonly end: number;
  /** «Фамилия И.О.» or «Фамилия Имя Отчество» */
  readonly name: string;
  /** In a body's name («им. А.Б. Уварова»): words, no executor. */
  readonly namesake?: boolean;
}

const END = "(?![A-Za-zЀ-ӿ])";
/** «Уварова», «УВАРОВА», «Д'Артан», «Уварова-Лунёва», «Кара-оол» */
const SURNAME = `[${CAPITAL}](?:['’][${CAPITAL}])?(?:[${SMALL}]+|[${CAPITAL}]{3,})(?:-(?:[${CAPITAL}][A-Za-zЀ-ӿ]+|(?:${SMALL_TAILS.join("|")})${END}))?`;
/** «А», «Ч-Д», «Ч.-Д» */
const LETTER = String.raw`(?:[${CAPITAL}]\.?-)?[${CAPITAL}]`;
/** «Р.Т. оглы» */
const FATHERS = `(?:${PATRONYMIC_WORDS.join("|")})${END}`;
const INITIALS = `${LETTER}\\s?\\.\\s?(?:${LETTER}${END}\\s?\\.?)?(?:\\s?${FATHERS})?`;
/** «Уварова А. Б.», «УВАРОВА А.Б.» */
const INITIALS_HERE = new RegExp(INITIALS, "y");
/** «А.Б.» before a surname */
const LEADING = new RegExp(`${LETTER}\\s?\\.(?:\\s?${LETTER}\\s?\\.)?`, "y");
const SURNAME_HERE = new RegExp(SURNAME, "y");
const TWO_INITIALS = `${LETTER}\\s?\\.\\s?${LETTER}\\s?\\.`;
const FREE = ONE_LETTER_SURNAMES.free.toUpperCase();
const LAST = ONE_LETTER_SURNAMES.last.toUpperCase();
/** «Ю А.Б.» */
const LETTER_FIRST = new RegExp(`([${FREE}])\\s{1,3}(${TWO_INITIALS})`, "y");
/** «А.Б. Ю» */
const LETTER_LAST = new RegExp(`(${TWO_INITIALS})\\s{0,3}([${FREE}]${END}|[${LAST}](?=\\s{0,3}(?:[,;)\\n]|$)))`, "y");
const PATRONYMIC = new RegExp(
  `[${CAPITAL}][${SMALL}]{1,30}?(?:[оеё]вич|ьич|[иы]ч|[оеё]вна|ична|инична|[оеё]вичем|[оеё]вной|ичной|[оеё]вну|[оеё]вне)${END}`,
  "y",
);
/** «Рашид оглы» for a patronymic */
const OF_FATHER = new RegExp(`[${CAPITAL}][${SMALL}]{1,30}[ -]${FATHERS}`, "y");
const GIVEN = new RegExp(`[${CAPITAL}][${SMALL}]+(?:-[${CAPITAL}][${SMALL}]+)?`, "y");
const GAP = /\s{1,3}/y;
const MAY_BE_GAP = /\s?/y;
/** «Уварова Анна Борисовна», «Анна Борисовна Уварова» */
const FULL = [SURNAME_HERE, GAP, GIVEN, GAP] as const;
const FULL_REVERSED = [GAP, SURNAME_HERE] as const;
const SURNAME_FIRST = [SURNAME_HERE, /\s{0,3}/y, INITIALS_HERE] as const;
const INITIALS_FIRST = [LEADING, MAY_BE_GAP, SURNAME_HERE] as const;
/** The person in a body's name: «им. А.Б. Уварова», «имени Уварова А.Б.» */
const NAMESAKE = /(?:^|[^A-Za-zЀ-ӿ])(?:им\.?|имени|памяти|ул\.?|улица)\s*(?:[A-Za-zЀ-ӿ]+\s){0,3}$/;

const SURNAME_LIKE =
  /(?:[оеё]ва?|[иы]на?|ск(?:ий|ая|ой)|цк(?:ий|ая)|ко|ук|юк|ич|ян|дзе|швили|ых|их|ец|як|ая|ий|ль|ер|ан)$/;

/** Whether a word may be somebody's surname by its ending. */
export const looksLikeSurname = (word: string): boolean => beginsCapital(word) && SURNAME_LIKE.test(fold(word));

const SURNAME_END = /(?:[оеё]ва?|[иы]на?|ск[аи][яй]|ко|ук|юк|дзе|швили|ян)$/;
const OTHER_NOUNS: ReadonlySet<string> = new Set(NOUNS_LIKE_SURNAMES);

/** «Уварова», «Боровская»: a surname by its ending even where no initials stand at it. */
export function isSurnameByEnding(word: string): boolean {
  if (!beginsCapital(word)) return false;
  const key = fold(word);
  return SURNAME_END.test(key) && !OTHER_NOUNS.has(key);
}

const EACH_LETTER = new RegExp(LETTER, "g");

const initials = (print: string): string => {
  const letters = (print.match(EACH_LETTER) ?? []).map((letter) => letter.replace(".-", "-"));
  return `${letters.join(".")}.`;
};

/** «УВАРОВА», not «Уварова» */
const IN_CAPITALS = new RegExp(`^[${CAPITAL}]{3}`);

const proper = (surname: string): string =>
  IN_CAPITALS.test(surname)
    ? surname.toLowerCase().replace(/(?<![A-Za-zЀ-ӿ])[A-Za-zЀ-ӿ]/g, (letter) => letter.toUpperCase())
    : surname;

const OBLIQUE_OFFICES: ReadonlySet<string> = new Set(POSITIONS.map(({ of }) => of));

/** «Директор И.И. Уваров», «И.О. Начальника»: an office is no surname. */
const isNoun = (word: string): boolean => headOf(fold(word)) !== null || OBLIQUE_OFFICES.has(fold(word));

function at(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}

/** What patterns match one behind the other from an offset; the prints without the gaps, and the end. */
function inTurn(text: string, offset: number, patterns: readonly RegExp[]): { words: string[]; end: number } | null {
  const words: string[] = [];
  let end = offset;
  for (const pattern of patterns) {
    const match = at(pattern, text, end);
    if (!match) return null;
    if (match[0].trim() !== "") words.push(match[0]);
    end += match[0].length;
  }
  return { words, end };
}

/** The patronymic at an offset: the end of it. */
function patronymicEnd(text: string, offset: number): number | null {
  const match = at(PATRONYMIC, text, offset) ?? at(OF_FATHER, text, offset);
  return match ? offset + match[0].length : null;
}

/** «Гутырчик», «Закройщик»: an office by its ending alone, which may as well be a surname. */
const isEnding = (word: string): boolean => !HEADS.has(fold(word)) && headOf(fold(word))?.class === "position";

const BEHIND = /\s{0,3}([A-Za-zЀ-ӿ]+)/y;

/** «Классные руководители», «Учителя»: words behind a name that begin another executor and are no surname. */
function isOther(word: string, text: string, end: number): boolean {
  const key = fold(word);
  if (HEADS.has(key) || (word.length > 2 && word === word.toUpperCase())) return true;
  const next = adjectiveForm(key) && at(BEHIND, text, end)?.[1];
  return !!next && next !== "и" && beginsSmall(next);
}

/**
 * «Директор А.Б. Уваров», «Сторож А.Б. Уваров В.Г. Бобров»: the initials are the next surname's. In «Сторож А.Б. Уваров
 * В.Г.» each surname has its initials behind it.
 */
function leadsToSurnames(text: string, from: number): boolean {
  for (let next = initialsFirst(text, from); next; next = initialsFirst(text, next.end + 1)) {
    if (isOther(next.surname, text, next.end)) return false;
    if (inTurn(text, next.end - next.surname.length, SURNAME_FIRST) === null) return true;
  }
  return false;
}

/** Whether a word that is an office too, in the nominative, is the surname of the two initials behind it. */
function isSurnameHere(surname: string, letters: string, text: string, from: number): boolean {
  if (headOf(fold(surname))?.class !== "position" || letters.split(".").length < 3) return false;
  return !leadsToSurnames(text, from);
}

const ACTING = /^[ИВ]\s?\.\s?О/i;
const NAME_ENDS = /\s{0,3}(?:[,;()\n]|$)/y;

/** «А.Б. Гутырчик», «А.Б. Сторож»; not «И.О. Директор», nor «… А.Б. Директор школы». */
function isSurnameBehind(surname: string, letters: string, text: string, end: number): boolean {
  if (isEnding(surname)) return true;
  if (headOf(fold(surname))?.class !== "position" || ACTING.test(letters)) return false;
  return letters.split(".").length > 2 && at(NAME_ENDS, text, end) !== null;
}

/** «Гутырчик Анна Борисовна», «Сотник Анна Борисовна»; «Закройщик Анна Борисовна Уварова» is an office. */
const isFullSurname = (surname: string, text: string, end: number): boolean =>
  (isEnding(surname) || RANKS.has(fold(surname))) && inTurn(text, end, FULL_REVERSED) === null;

/** «Уварова Анна Борисовна», «Анна Борисовна Уварова» */
function readFull(text: string, offset: number): PersonPrint | null {
  const forward = inTurn(text, offset, FULL);
  const end = forward && patronymicEnd(text, forward.end);
  if (forward && end) {
    const [surname = "", given = ""] = forward.words;
    const name = `${proper(surname)} ${given} ${text.slice(forward.end, end)}`;
    return isNoun(surname) && !isFullSurname(surname, text, end) ? null : { start: offset, end, name };
  }
  const given = inTurn(text, offset, [GIVEN, GAP]);
  const middle = given && patronymicEnd(text, given.end);
  const last = middle && inTurn(text, middle, FULL_REVERSED);
  if (!given || !middle || !last) return null;
  const surname = last.words[0] ?? "";
  const name = `${proper(surname)} ${given.words[0]} ${text.slice(given.end, middle)}`;
  return isNoun(surname) && !isEnding(surname) ? null : { start: offset, end: last.end, name };
}

/** «А.Б. Уварова», «А.Б.Уварова»: its letters and its surname. */
function initialsFirst(text: string, offset: number): { letters: string; surname: string; end: number } | null {
  const found = inTurn(text, offset, INITIALS_FIRST);
  if (!found) return null;
  const [letters = "", surname = ""] = found.words;
  return { letters, surname, end: found.end };
}

/** «Отдел Заречья А.Б. Уваров»: the initials lead to a surname of their own, which no initials follow. */
function leadsOn(text: string, from: number, word: string): boolean {
  if (looksLikeSurname(word)) return false;
  const next = initialsFirst(text, from);
  if (!next || !looksLikeSurname(next.surname) || isOther(next.surname, text, next.end)) return false;
  return inTurn(text, next.end - next.surname.length, SURNAME_FIRST) === null;
}

/** «Уварова А.Б.», «А.Б. Уварова» */
function readShort(text: string, offset: number): PersonPrint | null {
  const first = inTurn(text, offset, SURNAME_FIRST);
  if (first) {
    const [surname = "", letters = ""] = first.words;
    const from = first.end - letters.length;
    if (isNoun(surname) ? isSurnameHere(surname, letters, text, from) : !leadsOn(text, from, surname)) {
      const end = offset + text.slice(offset, first.end).trimEnd().length;
      return { start: offset, end, name: `${proper(surname)} ${initials(letters)}` };
    }
  }
  const last = initialsFirst(text, offset);
  if (!last) return readOneLetter(text, offset);
  const { letters, surname, end } = last;
  if (isNoun(surname) && !isSurnameBehind(surname, letters, text, end)) return null;
  if (IN_CAPITALS.test(surname)) return null;
  return { start: offset, end, name: `${surname} ${initials(letters)}` };
}

/** «Ю А.Б.», «А.Б. Ю» */
function readOneLetter(text: string, offset: number): PersonPrint | null {
  const first = at(LETTER_FIRST, text, offset);
  const match = first ?? at(LETTER_LAST, text, offset);
  if (!match) return null;
  const [print, one = "", two = ""] = match;
  const [surname, letters] = first ? [one, two] : [two, one];
  return { start: offset, end: offset + print.length, name: `${surname} ${initials(letters)}` };
}

const CAPITALS = new RegExp(`(?<![A-Za-zЀ-ӿ])[${CAPITAL}]`, "g");
const PATRONYMIC_END = /(?:вич|вна|ична|ьич)|[ -](?:огл|[кг]ызы|улы|уулу)/;
/** An initial or a patronymic: without either a text names nobody. */
const mayName = (text: string): boolean => holdsInitial(text, 1) || PATRONYMIC_END.test(text);

/** Every person's name of a text, from left to right; the namesake of a school is none. */
export function findPeople(text: string): PersonPrint[] {
  const out: PersonPrint[] = [];
  if (!mayName(text)) return out;
  const full = /(?:вич|вна|ичн|ьич|мич)|[ -](?:огл|[кг]ызы|улы|уулу)/.test(text);
  let end = 0;
  for (const match of matchesOf(text, CAPITALS)) {
    if (match.index < end) continue;
    const person = (full && readFull(text, match.index)) || readShort(text, match.index);
    if (!person) continue;
    const namesake =
      NAMESAKE.test(text.slice(Math.max(0, person.start - 60), person.start)) ||
      isNamesake(text, person.start) ||
      isCalledAfter(text, person.start, person.end);
    end = person.end;
    out.push(namesake ? { ...person, namesake } : person);
  }
  return out;
}

const INSTRUMENTAL: readonly (readonly [RegExp, string])[] = [
  [/([оеё]в|ин|ын)ой$/, "$1а"],
  [/([оеё]в|ин|ын)ым$/, "$1"],
  [/ск(?:ой)$/, "ская"],
  [/ским$/, "ский"],
  [/([бвгдзклмнпрст])ом$/, "$1"],
];

/** «учителю Уварову А.Б.»: behind an office in the dative «-у» is a man's. */
const DATIVE: typeof INSTRUMENTAL = [
  [/([оеё]в|ин|ын)у$/, "$1"],
  [/([сц])кому$/, "$1кий"],
];

/** «Уваровой А.Б.» (with whom) → «Уварова А.Б.»; as printed where the ending does not tell. */
export function nominativeOf(name: string, declined: ListCase | null = null): string {
  const space = name.indexOf(" ");
  const surname = space < 0 ? name : name.slice(0, space);
  const rest = space < 0 ? "" : name.slice(space);
  for (const [pattern, ending] of INSTRUMENTAL)
    if (pattern.test(surname))
      return surname.replace(pattern, ending) + (rest.includes(".") || rest === "" ? rest : fullRest(rest));
  const known = declined === "dat" && rest.includes(".") && DATIVE.find(([pattern]) => pattern.test(surname));
  return known ? surname.replace(...known) + rest : name;
}

const fullRest = (rest: string): string =>
  rest
    .replace(/(вн|ичн)ой$/, "$1а")
    .replace(/вичем$/, "вич")
    .replace(/^( [A-Za-zЀ-ӿ]+?)(?:ой)(?= )/, "$1а")
    .replace(/^( [A-Za-zЀ-ӿ]+?)(?:ей)(?= )/, "$1я");
