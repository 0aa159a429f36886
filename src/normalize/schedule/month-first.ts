import { at, isYear, type Token } from "./token.ts";

const isDay = ({ kind, value, digits, ordinal }: Token): boolean =>
  kind === "number" && value > 0 && value < 32 && digits < 3 && !ordinal;

/** The year behind «октябрь 05» and behind «октябрь 05,»: its index, 0 where there is none. */
function yearBehind(tokens: readonly Token[], from: number): number {
  const year = at(tokens, from).kind === "," ? from + 1 : from;
  return isYear(at(tokens, year)) ? year : 0;
}

/** «октябрь 05, 2023», «май 15 2024»: the order of another language, one date. */
export function mendMonthFirst(tokens: readonly Token[]): readonly Token[] {
  let out: Token[] | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const token = at(tokens, i);
    const day = at(tokens, i + 1);
    const first = token.key === "month" && isDay(day) && at(tokens, i - 1).kind !== "number";
    const year = first ? yearBehind(tokens, i + 2) : 0;
    if (year === 0) {
      out?.push(token);
      continue;
    }
    out ??= tokens.slice(0, i);
    const { end, dot, value } = at(tokens, year);
    const { value: month } = token;
    out.push({ ...token, kind: "date", key: "date", value: day.value, month, year: value, end, dot });
    i = year;
  }
  return out ?? tokens;
}
