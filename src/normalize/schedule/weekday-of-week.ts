import { groups } from "./calendar/numerals.ts";
import { at, type Token, type TokenKey } from "./token.ts";

type Tokens = readonly Token[];

const MONTHS: ReadonlySet<TokenKey> = new Set<TokenKey>(["month", "month-unit"]);
const ENDS: ReadonlySet<TokenKey> = new Set<TokenKey>(["end", ",", ";", "(", "clock", "в"]);
const LISTED: ReadonlySet<TokenKey> = new Set<TokenKey>([",", "и", "-", "/", "number", "ordinal", "roman", "week"]);

/** Where the week stands that a day of the week at the index is in: «четверг |3-й недели месяца»; 0 for none. */
function weekOf(tokens: Tokens, i: number): number {
  if (at(tokens, i).key !== "weekday" || (i > 0 && LISTED.has(at(tokens, i - 1).key))) return 0;
  const week = groups(tokens, i + 1)?.end ?? 0;
  if (at(tokens, week).key !== "week") return 0;
  const behind = at(tokens, week + 1).key;
  if (MONTHS.has(behind)) return week;
  if (behind === "every") return MONTHS.has(at(tokens, week + 2).key) ? week : 0;
  // «каждый четверг 3-й недели»
  return i > 0 && at(tokens, i - 1).key === "every" && ENDS.has(behind) ? week : 0;
}

/** «четверг 3-й недели месяца» as «3-й четверг месяца»: a month's n-th week of seven days has its n-th Thursday. */
export function mendWeekdayOfWeek(tokens: Tokens): Tokens {
  let out = tokens;
  for (let i = 0; i < out.length; i++) {
    const week = weekOf(out, i);
    if (week === 0) continue;
    const [day, first, noun] = [at(out, i), at(out, i + 1), at(out, week)];
    out = [
      ...out.slice(0, i),
      { ...first, start: day.start, gap: day.gap, line: day.line },
      ...out.slice(i + 2, week),
      { ...day, start: noun.start, end: noun.end, gap: noun.gap, line: noun.line, dot: noun.dot },
      ...out.slice(week + 1),
    ];
  }
  return out;
}
