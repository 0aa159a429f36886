import { STEM } from "../../lexicon/time-index.ts";
import { stemsOf } from "../../lexicon/time-lookup.ts";
import { startsRelation } from "./relations.ts";
import { at, isYear, type Token, type TokenKey } from "./token.ts";

type Tokens = readonly Token[];

const COUNTED: ReadonlySet<TokenKey> = new Set<TokenKey>([
  "month",
  "quarter",
  "half",
  "semester",
  "times",
  "week",
  "decade",
  "term",
  "trimester",
  "portion",
  "day-number",
]);
const ALWAYS: ReadonlySet<TokenKey> = new Set<TokenKey>([
  "date",
  "month",
  "rule",
  "ongoing",
  "afterwards",
  "in-during",
]);
const LIMITS: ReadonlySet<TokenKey> = new Set<TokenKey>(["later", "earlier", "rarer", "less"]);
const BOUNDARIES: ReadonlySet<TokenKey> = new Set<TokenKey>(["part-start", "part-middle", "part-end"]);
const NOUN_WITHIN = 5;
const LONGEST_LIST = 12;
/** No office writes a longer condition; the bound keeps hostile input linear. */
const LONGEST_TAIL = 400;

/** The first noun behind «по» that says what kind of term it is, and where. */
export function governed(tokens: Tokens, from: number): { kind: "plan" | "need" | "after"; index: number } | undefined {
  for (let i = from; i < from + NOUN_WITHIN; i++) {
    const token = at(tokens, i);
    if (token.kind === "-") continue;
    if (token.kind !== "word") return undefined;
    const stems = stemsOf(token.text);
    if (stems & STEM.after) return { kind: "after", index: i };
    if (stems & STEM.need) return { kind: "need", index: i };
    if (stems & STEM.plan) return { kind: "plan", index: i };
  }
  return undefined;
}

const isListMark = ({ kind, key }: Token): boolean => kind === "," || key === "и";

function countsTime(tokens: Tokens, i: number): boolean {
  const next = at(tokens, i + 1);
  if (COUNTED.has(next.key)) return true;
  if (next.kind !== "-" && next.kind !== "," && next.key !== "и") return false;
  // «9 и 15 марта», «15, 17 и 22 апреля»
  let last = i + 2;
  for (
    let k = i + 3;
    at(tokens, last).kind === "number" && isListMark(at(tokens, k)) && last < i + LONGEST_LIST;
    k += 2
  )
    last = k + 1;
  const { kind, value } = at(tokens, last);
  return kind === "date" || (value > 0 && COUNTED.has(at(tokens, last + 1).key));
}

/** Whether a term seems to begin at the index, by its first words alone. `depth` bounds how many prepositions may stand in a row. */
export function startsTime(tokens: Tokens, i: number, depth = 3): boolean {
  if (depth === 0) return false;
  const token = at(tokens, i);
  if (ALWAYS.has(token.key)) return true;
  const next = at(tokens, i + 1);
  switch (token.key) {
    case "number":
      return isYear(token) || countsTime(tokens, i);
    case "roman":
    case "ordinal":
    case "cardinal":
      return countsTime(tokens, i);
    case "every":
      return true;
    case "times":
      return next.key === "в";
    case "season":
      return next.kind !== "word" || next.key === "year" || next.key === "period";
    case "whole":
      return next.key === "year" || next.key === "school" || next.key === "period" || next.key === "deadline";
    case "в":
      return (
        next.key === "during" ||
        next.key === "deadline" ||
        next.key === "season" ||
        next.text === "случае" ||
        startsTime(tokens, i + 1, depth - 1)
      );
    case "на":
      return next.key === "extent" || next.key === "ongoing-adjective";
    case "до":
    case "к":
      return BOUNDARIES.has(next.key) || next.kind === "number" || startsTime(tokens, i + 1, depth - 1);
    case "с":
      return (next.kind === "number" && !isYear(next)) || startsTime(tokens, i + 1, depth - 1);
    case "не":
      return LIMITS.has(next.key);
    case "beginning":
      return true;
    case "по":
      return governed(tokens, i + 1) !== undefined;
    case "при":
      return true;
    default:
      return token.text === "согласно" || (BOUNDARIES.has(token.key) && startsTime(tokens, i + 1, depth - 1));
  }
}

/** Words that begin a term of their own even in the middle of a phrase: «по графику в течение года». */
function breaksIn(tokens: Tokens, i: number): boolean {
  const token = at(tokens, i);
  const next = at(tokens, i + 1);
  switch (token.key) {
    case "rule":
    case "ongoing":
    case "afterwards":
    case "in-during":
      return true;
    case "в":
      return next.key === "during";
    case "на":
      return next.key === "extent";
    case "не":
      return next.key === "rarer" || next.key === "later";
    case "до":
      return next.kind === "date" || next.key === "month" || (next.kind === "number" && countsTime(tokens, i + 1));
    case "number":
    case "cardinal":
      return next.key === "times";
    case "whole":
      return next.key === "period" || next.key === "year" || next.key === "school";
    default:
      return token.text === "согласно";
  }
}

/** Whether another term begins behind a mark in the words of one. */
const startsAnother = (tokens: Tokens, i: number): boolean => startsTime(tokens, i) || startsRelation(tokens, i);

/** The bracket that closes the one at the index, or the end of the tokens; looked for before `limit` only. */
export function closing(tokens: Tokens, open: number, limit: number = tokens.length): number {
  let depth = 0;
  for (let i = open; i < tokens.length && i < limit; i++) {
    const { kind } = at(tokens, i);
    if (kind === "(") depth++;
    else if (kind === ")" && --depth === 0) return i;
  }
  return tokens.length;
}

/**
 * Where the free words of a term end («по запросам …», «после …»): before what begins another one. A `whole` term is
 * complete without any («по графику»), so that another one may follow at once.
 */
export function tailEnd(tokens: Tokens, from: number, whole = false): number {
  const first = whole ? from : from + 1;
  for (let i = from; ; i++) {
    if (i - from > LONGEST_TAIL) return i;
    const token = at(tokens, i);
    switch (token.kind) {
      case "end":
      case ";":
      case ")":
        return i;
      case "(": {
        if (startsAnother(tokens, i + 1)) return i;
        const close = closing(tokens, i);
        if (close >= tokens.length) return tokens.length;
        i = close;
        break;
      }
      case ",":
      case "-":
        if ((token.kind === "," || token.gap) && startsAnother(tokens, i + 1)) return i;
        break;
      default:
        // «за день до экзамена и в день экзамена»
        if (token.key === "и" && startsRelation(tokens, i + 1)) return i;
        if (i >= first && breaksIn(tokens, i)) return i;
        if (i >= first && (token.line || at(tokens, i - 1).dot) && opens(tokens, i)) return i;
    }
  }
}

/** A line that begins with a term ends the words before it, unless they need it («по итогам», «на»). */
function opens(tokens: Tokens, i: number): boolean {
  const before = at(tokens, i - 1);
  const needs = before.kind === "word" && before.text.length <= 3 && !before.dot;
  return !needs && !isYear(at(tokens, i)) && startsAnother(tokens, i);
}
