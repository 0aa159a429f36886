import type { Match, Reader, Rule } from "../atom.ts";
import { PLAIN_RULE } from "../atom.ts";
import { counted } from "../calendar/counted.ts";
import { groups } from "../calendar/numerals.ts";
import { byUnit, upTo } from "../frequency.ts";
import type { Pattern } from "../pattern.ts";
import { besideQuarters, monthOfCounted, partOfQuarters } from "../quarter-month.ts";
import { at, type Token, type TokenKey } from "../token.ts";

type Tokens = readonly Token[];

/** Behind «месяца», «квартала», «следующего месяца», «текущего месяца»; the index where none stands there. */
function periodEnd(tokens: Tokens, from: number): number {
  const before = at(tokens, from - 1);
  // «1,5 месяца» is a length
  if (before.kind === "number" && !before.ordinal) return from;
  const skip = at(tokens, from).key === "current" || at(tokens, from).key === "next" ? 1 : 0;
  const text = at(tokens, from + skip).text;
  return text === "месяца" || text === "квартала" ? from + skip + 1 : from;
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

/** «каждая 1-я неделя месяца», «каждую вторую декаду месяца», «каждая последняя неделя квартала»: the days of that part of each. */
function partOfMonth(tokens: Tokens, i: number): Match | undefined {
  const read = counted(tokens, i);
  if (read?.unit !== "part-of-month" && read?.unit !== "day-of-month") return undefined;
  const { text } = at(tokens, read.end);
  const every: Rule = { ...PLAIN_RULE, freq: "MONTHLY" };
  const each = text === "месяца" ? every : text === "квартала" ? monthOfCounted(tokens, read.end) : undefined;
  if (!each) return undefined;
  const days = read.stretches.map(({ a, b, nth, impossible, halves }) =>
    nth || impossible || halves || a.month > 0 ? [] : runOf(a.day, b.day),
  );
  if (days.some((run) => run.length === 0)) return undefined;
  const byMonthDay = [...new Set(days.flat())].sort((a, b) => a - b);
  return rule({ ...each, byMonthDay }, read.end + 1);
}

/** The days of a run; one that ends with the month has all days that a month can have. */
function runOf(from: number, to: number): number[] {
  const last = to < 0 && from > 0 ? 31 : to;
  return Array.from({ length: last - from + 1 }, (_, i) => from + i);
}

/** The month of a day, the quarter of a week is every one: «до 5 числа |месяца», «последняя неделя |квартала». */
function ofPeriod(tokens: Tokens, from: number): Match | undefined {
  const end = periodEnd(tokens, from);
  if (end === from) return undefined;
  const quarter = at(tokens, end - 1).key === "quarter";
  const month = quarter ? monthOfCounted(tokens, from) : undefined;
  if (month === null) return undefined;
  const found: Rule = month ?? { ...PLAIN_RULE, freq: "MONTHLY", interval: quarter ? 3 : 1, soft: true };
  const own = !quarter && at(tokens, from).key !== "next";
  return { atom: { type: "rule", rule: found, dependent: true, own }, end };
}

const PLURAL = /(?:ам|ям)$/;

/** «по четвертям», «по полугодиям». */
function byPlural(tokens: Tokens, from: number): Match | undefined {
  const { key, text } = at(tokens, from + 1);
  return PLURAL.test(text) ? rule(byUnit(key, 1), from + 2) : undefined;
}

const LEADS: ReadonlySet<TokenKey> = new Set<TokenKey>(["в", "на", "до", "к", "за"]);
const PARTS: ReadonlySet<TokenKey> = new Set<TokenKey>(["part-start", "part-middle", "part-end"]);

/** «каждый месяц», «в конце каждого квартала», «каждое 5 число», «каждые 3-4 недели». */
function each(tokens: Tokens, from: number): Match | undefined {
  let i = from;
  if (LEADS.has(at(tokens, i).key)) i++;
  const part = at(tokens, i).key;
  if (PARTS.has(part)) i++;
  if (at(tokens, i).key !== "every") return undefined;
  const noun = i + 1;
  const month = at(tokens, noun).key === "quarter" ? (partOfQuarters(part) ?? monthOfCounted(tokens, from)) : undefined;
  if (month === null) return undefined;
  if (month) return rule(month, noun + 1);
  return numbered(tokens, noun) ?? partOfMonth(tokens, noun) ?? interval(tokens, noun);
}

/** «(ежеквартально,) в конце квартала»; alone it may be that of the quarter that a heading names. */
function ofQuarter(tokens: Tokens, from: number): Match | undefined {
  const { key } = at(tokens, from);
  const i = key === "в" || key === "на" ? from + 1 : from;
  const found = at(tokens, i + 1).text === "квартала" ? partOfQuarters(at(tokens, i).key) : undefined;
  return besideQuarters(tokens, from) ? rule(found, i + 2) : undefined;
}

const BETWEEN: ReadonlySet<TokenKey> = new Set<TokenKey>(["school", "calendar", "next", "reported"]);

/** Behind «каждый»: «месяц», «две недели», «3-4 недели», «учебного года». */
function interval(tokens: Tokens, from: number): Match | undefined {
  let i = from;
  const counts = at(tokens, i).kind === "number" || at(tokens, i).key === "cardinal";
  const count = counts ? at(tokens, i).value : 1;
  if (counts) i++;
  const longer = at(tokens, i - 2).text === "каждые" ? upTo(tokens, i, count) : 0;
  if (longer > 0) i += 2;
  while (BETWEEN.has(at(tokens, i).key)) i++;
  const { key, text } = at(tokens, i);
  const found = byUnit(key, longer || count);
  // «(до 25 числа) каждого месяца», «(до 1 октября) каждого года»
  const soft = text === "месяца" || text === "года";
  return rule(found && { ...found, soft, atLeast: longer > 0 }, i + 1);
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
    return (
      ofPeriod(tokens, from) ??
      ofQuarter(tokens, from) ??
      (at(tokens, from).key === "по" ? byPlural(tokens, from) : each(tokens, from))
    );
  },
  reads: [
    ["каждый месяц", ["R:FREQ=MONTHLY 2024-01-01/2024-12-31"]],
    ["каждые две недели", ["R:FREQ=WEEKLY;INTERVAL=2 2024-01-01/2024-12-31"]],
    ["в конце каждого месяца", ["R:FREQ=MONTHLY 2024-01-01/2024-12-31"]],
    ["в конце каждого квартала", ["R:FREQ=YEARLY;BYMONTH=3,6,9,12 2024-01-01/2024-12-31"]],
    ["ежеквартально, в конце квартала", ["R:FREQ=YEARLY;BYMONTH=3,6,9,12 2024-01-01/2024-12-31"]],
    ["1 раз в квартал, в начале квартала", ["R:FREQ=YEARLY;BYMONTH=1,4,7,10 2024-01-01/2024-12-31"]],
    ["в конце квартала", ["unknown"]],
    ["I квартал, в конце квартала", ["2024-01/2024-03", "unknown"]],
    ["до конца квартала", ["unknown"]],
    ["ежеквартально, в начале каждого квартала", ["R:FREQ=YEARLY;BYMONTH=1,4,7,10 2024-01-01/2024-12-31"]],
    [
      "последняя неделя квартала",
      ["R:FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-7,-6,-5,-4,-3,-2,-1 2024-01-01/2024-12-31"],
    ],
    [
      "последняя неделя каждого квартала",
      ["R:FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-7,-6,-5,-4,-3,-2,-1 2024-01-01/2024-12-31"],
    ],
    ["последний день каждого квартала", ["R:FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1 2024-01-01/2024-12-31"]],
    ["последний день квартала", ["R:FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1 2024-01-01/2024-12-31"]],
    ["каждый последний день квартала", ["R:FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1 2024-01-01/2024-12-31"]],
    ["до последнего числа каждого квартала", ["R:FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1 2024-01-01/2024-12-31"]],
    [
      "ежеквартально, в последний день каждого квартала",
      ["R:FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1 2024-01-01/2024-12-31"],
    ],
    ["последняя пятница каждого квартала", ["R:FREQ=YEARLY;BYMONTH=3,6,9,12;BYDAY=-1FR 2024-01-01/2024-12-31"]],
    ["последняя пятница квартала", ["R:FREQ=YEARLY;BYMONTH=3,6,9,12;BYDAY=-1FR 2024-01-01/2024-12-31"]],
    ["вторая среда каждого квартала", ["R:FREQ=YEARLY;BYMONTH=1,4,7,10;BYDAY=2WE 2024-01-01/2024-12-31"]],
    ["1-й чт. и 2-й сб. квартала", ["R:FREQ=YEARLY;BYMONTH=1,4,7,10;BYDAY=1TH,2SA 2024-01-01/2024-12-31"]],
    [
      "2 неделя каждого квартала",
      ["R:FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=8,9,10,11,12,13,14 2024-01-01/2024-12-31"],
    ],
    ["до 5 числа каждого квартала", ["R:FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=5 2024-01-01/2024-12-31"]],
    ["первая и последняя неделя квартала", ["unknown"]],
    ["первая и последняя неделя каждого квартала", ["unknown"]],
    ["1-й чт. и последняя сб. квартала", ["unknown"]],
    ["каждый последний день месяца", ["R:FREQ=MONTHLY;BYMONTHDAY=-1 2024-01-01/2024-12-31"]],
    [
      "каждую последнюю неделю квартала",
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
