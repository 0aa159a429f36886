import { STEM } from "../../../lexicon/time-index.ts";
import type { Match, Reader } from "../atom.ts";
import type { Pattern } from "../pattern.ts";
import { purpose } from "../purpose.ts";
import { startsTime } from "../tail.ts";
import { at, begins, type Token } from "../token.ts";

type Tokens = readonly Token[];

const HEAD = 4;

/** Where the words of a place end: before a mark that a term follows, or before a full date. */
function placeEnd(tokens: Tokens, from: number): number {
  for (let i = from; ; i++) {
    const token = at(tokens, i);
    if (token.kind === ":" || (token.kind === "-" && token.gap && startsTime(tokens, i + 1))) return i;
    if (token.kind === "end" || token.kind === ";" || token.kind === ")" || token.kind === "(") return i;
    if (token.kind === "date" || token.key === "rule" || token.key === "afterwards") return i;
    // «школы до 10.05.2024»
    if (i > from && (token.key === "до" || token.key === "с" || token.key === "не") && startsTime(tokens, i)) return i;
    if (token.kind === "," && startsTime(tokens, i + 1)) return i;
    if (token.line && i > from && startsTime(tokens, i)) return i;
  }
}

/** A place or a manner beside a date is a note: «12.03.2024, читальный зал», «15 мая на базе школы», «онлайн». */
export const place: Pattern = {
  name: "place",
  begins: ["word", "в", "на", "с"],
  match({ tokens }: Reader, from: number): Match | undefined {
    let named = false;
    for (let i = from; i < from + HEAD && !named; i++) {
      const token = at(tokens, i);
      if (token.kind !== "word" && token.kind !== "number" && token.kind !== "roman") break;
      // «школьные каникулы»
      if (at(tokens, i + 1).key === "holidays" || at(tokens, i + 2).key === "holidays") return undefined;
      if (token.key !== "word" && i > from && token.kind === "word" && token.key !== "и") break;
      // «директор школы» is no place
      if (begins(token, STEM.people)) return undefined;
      named = token.kind === "word" && begins(token, STEM.place);
    }
    if (!named) return undefined;
    const end = placeEnd(tokens, from);
    // «март – школьный этап» says what the month is for
    return (purpose(tokens, from)?.end ?? 0) >= end
      ? undefined
      : { atom: { type: "note", beside: true, label: false }, end };
  },
  reads: [
    ["МБОУ «Школа № 3», 15 мая 2024", ["2024-05-15"]],
    ["на базе школы № 3, март 2024", ["2024-03"]],
    ["онлайн, 15.05.2024", ["2024-05-15"]],
    ["Школы до 10.05.2024", ["../2024-05-10"]],
    ["Клубы с 06.05.2024 по 10.05.2024", ["2024-05-06/2024-05-10"]],
    ["март, директор школы", ["2024-03", "unknown"]],
  ],
  refuses: ["Актовый зал", "онлайн", "малыш"],
};
