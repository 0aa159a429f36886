import {
  DISPOSING_VERB,
  PAGE_STAMP,
  PREAMBLE_OPENERS,
  SERVICE_NOTES,
  SETTLEMENTS,
  SIGNATURE_NOTE,
} from "../../lexicon/letterhead.ts";
import type { UnclaimedReason } from "../../model/types.ts";
import { beginsCapital, CAPITAL, SMALL } from "../../text/letters.ts";
import type { Mapped } from "../../text/mapped.ts";
import { matchesOf } from "../../text/matches.ts";
import type { Range } from "../../text/range.ts";
import { toCyrillic } from "../../text/scripts.ts";
import { fold } from "../../text/words.ts";
import { findDates, findDayOnly } from "./date.ts";
import { bareNumber, findNumber, type PrintedNumber } from "./number.ts";

/** The date of a header; `copy`: in the letterhead's second language, so that the Russian one is the better print. */
export interface HeaderDate {
  readonly text: Mapped;
  readonly iso: string | null;
  readonly malformed: boolean;
  readonly copy: boolean;
}

/** The fields that one line of a header holds; `rest` is what is left of it. */
export interface HeaderLine {
  readonly date: HeaderDate | null;
  readonly number: { readonly text: Mapped; readonly value: string | null } | null;
  readonly place: Mapped | null;
  readonly rest: string;
  /** Where the words of the rest stand. */
  readonly left: readonly Range[];
}

const PLACE = new RegExp(String.raw`^(?:${SETTLEMENTS})(?:\.\s?|\s)(?=[${CAPITAL}])[A-Za-zЀ-ӿ\s.-]{2,60}$`, "iu");
/** «Заволжск», «Нижняя Заимка»: a bare name, beside a date or a number. */
const BARE_PLACE = new RegExp(String.raw`^[${CAPITAL}][A-Za-zЀ-ӿ-]+(?:\s[${CAPITAL}][A-Za-zЀ-ӿ-]+)?$`, "u");
/** «от» and «года» around a field; the «г.» before a city's name is the city's. */
const WORDS_OF_FIELDS = new RegExp(
  String.raw`(?<![A-Za-zЀ-ӿ])(?:от|года?|г\.?)(?![A-Za-zЀ-ӿ])(?!\s?\.?\s?[${CAPITAL}])`,
  "giu",
);
const CITY_FOLLOWS = new RegExp(String.raw`^\s?(?!По\s)[${CAPITAL}][${SMALL}]`, "u");

