import { NOT_REGISTER_STARTS, NOT_REGISTERS, REGISTER_SUFFIXES } from "../../lexicon/number-suffixes.ts";
import { isDigit } from "../../text/letters.ts";

/** A register's suffix behind a number, tidied («о. д.» → `о.д.`), and where it ends. */
export interface RegisterSuffix {
  readonly print: string;
  readonly end: number;
}

/** « о.д.», «-о.д», «/л.с.», « о/д», «о. д.»: two or three single letters with marks between them. */
const PAIR = /(\s?[-–—/]\s?|\s?)([А-Яа-яЁё])(\.\s?|\s?\/\s?|-)([А-Яа-яЁё])(\.(?:[А-Яа-яЁё]\.)?|)(?![.A-Za-zЀ-ӿ\d])/uy;
/** «№ 5 А.С. Пушкина»: a name behind initials. */
const NAME = /\s?[А-ЯЁ][а-яё]{2}/uy;
/** « осн.», « ОД»: the period is the abbreviation's and no part of the number. */
const WORD = new RegExp(`\\s?(\\s(?:${REGISTER_SUFFIXES.join("|")}))\\.?(?![A-Za-zЀ-ӿ\\d])`, "iuy");

function isName(text: string, at: number): boolean {
  NAME.lastIndex = at;
  return NAME.test(text);
}

const isSmall = (letter: string): boolean => letter === letter.toLowerCase();
const OTHERS: ReadonlySet<string> = new Set(NOT_REGISTERS);
const STARTS: ReadonlySet<string> = new Set(NOT_REGISTER_STARTS);

function pairAt(text: string, at: number): RegisterSuffix | null {
  PAIR.lastIndex = at;
  const match = PAIR.exec(text);
  if (!match) return null;
  const [, lead, first, mark, second, stop] = match as unknown as [string, string, string, string, string, string];
  // «о. д» without its last period is the end of one sentence and the beginning of another
  if (isSmall(first) !== isSmall(second) || (mark.length > 1 && mark.startsWith(".") && stop === "")) return null;
  if (!isSmall(first) && isName(text, at + match[0].length)) return null;
  const key = `${first}${second}`.toLowerCase();
  if (OTHERS.has(key) || STARTS.has(key.charAt(0))) return null;
  const join = lead.trim() === "" ? lead : lead.trim().replace(/[–—]/, "-");
  return { print: `${join}${first}${mark.trim()}${second}${stop}`, end: PAIR.lastIndex };
}

function wordAt(text: string, at: number): RegisterSuffix | null {
  WORD.lastIndex = at;
  const match = WORD.exec(text);
  return match ? { print: match[1] as string, end: WORD.lastIndex } : null;
}

/** The register's suffix that begins right behind a digit: «214 о.д.», «214-л/с», «214 осн.»; null for none. */
export function registerSuffix(text: string, at: number): RegisterSuffix | null {
  return isDigit(text.charCodeAt(at - 1)) ? (pairAt(text, at) ?? wordAt(text, at)) : null;
}

/** Behind the last digit of a piece of text. */
export function lastDigitEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && !isDigit(text.charCodeAt(at - 1))) at--;
  return at;
}
