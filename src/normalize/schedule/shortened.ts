import { MONTH_GENITIVES } from "../../lexicon/time.ts";
import { timeWord } from "../../lexicon/time-lookup.ts";
import {
  SHORT_ADVERBS,
  SHORT_NOUNS,
  SHORT_ORDINALS,
  SHORT_PARTS,
  SHORT_WEEKDAYS,
} from "../../lexicon/time-shortened.ts";
import { at, isYear, type Token, type TokenKey } from "./token.ts";

type Tokens = readonly Token[];

const GENITIVE: ReadonlySet<string> = new Set(MONTH_GENITIVES);

/** What may have been cut short, and where it can stand. */
interface Shortened {
  readonly words: readonly (readonly [full: string, least: string])[];
  fits(tokens: Tokens, i: number): boolean;
}

const PERIODS: ReadonlySet<TokenKey> = new Set<TokenKey>([
  ...(["month", "month-unit", "quarter", "half", "semester", "term", "season", "year", "school"] as const),
  ...(["calendar", "current", "next", "roman", "ordinal", "week", "decade", "period"] as const),
]);
const COUNTED: ReadonlySet<TokenKey> = new Set<TokenKey>([
  ...(["portion", "week", "decade", "quarter", "half", "term", "weekday", "semester", "trimester"] as const),
]);
const OF_MONTH: ReadonlySet<TokenKey> = new Set<TokenKey>(["weekday", "day-number", "during", "whole"]);
const NOUN_WITHIN = 3;

const isPeriod = (tokens: Tokens, i: number): boolean => PERIODS.has(at(tokens, i).key) || isYear(at(tokens, i));
const isNumeral = ({ kind, key, dot }: Token): boolean =>
  kind === "number" || key === "roman" || key === "ordinal" || (key === "word" && dot);

/** «посл. пятн. мес.»: what stands before may be cut short itself. */
const isOfMonth = ({ key, dot }: Token): boolean => OF_MONTH.has(key) || (key === "word" && dot);

/** «пост.» is a word of its own: no noun rules it («по мере пост.»), and it names no paper («пост. № 5»). */
function standsAlone(tokens: Tokens, i: number): boolean {
  const before = at(tokens, i - 1);
  const next = at(tokens, i + 1);
  const ruled =
    before.kind === "word" &&
    (before.key === "word" || before.key === "по" || before.key === "при") &&
    !at(tokens, i).line;
  return !ruled && next.key !== "word" && next.key !== "от" && next.kind !== "other";
}

/** «по граф.», «по отд. граф.», «согласно пл.» */
export function isGoverned(tokens: Tokens, i: number): boolean {
  if (at(tokens, i + 1).capital) return false;
  for (let k = i - 1; k >= i - NOUN_WITHIN; k--) {
    const { kind, key, text } = at(tokens, k);
    if (key === "по" || text === "согласно" || text === "соответствии") return true;
    if (kind !== "word") return false;
  }
  return false;
}

const entries = (table: Readonly<Record<string, string>>): Shortened["words"] => Object.entries(table);

const ALL: readonly Shortened[] = [
  { words: entries(SHORT_ADVERBS), fits: standsAlone },
  { words: entries(SHORT_NOUNS), fits: isGoverned },
  { words: entries(SHORT_PARTS), fits: (tokens, i) => isPeriod(tokens, i + 1) },
  { words: entries(SHORT_WEEKDAYS), fits: () => true },
  { words: entries(SHORT_ORDINALS), fits: (tokens, i) => COUNTED.has(at(tokens, i + 1).key) },
  { words: [["месяца", "мес"]], fits: (tokens, i) => isOfMonth(at(tokens, i - 1)) },
  { words: [["половина", "пол"]], fits: (tokens, i) => isPeriod(tokens, i + 1) && isNumeral(at(tokens, i - 1)) },
  { words: [["период", "пер"]], fits: (tokens, i) => at(tokens, i - 1).key === "whole" },
  {
    words: [["четверть", "чет"]],
    fits: (tokens, i) => at(tokens, i - 1).key === "в" || at(tokens, i - 1).key === "every",
  },
  {
    words: [["согласно", "согл"]],
    fits: (tokens, i) => at(tokens, i + 1).key === "word" && at(tokens, i - 1).key !== "по",
  },
  { words: [["течение", "т"]], fits: (tokens, i) => at(tokens, i - 1).key === "в" && isSpan(tokens, i + 1) },
];

/** What lasts: «в т. года», but not «в т.г.», which is this year. */
function isSpan(tokens: Tokens, i: number): boolean {
  const { key, text } = at(tokens, i);
  return (key === "year" && text.length > 2) || key === "school" || key === "whole" || key === "month-unit";
}

/** The whole word of a piece that ends with a period; undefined where none or more than one can be meant. */
function wholeOf(tokens: Tokens, i: number): string | undefined {
  const { text } = at(tokens, i);
  for (const { words, fits } of ALL) {
    const found = words.filter(([full, least]) => text.startsWith(least) && full.startsWith(text) && text !== full);
    if (found.length > 0 && fits(tokens, i)) return found.length === 1 ? found[0]?.[0] : undefined;
  }
  return undefined;
}

/** «2 дек. мая»: the ten days of a month; December has no other month in the genitive behind it. */
function isDecade(tokens: Tokens, i: number): boolean {
  const month = at(tokens, i + 1);
  const which = at(tokens, i - 1);
  if (at(tokens, i).text !== "дек" || month.key !== "month" || month.line) return false;
  return isNumeral(which) && which.value <= 3 && GENITIVE.has(month.text);
}

function inFull(tokens: Tokens, i: number): Token | undefined {
  const token = at(tokens, i);
  const full = token.key === "month" ? (isDecade(tokens, i) ? "декада" : undefined) : wholeOf(tokens, i);
  if (full === undefined) return undefined;
  const known = timeWord(full);
  return { ...token, text: full, key: known ? known.tag : "word", value: known ? known.value : 0 };
}

const mayBeShort = ({ kind, key, dot, text }: Token): boolean =>
  dot && kind === "word" && (key === "word" || text === "дек" || text === "мес");

/** Words that a period cuts short in full; from the last one on, since what stands behind a piece tells what it is. */
export function mendShortened(tokens: Tokens): Tokens {
  if (!tokens.some(mayBeShort)) return tokens;
  let out: Token[] | undefined;
  for (let i = tokens.length - 1; i >= 0; i--) {
    if (!mayBeShort(at(tokens, i))) continue;
    const full = inFull(out ?? tokens, i);
    if (!full) continue;
    out ??= [...tokens];
    out[i] = full;
  }
  return out ?? tokens;
}
