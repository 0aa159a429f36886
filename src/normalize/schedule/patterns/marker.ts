import type { Match, Reader } from "../atom.ts";
import type { Pattern } from "../pattern.ts";
import { at } from "../token.ts";

/** The number of a list in a cell: «1) май; 2) октябрь», «1. Сентябрь». */
export const marker: Pattern = {
  name: "marker",
  begins: ["number", "word", "а", "в", "с", "к", "year"],
  match({ tokens }: Reader, from: number): Match | undefined {
    const token = at(tokens, from);
    const next = at(tokens, from + 1);
    const short = token.kind === "number" ? token.digits <= 2 : token.text.length === 1;
    if (!short) return undefined;
    const note = { type: "note", beside: true, label: true } as const;
    if (next.kind === ")" && !next.gap) return { atom: note, end: from + 2 };
    const listed =
      token.kind === "number" &&
      token.dot &&
      (next.kind === "date" ||
        (next.key === "до" && token.line) ||
        (next.key === "month" && /[ьй]$|т$/.test(next.text)));
    return listed ? { atom: note, end: from + 1 } : undefined;
  },
  reads: [
    ["1) май; 2) октябрь", ["2024-05", "2024-10"]],
    ["1. Сентябрь 2. Октябрь", ["2024-09", "2024-10"]],
    ["1. до 8 ноября\n2. до 6 декабря", ["../2024-11-08", "../2024-12-06"]],
    ["1. 15.05.2024 2. 20.05.2024", ["2024-05-15", "2024-05-20"]],
    ["а) до 1 мая; б) до 1 июня", ["../2024-05-01", "../2024-06-01"]],
  ],
  refuses: ["1)", "а) б)"],
};
