import { STEM } from "../../../lexicon/time-index.ts";
import type { Match, Reader } from "../atom.ts";
import type { Pattern } from "../pattern.ts";
import { sharedEvent } from "../relations.ts";
import { tailEnd } from "../tail.ts";
import { at, begins } from "../token.ts";

/** On the day of an event: «в день проведения экзамена», «в день обращения», «в дни приёма»; «в дни каникул» are a calendar's. */
export const onDay: Pattern = {
  name: "on-day",
  begins: ["в"],
  match({ tokens }: Reader, from: number): Match | undefined {
    const text = at(tokens, from + 1).text;
    const event = at(tokens, from + 2);
    const days = text === "дни" && begins(event, STEM.own);
    if ((text !== "день" && text !== "момент" && !days) || event.kind !== "word") return undefined;
    const shared = sharedEvent(tokens, from + 2, true);
    const own = shared || from + 2;
    const last = tailEnd(tokens, own);
    const end = shared ? from + 2 : last;
    const anchor = [own, last] as const;
    return { atom: { type: "relative", offset: "P0D", workingDays: false, direction: "after", anchor }, end };
  },
  reads: [
    ["в день проведения экзамена", ["relative P0D after «проведения экзамена»"]],
    ["в день обращения", ["relative P0D after «обращения»"]],
    ["в дни приёма на работу", ["relative P0D after «приёма на работу»"]],
    ["в дни выдачи документов", ["relative P0D after «выдачи документов»"]],
    ["в дни проведения ярмарок", ["by-plan"]],
    ["в день ярмарки, за день до ярмарки", ["relative P0D after «ярмарки»", "relative P1D before «ярмарки»"]],
    ["в день и после ярмарки", ["relative P0D after «ярмарки»", "relative null after «ярмарки»"]],
    ["по запросам школ, в день обращения", ["on-demand", "relative P0D after «обращения»"]],
  ],
  refuses: ["в день", "в день 5", "дневной"],
};
