import { monthNumber } from "../lexicon/months.ts";
import { SHORTENINGS } from "../lexicon/shortenings.ts";
import { CAPITAL, isCapitalLetter } from "../text/letters.ts";
import type { Mapped } from "../text/mapped.ts";
import { fold } from "../text/words.ts";

/** A marker of a list inside a value: «- », «• », «□», «1.», «1)» at its start or behind the end of an item. */
const INLINE_MARK = new RegExp(
  String.raw`(?:^|(?<=[;.:»]))\s*(?:[-–—•▪●□]\s?(?=[A-Za-zЀ-ӿ«"])|[•▪●□]\s?(?=\d)|\d{1,2}\)\s?(?=[A-Za-zЀ-ӿ«"])|\d{1,2}\.\s?(?=[${CAPITAL}«"]))`,
  "gu",
);
const DASH = /^\s*([-–—])/u;
const SHORT: ReadonlySet<string> = new Set(SHORTENINGS);
const LAST_WORD = /(?:^|[^A-Za-zЀ-ӿ])([A-Za-zЀ-ӿ]{1,5})\.$/u;
/** «; – внебюджетные средства»: the items are parted by themselves. */
const PARTED = /;\s{0,3}[-–—]/u;
const FIRST_WORD = /^(?:(?:по|до)\s)?([а-яё]+|\d)/iu;

/** «2024 г.», «50 тыс. руб.», «Лукина А.П.»: a period that closes no item; `initial`: a name's. */
function openPeriod(before: string): { readonly initial: boolean } | undefined {
  const word = LAST_WORD.exec(before)?.[1];
  if (word === undefined) return undefined;
  const initial = word.length === 1 && isCapitalLetter(word.charCodeAt(0));
  return initial || SHORT.has(fold(word)) ? { initial } : undefined;
}

function isTime(text: string): boolean {
  const word = FIRST_WORD.exec(text)?.[1] ?? "";
  return /^\d/u.test(word) || monthNumber(word) > 0;
}

/** How many brackets are open behind a piece of text; «1)» closes none. */
function depthBehind(piece: string, before: number): number {
  let depth = before;
  for (const letter of piece) {
    if (letter === "(") depth++;
    else if (letter === ")" && depth > 0) depth--;
  }
  return depth;
}

/** «- обучение; - отчёты»: dashes open the items of a value, and nothing else parts them. */
const dashOfList = (text: string): string | undefined => (PARTED.test(text) ? undefined : DASH.exec(text)?.[1]);

/**
 * Whether a mark in a value opens an item. Behind a quote or a shortening a dash does so only in a list of such dashes:
 * «сентябрь 2024 г. – август 2025 г.», «Лукина А.П. – директор», «МБОУ «Луч» – участник» are one value each.
 */
function opensItem(before: string, mark: string, after: string, ofList: string | undefined): boolean {
  const sign = DASH.exec(mark)?.[1];
  const open = sign === undefined ? undefined : before.endsWith("»") ? { initial: false } : openPeriod(before);
  return open === undefined || (!open.initial && sign === ofList && !isTime(after));
}

/** «- a; - b», «1. A. 2. B» inside one text, cut at its markers, which are no part of the pieces. */
export function cutAtMarks(text: Mapped): Mapped[] {
  const out: Mapped[] = [];
  const source = text.text;
  const ofList = dashOfList(source);
  let from = 0;
  let seen = 0;
  let depth = 0;
  for (const { 0: mark, index } of source.matchAll(INLINE_MARK)) {
    const end = index + mark.length;
    depth = depthBehind(source.slice(seen, index), depth);
    seen = index;
    if (index > 0 && DASH.test(mark) && depth > 0) continue;
    if (index > 0 && !opensItem(source.slice(Math.max(0, index - 8), index), mark, source.slice(end, end + 16), ofList))
      continue;
    out.push(text.slice(from, index));
    from = end;
  }
  out.push(text.slice(from));
  return out;
}

/** «сентябрь 2024 г.⏎– август 2025 г.»: a line that a dash opens and that ends the period of the line before it. */
export const endsPeriod = (before: string, line: string): boolean => {
  const mark = /^[-–—]\s?/u.exec(line)?.[0];
  if (mark === undefined || DASH.test(before) || !isTime(line.slice(mark.length))) return false;
  return /\d\s?(?:гг?\.|год[аы]?)?$/u.test(before);
};
