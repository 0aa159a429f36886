import { STEM } from "../../lexicon/time-index.ts";
import type { Match } from "./atom.ts";
import { mendSpelling } from "./mend.ts";
import { isAddress, isNamedDay } from "./remark.ts";
import { startsTime } from "./tail.ts";
import { at, begins, isYear, type Token, type TokenKey } from "./token.ts";

type Tokens = readonly Token[];

const LONGEST = 8;
const FARTHEST = 24;
const PLAIN: ReadonlySet<TokenKey> = new Set<TokenKey>([
  "word",
  "в",
  "на",
  "с",
  "по",
  "к",
  "и",
  "day",
  "week",
  "decade",
  "other",
]);
const TIMES: ReadonlySet<TokenKey> = new Set<TokenKey>([
  ...(["date", "month", "year", "rule", "ongoing", "inclusive", "clock", ")"] as const),
]);
/** Words of a need or of a term that somebody else sets are no purpose: «май – уточняется». */
const TERMS = STEM.need | STEM.later | STEM.set | STEM.void;

const NOTE = { type: "note", beside: true, label: false } as const;

const sets = (token: Token): boolean => token.kind === ":" || (token.kind === "-" && token.gap);

/** A number that counts or names what is no time: «9 классов», «№ 3». */
const counts = (tokens: Tokens, i: number): boolean =>
  at(tokens, i).kind === "number" && (at(tokens, i - 1).kind === "other" || at(tokens, i + 1).key === "word");

/** Where the words behind the mark end: before a mark with a term, or the label of the next one, behind it; 0 where they are no purpose. */
function wordsEnd(tokens: Tokens, from: number): number {
  let comma = 0;
  for (let i = from; i < from + FARTHEST; i++) {
    const token = at(tokens, i);
    if (token.kind === "end" || token.kind === ";" || token.kind === "(" || token.kind === ")") return i;
    if (token.kind === ",") {
      if (at(tokens, i + 1).key !== "word" || startsTime(tokens, i + 1)) return i;
      comma = i;
    } else if (sets(token)) return comma;
    else if (token.kind === "-" || (token.line && i > from && startsTime(tokens, i))) {
      if (token.line) return i;
    } else if (i === from && opensWithOrdinal(tokens, i)) {
      // «Последний звонок»
    } else if ((!PLAIN.has(token.key) || startsTime(tokens, i)) && !counts(tokens, i)) return comma;
  }
  return 0;
}

/** «25 мая – Последний звонок» */
const opensWithOrdinal = (tokens: Tokens, i: number): boolean =>
  at(tokens, i).key === "ordinal" && at(tokens, i + 1).key === "word";

/** «20 мая – финал»: words that are no time themselves, behind a dash or colon that follows a date. */
function named(tokens: Tokens, from: number): number {
  const before = at(tokens, from - 2);
  if (!sets(at(tokens, from - 1)) || !(TIMES.has(before.key) || isYear(before))) return 0;
  const first = at(tokens, from);
  const opens = first.key === "word" || isNamedDay(tokens, from) || opensWithOrdinal(tokens, from);
  if (!opens || first.text.length < 3 || begins(first, TERMS) || startsTime(tokens, from)) return 0;
  const end = wordsEnd(tokens, from);
  return end > from && mendSpelling(tokens, from, end) === tokens ? end : 0;
}

/** Words of the lexicon of labels, wherever a mark stands before them. */
function known(tokens: Tokens, from: number): number {
  let found = false;
  for (let i = from; ; i++) {
    const token = at(tokens, i);
    if (token.kind !== "word" || token.key !== "word" || (token.line && i > from))
      return found && i - from <= LONGEST ? i : 0;
    found ||= begins(token, STEM.label);
  }
}

/** «май – отчет», «15 июня: сдача отчета», «20 мая – финал»: what a date is for, behind it. */
export function purpose(tokens: Tokens, from: number): Match | undefined {
  const { kind } = at(tokens, from - 1);
  if (kind !== "-" && kind !== ":") return undefined;
  const end = named(tokens, from) || known(tokens, from);
  return end > 0 ? { atom: NOTE, end } : undefined;
}

/** «Резервный день – 9 марта», «слёт – 20 мая»: a few words that are no time, before a dash and a term. */
export function caption(tokens: Tokens, from: number, mark: number): boolean {
  if (mark - from > 4 || (begins(at(tokens, from), TERMS) && !begins(at(tokens, from), STEM.occasion))) return false;
  const opensName = isNamedDay(tokens, from) || isAddress(tokens, from);
  for (let i = from; i < mark; i++) {
    const { key } = at(tokens, i);
    if (key !== "word" && !(key === "day" && i > from) && !(i === from && opensName)) return false;
  }
  return mendSpelling(tokens, from, mark) === tokens && startsTime(tokens, mark + 1);
}
