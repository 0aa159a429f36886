import {
  APPROVED_STEMS,
  CITATION_ENDS,
  GROUND_STEMS,
  ISSUER_STEMS,
  NOT_CITED_BEFORE,
  NOTE_BRACKETS,
  NUMBERED_BODY_STEMS,
} from "../../lexicon/acts.ts";

const alternatives = (words: readonly string[]): string =>
  words
    .map((word) => word.replaceAll(".", "\\."))
    .sort((a, b) => b.length - a.length)
    .join("|");

const CITATION_END = new RegExp(`(?:${alternatives(CITATION_ENDS)})`, "iuy");
const GROUND = new RegExp(`(?<!\\p{L})(?:${alternatives(GROUND_STEMS)})`, "giu");
const NOT_CITED = new RegExp(`(?<!\\p{L})(?:${alternatives(NOT_CITED_BEFORE)})\\p{L}{0,5}\\s*$`, "iu");
const NOTE = new RegExp(`\\(\\s{0,3}(?:${alternatives(NOTE_BRACKETS)})`, "iuy");
const ISSUER = new RegExp(`(?<!\\p{L})(?:${alternatives(ISSUER_STEMS)})|(?<!\\p{L})\\p{Lu}{2,7}(?!\\p{L})`, "u");
const ISSUER_ANY_CASE = new RegExp(`(?<!\\p{L})(?:${alternatives(ISSUER_STEMS)})`, "iu");
const NUMBERED_BODY = new RegExp(
  `(?:(?<!\\p{L})\\p{L}{0,3}(?:${alternatives(NUMBERED_BODY_STEMS)})\\p{L}{0,4}|[»"])\\s*$`,
  "iu",
);
export const APPROVED = new RegExp(`(?<!\\p{L})(?:${alternatives(APPROVED_STEMS)})\\p{L}{0,4}(?!\\p{L})`, "giu");

/** Does a word begin here at which a citation is over («утверждённой», «в целях», «протоколом»)? */
export function endsCitation(text: string, at: number): boolean {
  CITATION_END.lastIndex = at;
  return CITATION_END.test(text);
}

/** The first of the words that govern the grounds of an order; Infinity for none. */
export function firstGround(text: string): number {
  GROUND.lastIndex = 0;
  return GROUND.exec(text)?.index ?? Number.POSITIVE_INFINITY;
}

/** Offsets of the words that govern the grounds of an order («в соответствии с», «во исполнение»). */
export function groundWords(text: string): number[] {
  return [...text.matchAll(GROUND)].map((match) => match.index);
}

/** «настоящего », «проект », «(в ред. »: the kind word behind it cites no other act. */
export const isNotCited = (before: string): boolean => NOT_CITED.test(before);

/** A bracket of notes opens here: «(в ред. …», «(далее – …», «(зарегистрирован …». */
export function isNote(text: string, at: number): boolean {
  NOTE.lastIndex = at;
  return NOTE.test(text);
}

/** Whether an offset is inside a bracket of notes; to be asked in ascending order. */
export function noteBrackets(text: string): (at: number) => boolean {
  let start = -1;
  let end = 0;
  const seek = (at: number): void => {
    while (end <= at) {
      start = text.indexOf("(", end);
      if (start < 0 || start > at) return;
      const close = isNote(text, start) ? text.indexOf(")", start) : start;
      end = close < 0 ? text.length + 1 : close + 1;
    }
  };
  return (at) => {
    seek(at);
    return start >= 0 && start < at && at < end && isNote(text, start);
  };
}

/** «министерства образования», «ДОО ТО»: a body that can issue an act. */
export const isIssuer = (text: string): boolean => ISSUER.test(text) || ISSUER_ANY_CASE.test(text);

/** «МБОУ СОШ», «гимназии», «»: what may come before the number of a school. */
export const isNumberedBody = (before: string): boolean => NUMBERED_BODY.test(before);
