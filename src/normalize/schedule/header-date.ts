import { timeWord } from "../../lexicon/time-lookup.ts";
import { daysIn, iso } from "./calendar/point.ts";
import { isCyrillic, isDigit } from "./chars.ts";
import { cyrillic } from "./scan.ts";

/** A date as an order's header prints it; `iso` null where the form is unfilled or no calendar has it. */
export interface HeaderDate {
  readonly iso: string | null;
  /** To be reported as `order/date-malformed` */
  readonly malformed: boolean;
  readonly start: number;
  readonly end: number;
}

// digits as a scan may print them: «2О23», «З0», «l5»
const D = "[0-9OОoоЗзlI|]";
const Q = "[«»\"“”„'’‘<>_\\s]{0,30}";
const YEAR_END = "(?:[\\s_]{0,20}(?:года?|г(?![а-яё])\\.?(?:\\s?г\\.)?))?";
// «05.04.2022», «21. 03. 23», «21/03/2023», «18.01 2021 года», «14.10.2024 2024 г.»
const NUMERIC = new RegExp(
  `(?<![0-9A-Za-zА-Яа-яЁё./-])${Q}(${D}{1,2})${Q}([./-]|\\s)\\s{0,2}(${D}{1,2})(\\s{0,2}[./-]\\s{0,2}|\\s{1,3})(${D}{2,4})(?![0-9./-]{0,20}[0-9])(\\s{1,4}${D}{4}(?=\\s{0,4}г))?${YEAR_END}`,
  "gu",
);
const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/u;
// ««25» июня 2019 года», «5-го марта 2021г.», «« » октября 2020», «« 05 » сентября 20 22 г.», «___ ________ 20__ г.»
const WORDED = new RegExp(
  `[«"“„'<_]?\\s{0,3}(${D}{1,2})?(?:-?го)?[»«"”“'>_\\s]{0,16}(января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|[А-Яа-яЁёA-Za-z]{3,10})[_\\s«»"]{0,12}(${D}{4}|${D}{2}\\s?${D}{2}|${D}{2}\\s?_*)${YEAR_END}`,
  "u",
);
const BLANK = /[«"“„_][\s_]{0,20}[»"”_]\s{0,4}_{2,40}\s{0,4}(?:\d{2}\s?_{0,20}|\d{4})[\s_]{0,20}(?:года?|г\.?)?/u;

function digits(text: string): string {
  return text
    .replace(/[OОoо]/g, "0")
    .replace(/[Зз]/g, "3")
    .replace(/[lI|]/g, "1")
    .replace(/\s/g, "");
}

function fullYear(text: string): number {
  const clean = digits(text).replace(/_/g, "");
  return clean.length === 2 ? 2000 + Number(clean) : Number(clean);
}

/** White space or the line of a form; of letters and digits a look at the code tells that they are none. */
function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || code === 95 || (!isDigit(code) && !isCyrillic(code) && /\s/.test(text.charAt(at)));
}

/** Whether «г» or «г.» stands before the place. */
function endsInYear(text: string, at: number): boolean {
  return text.charAt(at - 1) === "г" || text.startsWith("г.", at - 2);
}

/** «19.06.2017 г. Заволжск»: one «г.» belongs to the place. */
function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  while (from < end && isBlank(text, from)) from++;
  let to = end;
  const tail = endsInYear(text, to) ? /(?<!\s)\s*г\.?$/u.exec(text.slice(from, to)) : null;
  const place = tail && /^\s*[А-ЯЁ][а-яё-]/u.test(text.slice(to));
  if (tail && place && !/г\.\s*г\.?$/u.test(text.slice(from, to))) to -= tail[0].length;
  while (to > from && isBlank(text, to - 1)) to--;
  return { start: from, end: to };
}

function dateOf(year: number, month: number, day: number): string | null {
  const real = year >= 1900 && year <= 2099 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  return real ? iso(year, month, day) : null;
}

function numeric(text: string): HeaderDate | null {
  NUMERIC.lastIndex = 0;
  for (let m = NUMERIC.exec(text); m; m = NUMERIC.exec(text)) {
    const found = numericAt(text, m);
    if (found) return found;
  }
  const m = ISO.exec(text);
  if (!m) return null;
  const found = dateOf(Number(m[1]), Number(m[2]), Number(m[3]));
  return { iso: found, malformed: found === null, start: m.index, end: m.index + m[0].length };
}

function numericAt(text: string, m: RegExpExecArray): HeaderDate | null {
  const [whole, day = "", first = "", month = "", second = "", year = "", again] = m;
  const marks = [first.trim(), second.trim()];
  // «01.04/131» is a number
  if (marks[0] && marks[1] && marks[0] !== marks[1]) return null;
  if (year.length === 3 && !marks[0]) return null;
  const found = dateOf(fullYear(year), Number(digits(month)), Number(digits(day)));
  // «38.05.01» is the code of a profession, «1.2.3» a number
  if (year.length === 2 && (found === null || day.length < 2)) return null;
  const quoted = /[«"“„<']/u.test(whole);
  // three bare numbers are no date unless quotes make them one
  if (!marks[0] && !marks[1] && (year.length !== 4 || month.length !== 2 || !quoted)) return null;
  const spaced = (!marks[0] || !marks[1]) && !quoted;
  const place = trimmed(text, m.index, m.index + whole.length);
  return { iso: found, malformed: found === null || again !== undefined || spaced, ...place };
}

function worded(text: string): HeaderDate | null {
  for (let from = 0; from < text.length; ) {
    const m = WORDED.exec(from === 0 ? text : text.slice(from));
    if (!m) return null;
    const [whole, day, word = "", year = ""] = m;
    const known = timeWord(cyrillic(word.toLowerCase()));
    const start = from + m.index;
    // «(по итогам) сентября 2023» is no date, «« » сентября 2023» an unfilled one
    const shaped = day !== undefined || /^\s*[«"“„_<']/u.test(whole);
    if (known?.tag !== "month" || !shaped) {
      from = start + Math.max(1, whole.indexOf(word) + word.length);
      continue;
    }
    const clean = digits(year).replace(/_/g, "");
    const unfilled =
      day === undefined || clean.length < 4 ? clean.length !== 2 || day === undefined || /_/.test(year) : false;
    const place = trimmed(text, start, start + whole.length);
    if (unfilled) return { iso: null, malformed: false, ...place };
    const found = dateOf(fullYear(year), known.value, Number(digits(day ?? "")));
    return { iso: found, malformed: found === null, ...place };
  }
  return null;
}

/** The first date-like thing of a header's line, filled or not; null where there is none. */
export function findDate(text: string): HeaderDate | null {
  const first = numeric(text);
  if (first?.start === 0) return first;
  const second = worded(text);
  const found = first && second && first.start <= second.start ? first : (second ?? first);
  if (found) return found;
  const blank = BLANK.exec(text);
  return blank ? { iso: null, malformed: false, ...trimmed(text, blank.index, blank.index + blank[0].length) } : null;
}
