import { at, isYear, type Token } from "../token.ts";
import type { Read } from "./stretch.ts";

type Tokens = readonly Token[];

/** A numeral and what kind it is: only digits can be days. */
export interface Numeral {
  readonly value: number;
  readonly roman: boolean;
}

/** A number or a closed range of them: «15», «I-III». */
export interface Group {
  readonly from: number;
  readonly to: number;
}

// «II» and «III» as they come out of a scan
const ROMAN_LOOK: Readonly<Record<string, number>> = { п: 2, ш: 3, у: 5, пі: 3, іп: 3, іі: 2, ііі: 3, іу: 4 };

/** A list of days in one month is no longer; the bound keeps hostile input linear. */
const MOST = 31;

/** «I-ое полугодие», «II-й квартал» */
const ENDINGS: ReadonlySet<string> = new Set(["ое", "е", "й", "ый", "ой", "я", "ая", "го", "ого", "м", "ом"]);

/** The numeral at the index: «15», «25-го», «II», «второй». */
export function numeral(tokens: Tokens, i: number): Read<Numeral> | undefined {
  const token = at(tokens, i);
  if (token.kind === "number") {
    if (isYear(token) || token.digits > 3) return undefined;
    // «1У квартал» is a scan of «IV»
    const next = at(tokens, i + 1);
    if (
      token.value === 1 &&
      !next.gap &&
      (next.text === "у" || next.value === 5) &&
      (next.kind === "word" || next.kind === "roman")
    )
      return { value: { value: 4, roman: true }, end: i + 2 };
    return { value: { value: token.value, roman: false }, end: i + 1 };
  }
  if (token.kind === "roman" && at(tokens, i + 1).kind === "-" && ENDINGS.has(at(tokens, i + 2).text))
    return { value: { value: token.value, roman: true }, end: i + 3 };
  if (token.kind === "roman" || token.key === "ordinal")
    return { value: { value: token.value, roman: true }, end: i + 1 };
  const look = token.kind === "word" ? ROMAN_LOOK[token.text] : undefined;
  return look === undefined ? undefined : { value: { value: look, roman: true }, end: i + 1 };
}

/** Groups of numerals: «15», «20-25», «1, 3 и 5», «II-III, IV»; the index behind the last of them. */
export function groups(tokens: Tokens, from: number): Read<Group[]> | undefined {
  const list: Group[] = [];
  let i = from;
  for (;;) {
    const first = numeral(tokens, i);
    if (!first) break;
    i = first.end;
    let to = first.value.value;
    const dash = at(tokens, i).kind;
    const second = dash === "-" || dash === "/" ? numeral(tokens, i + 1) : undefined;
    if (second && (first.value.value === -1 || second.value.value >= 0)) {
      to = second.value.value;
      i = second.end;
    }
    list.push({ from: first.value.value, to });
    const mark = at(tokens, i);
    if (mark.kind !== "," && mark.key !== "и") break;
    if (list.length >= MOST || !numeral(tokens, i + 1)) break;
    i++;
  }
  return list.length === 0 ? undefined : { value: list, end: i };
}