/** What is no field's: «от», «года», underscores, punctuation. */
function leftover(text: string): string {
  return text
    .replace(WORDS_OF_FIELDS, " ")
    .replace(/[_\s,;:«»"|-]+/gu, " ")
    .trim();
}

/** «от» before a date is printed with it. */
function withPreposition(line: Mapped, start: number): number {
  return start - (/(?<![A-Za-zЀ-ӿ])от\s{0,3}$/iu.exec(line.text.slice(Math.max(0, start - 6), start))?.[0].length ?? 0);
}

const UNFIELDED = /[^\s_,;:«»"|-]+/gu;

/** The ranges of the words that belong to no field; `rest` has blanks where the fields stood, so that offsets hold. */
function wordsLeft(line: Mapped, rest: string): Range[] {
  return matchesOf(rest, UNFIELDED).flatMap((match) => line.ranges(match.index, match.index + match[0].length));
}

/** «МДОУ» beside a number is a school's, «СЕЛО» of capitals would be longer. */
const isBareName = (text: string): boolean => BARE_PLACE.test(text) && !/^[А-ЯЁ]{2,5}$/u.test(text);

/** A settlement's name alone on its line, with the word that says what it is. */
export const isPlaceLine = (text: string): boolean => PLACE.test(toCyrillic(text));
/** «Заволжск» alone on its line below a number. */
export const isBareTown = (text: string): boolean =>
  /^(?:[А-ЯЁ][а-яё]{3,}(?:[\s-][А-ЯЁ][а-яё]+)?|[А-ЯЁ]{4,}(?:-[А-ЯЁ]{3,})?)$/u.test(text) &&
  !/^(?:КОПИЯ|ПРОЕКТ|ВЫПИСКА|Копия|Проект|Выписка|Дубликат)/u.test(text);

function placeIn(line: Mapped, taken: readonly { start: number; end: number }[]): Mapped | null {
  const free: Mapped[] = [];
  let at = 0;
  for (const { start, end } of [...taken].sort((a, b) => a.start - b.start)) {
    free.push(line.slice(at, start));
    at = end;
  }
  free.push(line.slice(at));
  for (const piece of free) {
    for (const part of piece.split(/\s{3,}|[_]{2,}/gu)) {
      const trimmed = part.trim();
      const inner = trimmed.text.replace(/^[,;]\s?/u, "").replace(/^от\s/iu, "");
      const place = trimmed.slice(trimmed.length - inner.length);
      if (isPlaceLine(place.text) || (taken.length > 0 && isBareName(place.text) && place.length > 2)) return place;
    }
  }
  return null;
}

/** The «г.» behind a date belongs to the city that follows: «19.06.2017 г. Заволжск». */
function giveBack(line: Mapped, date: { start: number; end: number }): { start: number; end: number } {
  const print = line.text.slice(date.start, date.end);
  const tail = /(?<!\s)\s*г\.\s*$/u.exec(print);
  return tail && CITY_FOLLOWS.test(line.text.slice(date.end))
    ? { start: date.start, end: date.end - tail[0].length }
    : date;
}

/** «№ 102-от 1 февраля»: right before a date «от» is no letter of the number. */
function withoutFrom(line: Mapped, number: PrintedNumber, date: number): PrintedNumber {
  const print = line.text.slice(number.start, number.end);
  const cut = FROM.exec(print)?.[0].length ?? 0;
  if (cut === 0 || line.text.slice(number.end, date).trim() !== "") return number;
  return { ...number, end: number.end - cut, value: number.value?.replace(FROM, "") ?? null };
}
const FROM = /(?<=\d)[-–—]от$/iu;

/** The text with blanks in the place of some of its ranges, which do not overlap. */
function blanked(text: string, ranges: readonly Range[]): string {
  let out = "";
  let at = 0;
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    out += text.slice(at, start) + " ".repeat(end - start);
    at = end;
  }
  return out + text.slice(at);
}

/** Reads date, number and place off one line of a header. `bare`: a number may stand without «№». */
export function readHeaderLine(line: Mapped, bare: boolean): HeaderLine {
  const found = findDates(line.text);
  let number = findNumber(line.text);
  const inNumber = (at: { start: number; end: number }) =>
    number?.value != null && at.start >= number.start && at.start < number.end;
  const own = found.filter((date) => !inNumber(date));
  // «03» октябрь 2022 й. … «03» октября 2022 г.
  const first =
    own.find((date) => own[0]?.copy && !date.copy && date.iso === own[0].iso) ??
    own[0] ??
    (number && own.length === found.length ? findDayOnly(line.text) : null);
  if (!number && bare) {
    const free = first ? line.text.slice(first.end) : line.text;
    const other = bareNumber(free);
    // «ПРИКАЗ 12-ОР 31.08.2020»
    const before = first && !other ? bareNumber(line.text.slice(0, first.start).replace(/от\s*$/u, "")) : null;
    if (before) number = before;
    if (other && first) number = { value: other.value, start: other.start + first.end, end: other.end + first.end };
    else if (other && free.length < 16) number = other;
  }
  const date = first ? giveBack(line, first) : null;
  if (number && date && date.start > number.start) number = withoutFrom(line, number, date.start);
  const printed = date ? { start: withPreposition(line, date.start), end: date.end } : null;
  const taken = [...(printed ? [printed] : []), ...(number ? [number] : [])];
  const place = placeIn(line, taken);
  let unread = blanked(line.text, taken);
  if (place) unread = unread.replace(place.text, " ".repeat(place.length));
  const same = found.filter((other) => other !== first && other.iso === first?.iso);
  const copies = same.flatMap((other) => line.ranges(other.start, other.end));
  return {
    date:
      first && printed
        ? {
            text: line.slice(printed.start, printed.end).trim(),
            iso: first.iso,
            malformed: first.malformed,
            copy: first.copy ?? false,
          }
        : null,
    number: number ? { text: line.slice(number.start, number.end).trim(), value: number.value } : null,
    place,
    rest: leftover(blanked(unread, same)),
    left: [...copies, ...wordsLeft(line, blanked(unread, same))],
  };
}

/** «О …», «Об …», «"О …»: how a title begins. */
export function opensTitle(text: string): boolean {
  return /^[«"“]?\s?(?:Об?|ОБ?|Обо|О|По вопрос[A-Za-zЀ-ӿ]+|О\s)(?=\s+[A-Za-zЀ-ӿ«"])/u.test(text);
}

export function opensPreamble(text: string): boolean {
  return beginsCapital(text) && PREAMBLE_OPENERS.test(fold(text));
}

export function disposes(text: string): boolean {
  return DISPOSING_VERB.test(text);
}

/** Why a line is none of the document's own text: a note of changes, a registration, an electronic signature. */
export function serviceNote(text: string): UnclaimedReason | null {
  if (text === "") return null;
  // «{в редакции постановления …}»
  const key = fold(text).trim().replace(/^[{[]/u, "");
  const reason = SERVICE_NOTES.find(({ pattern }) => pattern.test(key))?.reason ?? null;
  if (reason === null && PAGE_STAMP.test(key)) return "page-title";
  if (reason === null && SIGNATURE_NOTE.test(key)) return "signature";
  return reason === "form-field" && !/[\d@:]/u.test(text) ? null : reason;
}
