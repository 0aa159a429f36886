import { MONTHS } from "../../../lexicon/time.ts";
import { at, type Token } from "../token.ts";

type Tokens = readonly Token[];

/** The month that a part belongs to: «декада мая», «неделя, ноябрь», «половина мая месяца»; 0 and the same index where none is printed. */
export function ofMonth(tokens: Tokens, from: number): { month: number; end: number } {
  const skip = at(tokens, from).key === "в" || at(tokens, from).kind === "," || at(tokens, from).kind === "-" ? 1 : 0;
  const token = at(tokens, from + skip);
  if (token.key !== "month") return { month: 0, end: from };
  const end = from + skip + 1;
  return { month: token.value, end: at(tokens, end).key === "month-unit" ? end + 1 : end };
}

const GENITIVE: ReadonlySet<string> = new Set(MONTHS.map((forms) => forms[1] ?? ""));

/** Further months in the genitive that share what stands before the first: «третья пятница сентября, ноября и января». */
export function moreMonths(tokens: Tokens, from: number): { months: number[]; end: number } {
  const months: number[] = [];
  let end = from;
  while (months.length < 12) {
    const mark = at(tokens, end);
    const next = at(tokens, end + 1);
    if ((mark.kind !== "," && mark.key !== "и") || next.key !== "month" || !GENITIVE.has(next.text)) break;
    if (at(tokens, end + 2).kind === "-") break;
    months.push(next.value);
    end += 2;
  }
  return { months, end };
}

/** The months that parts belong to: none printed is 0. */
export function allMonths(tokens: Tokens, from: number): { months: number[]; end: number } {
  const { month, end } = ofMonth(tokens, from);
  // «неделя, ноябрь» is no genitive that a list could go on
  if (month === 0 || !GENITIVE.has(at(tokens, from).text)) return { months: [month], end };
  const more = moreMonths(tokens, end);
  return { months: [month, ...more.months], end: more.end };
}
