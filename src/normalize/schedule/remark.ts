import { STEM } from "../../lexicon/time-index.ts";
import { ADDRESS_WORDS } from "../../lexicon/time-notes.ts";
import { mendSpelling } from "./mend.ts";
import { governed, startsTime } from "./tail.ts";
import { at, begins, isYear, type Token, type TokenKey } from "./token.ts";

type Tokens = readonly Token[];

const FARTHEST = 24;
const HEAD = 4;
const ADDRESS: ReadonlySet<string> = new Set(ADDRESS_WORDS);
const ADJECTIVE = /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие)$/;
const INSIDE: ReadonlySet<TokenKey> = new Set<TokenKey>([
  ...(["word", "в", "на", "с", "по", "к", "от", "за", "при", "и", "day", "week", "decade", "year"] as const),
  ...(["school", "other", "/", "clock", "roman", "ordinal", "number"] as const),
]);
const LABELLED: ReadonlySet<TokenKey> = new Set<TokenKey>(["month", "date", "number", "до", "с"]);
const SPANS: ReadonlySet<TokenKey> = new Set<TokenKey>(["day", "week", "decade"]);
const DATED: ReadonlySet<TokenKey> = new Set<TokenKey>([
  ...(["date", "month", "year", "clock", "hour", "minute", "weekday", "inclusive", ")"] as const),
]);
const COUNTED: ReadonlySet<TokenKey> = new Set<TokenKey>([
  ...(["quarter", "half", "semester", "season", "week", "decade", "rule"] as const),
]);
/** Words of a need or of a term that somebody else sets are no remark. */
const TERMS = STEM.need | STEM.later | STEM.set | STEM.void;
const PATRONYMICS = ["ович", "евич", "овна", "евна", "ична"] as const;

/** Whether a date ends before the index, or before the comma that stands there. */
export function behindDate(tokens: Tokens, from: number): boolean {
  const before = at(tokens, at(tokens, from - 1).kind === "," ? from - 2 : from - 1);
  return DATED.has(before.key) || isYear(before);
}

/** Whether a date ends before the dash or colon in front of the index. */
export function behindMark(tokens: Tokens, from: number): boolean {
  const mark = at(tokens, from - 1);
  if (mark.kind !== ":" && (mark.kind !== "-" || !mark.gap)) return false;
  const before = at(tokens, from - 2);
  return DATED.has(before.key) || COUNTED.has(before.key) || isYear(before);
}

/** «ул. Ленина», «г. Заречный», «д. 5» */
export function isAddress(tokens: Tokens, i: number): boolean {
  const token = at(tokens, i);
  // «р.п. Полянка»
  const next = at(tokens, token.text === "р" && at(tokens, i + 1).text === "п" ? i + 2 : i + 1);
  return token.dot && ADDRESS.has(token.text) && (next.capital || next.kind === "number");
}

/** «День музыки», «неделя безопасности», «декада географии»; with a term behind it, it is none. */
export function isNamedDay(tokens: Tokens, i: number): boolean {
  const { key, text } = at(tokens, i);
  const next = at(tokens, i + 1);
  return SPANS.has(key) && /^(?:день|дни|неделя|декада)$/.test(text) && next.key === "word" && !begins(next, TERMS);
}

/** Whether one of the first words says what the date is for: «муниципальный этап», «открытый конкурс». */
function isOccasion(tokens: Tokens, from: number): boolean {
  if (isNamedDay(tokens, from)) return true;
  const counted = at(tokens, from).key === "ordinal" || at(tokens, from).key === "roman";
  for (let i = counted ? from + 1 : from; i < from + HEAD; i++) {
    const token = at(tokens, i);
    if (token.key !== "word" || begins(token, STEM.void) || (token.line && i > from) || begins(token, STEM.people))
      return false;
    if (begins(token, STEM.label | STEM.occasion)) return i > from || !opensPeople(tokens, i);
  }
  return false;
}

/** «классные руководители», «школьный координатор» */
function opensPeople(tokens: Tokens, i: number): boolean {
  return ADJECTIVE.test(at(tokens, i).text) && begins(at(tokens, i + 1), STEM.people);
}

/** A name: a word with a capital letter that is nobody's office and no person. */
function isName(tokens: Tokens, i: number): boolean {
  const token = at(tokens, i);
  if (!token.capital || token.key !== "word" || token.text.length < 2 || begins(token, TERMS | STEM.people))
    return false;
  if (startsTime(tokens, i) || opensPeople(tokens, i) || isInitial(at(tokens, i + 1))) return false;
  // «Нечётные недели», «Ветрова Ольга Петровна»
  const person = [1, 2].some((by) => PATRONYMICS.some((ending) => at(tokens, i + by).text.endsWith(ending)));
  return !SPANS.has(at(tokens, i + 1).key) && !person;
}

