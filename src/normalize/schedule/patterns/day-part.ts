import { DAY_PARTS, REPEATS } from "../../../lexicon/time-notes.ts";
import type { Match, Reader } from "../atom.ts";
import { groups } from "../calendar/numerals.ts";
import type { Pattern } from "../pattern.ts";
import { behindDate } from "../remark.ts";
import { at, type Token } from "../token.ts";

type Tokens = readonly Token[];

const LESSON = /^урок(?:и|е|ом|ах)?$/;
const ALONE: ReadonlySet<string> = new Set([...DAY_PARTS, ...REPEATS]);

/** «весь день», «(в) первой половине дня», «с утра»; the index behind, 0 for anything else. */
function partEnd(tokens: Tokens, from: number): number {
  const { key, text } = at(tokens, from);
  if (ALONE.has(text)) return from + 1;
  if (key === "whole") return at(tokens, from + 1).text === "день" ? from + 2 : 0;
  if (key === "с") return at(tokens, from + 1).text === "утра" ? from + 2 : 0;
  const read = groups(tokens, key === "в" || key === "на" ? from + 1 : from);
  // «20 октября, 3 урок», «на 2-3 уроках»
  if (read && LESSON.test(at(tokens, read.end).text)) return behindDate(tokens, from) ? read.end + 1 : 0;
  if (!read || at(tokens, read.end).key !== "portion") return 0;
  return at(tokens, read.end + 1).text === "дня" ? read.end + 2 : 0;
}

/** A part of the day beside a date is a note: «12 марта, в первой половине дня», «12 марта, весь день». */
export const dayPart: Pattern = {
  name: "day-part",
  begins: ["word", "day", "whole", "ordinal", "number", "roman", "в", "на", "с"],
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
    ["4 урок", ["unknown"]],
  ],
  refuses: ["весь день", "утром", "первая половина дня", "в первой половине марта"],
};
