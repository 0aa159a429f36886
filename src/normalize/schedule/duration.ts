import { NUMERAL_ADJECTIVES, NUMERAL_PREFIXES } from "../../lexicon/time.ts";
import type { Read } from "./calendar/stretch.ts";
import { at, isYear, type Token, type TokenKey } from "./token.ts";

type Tokens = readonly Token[];

/** A length of time: an ISO 8601 duration, and whether its days are working days. */
export interface Duration {
  readonly iso: string;
  readonly working: boolean;
}

const LETTERS: Partial<Record<TokenKey, string>> = {
  day: "D",
  week: "W",
  "month-unit": "M",
  year: "Y",
  hour: "H",
  minute: "m",
};

/** «P10D», «PT24H», «P3M» for a quarter. */
export function isoDuration(count: number, letter: string): string {
  if (letter === "H") return `PT${count}H`;
  if (letter === "m") return `PT${count}M`;
  if (letter === "Q") return `P${3 * count}M`;
  if (letter === "S") return `P${6 * count}M`;
  return `P${count}${letter}`;
}

function count(tokens: Tokens, i: number): Read<number> | undefined {
  const token = at(tokens, i);
  if ((token.kind !== "number" && token.key !== "cardinal") || isYear(token)) return undefined;
  let end = i + 1;
  let { value } = token;
  // «3-5 дней»: the longer term; «10 (десяти) дней»
  if (
    at(tokens, end).kind === "-" &&
    (at(tokens, end + 1).kind === "number" || at(tokens, end + 1).key === "cardinal")
  ) {
    value = at(tokens, end + 1).value;
    end += 2;
  }
  if (at(tokens, end).kind === "(" && at(tokens, end + 2).kind === ")") end += 3;
  return value > 0 && value < 10_000 ? { value, end } : undefined;
}

/** «10 рабочих дней», «двух недель», «месяца», «3-х календарных дней». */
export function duration(tokens: Tokens, from: number): Read<Duration> | undefined {
  const number = count(tokens, from);
  let i = number ? number.end : from;
  let working = false;
  for (; ; i++) {
    const { key } = at(tokens, i);
    if (key === "working") working = true;
    else if (key !== "calendar" && key !== "school") break;
  }
  const unit = at(tokens, i);
  const letter = unit.text === "полгода" ? "S" : LETTERS[unit.key];
  if (letter === undefined || unit.text === "г" || unit.text === "гг") return undefined;
  if (!number && unit.key === "year") return undefined;
  const days = unit.text === "сутки" || unit.text === "суток" ? "D" : letter;
  return { value: { iso: isoDuration(number?.value ?? 1, days), working }, end: i + 1 };
}

/** The first part of «трехдневный», «10-дневный», «недельный» and its unit; undefined for another word. */
function adjective(text: string): { count: number | undefined; letter: string } | undefined {
  for (const { stem, unit } of NUMERAL_ADJECTIVES) {
    const cut = text.indexOf(stem);
    if (cut < 0) continue;
    return { count: NUMERAL_PREFIXES[text.slice(0, cut)], letter: unit };
  }
  return undefined;
}

/** «10-дневный срок», «трехдневный срок», «недельный срок», «5-ти дневный срок». */
export function dayTerm(tokens: Tokens, from: number): Read<Duration> | undefined {
  let i = from;
  const digits = at(tokens, i).kind === "number" ? at(tokens, i).value : 0;
  if (digits > 0) i++;
  if (digits > 0 && at(tokens, i).kind === "-") i++;
  const word = at(tokens, i);
  const read = word.kind === "word" ? adjective(word.text) : undefined;
  const total = digits > 0 ? digits : read?.count;
  if (!read || total === undefined || total > 9999) return undefined;
  let end = i + 1;
  if (at(tokens, end).key === "working") end++;
  if (at(tokens, end).key !== "deadline") return undefined;
  return { value: { iso: isoDuration(total, read.letter), working: false }, end: end + 1 };
}
