import { DAY_PARTS, REPEATS } from "../../../lexicon/time-notes.ts";
import type { Match, Reader } from "../atom.ts";
import { groups } from "../calendar/numerals.ts";
import type { Pattern } from "../pattern.ts";
import { behindDate } from "../remark.ts";
import { at, type Token, type TokenKey } from "../token.ts";

type Tokens = readonly Token[];

const LESSON = /^(?:урок(?:и|е|а|ом|ах)?|(?:смен|пар|перемен)[аеуы])$/;
const LEADS: ReadonlySet<TokenKey> = new Set<TokenKey>(["в", "на", "после", "до"]);
const ALONE: ReadonlySet<string> = new Set([...DAY_PARTS, ...REPEATS]);

/** Whether a day begins at the index, or behind the mark that stands there. */
function leadsDay(tokens: Tokens, i: number): boolean {
  const { kind } = at(tokens, i);
  const k = kind === "(" || kind === "," || kind === "-" ? i + 1 : i;
  return at(tokens, k).kind === "date" || (at(tokens, k).kind === "number" && at(tokens, k + 1).key === "month");
}

/** «весь день», «(в) первой половине дня», «с утра»; the index behind, 0 for anything else. */
function partEnd(tokens: Tokens, from: number): number {
  const { key, text } = at(tokens, from);
  if (ALONE.has(text)) return from + 1;
  if (key === "whole") return at(tokens, from + 1).text === "день" ? from + 2 : 0;
  if (key === "с") return at(tokens, from + 1).text === "утра" ? from + 2 : 0;
  const read = groups(tokens, LEADS.has(key) ? from + 1 : from);
  // «20 октября, 3 урок», «на 2-3 уроках», «ежедневно 1 урок», «3 урок, 20 октября»
  if (read && LESSON.test(at(tokens, read.end).text)) {
    const ruled = at(tokens, from - 1).key === "rule";
    return ruled || behindDate(tokens, from) || leadsDay(tokens, read.end + 1) ? read.end + 1 : 0;
  }
  if (!read || at(tokens, read.end).key !== "portion") return 0;
  return at(tokens, read.end + 1).text === "дня" ? read.end + 2 : 0;
}

/** A part of the day beside a date is a note: «12 марта, в первой половине дня», «12 марта, весь день». */
export const dayPart: Pattern = {
  name: "day-part",
  begins: ["word", "day", "whole", "ordinal", "number", "roman", "в", "на", "с", "до", "после"],
  match({ tokens }: Reader, from: number): Match | undefined {
    const end = partEnd(tokens, from);
    return end === 0 ? undefined : { atom: { type: "note", beside: true, label: false }, end };
  },
  reads: [
    ["14 марта, весь день", ["2024-03-14"]],
    ["14.03 целый день", ["2024-03-14"]],
    ["14 марта, в первой половине дня", ["2024-03-14"]],
    ["14 марта (2-я половина дня)", ["2024-03-14"]],
    ["14 марта утром", ["2024-03-14"]],
    ["14.03.2024 с утра", ["2024-03-14"]],
    ["ежедневно утром", ["R:FREQ=DAILY 2024-01-01/2024-12-31"]],
    ["6 июня, 4 урок", ["2024-06-06"]],
    ["6.06 на 2-3 уроках", ["2024-06-06"]],
    ["6 июня, после 5 урока", ["2024-06-06"]],
    ["6 июня 2 смена", ["2024-06-06"]],
    ["6.06.2024 3 пара", ["2024-06-06"]],
    ["4 урок, 6 июня", ["2024-06-06"]],
    ["ежедневно 1 урок", ["R:FREQ=DAILY 2024-01-01/2024-12-31"]],
    ["4 урок", ["unknown"]],
  ],
  refuses: ["весь день", "утром", "первая половина дня", "в первой половине марта"],
};
