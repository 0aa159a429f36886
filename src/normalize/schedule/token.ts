import type { TimeTag } from "../../lexicon/time-index.ts";
import { stemsOf } from "../../lexicon/time-lookup.ts";

/** What a token is where it is no word of the lexicon. */
export type TokenKind =
  | "word"
  | "number"
  | "date"
  | "roman"
  | "clock"
  | ","
  | ";"
  | ":"
  | "-"
  | "/"
  | "("
  | ")"
  | "other"
  | "end";

/** The key by which patterns are looked up: the tag of a known word, else the kind. */
export type TokenKey = TimeTag | TokenKind;

/**
 * A word, number or mark of a cell with its offsets. Dots, quotes and underscores make no tokens. A `date` is numeric
 * («15.04.2024», «15.04», «09.2023»): day in `value` (0 where there is none), `month`, and `year` (0 where not printed).
 */
export interface Token {
  readonly kind: TokenKind;
  readonly key: TokenKey;
  readonly start: number;
  readonly end: number;
  /** Folded; look-alikes as the letters that they stand for. */
  readonly text: string;
  readonly value: number;
  readonly month: number;
  readonly year: number;
  /** How many digits the number is printed with; an ordinal ending («25-го») makes `ordinal` true. */
  readonly digits: number;
  readonly ordinal: boolean;
  /** The ordinal ending is that of a plural: «20-е», «20-х». */
  readonly plural: boolean;
  /** The ordinal ending agrees with a masculine or feminine noun: «2-й», «3-я», «1-ю»; a day of the month is «2-е», «2-го». */
  readonly gendered: boolean;
  /** White space, a line end stands before it; a dot stands behind it. */
  readonly gap: boolean;
  readonly line: boolean;
  readonly dot: boolean;
  /** Letters of two scripts, or letters in a number. */
  readonly mixed: boolean;
  /** Its word begins with a capital letter, in a text that is not all capitals. */
  readonly capital: boolean;
  /** The misspelt print was read as another word. */
  readonly typo: boolean;
}

/** What stands behind the last token. */
export const END: Token = {
  kind: "end",
  key: "end",
  start: Number.MAX_SAFE_INTEGER,
  end: Number.MAX_SAFE_INTEGER,
  text: "",
  value: 0,
  month: 0,
  year: 0,
  digits: 0,
  ordinal: false,
  plural: false,
  gendered: false,
  gap: true,
  line: true,
  dot: false,
  mixed: false,
  capital: false,
  typo: false,
};

/** The token at an index; `END` outside of the list. */
export function at(tokens: readonly Token[], index: number): Token {
  // an index outside of an array is slow to read
  return index >= 0 && index < tokens.length ? (tokens[index] as Token) : END;
}

/** Whether the word begins with a stem of the lists, given as bits of `STEM`. */
export function begins(token: Token, lists: number): boolean {
  return (stemsOf(token.text) & lists) !== 0;
}

/** Whether the token before the index ends a date: what follows «в» there is a time of day. */
export function followsDate(tokens: readonly Token[], index: number): boolean {
  const before = at(tokens, at(tokens, index - 1).kind === "," ? index - 2 : index - 1);
  return before.kind === "date" || before.key === "month" || before.key === "year" || isYear(before);
}

/** Whether a four-digit number can be the year of a plan. */
export function isYear(token: Token): boolean {
  return token.kind === "number" && token.digits === 4 && token.value >= 1950 && token.value <= 2099;
}
