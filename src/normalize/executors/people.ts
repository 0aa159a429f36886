import { POSITIONS } from "../../lexicon/positions.ts";
import { matchesOf } from "../../text/matches.ts";
import { fold } from "../../text/words.ts";
import { headOf } from "./nouns.ts";

/** A person's name found in a text. */
export interface PersonPrint {
  readonly start: number;
  readonly end: number;
  /** «Фамилия И.О.» or «Фамилия Имя Отчество» */
  readonly name: string;
  /** In a body's name («им. А.Б. Уварова»): words, no executor. */
  readonly namesake?: boolean;
}

const SURNAME = "[A-ZА-ЯЁӘӨҮҖҢҺ](?:[a-zа-яёәөүҗңһ]+|[A-ZА-ЯЁӘӨҮҖҢҺ]{3,})(?:-[A-ZА-ЯЁӘӨҮҖҢҺ][A-Za-zЀ-ӿ]+)?";
const INITIALS = "[A-ZА-ЯЁӘӨҮҖҢҺ]\\s?\\.\\s?(?:[A-ZА-ЯЁӘӨҮҖҢҺ](?![A-Za-zЀ-ӿ])\\s?\\.?)?";
/** «Уварова А. Б.», «УВАРОВА А.Б.» */
const SURNAME_FIRST = new RegExp(`(${SURNAME})\\s{0,3}(${INITIALS})`, "y");
/** «А.Б. Уварова», «А.Б.Уварова» */
const INITIALS_FIRST = new RegExp(`([A-ZА-ЯЁӘӨҮҖҢҺ]\\s?\\.(?:\\s?[A-ZА-ЯЁӘӨҮҖҢҺ]\\s?\\.)?)\\s?(${SURNAME})`, "y");
const PATRONYMIC =
  "[A-ZА-ЯЁӘӨҮҖҢҺ][a-zа-яёәөүҗңһ]+(?:[оеё]вич|ьич|[иы]ч|[оеё]вна|ична|инична|[оеё]вичем|[оеё]вной|ичной|[оеё]вну|[оеё]вне)(?![A-Za-zЀ-ӿ])";
/** «Уварова Анна Борисовна» */
const FULL = new RegExp(`(${SURNAME})\\s{1,3}([A-ZА-ЯЁӘӨҮҖҢҺ][a-zа-яёәөүҗңһ]+)\\s{1,3}(${PATRONYMIC})`, "y");
/** «Анна Борисовна Уварова» */
const FULL_REVERSED = new RegExp(`([A-ZА-ЯЁӘӨҮҖҢҺ][a-zа-яёәөүҗңһ]+)\\s{1,3}(${PATRONYMIC})\\s{1,3}(${SURNAME})`, "y");
/** The person in a body's name: «им. А.Б. Уварова», «имени Уварова А.Б.» */
const NAMESAKE = /(?:^|[^A-Za-zЀ-ӿ])(?:им\.?|имени|памяти|ул\.?|улица)\s*(?:[A-Za-zЀ-ӿ]+\s){0,3}$/;

const SURNAME_LIKE =
  /(?:[оеё]ва?|[иы]на?|ск(?:ий|ая|ой)|цк(?:ий|ая)|ко|ук|юк|ич|ян|дзе|швили|ых|их|ец|як|ая|ий|ль|ер|ан)$/;

/** Whether a word may be somebody's surname by its ending. */
export const looksLikeSurname = (word: string): boolean =>
  /^[A-ZА-ЯЁӘӨҮҖҢҺ]/.test(word) && SURNAME_LIKE.test(fold(word));

const initials = (print: string): string => {
  const letters = print.match(/[A-ZА-ЯЁӘӨҮҖҢҺ]/g) ?? [];
  return `${letters.join(".")}.`;
};

const proper = (surname: string): string =>
  /^[A-ZА-ЯЁӘӨҮҖҢҺ]{3}/.test(surname)
    ? surname.toLowerCase().replace(/(?<![A-Za-zЀ-ӿ])[A-Za-zЀ-ӿ]/g, (letter) => letter.toUpperCase())
    : surname;

