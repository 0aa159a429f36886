import { append } from "./append.ts";
import { DIGIT_LOOK_ALIKES, LATIN_LOOK_ALIKES, SAME_SHAPE } from "./look-alikes.ts";
import type { Edit, Mapped } from "./mapped.ts";
import { matchesOf } from "./matches.ts";
import { holdsBrokenYery, inOneSign } from "./two-signs.ts";

const LATIN = /[A-Za-z]/;
const CYRILLIC = /[А-Яа-яЁё]/;
const WORD = /[A-Za-zА-Яа-яЁёІіЇїЄє]+/g;
/** «2О23», «З0», «1О»: digits with a letter that prints like one, nothing else. */
const NUMBER = /[0-9ОоOoЗIl]{2,}/g;
const WORDY = /[A-Za-zЀ-ӿ0-9]/u;
/** A digit beside a letter that prints like one, or a nought behind a small one: all that the two patterns below need. */
const MIXED_NUMBER = /[0-9][ОоOoЗIl]|[ОоOoЗIlа-яё][0-9]|0[а-яё]/;
/** «0тдел»: a nought for the capital letter that a word begins with; «0рублей» counts something. */
const FIRST_NOUGHT =
  /(?<![A-Za-zЀ-ӿ0-9№.,:/-]|[0-9] |№ )0(?=[а-яё]{3})(?!руб|коп|балл|час|мин|чел|шту|раз|про|клас|лет|год|дне|дня|меся|учен|дете|шко|мест)/gu;
/** «0О», «О0»: an abbreviation half in noughts, no part of a date or a time. */
const NOUGHTS = /^(?:0[ОO]|[ОO]0)$/u;
const NUMERIC_SIDE = /[.,:/0-9-]/;
/** «шк0ла»: a nought between two Cyrillic letters. */
const NOUGHT = /(?<=[а-яё])0(?=[а-яё])/gu;

/** Look-alike Latin letters of a line as Cyrillic, length kept; for recognizing a heading, not for output. */
export function toCyrillic(text: string): string {
  if (!LATIN.test(text)) return text;
  return text.replace(/[A-Za-z]/gu, (letter) =>
    SAME_SHAPE.includes(letter) ? (LATIN_LOOK_ALIKES[letter] as string) : letter,
  );
}

/** What was mended and where, in offsets of the text before. */
export interface Mending {
  readonly start: number;
  readonly end: number;
  readonly printed: string;
  readonly read: string;
}

function toAnyCyrillic(word: string): string {
  let read = "";
  for (const letter of inOneSign(word)) read += LATIN_LOOK_ALIKES[letter] ?? letter;
  return read;
}

/** Cyrillic letters with a Latin twin of the same shape. */
const CYRILLIC_LOOK_ALIKES: Readonly<Record<string, string>> = Object.fromEntries(
  [...SAME_SHAPE].map((letter) => [LATIN_LOOK_ALIKES[letter] as string, letter]),
);

/** «sсhооl@…»: more letters that only Latin has than there are Cyrillic ones. */
function isLatin(word: string): boolean {
  let own = 0;
  for (const letter of word) {
    if (CYRILLIC.test(letter)) own--;
    else if (!SAME_SHAPE.includes(letter)) own++;
  }
  return own > 0;
}

/** A Latin word with its Cyrillic look-alikes put right; undefined where a letter has no twin. */
function toLatin(word: string): string | undefined {
  let read = "";
  for (const letter of word) read += CYRILLIC_LOOK_ALIKES[letter] ?? letter;
  return CYRILLIC.test(read) ? undefined : read;
}

function mendWord(word: string, isKnown: (word: string) => boolean): string | undefined {
  if (!LATIN.test(word)) return holdsBrokenYery(word) ? inOneSign(word) : undefined;
  if (CYRILLIC.test(word)) {
    if (isLatin(word) && !isKnown(toAnyCyrillic(word))) return toLatin(word);
    const read = toAnyCyrillic(word);
    if (LATIN.test(read)) return undefined;
    // «u» stands for «и» by its shape, for «у» by its sound: «Самоuправление»
    const other = word.includes("u") ? toAnyCyrillic(word.replaceAll("u", "у")) : read;
    return other !== read && !isKnown(read) && isKnown(other) ? other : read;
  }
  if (word.length < 3) return undefined;
  const own = inOneSign(word);
  for (const letter of own) if (!SAME_SHAPE.includes(letter) && !CYRILLIC.test(letter)) return undefined;
  const read = toCyrillic(own);
  return isKnown(read) ? read : undefined;
}

const BROKEN_ONE = /ь1|J1/;
const WORD_WITH_ONE = /[A-Za-zА-Яа-яЁё1]+/g;

