import type { Match, Reader, Rule } from "../atom.ts";
import { PLAIN_RULE } from "../atom.ts";
import { counted } from "../calendar/counted.ts";
import { groups } from "../calendar/numerals.ts";
import { byUnit, monthOfQuarters, upTo } from "../frequency.ts";
import type { Pattern } from "../pattern.ts";
import { at, type Token, type TokenKey } from "../token.ts";

type Tokens = readonly Token[];

/** «месяца», «следующего месяца», «текущего месяца»: the month of a day («до 5 числа месяца») is every month. */
function ofMonth(tokens: Tokens, from: number): number {
  const before = at(tokens, from - 1);
  // «1,5 месяца» is a length
  if (before.kind === "number" && !before.ordinal) return from;
  const skip = at(tokens, from).key === "current" || at(tokens, from).key === "next" ? 1 : 0;
  const text = at(tokens, from + skip).text;
  return text === "месяца" || text === "квартала" ? from + skip + 1 : from;
}

/** Which month of a quarter its beginning, middle and end are in. */
const MONTH_IN: Partial<Record<TokenKey, number>> = { "part-start": 1, "part-middle": 2, "part-end": 3 };

/** The month of a quarter that «последняя неделя», «первый день» before it are in; 0 for all else. */
function monthOfPart(tokens: Tokens, from: number): number {
  const { key } = at(tokens, from - 1);
  const { value } = at(tokens, from - 2);
  if (key !== "week" && key !== "decade" && key !== "day") return 0;
  return value === -1 ? 3 : value === 1 ? 1 : 0;
}

function rule(found: Rule | undefined, end: number): Match | undefined {
  return found && { atom: { type: "rule", rule: found, dependent: false }, end };
}

/** «каждое 5 число (месяца)», «каждые 15 и 30 числа». */
function numbered(tokens: Tokens, i: number): Match | undefined {
  const read = groups(tokens, i);
  if (!read || at(tokens, read.end).key !== "day-number") return undefined;
  const byMonthDay = read.value.flatMap(({ from, to }) => (from === to ? [from] : [from, to]));
  if (byMonthDay.some((day) => day < -1 || day === 0 || day > 31)) return undefined;
  const end = at(tokens, read.end + 1).text === "месяца" ? read.end + 2 : read.end + 1;
  return rule({ ...PLAIN_RULE, freq: "MONTHLY", byMonthDay }, end);
}

/** «каждая 1-я неделя месяца», «каждую вторую декаду месяца»: the days of that part of each month. */
function partOfMonth(tokens: Tokens, i: number): Match | undefined {
  const read = counted(tokens, i);
  if (read?.unit !== "part-of-month" || at(tokens, read.end).text !== "месяца") return undefined;
  const days = read.stretches.map(({ a, b, nth, impossible, halves }) =>
    nth || impossible || halves || a.month > 0 ? [] : runOf(a.day, b.day),
  );
  if (days.some((run) => run.length === 0)) return undefined;
  const byMonthDay = [...new Set(days.flat())].sort((a, b) => a - b);
  return rule({ ...PLAIN_RULE, freq: "MONTHLY", byMonthDay }, read.end + 1);
}

/** The days of a run; one that ends with the month has all days that a month can have. */
function runOf(from: number, to: number): number[] {
  const last = to < 0 && from > 0 ? 31 : to;
  return Array.from({ length: last - from + 1 }, (_, i) => from + i);
}