const OBLIQUE_OFFICES: ReadonlySet<string> = new Set(POSITIONS.map(({ of }) => of));

/** «Директор И.И. Уваров», «И.О. Начальника»: an office is no surname. */
const isNoun = (word: string): boolean => headOf(fold(word)) !== null || OBLIQUE_OFFICES.has(fold(word));

function at(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}

/** «Уварова Анна Борисовна», «Анна Борисовна Уварова» */
function readFull(text: string, offset: number): PersonPrint | null {
  const forward = at(FULL, text, offset);
  const match = forward ?? at(FULL_REVERSED, text, offset);
  if (!match) return null;
  const [print, one = "", two = "", three = ""] = match;
  const [surname, given] = forward ? [one, `${two} ${three}`] : [three, `${one} ${two}`];
  return isNoun(surname) ? null : { start: offset, end: offset + print.length, name: `${proper(surname)} ${given}` };
}

/** «Отдел Заречья А.Б. Уваров»: the initials lead to a surname of their own, which no initials follow. */
function leadsOn(text: string, from: number, word: string): boolean {
  const next = at(INITIALS_FIRST, text, from);
  const surname = next?.[2] ?? "";
  if (!next || looksLikeSurname(word) || !looksLikeSurname(surname)) return false;
  return at(SURNAME_FIRST, text, from + next[0].length - surname.length) === null;
}

/** «Уварова А.Б.», «А.Б. Уварова» */
function readShort(text: string, offset: number): PersonPrint | null {
  const first = at(SURNAME_FIRST, text, offset);
  if (first) {
    const [print, surname = "", letters = ""] = first;
    if (!isNoun(surname) && !leadsOn(text, offset + print.length - letters.length, surname))
      return { start: offset, end: offset + print.trimEnd().length, name: `${proper(surname)} ${initials(letters)}` };
  }
  const last = at(INITIALS_FIRST, text, offset);
  const surname = last?.[2] ?? "";
  if (!last || isNoun(surname) || /^[A-ZА-ЯЁӘӨҮҖҢҺ]{3}/.test(surname)) return null;
  return { start: offset, end: offset + last[0].length, name: `${surname} ${initials(last[1] ?? "")}` };
}

const CAPITALS = /(?<![A-Za-zЀ-ӿ])[A-ZА-ЯЁӘӨҮҖҢҺ]/g;

/** Every person's name of a text, from left to right; the namesake of a school is none. */
export function findPeople(text: string): PersonPrint[] {
  const out: PersonPrint[] = [];
  if (!/[A-ZА-ЯЁӘӨҮҖҢҺ]\s?\.|(?:вич|вна|ична|ьич)/.test(text)) return out;
  const full = /(?:вич|вна|ичн|ьич|мич)/.test(text);
  let end = 0;
  for (const match of matchesOf(text, CAPITALS)) {
    if (match.index < end) continue;
    const person = (full && readFull(text, match.index)) || readShort(text, match.index);
    if (!person) continue;
    const namesake = NAMESAKE.test(text.slice(Math.max(0, person.start - 60), person.start));
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

/** «Уваровой А.Б.» (with whom) → «Уварова А.Б.»; as printed where the ending does not tell. */
export function nominativeOf(name: string): string {
  const space = name.indexOf(" ");
  const surname = space < 0 ? name : name.slice(0, space);
  const rest = space < 0 ? "" : name.slice(space);
  for (const [pattern, ending] of INSTRUMENTAL)
    if (pattern.test(surname))
      return surname.replace(pattern, ending) + (rest.includes(".") || rest === "" ? rest : fullRest(rest));
  return name;
}

const fullRest = (rest: string): string =>
  rest
    .replace(/(вн|ичн)ой$/, "$1а")
    .replace(/вичем$/, "вич")
    .replace(/^( [A-Za-zЀ-ӿ]+?)(?:ой)(?= )/, "$1а")
    .replace(/^( [A-Za-zЀ-ӿ]+?)(?:ей)(?= )/, "$1я");
