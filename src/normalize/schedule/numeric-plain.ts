import { isDash, isDigit, isSpace } from "./chars.ts";
import { type NewToken, push, type State } from "./scanner.ts";

/** The commonest numeric dates by character codes; `numeric.ts` reads the same ones and the unclear ones by patterns. */

/** A day «00» is printed and impossible, unlike the 0 of «09.2023». */
export const NO_DAY = 99;
const DOT = 46;

export function addDate(s: State, end: number, print: string, day: number, month: number, year: number): NewToken {
  const token = push(s, "date", "date", end, print);
  token.value = day;
  token.month = month;
  token.year = year;
  return token;
}

export function addClock(s: State, end: number, print: string): void {
  push(s, "clock", "clock", end, print);
}

/** «о», «з», «l», «i»: letters that may stand for a digit. */
const isLike = (code: number): boolean =>
  code === 0x43e || code === 111 || code === 0x437 || code === 108 || code === 105 || code === 0x456;
const digitLike = (code: number): boolean => isDigit(code) || isLike(code);

/** Whether a date or a time of day may follow behind its first number; «15 мая», «1-2 раза», «2023/24» are none. */
export function mayGoOn(text: string, from: number, digits: number): boolean {
  if (digits > 2 && digits !== 4) return false;
  let mark = text.charCodeAt(from);
  let i = from + 1;
  if (mark === 32) {
    mark = text.charCodeAt(i++);
    if (mark !== DOT) return false;
  }
  if (mark === 58 || mark === 47) return digits <= 2 && digitLike(text.charCodeAt(i));
  if (mark === DOT) return digits <= 2 && digitLike(text.charCodeAt(isSpace(text.charCodeAt(i)) ? i + 1 : i));
  if (mark !== 44 && !isDash(mark)) return false;
  const second = i;
  while (digitLike(text.charCodeAt(i))) i++;
  const next = text.charCodeAt(i);
  return i > second && (mark === 44 ? next === 44 : isDash(next));
}

/** Where the digits end that begin at the place. */
function digitsEnd(text: string, from: number): number {
  let i = from;
  while (isDigit(text.charCodeAt(i))) i++;
  return i;
}

function number(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) value = 10 * value + text.charCodeAt(i) - 48;
  return value;
}

/** Whether what stands behind a whole date could belong to it, so that patterns must tell. */
function unclear(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isLike(code) || (code === DOT && digitLike(text.charCodeAt(at + 1)));
}

/**
 * «15.04.2024», «15.04.24», «15.04», «09.2023», «14.30» in plain digits without spaces, `dot` being the index behind the first
 * number; false for all else.
 */
export function plainDate(s: State, dot: number, first: number): boolean {
  const { text, pos } = s;
  if (text.charCodeAt(dot) !== DOT || dot - pos > 2) return false;
  const end = digitsEnd(text, dot + 1);
  const digits = end - dot - 1;
  const next = text.charCodeAt(end);
  const second = number(text, dot + 1, end);
  if (digits === 4) {
    if (next === 47 || next === DOT || isLike(next) || first < 1 || first > 12) return false;
    addDate(s, end, text.slice(pos, end), 0, first, second);
    return true;
  }
  if (digits < 1 || digits > 2) return false;
  if (next === DOT) return withYear(s, end, first, second);
  const goesOn = next === 58 || next === 47 || isLike(next) || (isSpace(next) && text.charCodeAt(end + 1) === DOT);
  if (goesOn) return false;
  const print = text.slice(pos, end);
  if (digits === 2 && first < 24 && second < 60 && (second > 12 || second === 0)) addClock(s, end, print);
  else addDate(s, end, print, first || NO_DAY, second, 0);
  return true;
}

function withYear(s: State, dot: number, day: number, month: number): boolean {
  const { text, pos } = s;
  const end = digitsEnd(text, dot + 1);
  const digits = end - dot - 1;
  const year = number(text, dot + 1, end);
  if ((digits !== 4 && digits !== 2) || unclear(text, end)) return false;
  // «15.04.20 24»
  if (digits === 2 && year === 20 && isSpace(text.charCodeAt(end))) return false;
  addDate(s, end, text.slice(pos, end), day || NO_DAY, month, digits === 2 ? 2000 + year : year);
  return true;
}
