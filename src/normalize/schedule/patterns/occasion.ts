import type { Match, Reader } from "../atom.ts";
import { phrase } from "../calendar/phrase.ts";
import { wholeYear } from "../calendar/primary.ts";
import { duration } from "../duration.ts";
import type { Pattern } from "../pattern.ts";
import { sharedEvent } from "../relations.ts";
import { at } from "../token.ts";

/** What a report is about is a note: «до 15 июля за I полугодие», «за 9 месяцев – до 10 октября». */
export const occasion: Pattern = {
  name: "occasion",
  begins: ["за"],
  match({ tokens }: Reader, from: number): Match | undefined {
    const skip = at(tokens, from + 1).key === "reported" || at(tokens, from + 1).text.startsWith("отчетн") ? 1 : 0;
    const i = from + 1 + skip;
    const read = duration(tokens, i) ?? phrase(tokens, i) ?? wholeYear(tokens, i);
    const end =
      read?.end ??
      (at(tokens, i).key === "period" || at(tokens, i).key === "quarter" || at(tokens, i).key === "half" ? i + 1 : 0);
    // «за месяц и за неделю до …» is no report's month
    return end === 0 ||
      sharedEvent(tokens, end, false) > 0 ||
      (at(tokens, end).key === "до" && at(tokens, end + 1).kind === "word")
      ? undefined
      : { atom: { type: "note", beside: true, label: false }, end };
  },
  reads: [
    ["за I полугодие до 15 июля, за год до 15 января", ["../2024-07-15", "../2024-01-15"]],
    ["за 9 месяцев – до 10 октября", ["../2024-10-10"]],
  ],
  refuses: ["за школу", "за столом"],
};
