import { MOST_WEEKDAYS } from "./calendar/counted.ts";
import { phrase } from "./calendar/phrase.ts";
import { closing } from "./tail.ts";
import { at, isYear, type Token, type TokenKey } from "./token.ts";

type Tokens = readonly Token[];

/** What a bracket inside a range may hold: «(вт.)», «(начало)», «(с 9.00)». */
const INSIDE: ReadonlySet<TokenKey> = new Set<TokenKey>([
  "weekday",
  "part-start",
  "part-middle",
  "part-end",
  "clock",
  "hour",
  "в",
  "с",
  "day",
]);
const LONGEST = 5;
const MOST = 16;

const joint = ({ kind, key }: Token): boolean => kind === "-" || key === "по" || key === "до";
/** What a day of the week may follow: «с пн 10 октября по пт 14 октября». */
const leads = (token: Token): boolean => token.key === "с" || joint(token);

/** Where a day of the week in brackets or behind a comma ends that stands between the parts of one date or range; 0 for all else. */
function asideEnd(tokens: Tokens, i: number): number {
  // «– пт 14 октября»
  if (leads(at(tokens, i - 1))) return at(tokens, i + 1).kind === "," ? i + 2 : i + 1;
  if (at(tokens, i).kind === "(") {
    const close = closing(tokens, i, i + LONGEST + 1);
    if (close > i + LONGEST || close === i + 1) return 0;
    for (let k = i + 1; k < close; k++) if (!INSIDE.has(at(tokens, k).key)) return 0;
    return close + 1;
  }
  const skip = at(tokens, i).kind === "," ? 1 : 0;
  return at(tokens, i + skip).key === "weekday" ? i + skip + 1 : 0;
}

/** Whether what stands behind goes on with the date before. */
function goesOn(tokens: Tokens, before: number, end: number): boolean {
  const { kind, key } = at(tokens, end);
  if (leads(at(tokens, before))) return kind === "number" || kind === "date";
  if (joint(at(tokens, end)) || isYear(at(tokens, end))) return true;
  const number = at(tokens, before).kind === "number" && !isYear(at(tokens, before));
  return number && (key === "month" || kind === "," || key === "и");
}

/** «апрель (2023), май (2024 г.)»: where the bracket closes that holds the year of the month or day before it; 0 for all else. */
function yearEnd(tokens: Tokens, i: number): number {
  const before = at(tokens, i - 1);
  if (before.key !== "month" && (before.kind !== "date" || before.year > 0)) return 0;
  if (!isYear(at(tokens, i + 1))) return 0;
  const close = at(tokens, i + 2).key === "year" ? i + 3 : i + 2;
  return at(tokens, close).kind === ")" ? close : 0;
}

const GENDERED = /(?:ая|ую|ий|ый|ой|ья|ью|яя|юю)$/;

/** «2-я (пятница)», «вторую (пт)»: the bracket behind a numeral that agrees with it is what the numeral counts. */
function countsBracket(tokens: Tokens, i: number): boolean {
  const before = at(tokens, i - 1);
  const agrees = before.kind === "number" ? before.gendered : before.key === "ordinal" && GENDERED.test(before.text);
  return agrees && at(tokens, i + 1).key === "weekday" && at(tokens, i + 2).kind === ")";
}

/** «2-я пятница октября», «2 и 4 среда мая»: the numeral counts the days of the week and is no day of the month. */
function countsWeekday(tokens: Tokens, i: number): boolean {
  const before = at(tokens, i - 1);
  if (at(tokens, i).key !== "weekday" || before.kind !== "number") return false;
  return before.ordinal || before.value <= MOST_WEEKDAYS;
}

const ENDS: ReadonlySet<TokenKey> = new Set<TokenKey>(["date", "month", "year", "number"]);

/** Whether an aside may stand behind the token. */
const fits = (before: Token, key: TokenKey): boolean => ENDS.has(before.key) || (key === "weekday" && leads(before));

/** Whether the tokens without the aside read on over its place as one date, or as a range of two days. */
function joins(rest: Tokens, place: number): boolean {
  if (at(rest, place - 1).key === "с") return phrase(rest, place)?.unit === "day";
  const by = joint(at(rest, place - 1));
  for (let i = Math.max(0, place - LONGEST); i < place; i++) {
    const read = phrase(rest, i);
    if (!read) continue;
    const [one] = read.stretches;
    if (read.end > place && (!by || one?.a.level === one?.b.level)) return true;
    const end = by ? place - 1 : place;
    const { key } = at(rest, end);
    const before = by && at(rest, end - 1).kind === "," ? end - 1 : end;
    if (read.end === before && (key === "по" || key === "до") && (!by || read.unit === "day")) return true;
    // «2, 9, 16 (вторники) – сентябрь»: the list ends there, whatever its last day alone would make
    if (read.end === place) return false;
  }
  return false;
}

/**
 * The tokens without what stands aside between the two ends of a range: «1 сентября (вт.) — 27 октября (вт.)» is one
 * range. Offsets are those of the print, so that the item covers the words.
 */
export function withoutAsides(tokens: Tokens): Tokens {
  let out = tokens;
  for (let i = 1, taken = 0; i < out.length && taken < MOST; i++) {
    const { kind, key } = at(out, i);
    const year = kind === "(" ? yearEnd(out, i) : 0;
    if (year > 0) {
      out = [...out.slice(0, i), ...out.slice(i + 1, year), ...out.slice(year + 1)];
      taken++;
      continue;
    }
    if (kind === "(" && countsBracket(out, i)) {
      out = [...out.slice(0, i), at(out, i + 1), ...out.slice(i + 3)];
      taken++;
      continue;
    }
    if ((kind !== "(" && kind !== "," && key !== "weekday") || !fits(at(out, i - 1), key)) continue;
    if (countsWeekday(out, i)) continue;
    const end = asideEnd(out, i);
    if (end === 0 || !goesOn(out, i - 1, end)) continue;
    const rest = [...out.slice(0, i), ...out.slice(end)];
    if (!joins(rest, i)) continue;
    out = rest;
    taken++;
  }
  return out;
}