/** «каждый месяц», «каждые две недели», «каждого года», «в конце каждого квартала». */
export const every: Pattern = {
  name: "every",
  begins: [
    "every",
    "по",
    "на",
    "в",
    "month-unit",
    "quarter",
    "current",
    "next",
    "part-start",
    "part-middle",
    "part-end",
    "до",
    "к",
    "за",
  ],
  match({ tokens }: Reader, from: number): Match | undefined {
    const implied = ofMonth(tokens, from);
    if (implied > from) {
      const interval = at(tokens, implied - 1).key === "quarter" ? 3 : 1;
      const own = interval === 1 && at(tokens, from).key !== "next";
      const month = interval === 3 ? monthOfPart(tokens, from) : 0;
      const found: Rule = month > 0 ? monthOfQuarters(month) : { ...PLAIN_RULE, freq: "MONTHLY", interval, soft: true };
      return { atom: { type: "rule", rule: found, dependent: true, own }, end: implied };
    }
    let i = from;
    const { key } = at(tokens, i);
    // «по четвертям», «по полугодиям»
    if (key === "по")
      return /(?:ам|ям)$/.test(at(tokens, i + 1).text) ? rule(byUnit(at(tokens, i + 1).key, 1), i + 2) : undefined;
    if (key === "в" || key === "на" || key === "до" || key === "к" || key === "за") i++;
    const part = at(tokens, i).key;
    if (part === "part-start" || part === "part-middle" || part === "part-end") i++;
    if (at(tokens, i).key !== "every") return undefined;
    i++;
    const month = MONTH_IN[part];
    if (month !== undefined && at(tokens, i).key === "quarter") return rule(monthOfQuarters(month), i + 1);
    const days = numbered(tokens, i) ?? partOfMonth(tokens, i);
    if (days) return days;
    const counts = at(tokens, i).kind === "number" || at(tokens, i).key === "cardinal";
    let count = counts ? at(tokens, i).value : 1;
    if (counts) i++;
    // «каждые 3-4 недели»
    const longer = at(tokens, i - 2).text === "каждые" ? upTo(tokens, i, count) : 0;
    if (longer > 0) {
      count = longer;
      i += 2;
    }
    while (
      at(tokens, i).key === "school" ||
      at(tokens, i).key === "calendar" ||
      at(tokens, i).key === "next" ||
      at(tokens, i).key === "reported"
    )
      i++;
    const found = byUnit(at(tokens, i).key, count);
    // «(до 25 числа) каждого месяца», «(до 1 октября) каждого года»
    const soft = at(tokens, i).text === "месяца" || at(tokens, i).text === "года";
    return rule(found && { ...found, soft, atLeast: longer > 0 }, i + 1);
  },
  reads: [
    ["каждый месяц", ["R:FREQ=MONTHLY 2024-01-01/2024-12-31"]],
    ["каждые две недели", ["R:FREQ=WEEKLY;INTERVAL=2 2024-01-01/2024-12-31"]],
    ["в конце каждого месяца", ["R:FREQ=MONTHLY 2024-01-01/2024-12-31"]],
    ["в конце каждого квартала", ["R:FREQ=YEARLY;BYMONTH=3,6,9,12 2024-01-01/2024-12-31"]],
    ["ежеквартально, в начале каждого квартала", ["R:FREQ=YEARLY;BYMONTH=1,4,7,10 2024-01-01/2024-12-31"]],
    [
      "последняя неделя квартала",
      ["R:FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-7,-6,-5,-4,-3,-2,-1 2024-01-01/2024-12-31"],
    ],
    ["в конце каждой четверти", ["R:FREQ=YEARLY;BYMONTH=3,5,10,12 2024-01-01/2024-12-31"]],
    ["каждое 5 число месяца", ["R:FREQ=MONTHLY;BYMONTHDAY=5 2024-01-01/2024-12-31"]],
    ["каждый квартал", ["R:FREQ=MONTHLY;INTERVAL=3 2024-01-01/2024-12-31"]],
    ["в начале каждого учебного года", ["R:FREQ=YEARLY 2024-01-01/2024-12-31"]],
    ["начало каждого месяца", ["R:FREQ=MONTHLY 2024-01-01/2024-12-31"]],
    ["к началу каждого учебного года", ["R:FREQ=YEARLY 2024-01-01/2024-12-31"]],
    ["в течение квартала", ["unknown"]],
    ["по четвертям", ["R:FREQ=YEARLY;BYMONTH=3,5,10,12 2023-09-01/2024-08-31"], "school"],
    ["по полугодиям", ["R:FREQ=MONTHLY;INTERVAL=6 2024-01-01/2024-12-31"]],
    ["по кварталам", ["R:FREQ=MONTHLY;INTERVAL=3 2024-01-01/2024-12-31"]],
    ["на конец каждой четверти", ["R:FREQ=YEARLY;BYMONTH=3,5,10,12 2023-09-01/2024-08-31"], "school"],
    ["каждые 10 дней", ["R:FREQ=DAILY;INTERVAL=10 2024-01-01/2024-12-31"]],
    ["каждые 3-4 недели", ["R:FREQ=WEEKLY;INTERVAL=4 atLeast 2024-01-01/2024-12-31"]],
    ["каждые два – три месяца", ["R:FREQ=MONTHLY;INTERVAL=3 atLeast 2024-01-01/2024-12-31"]],
    ["каждую 2-3 неделю", ["unknown"]],
    ["каждое полугодие", ["R:FREQ=MONTHLY;INTERVAL=6 2024-01-01/2024-12-31"]],
    ["каждую четверть", ["R:FREQ=YEARLY;BYMONTH=3,5,10,12 2023-09-01/2024-08-31"], "school"],
    ["каждая 1-я неделя месяца", ["R:FREQ=MONTHLY;BYMONTHDAY=1,2,3,4,5,6,7 2024-01-01/2024-12-31"]],
    ["каждую последнюю неделю месяца", ["R:FREQ=MONTHLY;BYMONTHDAY=-7,-6,-5,-4,-3,-2,-1 2024-01-01/2024-12-31"]],
    ["каждая 3-я декада месяца", ["R:FREQ=MONTHLY;BYMONTHDAY=21,22,23,24,25,26,27,28,29,30,31 2024-01-01/2024-12-31"]],
  ],
  refuses: ["каждый учитель", "каждая школа", "месяца", "каждые 0 недель"],
};
