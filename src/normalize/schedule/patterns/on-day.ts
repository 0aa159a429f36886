import type { Match, Reader } from "../atom.ts";
import type { Pattern } from "../pattern.ts";
import { tailEnd } from "../tail.ts";
import { at } from "../token.ts";

/** On the day of an event: «в день проведения экзамена», «в день обращения». */
export const onDay: Pattern = {
  name: "on-day",
  begins: ["в"],
  match({ tokens }: Reader, from: number): Match | undefined {
    const text = at(tokens, from + 1).text;
    const event = at(tokens, from + 2);
    if ((text !== "день" && text !== "момент") || event.kind !== "word") return undefined;
    const end = tailEnd(tokens, from + 2);
    const anchor = [from + 2, end] as const;
    return { atom: { type: "relative", offset: "P0D", workingDays: false, direction: "after", anchor }, end };
  },
  reads: [
    ["в день проведения экзамена", ["relative P0D after «проведения экзамена»"]],
    ["в день обращения", ["relative P0D after «обращения»"]],
  ],
  refuses: ["в день", "в день 5", "дневной"],
};
