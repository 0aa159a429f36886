import { matchesOf } from "../../text/matches.ts";
import { lastDigitEnd, registerSuffix } from "./register.ts";

/** The number of an act as it stands behind «№», and where. `value` is null for an empty form, «б/н» or garbage. */
export interface PrintedNumber {
  readonly value: string | null;
  readonly start: number;
  readonly end: number;
}

/** «№», its garbled prints «Л№», «Ne», «No», «Ns», «N°», «N», and the form's underscores. */
const SIGN = /(?<![A-Za-zЀ-ӿ\d])(?:[ЛA-Za-z]?№{1,2}|N[oeоеs°]?(?=[\s_.]*\d)|Nº)[\s_.]*/gu;
/** «91/1», «01-121/13-01», «744 - п», «35 па», «264-рп», «01-08/276-осн.», «3/У», «94 а»; not the «г» of «№ 122 г. Тамбов». */
const VALUE =
  /^(?:[A-Za-zЀ-ӿ]{1,5}[-/]?)?\d+(?:\s\d(?![\d.]))*(?:\s?[-–/.]\s?(?:\d+|[A-Za-zЀ-ӿ]{1,5}(?![A-Za-zЀ-ӿ])))*(?:\s?(?:па|пг|рп|пп|ра|од|осн|кс|ка|п|р|о|у|а|д|к|в|б|гп|пр)(?![A-Za-zЀ-ӿ.]))?/iu;
const NOT_NUMBERS = /^(?:б\/?н|00+)(?![A-Za-zЀ-ӿ\d])/iu;

function tidy(print: string): string {
  return print
    .replace(/(?<!\s)\s*([-–/])\s*/gu, "$1")
    .replace(/–/gu, "-")
    .replace(/(?<=\d)\s+(?=\d)/gu, "")
    .replace(/(?<![\s.])[\s.]+$/u, "");
}

interface ValueAt {
  readonly value: string;
  readonly length: number;
}

/** The number that begins a text, with the suffix of its register: «744 - п», «214 о.д.». */
function valueAt(text: string): ValueAt | null {
  const match = VALUE.exec(text);
  if (!match) return null;
  const print = match[0];
  const digits = lastDigitEnd(text, 0, print.length);
  const suffix = registerSuffix(text, digits);
  if (suffix && suffix.end >= print.length)
    return { value: tidy(print.slice(0, digits)) + suffix.print, length: suffix.end };
  // «276-осн.»: the abbreviation's period
  const stop = /^\.(?![A-Za-zЀ-ӿ\d])/u.test(text.slice(print.length, print.length + 2)) ? 1 : 0;
  return { value: tidy(print), length: print.length + stop };
}

/** «№» of a page that was read in another encoding. */
const GARBLED = "в„–";

/** The number behind a «№», or null where the text has none. */
export function findNumber(print: string): PrintedNumber | null {
  const text = print.includes(GARBLED) ? print.replaceAll(GARBLED, "№  ") : print;
  for (const sign of matchesOf(text, SIGN)) {
    const at = sign.index + sign[0].length;
    const rest = text.slice(at);
    const bare = NOT_NUMBERS.exec(rest);
    if (bare) return { value: null, start: sign.index, end: at + bare[0].length };
    const found = valueAt(rest);
    if (!found) {
      const blank = /^[_\s-]*$/u.exec(rest);
      return { value: null, start: sign.index, end: blank ? text.length : at };
    }
    const tail = /^[_\s]*(?=[_])_+/u.exec(rest.slice(found.length));
    return { value: found.value, start: sign.index, end: at + found.length + (tail?.[0].length ?? 0) };
  }
  return null;
}

/** A header line that holds nothing but a number without its sign: «91/1», «415-па». */
export function bareNumber(text: string): PrintedNumber | null {
  const trimmed = text.trim();
  if (trimmed.length > 16 || !/^\d/u.test(trimmed)) return null;
  const found = valueAt(trimmed);
  if (found?.length !== trimmed.length) return null;
  const start = text.indexOf(trimmed);
  return { value: found.value, start, end: start + trimmed.length };
}
