import { garbledMonths } from "../../lexicon/garbled-months.ts";
import { monthNumber } from "../../lexicon/months.ts";
import { DIGIT_LOOK_ALIKES } from "../../text/look-alikes.ts";
import { matchesOf } from "../../text/matches.ts";
import { toCyrillic } from "../../text/scripts.ts";

/** A date as it stands in a header. `iso` is null where it is unfilled, incomplete or impossible. */
export interface PrintedDate {
  readonly iso: string | null;
  /** The print is wrong in itself and has to be reported: «13.09.2022 2022 г.», «38.04.2017», «18.01 2021», «15.06.20 15». */
  readonly malformed: boolean;
  /** «03» октябрь 2022 й.: the copy in a second language, with its month in the nominative. */
  readonly copy?: boolean;
  readonly start: number;
  readonly end: number;
}

/** A digit or a letter that prints like one: «З1.12.2О15», «15.06.20l5». */
const FIGURE = `\\d${Object.keys(DIGIT_LOOK_ALIKES).join("").replace("|", "")}`;
const DIGIT = `[${FIGURE}]`;
/** A year of four figures, also with a gap in it («20 15»), or of two: never the first two of a longer print («20!5»). */
const YEAR = `20\\s${DIGIT}{2}(?=\\s{0,3}(?:г|№|$))|${DIGIT}{2,4}(?![${FIGURE}!SЅ]|\\s\\d{2}(?:\\s{0,3}г|$))`;
const YEAR_TAIL = "(?:\\s{0,3}(?:года|год|гг?)(?![A-Za-zЀ-ӿ])\\.?)?";
/** «21.03.2023», «16» 02 2023 г., «18.01 2021», «15.06.20 15»; the year may be printed twice. */
const NUMERIC = new RegExp(
  `(?<![A-Za-zЀ-ӿ\\d.])(${DIGIT}{1,2})(?:\\s?[»"”“])?(\\s?[./]\\s?|\\s)(${DIGIT}{1,2})(\\s?[./]\\s?|\\s)(${YEAR})${YEAR_TAIL}(?:\\s{1,3}(\\d{4})(?=\\s{0,3}г)${YEAR_TAIL})?`,
  "gu",
);
const GAP = "[_\\s]{0,9}";
/** «25 июня 2019 года», «16» февраля 2023 г., «5» мая 21 г. */
const WORDY = new RegExp(
  `(?<![A-Za-zЀ-ӿ\\d])(${DIGIT}{1,2})${GAP}(?:[»"”“]${GAP})?([A-Za-zЀ-ӿ]{3,9})${GAP}(?:,\\s?)?(${DIGIT}{4}(?!\\d)|\\d{2}(?=\\s{0,3}г))${YEAR_TAIL}`,
  "gu",
);
/** What a form prints before the day: «__ 5», « 16». */
const BEFORE_DAY = /[«"“„]?[_\s]{0,9}$/u;
const LONGEST_BEFORE = 10;
/** «2022 й.», «2023 ел», «2021 сыл»: the year in the languages of the republics. */
const COPY_YEAR = /\s?(?:й|йыл|йылдың|ел|елның|ҫ|ҫул|сыл|сыллаахха|оны|ар|аз)(?![A-Za-zЀ-ӿ])\.?/uy;
const NOMINATIVE = /^(?:(?:янва|февра|апре|ию|сентяб|октяб|нояб|декаб)[а-я]{0,2}ь|март|август|май)$/iu;

/** «___» __________ 2023 г., « » сентября 2019 года, от ________ */
const UNFILLED =
  /[«"“„][_\s]{1,12}[»"”“]\s?[_\s]{0,20}(?:[A-Za-zЀ-ӿ]{3,9}[_\s]{0,9}|[_\s]{2,24})(?:20[\d_]{0,2}|201\d|____)?\s?(?:года|г\.?)?|(?<!_)_{2,}\s?\.\s?_{2,}\s?\.\s?(?:\d{2,4}|_{2,})|[«"“„][_\s]{1,12}[»"”“][_\s]{2,30}20\s?_{0,4}\s?(?:года|г\.?)/gu;

/** «0$» 2024 года, «  » 20   г.: a day that nobody can read and no month. */
const NO_MONTH = /[«"“„][^»"”“А-Яа-яЁё]{1,6}[»"”“]\s{1,3}20[\d_]{0,2}\s{0,3}(?:года|г\.|г$)/gu;

/** What a year has, and what a form left to fill in. */
const FIGURES = new RegExp(`${DIGIT}{2}`, "u");
const FORM = /[«"“„][_\s\d]|__/u;

const digits = (print: string): number =>
  Number(Array.from(print.replace(/\s/gu, ""), (sign) => DIGIT_LOOK_ALIKES[sign] ?? sign).join(""));

/** Where a date begins whose day stands at `day`: at the quote that opens it. */
function openedAt(text: string, day: number): number {
  const before = text.slice(Math.max(0, day - LONGEST_BEFORE), day);
  return day - (BEFORE_DAY.exec(before)?.[0].length ?? 0);
}

export function isoDate(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1) return null;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day > last) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** «26.01.99» is of the nineties. */
const LAST_OF_2000S = 49;

function fullYear(print: string): number {
  const year = digits(print);
  if (print.length !== 2) return year;
  return (year > LAST_OF_2000S ? 1900 : 2000) + year;
}

function numericDate(match: RegExpMatchArray, text: string): PrintedDate | null {
  const [whole, day, first, month, second, year, again] = match as unknown as string[];
  const start = openedAt(text, match.index as number);
  const end = (match.index as number) + (whole as string).length;
  const quoted = /[»"”“]/u.test(text.slice(start, end));
  const dots = (first as string).includes(".") && (second as string).includes(".");
  const slashes = (first as string).includes("/") && (second as string).includes("/");
  if (!dots && !slashes && !quoted && !((first as string).includes(".") && (year as string).length >= 4)) return null;
  const iso = isoDate(fullYear(year as string), digits(month as string), digits(day as string));
  const mixed = dots !== slashes ? false : !quoted;
  const parted = (year as string).includes(" ");
  return {
    iso,
    malformed: iso === null || again !== undefined || mixed || parted,
    start,
    end,
  };
}

/** Behind the word for the year that a date in another language ends with. */
function copyEnd(text: string, end: number): number {
  COPY_YEAR.lastIndex = end;
  return COPY_YEAR.test(text) ? COPY_YEAR.lastIndex : end;
}

function wordyDate(match: RegExpMatchArray, text: string): PrintedDate | null {
  const [whole, day, word, year] = match as unknown as string[];
  const month = monthNumber(word as string);
  if (month === 0) return null;
  const iso = isoDate(fullYear(year as string), month, digits(day as string));
  const end = (match.index as number) + (whole as string).length;
  const copy = NOMINATIVE.test(word as string);
  return {
    iso,
    malformed: iso === null,
    copy,
    start: openedAt(text, match.index as number),
    end: copy ? copyEnd(text, end) : end,
  };
}

/** «12 октя6ря 2024»: the letters that digits stand for in a month's name; the length is kept. */
function withoutDigits(print: string): string {
  let text = "";
  let at = 0;
  for (const { start, end, read } of garbledMonths(print)) {
    text += print.slice(at, start) + read;
    at = end;
  }
  return text + print.slice(at);
}

/** `taken` and those of `found` that overlap none of them and none before; both are in order. */
function withMore(taken: PrintedDate[], found: readonly (PrintedDate | null)[]): PrintedDate[] {
  const more: PrintedDate[] = [];
  let i = 0;
  let last = 0;
  for (const date of found) {
    if (!date) continue;
    while ((taken[i]?.end ?? Number.POSITIVE_INFINITY) <= date.start) i++;
    if (date.start < last || (taken[i]?.start ?? Number.POSITIVE_INFINITY) < date.end) continue;
    more.push(date);
    last = date.end;
  }
  return more.length === 0 ? taken : [...taken, ...more].sort((a, b) => a.start - b.start);
}

/** Every date-like print of a line, in order; Latin look-alikes count as the letters that they stand for. */
export function findDates(print: string): PrintedDate[] {
  const text = toCyrillic(withoutDigits(print));
  let out: PrintedDate[] = [];
  if (FIGURES.test(text)) {
    for (const [pattern, read] of [
      [WORDY, wordyDate],
      [NUMERIC, numericDate],
    ] as const)
      out = withMore(
        out,
        matchesOf(text, pattern).map((match) => read(match, text)),
      );
  }
  if (FORM.test(text)) {
    for (const pattern of [NO_MONTH, UNFILLED]) {
      const found = matchesOf(text, pattern).map(({ index, 0: { length } }) => ({
        iso: null,
        malformed: false,
        start: index,
        end: index + length,
      }));
      out = withMore(out, found);
    }
  }
  return out;
}

const DAY_ONLY = /(?<![A-Za-zЀ-ӿ\d.])[«"“„]?(\d{1,2})[»"”“]?\s([А-Яа-я]{3,8})(?![A-Za-zЀ-ӿ])(?!\s?\d)/u;

/** «17 ноября»: a date beside the act's number that was printed without its year. */
export function findDayOnly(text: string): PrintedDate | null {
  const match = text.length < 120 ? DAY_ONLY.exec(text) : null;
  if (!match || monthNumber(match[2] as string) === 0) return null;
  return { iso: null, malformed: false, start: match.index, end: match.index + match[0].length };
}
