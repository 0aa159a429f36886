import {
  APPROVED_STEMS,
  CITATION_ENDS,
  GROUND_STEMS,
  INFINITIVE_GOVERNORS,
  INFINITIVES,
  ISSUER_STEMS,
  NOT_CITED_BEFORE,
  NOT_INFINITIVES,
  NOTE_BRACKETS,
  NUMBERED_BODY_STEMS,
  TERM_WORDS,
} from "../../lexicon/acts.ts";

const alternatives = (words: readonly string[]): string =>
  words
    .map((word) => word.replaceAll(".", "\\."))
    .sort((a, b) => b.length - a.length)
    .join("|");

const CITATION_END = new RegExp(`(?:${alternatives(CITATION_ENDS)})`, "iy");
const GROUND = new RegExp(`(?<![A-Za-zА-Яа-яЁё])(?:${alternatives(GROUND_STEMS)})`, "gi");
const NOT_CITED = new RegExp(
  `(?<![A-Za-zА-Яа-яЁё])(?:${alternatives(NOT_CITED_BEFORE)})[A-Za-zА-Яа-яЁё]{0,5}\\s*$`,
  "i",
);
const NOTE = new RegExp(`\\(\\s{0,3}(?:${alternatives(NOTE_BRACKETS)})`, "iy");
const ISSUER = new RegExp(
  `(?<![A-Za-zА-Яа-яЁё])(?:${alternatives(ISSUER_STEMS)})|(?<![A-Za-zА-Яа-яЁё])[A-ZА-ЯЁ]{2,7}(?![A-Za-zА-Яа-яЁё])`,
);
const ISSUER_ANY_CASE = new RegExp(`(?<![A-Za-zА-Яа-яЁё])(?:${alternatives(ISSUER_STEMS)})`, "i");
const NUMBERED_BODY = new RegExp(
  `(?:(?<![A-Za-zА-Яа-яЁё])[A-Za-zА-Яа-яЁё]{0,3}(?:${alternatives(NUMBERED_BODY_STEMS)})[A-Za-zА-Яа-яЁё]{0,4}|[»"])\\s*$`,
  "i",
);
export const APPROVED = new RegExp(
  `(?<![A-Za-zА-Яа-яЁё])(?:${alternatives(APPROVED_STEMS)})[A-Za-zА-Яа-яЁё]{0,4}(?![A-Za-zА-Яа-яЁё])`,
  "gi",
);

/** Does a word begin here at which a citation is over («утверждённой», «в целях», «протоколом»)? */
export function endsCitation(text: string, at: number): boolean {
  CITATION_END.lastIndex = at;
  return CITATION_END.test(text);
}

const BODY_IN_NOMINATIVE =
  /(?:администрация|управление|министерство|департамент|комитет|отдел|правительство|дума|совет|собрание|коллегия)(?![A-Za-zА-Яа-яЁё])/iy;
const DISPOSES_AHEAD = /\s(?:постановляет|приказывает|распоряжается|решил|решила|решило)\s{0,2}:?$/i;

/** «письмом министра администрация района постановляет:»: the body that acts begins here, no part of the issuer. */
export function isActingBody(text: string, at: number): boolean {
  BODY_IN_NOMINATIVE.lastIndex = at;
  if (!BODY_IN_NOMINATIVE.test(text)) return false;
  const clause = /^[^.;:№]{0,200}:?/.exec(text.slice(at, at + 220))?.[0] ?? "";
  return DISPOSES_AHEAD.test(clause);
}

const WHOLE_WORD = /[А-Яа-яЁё]+/y;
const VOWELS = "аеёиоуыюя";
const NOT_INFINITIVE: ReadonlySet<string> = new Set(NOT_INFINITIVES);
const GOVERNED = new RegExp(`(?:${alternatives(INFINITIVE_GOVERNORS)})\\s{1,3}$`, "i");
const TERM = new RegExp(`(?<![A-Za-zА-Яа-яЁё])(?:${alternatives(TERM_WORDS)})[\\s_*]{0,3}$`, "i");

/** «разместить», «ознакомиться», «довести», «привлечь»; a noun in «-сть», «-сти» is none. */
function isInfinitiveForm(word: string): boolean {
  const last = word.charAt(word.length - 3);
  if (word.endsWith("ться")) return true;
  if (word.endsWith("ть") && VOWELS.includes(last)) return !NOT_INFINITIVE.has(word);
  if (word.endsWith("чь") && VOWELS.includes(last)) return !NOT_INFINITIVE.has(word);
  return word.endsWith("йти") || INFINITIVES.some((ending) => word.endsWith(ending));
}

/** Does an infinitive begin here: «приказ разместить на сайте», «распоряжение довести до …»? It says what to do with an act. */
export function isInfinitive(text: string, at: number): boolean {
  WHOLE_WORD.lastIndex = at;
  const match = WHOLE_WORD.exec(text);
  return match !== null && isInfinitiveForm(match[0].toLowerCase());
}

/** «позволяющих повысить», «право получать»: the infinitive that begins here hangs on the word before it. */
export const isGoverned = (text: string, at: number): boolean => GOVERNED.test(text.slice(Math.max(0, at - 16), at));

/** «до 01.03.2024», «не позднее 5 мая»: a term and no date of an act; «Минпросвещения ПО от 12.03.2023» ends in a region's letters. */
export const isTerm = (text: string, at: number): boolean =>
  TERM.test(text.slice(Math.max(0, at - 14), at)) && !/^от\s/i.test(text.slice(at, at + 3));

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
      if (start < end) start = text.indexOf("(", end);
      if (start < 0) start = text.length;
      if (start > at) return;
      const close = isNote(text, start) ? text.indexOf(")", start) : start;
      end = close < 0 ? text.length + 1 : close + 1;
    }
  };
  return (at) => {
    seek(at);
    return start < at && at < end && isNote(text, start);
  };
}

/** «министерства образования», «ДОО ТО»: a body that can issue an act. */
export const isIssuer = (text: string): boolean => ISSUER.test(text) || ISSUER_ANY_CASE.test(text);

/** «МБОУ СОШ», «гимназии», «»: what may come before the number of a school. */
export const isNumberedBody = (before: string): boolean => NUMBERED_BODY.test(before);
