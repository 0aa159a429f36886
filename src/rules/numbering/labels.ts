import { beginsCapital, isDigit } from "../../text/letters.ts";
import { digitsOf } from "../../text/scripts.ts";

/** A printed label as numbers: «21.8» is [21, 8], «II.1» [2, 1], «б» [2]; «26 – 27» covers from 26 to 27. */
export interface Label {
  readonly first: readonly number[];
  readonly last: readonly number[];
  /** «1. 2», «1 2»: a nested number or two that stand one below the other; those before it tell. */
  readonly stack?: Label;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, х: 10, і: 1, с: 100 };
/** The letters that count in lists; «ё» and «й», mostly passed over, stand half-way. */
const LETTERS = "абвгдежзиклмнопрстуфхцчшщэюя";
const HALF_WAY: Readonly<Record<string, string>> = { ё: "е", й: "и" };
const LATIN = "abcdefgh";
const MOST_PARTS = 6;
const MOST_DIGITS = 6;

function roman(word: string): number | null {
  if (!/^[ivxlcхіс]{1,7}$/iu.test(word) || !beginsCapital(word)) return null;
  let sum = 0;
  let before = Number.POSITIVE_INFINITY;
  for (const letter of word.toLowerCase()) {
    const worth = ROMAN[letter] as number;
    sum += worth > before ? worth - 2 * before : worth;
    before = worth;
  }
  return sum > 0 ? sum : null;
}

function letter(word: string): number | null {
  if (word.length !== 1) return null;
  const small = word.toLowerCase();
  const half = HALF_WAY[small];
  if (half) return LETTERS.indexOf(half) + 1.5;
  const at = LETTERS.indexOf(small);
  if (at >= 0) return at + 1;
  const latin = LATIN.indexOf(small);
  return latin >= 0 ? latin + 1 : null;
}

/** «1О»: letters that print like digits, beside a digit at least. */
function mixed(word: string): number | null {
  const digits = word.length > 1 && word.length <= MOST_DIGITS ? digitsOf(word) : undefined;
  return digits === undefined ? null : Number(digits);
}

function part(word: string): number | null {
  if (/^\d{1,6}$/u.test(word)) return Number(word);
  return roman(word) ?? letter(word) ?? mixed(word);
}

function path(text: string): number[] | null {
  const words = text.split(/[.\s]+/u).filter((word) => word !== "");
  if (words.length === 0 || words.length > MOST_PARTS) return null;
  const out: number[] = [];
  for (const word of words) {
    const number = part(word);
    if (number === null) return null;
    out.push(number);
  }
  return out;
}

/** Compares paths number by number; a path comes before those below it. */
export function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) {
    const difference = (a[i] as number) - (b[i] as number);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** «1. 2. 3. 4»: the labels of several rows that stand in one cell, one below the other. */
function stack(numbers: readonly number[], text: string): Label | null {
  if (numbers.length < 2 || !/\.?\s/u.test(text)) return null;
  const first = numbers[0] as number;
  const counts = numbers.every((number, i) => number === first + i);
  return counts ? { first: [first], last: [first + numbers.length - 1] } : null;
}

/** Two numbers behind a gap may be one that is nested; three are no such number. */
function oneOrStack(numbers: readonly number[], text: string): Label {
  const own: Label = { first: numbers, last: numbers };
  const stacked = stack(numbers, text);
  if (!stacked) return own;
  return numbers.length > 2 ? stacked : { ...own, stack: stacked };
}

/** «26, 27», «26 и 27», «26/27», «1.1; 1.2»: labels of one cell that follow one another. */
function list(text: string): Label | null {
  if (!/[,;/и]/u.test(text)) return null;
  const paths = text.split(/[,;/]|\sи\s/u).map((one) => path(one));
  const [first] = paths;
  if (!first || paths.length < 2 || paths.length > MOST_PARTS) return null;
  let last = first;
  for (const next of paths.slice(1)) {
    if (!next || next.length !== first.length || !follows(last, next)) return null;
    last = next;
  }
  return { first, last };
}

/** The next of two labels of one length: all but the last number are the same. */
const follows = (before: readonly number[], next: readonly number[]): boolean =>
  next.every((number, i) => number === (before[i] as number) + (i === next.length - 1 ? 1 : 0));

const PERIOD = 46;
const BRACKET = 41;

/** «12», «3.», «21.8.», «2)»: what nearly every label is; null where it is anything else. */
function decimal(print: string): Label | null {
  const numbers: number[] = [];
  let number = 0;
  let digits = 0;
  for (let at = 0; at < print.length; at++) {
    const code = print.charCodeAt(at);
    if (isDigit(code)) {
      if (++digits > MOST_DIGITS) return null;
      number = number * 10 + code - 48;
    } else {
      if (digits === 0 || (code !== PERIOD && !(code === BRACKET && at === print.length - 1))) return null;
      numbers.push(number);
      number = digits = 0;
    }
  }
  if (digits > 0) numbers.push(number);
  return numbers.length > 0 && numbers.length <= MOST_PARTS ? { first: numbers, last: numbers } : null;
}

/** The label as numbers; null for none, for bullets and for what is no number. */
export function readLabel(print: string | null): Label | null {
  if (print === null || print.length > 40) return null;
  return decimal(print) ?? anyLabel(print);
}

function anyLabel(print: string): Label | null {
  const text = print.replace(/^[№#\s]+|(?<![\s.):;,])[\s.):;,]+$/gu, "");
  const range = /^([^\s–—-]{1,12})\s?[–—-]\s?([^\s–—-]{1,12})$/u.exec(text);
  if (range) {
    const first = path(range[1] as string);
    const last = path(range[2] as string);
    return first && last && compare(first, last) < 0 ? { first, last } : null;
  }
  const listed = list(text);
  if (listed) return listed;
  const one = path(text);
  return one && oneOrStack(one, text);
}
