import type { Match, Reader, Rule } from "../atom.ts";
import { PLAIN_RULE } from "../atom.ts";
import type { Pattern } from "../pattern.ts";
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

/** «последнего месяца (отчетного) квартала». */
function lastMonth(tokens: Tokens, from: number): Match | undefined {
  if (at(tokens, from).key !== "ordinal" || at(tokens, from + 1).key !== "month-unit") return undefined;
  const skip = at(tokens, from + 2).kind === "word" && at(tokens, from + 3).key === "quarter" ? 1 : 0;
  if (at(tokens, from + 2 + skip).key !== "quarter") return undefined;
  return {
    atom: { type: "rule", rule: { ...PLAIN_RULE, freq: "MONTHLY", interval: 3, soft: true }, dependent: true },
    end: from + 3 + skip,
  };
}

/** The period behind the one that a report is about, after a day: «до 10 числа месяца, следующего за отчетным». */
export const reporting: Pattern = {
  name: "reporting",
  begins: ["month-unit", "quarter", "half", "year", "next", "period", ",", "ordinal", "word"],
  match({ tokens }: Reader, from: number): Match | undefined {
    return following(tokens, from) ?? lastMonth(tokens, from);
  },
  reads: [
    ["месяца, следующего за отчетным", ["unknown"]],
    ["года, следующего за отчетным", ["unknown"]],
  ],
  refuses: ["следующего за ним", "месяца", "отчетного периода"],
};
