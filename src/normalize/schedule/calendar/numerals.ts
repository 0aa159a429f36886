import { at, isYear, type Token } from "../token.ts";
import { once } from "./once.ts";
import type { Read } from "./stretch.ts";

type Tokens = readonly Token[];

/** A number or a closed range of them: «15», «I-III». */
export interface Group {
  readonly from: number;
  readonly to: number;
}

// «II» and «III» as they come out of a scan
const ROMAN_LOOK: ReadonlyMap<string, number> = new Map(
  Object.entries({ п: 2, ш: 3, у: 5, пі: 3, іп: 3, іі: 2, ііі: 3, іу: 4 }),
);
const LONGEST_LOOK = 3;

/** A list of days in one month is no longer; the bound keeps hostile input linear. */
const MOST = 31;

/** «I-ое полугодие», «II-й квартал» */
const ENDINGS: ReadonlySet<string> = new Set(["ое", "е", "й", "ый", "ой", "я", "ая", "го", "ого", "м", "ом"]);

const CLASS_LETTERS: ReadonlySet<string> = new Set(["а", "б", "в", "д"]);
const LAST_CLASS = 11;

/** «5а», «11б»: a class of a school is no number. */
export function isClass(tokens: Tokens, i: number): boolean {
  const { kind, value, ordinal } = at(tokens, i);
  const letter = at(tokens, i + 1);
  return kind === "number" && !ordinal && value <= LAST_CLASS && !letter.gap && CLASS_LETTERS.has(letter.text);
}

/** The numeral at the index: «15», «25-го», «II», «второй». */
export function numeral(tokens: Tokens, i: number): Read<number> | undefined {
  const token = at(tokens, i);
  if (token.kind === "number") {
    if (isYear(token) || token.digits > 3 || isClass(tokens, i)) return undefined;
    // «1У квартал» is a scan of «IV»
    const next = at(tokens, i + 1);
    if (
      token.value === 1 &&
      !next.gap &&
      (next.text === "у" || next.value === 5) &&
      (next.kind === "word" || next.kind === "roman")
    )
      return { value: 4, end: i + 2 };
    return { value: token.value, end: i + 1 };
  }
  if (token.kind === "roman" && at(tokens, i + 1).kind === "-" && ENDINGS.has(at(tokens, i + 2).text))
    return { value: token.value, end: i + 3 };
  if (token.kind === "roman" || token.key === "ordinal") return { value: token.value, end: i + 1 };
  const look = token.key === "word" && token.end - token.start <= LONGEST_LOOK ? ROMAN_LOOK.get(token.text) : undefined;
  return look === undefined ? undefined : { value: look, end: i + 1 };
}

/** Groups of numerals: «15», «20-25», «1, 3 и 5», «II-III, IV»; the index behind the last of them. */
export const groups = once((tokens: Tokens, from: number): Read<readonly Group[]> | undefined => {
  const list: Group[] = [];
  let i = from;
  for (;;) {
    const first = numeral(tokens, i);
    if (!first) break;
    i = first.end;
    let to = first.value;
    const dash = at(tokens, i).kind;
    const second = dash === "-" || dash === "/" ? numeral(tokens, i + 1) : undefined;
    if (second && (first.value === -1 || second.value >= 0)) {
      to = second.value;
      i = second.end;
    }
    list.push({ from: first.value, to });
    const mark = at(tokens, i);
    if (mark.kind !== "," && mark.key !== "и") break;
    if (list.length >= MOST || !numeral(tokens, i + 1)) break;
    i++;
  }
  return list.length === 0 ? undefined : { value: list, end: i };
});

/** «5 ср», «5 среда»: no month has a fifth one for sure, and a short name behind a bare number says which day that is. */
export function isDayOfMonth(tokens: Tokens, i: number): boolean {
  const { kind, value, ordinal } = at(tokens, i);
  const day = at(tokens, i + 1);
  if (kind !== "number" || ordinal || day.key !== "weekday" || at(tokens, i + 2).key === "month-unit") return false;
  return value === 5 || day.text.length === 2;
}
