import type { Match, Reader, Rule } from "../atom.ts";
import { PLAIN_RULE } from "../atom.ts";
import { monthOfQuarters } from "../frequency.ts";
import type { Pattern } from "../pattern.ts";
import { besideQuarters } from "../quarter-month.ts";
import { at, type Token } from "../token.ts";

type Tokens = readonly Token[];

const NOUNS: ReadonlySet<string> = new Set(["month-unit", "quarter", "half", "year", "period"]);

/** The rule of a noun and of what the report is about: «месяца, следующего за отчетным кварталом» is every third month. */
function ruleOf(noun: Token, reported: Token): Rule {
  const soft = { ...PLAIN_RULE, soft: true };
  if (noun.key === "year" || reported.key === "year") return { ...soft, freq: "YEARLY" };
  const interval = reported.key === "quarter" || noun.key === "quarter" ? 3 : reported.key === "half" ? 6 : 1;
  return { ...soft, freq: "MONTHLY", interval };
}

/** «месяца, следующего за отчетным», «следующего за отчетным кварталом месяца», «года, следующего за отчетным периодом». */
function following(tokens: Tokens, from: number): Match | undefined {
  let i = from;
  let noun: Token | undefined;
  // «первого месяца, следующего за отчетным кварталом»
  if (at(tokens, i).key === "ordinal" && at(tokens, i).value === 1 && at(tokens, i + 1).key === "month-unit") i++;
  if (NOUNS.has(at(tokens, i).key)) noun = at(tokens, i++);
  if (at(tokens, i).kind === ",") i++;
  if (at(tokens, i).key !== "next" && !at(tokens, i).text.startsWith("идущ")) return undefined;
  i++;
  if (at(tokens, i).key !== "за") return undefined;
  i++;
  if (at(tokens, i).key === "reported" || at(tokens, i).text.startsWith("отчетн")) i++;
  let reported = noun ?? at(tokens, i);
  if (NOUNS.has(at(tokens, i).key)) reported = at(tokens, i++);
  if (!noun && NOUNS.has(at(tokens, i).key)) noun = at(tokens, i++);
  return reported.kind === "word"
    ? { atom: { type: "rule", rule: ruleOf(noun ?? reported, reported), dependent: true }, end: i }
    : undefined;
}

/** «последнего месяца (отчетного) квартала», «в первый месяц каждого квартала»: that month of each; behind «ежеквартально» the quarter may be left out. */
function monthOfQuarter(tokens: Tokens, from: number): Match | undefined {
  const i = at(tokens, from).key === "в" ? from + 1 : from;
  const { key, value } = at(tokens, i);
  if (key !== "ordinal" || at(tokens, i + 1).key !== "month-unit") return undefined;
  const next = at(tokens, i + 2);
  const skip = next.kind === "word" && at(tokens, i + 3).key === "quarter" ? 1 : 0;
  const named = at(tokens, i + 2 + skip).key === "quarter";
  const which = value === -1 ? 3 : value;
  if (which < 1 || which > 3 || (!named && (next.kind === "word" || !besideQuarters(tokens, from)))) return undefined;
  return { atom: { type: "rule", rule: monthOfQuarters(which) }, end: named ? i + 3 + skip : i + 2 };
}

/** The period behind the one that a report is about, after a day: «до 10 числа месяца, следующего за отчетным». */
export const reporting: Pattern = {
  name: "reporting",
  begins: ["month-unit", "quarter", "half", "year", "next", "period", ",", "ordinal", "word", "в"],
  match({ tokens }: Reader, from: number): Match | undefined {
    return following(tokens, from) ?? monthOfQuarter(tokens, from);
  },
  reads: [
    ["месяца, следующего за отчетным", ["unknown"]],
    ["года, следующего за отчетным", ["unknown"]],
    [
      "ежеквартально, до 15 числа последнего месяца квартала",
      ["R:FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=15 2024-01-01/2024-12-31"],
    ],
    [
      "не позднее 20 числа последнего месяца отчётного квартала",
      ["R:FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20 2024-01-01/2024-12-31"],
    ],
    ["до 10 числа первого месяца квартала", ["R:FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=10 2024-01-01/2024-12-31"]],
    ["второй месяц каждого квартала", ["R:FREQ=YEARLY;BYMONTH=2,5,8,11 2024-01-01/2024-12-31"]],
    ["ежеквартально в последний месяц квартала", ["R:FREQ=YEARLY;BYMONTH=3,6,9,12 2024-01-01/2024-12-31"]],
    [
      "ежеквартально, до 5 числа месяца, следующего за отчетным кварталом",
      ["R:FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=5 2024-01-01/2024-12-31"],
    ],
    [
      "до 5 числа первого месяца, следующего за отчетным кварталом",
      ["R:FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=5 2024-01-01/2024-12-31"],
    ],
    ["последний месяц полугодия", ["unknown"]],
    ["четвертый месяц квартала", ["unknown"]],
    [
      "ежеквартально, до 15 числа последнего месяца",
      ["R:FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=15 2024-01-01/2024-12-31"],
    ],
    [
      "1 раз в квартал, до 10 числа первого месяца",
      ["R:FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=10 2024-01-01/2024-12-31"],
    ],
    ["ежегодно, до 15 числа последнего месяца", ["R:FREQ=YEARLY 2024-01-01/2024-12-31", "unknown"]],
    ["до 15 числа последнего месяца", ["unknown"]],
    ["II квартал, до 15 числа последнего месяца", ["2024-04/2024-06", "unknown"]],
  ],
  refuses: ["следующего за ним", "месяца", "отчетного периода"],
};
