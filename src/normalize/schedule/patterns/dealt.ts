import type { Match, Reader } from "../atom.ts";
import type { Pattern } from "../pattern.ts";
import { governed, startsTime } from "../tail.ts";
import { at } from "../token.ts";

const LONGEST = 6;

/** To what each a rule comes is a note: «1 раз в квартал по каждой параллели», «2 раза в год в каждом классе». */
export const dealt: Pattern = {
  name: "dealt",
  begins: ["по", "в", "на", "с", "word"],
  match({ tokens }: Reader, from: number): Match | undefined {
    const { key, text } = at(tokens, from);
    if (key === "word" && text !== "для") return undefined;
    if (at(tokens, from + 1).key !== "every" || at(tokens, from + 2).key !== "word") return undefined;
    if (key === "по" && governed(tokens, from + 2)) return undefined;
    let end = from + 3;
    while (end < from + LONGEST && at(tokens, end).key === "word" && !startsTime(tokens, end)) end++;
    return { atom: { type: "note", beside: true, label: false }, end };
  },
  reads: [
    ["1 раз в квартал по каждой группе", ["R:FREQ=MONTHLY;INTERVAL=3 2024-01-01/2024-12-31"]],
    ["ежеквартально по каждому участку", ["R:FREQ=MONTHLY;INTERVAL=3 2024-01-01/2024-12-31"]],
    ["2 раза в год в каждом отряде", ["R:FREQ=MONTHLY;INTERVAL=6 2024-01-01/2024-12-31"]],
    ["ежемесячно для каждой группы, по графику", ["R:FREQ=MONTHLY 2024-01-01/2024-12-31", "by-plan"]],
    [
      "Согласно графикам 1 раз в квартал по каждому клубу",
      ["by-plan", "R:FREQ=MONTHLY;INTERVAL=3 2024-01-01/2024-12-31"],
    ],
    ["в каждом месяце", ["R:FREQ=MONTHLY 2024-01-01/2024-12-31"]],
    ["март в каждой группе", ["2024-03"]],
  ],
  refuses: ["по каждому клубу", "в каждом отряде", "по каждому плану"],
};
