import { NOT_SUFFIXES } from "../../lexicon/acts.ts";
import { NUMBER_SUFFIXES } from "../../lexicon/number-suffixes.ts";
import { lastDigitEnd, registerSuffix } from "../../structure/order/register.ts";

/** The number of an act as printed, spaces around its dashes dropped. */
export interface NumberAt {
  readonly number: string;
  readonly start: number;
  readonly end: number;
}

// «№ », «№№», «Л№», «Ne 5», «N 5»; the lines of a form: «№ ___519___»
const SIGN = /(?:[ЛлNn]?№{1,2}|N[eе°ºoо]?\.?(?=[\s_]?(?:\d|[A-ZА-ЯЁ]{1,4}-\d))|No\.?(?=\s?\d))[\s_]*/y;
// «91/1», «02-20/178», «Пр-1808», «01.04/131», «01-08/276-осн»
const BODY = /[A-Za-zА-Яа-яЁё\d]{1,24}(?:(?:[-–—/]|\.(?=\d))[A-Za-zА-Яа-яЁё\d]{1,24}){0,6}/y;
// « - ФЗ» of «273 - ФЗ»; « / 552»
const SPACED = /\s?[-–—/]\s?(\d{1,10}|[A-Za-zА-Яа-яЁё]{1,4})(?![A-Za-zА-Яа-яЁё\d])/y;
const SUFFIX = new RegExp(
  `\\s(${[...NUMBER_SUFFIXES].sort((a, b) => b.length - a.length).join("|")})(?![A-Za-zА-Яа-яЁё\\d.])(?!\\sтакже)`,
  "y",
);

/** «№» of a page that was read in another encoding. */
const GARBLED = "в„–";

/** Where the number itself begins, if a number sign stands at this offset; -1 for none. */
export function afterSign(text: string, at: number): number {
  if (text.startsWith(GARBLED, at)) return text.charAt(at + 3) === " " ? at + 4 : at + 3;
  SIGN.lastIndex = at;
  return SIGN.test(text) ? SIGN.lastIndex : -1;
}

/** The number of an act that begins at this offset («273 - ФЗ» → `273-ФЗ`, «94 а», «02-20/178»), null for none. */
export function numberAt(text: string, at: number): NumberAt | null {
  BODY.lastIndex = at;
  const body = BODY.exec(text);
  if (!body) return null;
  let number = body[0];
  let end = at + number.length;
  for (let parts = 0; parts < 4; parts++) {
    SPACED.lastIndex = end;
    const more = SPACED.exec(text);
    if (!more || NOT_SUFFIXES.includes(more[1] as string)) break;
    number += more[0].replace(/\s/g, "").replace(/[–—]/, "-");
    end += more[0].length;
  }
  SUFFIX.lastIndex = end;
  const suffix = /\d$/.test(number) ? SUFFIX.exec(text) : null;
  if (suffix) {
    number += suffix[0];
    end += suffix[0].length;
  }
  if (!/[1-9]/.test(number)) return null;
  const digits = lastDigitEnd(text, at, end);
  const register = registerSuffix(text, digits);
  if (register && register.end > end)
    return {
      number: number.slice(0, lastDigitEnd(number, 0, number.length)) + register.print,
      start: at,
      end: register.end,
    };
  return { number, start: at, end };
}