/** «И.» of a person */
const isInitial = ({ capital, dot, text, end, start }: Token): boolean =>
  capital && dot && end - start === 1 && !ADDRESS.has(text);

/** A number that names a house or counts what is no time. */
function isPlain(tokens: Tokens, i: number, place: boolean): boolean {
  const before = at(tokens, i - 1);
  const { key, kind } = at(tokens, i + 1);
  if (before.kind === "other" || key === "word") return true;
  return place && (kind === "end" || kind === "," || kind === ")" || kind === ";" || kind === "/");
}

/** «совещание при директоре»: no term of need. */
const besides = (tokens: Tokens, i: number): boolean =>
  at(tokens, i).key === "при" && begins(at(tokens, i + 1), STEM.people);

function goesOn(tokens: Tokens, i: number, place: boolean): boolean {
  const token = at(tokens, i);
  // «№ 3а»
  if (!token.gap && token.end - token.start === 1 && at(tokens, i - 1).kind === "number") return true;
  // «р.п. Полянка»
  if (token.key === "times" && token.dot && isAddress(tokens, i)) return true;
  if (!INSIDE.has(token.key) || isInitial(token)) return false;
  if (token.kind === "number") return isPlain(tokens, i, place);
  if (token.key === "ordinal" || token.key === "roman") return at(tokens, i + 1).key === "word";
  if (token.text === "если") return false;
  return token.kind === "word" && (!startsTime(tokens, i) || besides(tokens, i)) ? true : token.kind !== "word";
}

/** Whether a part behind a comma belongs to the remark too. */
function listed(tokens: Tokens, i: number, place: boolean): boolean {
  const token = at(tokens, i);
  if (token.kind === "number") return place && isPlain(tokens, i, place);
  if (token.kind === "other") return true;
  if (token.kind !== "word" || startsTime(tokens, i) || begins(token, TERMS | STEM.people)) return false;
  return !opensPeople(tokens, i);
}

/** Where a remark ends: before what begins a term; 0 where words and terms cannot be told apart. */
export function remarkEnd(tokens: Tokens, from: number, place: boolean): number {
  let comma = 0;
  for (let i = from; i < from + FARTHEST; i++) {
    const token = at(tokens, i);
    if (token.kind === "end" || token.kind === ";" || token.kind === ")") return i;
    // «II этап (апрель-июнь)» is the label of what stands in the bracket
    if (token.kind === "(") return LABELLED.has(at(tokens, i + 1).key) && startsTime(tokens, i + 1) ? comma : i;
    if (token.line && i > from && startsTime(tokens, i)) return i;
    if (token.kind === ",") {
      if (!listed(tokens, i + 1, place)) return i;
      comma = i;
    } else if (token.kind === ":" || token.kind === "-") {
      if (startsTime(tokens, i + 1) && (token.kind === ":" || token.gap)) return comma;
    } else if (token.key === "по" && governed(tokens, i + 1)) return i;
    else if (!goesOn(tokens, i, place)) return comma;
  }
  return 0;
}

/** «по классам», «по группам» */
function dealtOut(tokens: Tokens, from: number): number {
  const next = at(tokens, from + 1);
  return /[ая]м$/.test(next.text) && begins(next, STEM.class) && !startsTime(tokens, from) ? from + 2 : 0;
}

/** «31.10.2024 – г. Заречный», «октябрь: с. Лесное»; the index behind the place, 0 where none stands there. */
function addressAt(tokens: Tokens, from: number): number {
  if (!isAddress(tokens, from) || !behindMark(tokens, from)) return 0;
  const end = remarkEnd(tokens, from, true);
  return end > from && mendSpelling(tokens, from, end) === tokens ? end : 0;
}

/** An occasion, a name or an address directly behind a date or its comma; the index behind it, 0 where none stands there. */
export function remarkAt(tokens: Tokens, from: number): number {
  const { kind } = at(tokens, from - 1);
  if (kind === "-" || kind === ":") return addressAt(tokens, from);
  if (!behindDate(tokens, from)) return 0;
  if (at(tokens, from).key === "по") return dealtOut(tokens, from);
  const place = isAddress(tokens, from) || isName(tokens, from);
  if (!place && !isOccasion(tokens, from)) return 0;
  const end = remarkEnd(tokens, from, place);
  return end > from && mendSpelling(tokens, from, end) === tokens ? end : 0;
}
