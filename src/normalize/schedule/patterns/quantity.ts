import { STEM } from "../../../lexicon/time-index.ts";
import { MEASURES } from "../../../lexicon/time-notes.ts";
import type { Match, Reader } from "../atom.ts";
import { mendSpelling } from "../mend.ts";
import type { Pattern } from "../pattern.ts";
import { behindDate, behindMark } from "../remark.ts";
import { startsTime } from "../tail.ts";
import { at, begins, isYear, type Token, type TokenKey } from "../token.ts";

type Tokens = readonly Token[];

const MEASURE: ReadonlySet<string> = new Set(MEASURES);
const LIMITS: ReadonlySet<string> = new Set(["менее", "более", "меньше", "больше", "свыше", "около", "до", "по", "от"]);
const INSIDE: ReadonlySet<TokenKey> = new Set<TokenKey>([
  "word",
  "в",
  "на",
  "с",
  "и",
  "к",
  "от",
  "day-number",
  "other",
]);
const ENDS: ReadonlySet<TokenKey> = new Set<TokenKey>(["end", ",", ";", "(", ")"]);
const FARTHEST = 12;

/** «не менее», «до», «около»; the index of the number. */
function numberAt(tokens: Tokens, from: number): number {
  const i = at(tokens, from).key === "не" ? from + 1 : from;
  return LIMITS.has(at(tokens, i).text) ? i + 1 : i;
}

/** «30», «10-15», «1,5»: the index behind it; 0 where no number stands there. */
function behindNumber(tokens: Tokens, i: number): number {
  const { kind, ordinal } = at(tokens, i);
  if (kind !== "number" || ordinal || isYear(at(tokens, i))) return 0;
  const mark = at(tokens, i + 1);
  const joins = mark.kind === "-" || (mark.kind === "," && !mark.gap && !at(tokens, i + 2).gap);
  return joins && at(tokens, i + 2).kind === "number" ? i + 3 : i + 1;
}

/** Whether the token is what is counted, and no unit of time or of a rule. */
function isCounted(tokens: Tokens, i: number): boolean {
  const { key, text } = at(tokens, i);
  // «7 класс», «7 «Б» класс» say for whom
  if (begins(at(tokens, i), STEM.class) || begins(at(tokens, i + 1), STEM.class)) return false;
  return key === "word" || key === "hour" || text === "%" || (key === "times" && ENDS.has(at(tokens, i + 1).key));
}

const isMeasure = ({ text }: Token): boolean => text === "%" || MEASURE.has(text);

/** Where the words that go on with the count end; 0 where something else stands there. */
function wordsEnd(tokens: Tokens, from: number): number {
  for (let i = from; i < from + FARTHEST; i++) {
    const token = at(tokens, i);
    if (ENDS.has(token.key) || (token.line && startsTime(tokens, i))) return i;
    if (!INSIDE.has(token.key) || startsTime(tokens, i)) return 0;
  }
  return 0;
}

/** How much of something falls to a date: «2023 г. – 30 чел.», «I квартал – 2 занятия», «март, 25 чел.». */
export const quantity: Pattern = {
  name: "quantity",
  begins: ["number", "не", "до", "по", "word"],
  match({ tokens }: Reader, from: number): Match | undefined {
    const comma = at(tokens, from - 1).kind === ",";
    if (comma ? !behindDate(tokens, from) : !behindMark(tokens, from)) return undefined;
    const unit = behindNumber(tokens, numberAt(tokens, from));
    if (unit === 0 || !isCounted(tokens, unit) || (comma && !isMeasure(at(tokens, unit)))) return undefined;
    const end = wordsEnd(tokens, unit + 1);
    if (end === 0 || mendSpelling(tokens, from, end) !== tokens) return undefined;
    return { atom: { type: "note", beside: true, label: false }, end };
  },
  reads: [
    ["2024 г. – 30 чел., 2025 г. – 45 чел.", ["2024", "2025"]],
    ["март – 12 педагогов", ["2024-03"]],
    ["март – не менее 12 педагогов", ["2024-03"]],
    ["март: до 30 чел.", ["2024-03"]],
    ["март – 10-15 чел.", ["2024-03"]],
    ["март, 25 чел.; апрель, 40 %", ["2024-03", "2024-04"]],
    ["2024 – 50 %", ["2024"]],
    ["2024 год - 50% от числа участников", ["2024"]],
    ["I квартал – 2 занятия, II квартал – 3 занятия", ["2024-01/2024-03", "2024-04/2024-06"]],
    ["май – 1 раз", ["2024-05"]],
    ["май – 1,5 часа", ["2024-05"]],
    ["май – 2 раза в месяц", ["R:FREQ=WEEKLY;INTERVAL=2 2024-05-01/2024-05-31"]],
    ["май – 2 неделя", ["2024-05-08/2024-05-14"]],
    ["май, 2 занятия по теме", ["2024-05", "unknown"]],
  ],
  refuses: ["30 чел.", "2 занятия", "50 %", "не менее 12 педагогов"],
};