/** «J1огинов»; «методисть1» only where the word is known, for «модель1» may count. */
function mendOne(text: string, match: RegExpMatchArray, isKnown: (word: string) => boolean): string | undefined {
  const [word] = match;
  const start = match.index as number;
  if (!BROKEN_ONE.test(word) || /\d/.test(text.charAt(start - 1) + text.charAt(start + word.length))) return undefined;
  const read = toAnyCyrillic(word);
  if (LATIN.test(read) || read.includes("1") || !/[а-яё]{2}/.test(read)) return undefined;
  return word.startsWith("J1") && !word.includes("ь1") ? read : isKnown(read) ? read : undefined;
}

/** A word of digits and letters that print like them, both in it, as digits; undefined for any other word. */
export function digitsOf(word: string): string | undefined {
  let read = "";
  let digits = 0;
  for (const sign of word) {
    if (sign >= "0" && sign <= "9") digits++;
    const digit = sign >= "0" && sign <= "9" ? sign : DIGIT_LOOK_ALIKES[sign];
    if (digit === undefined) return undefined;
    read += digit;
  }
  return digits > 0 && digits < word.length ? read : undefined;
}

/** A run of digits and letters like them that holds both and stands alone. */
function mendNumber(text: string, match: RegExpMatchArray): string | undefined {
  const print = match[0];
  const start = match.index as number;
  if (!/\d/.test(print) || !/\D/.test(print)) return undefined;
  if (WORDY.test(text[start - 1] ?? " ") || WORDY.test(text[start + print.length] ?? " ")) return undefined;
  const beside = text.charAt(start - 1) + text.charAt(start + print.length);
  if (NOUGHTS.test(print) && !NUMERIC_SIDE.test(beside.replace(",", ""))) return "ОО";
  let read = "";
  for (const sign of print) read += DIGIT_LOOK_ALIKES[sign] ?? sign;
  return read;
}

/** «Е.E.», «A. П.», «JI.A.»: initials of which one at least is Latin. */
const INITIALS =
  /(?<![A-Za-zЀ-ӿ.])(?:J[Il1]|[Il][OО]|[A-ZА-ЯЁ])\s?\.\s?(?:J[Il1]|[Il][OО]|[A-ZА-ЯЁ])(?=\s?\.|(?![A-Za-zЀ-ӿ0-9]))/g;
const MAY_BE_INITIALS = /(?:[ABCEHKMOPTXY]|J[Il1]|[Il]О)\s?(?:\.|(?![A-Za-zЀ-ӿ0-9]))/;
const SURNAME_BEFORE = /(?<![A-Za-zЀ-ӿ])(?:[А-ЯЁ]|J[Il1]|[Il][OО])[а-яё]{1,30}(?:-[А-ЯЁа-яё]{1,30})?\s{0,3}$/;
const SURNAME_BEHIND = /^\s?\.\s{0,3}[А-ЯЁ][а-яё]/;

/** The initials of a Cyrillic surname are Cyrillic, whatever letters that look alike stand for them. */
function mixedInitials(text: string): Mending[] {
  const out: Mending[] = [];
  for (const match of matchesOf(text, INITIALS)) {
    const printed = match[0];
    const start = match.index;
    const read = toCyrillic(inOneSign(printed));
    if (read === printed || LATIN.test(read)) continue;
    const named =
      SURNAME_BEFORE.test(text.slice(Math.max(0, start - 70), start)) ||
      SURNAME_BEHIND.test(text.slice(start + printed.length, start + printed.length + 8));
    if (named) out.push({ start, end: start + printed.length, printed, read });
  }
  return out;
}

/**
 * The places where scripts are mixed inside a word («Mаpт») or a number («2О23»). A word wholly in Latin letters counts
 * only where its Cyrillic reading `isKnown`, so «web», «COVID» and Roman numerals are left alone.
 */
export function findMixed(text: string, isKnown: (word: string) => boolean): Mending[] {
  const latin = LATIN.test(text) || holdsBrokenYery(text);
  const digits = MIXED_NUMBER.test(text);
  if (!latin && !digits) return [];
  const out: Mending[] = [];
  const add = (match: RegExpMatchArray, read: string | undefined) => {
    const start = match.index as number;
    if (read !== undefined) out.push({ start, end: start + match[0].length, printed: match[0], read });
  };
  if (latin) for (const match of matchesOf(text, WORD)) add(match, mendWord(match[0], isKnown));
  if (latin && BROKEN_ONE.test(text))
    for (const match of matchesOf(text, WORD_WITH_ONE)) add(match, mendOne(text, match, isKnown));
  if (latin && MAY_BE_INITIALS.test(text)) append(out, mixedInitials(text));
  if (digits) {
    for (const match of matchesOf(text, NUMBER)) add(match, mendNumber(text, match));
    for (const match of matchesOf(text, NOUGHT)) add(match, "о");
    for (const match of matchesOf(text, FIRST_NOUGHT)) add(match, "О");
  }
  out.sort((a, b) => a.start - b.start);
  return out.filter((mending, i) => i === 0 || mending.start >= (out[i - 1] as Mending).end);
}

/** The text with the mendings carried out. */
export function mend(text: Mapped, mendings: readonly Mending[]): Mapped {
  return text.edit(mendings.map(({ start, end, read }): Edit => ({ start, end, text: read })));
}
