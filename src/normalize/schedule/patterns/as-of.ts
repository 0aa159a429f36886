import type { Match, Reader } from "../atom.ts";
import { dateAtom } from "../calendar/lead.ts";
import { phrase } from "../calendar/phrase.ts";
import type { Pattern } from "../pattern.ts";
import { at, followsDate, type Token } from "../token.ts";

type Tokens = readonly Token[];

/** «…, до 5 октября», «– не позднее 5 октября»: the term of a report whose data are of an earlier day. */
function limited(tokens: Tokens, from: number): boolean {
  const { kind } = at(tokens, from);
  const i = kind === "," || kind === "-" ? from + 1 : from;
  const { key } = at(tokens, i);
  return key === "до" || (key === "не" && at(tokens, i + 1).key === "later");
}

/** The day that data are of: «ежемесячно по состоянию на 1 число»; beside a date of its own it is a note. */
export const asOf: Pattern = {
  name: "as-of",
  begins: ["по"],
  match({ tokens }: Reader, from: number): Match | undefined {
    if (at(tokens, from + 1).text !== "состоянию" || at(tokens, from + 2).key !== "на") return undefined;
    const read = phrase(tokens, from + 3);
    if (!read) return undefined;
    if (followsDate(tokens, from) || limited(tokens, read.end))
      return { atom: { type: "note", beside: true, label: false }, end: read.end };
    return { atom: dateAtom(read), end: read.end };
  },
  reads: [
    ["ежемесячно по состоянию на первое число", ["R:FREQ=MONTHLY;BYMONTHDAY=1 2024-01-01/2024-12-31"]],
    ["ежемесячно, по состоянию на 10 число", ["R:FREQ=MONTHLY;BYMONTHDAY=10 2024-01-01/2024-12-31"]],
    ["по состоянию на 1 число каждого месяца", ["R:FREQ=MONTHLY;BYMONTHDAY=1 2024-01-01/2024-12-31"]],
    ["ежеквартально по состоянию на 5 число", ["R:FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=5 2024-01-01/2024-12-31"]],
    ["ежегодно по состоянию на 1 марта", ["R:FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=1 2024-01-01/2024-12-31"]],
    ["по состоянию на 1 марта", ["2024-03-01"]],
    ["по состоянию на 01.03.2024 г.", ["2024-03-01"]],
    ["до 5 марта по состоянию на 1 марта", ["../2024-03-05"]],
    ["по состоянию на 1 марта – до 5 марта", ["../2024-03-05"]],
    ["по состоянию на 1 число", ["unknown"]],
  ],
  refuses: ["по состоянию здоровья", "по состоянию на неизвестную дату"],
};
