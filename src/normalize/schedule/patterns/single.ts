import { SINGLE_WORDS } from "../../../lexicon/time-events.ts";
import type { Match, Reader } from "../atom.ts";
import type { Pattern } from "../pattern.ts";
import { startsTime } from "../tail.ts";
import { at, type Token } from "../token.ts";

type Tokens = readonly Token[];

const SINGLE: ReadonlySet<string> = new Set(SINGLE_WORDS);

/** «1 раз», «один раз» before «при …»: the index behind, 0 where it is something else. */
function countedOnce(tokens: Tokens, from: number): number {
  const { key, value } = at(tokens, from);
  const one = (key === "number" || key === "cardinal") && value === 1;
  return one && at(tokens, from + 1).key === "times" && at(tokens, from + 2).key === "при" ? from + 2 : 0;
}

/** Once, or out of turn, beside the condition or the time that says when: «однократно при приёме», «разово, в мае». */
export const single: Pattern = {
  name: "single",
  begins: ["word", "once", "number", "cardinal"],
  match({ tokens }: Reader, from: number): Match | undefined {
    const { key, text } = at(tokens, from);
    const end = key === "once" || SINGLE.has(text) ? from + 1 : countedOnce(tokens, from);
    if (end === 0) return undefined;
    const behind = at(tokens, end).kind === "," ? end + 1 : end;
    return startsTime(tokens, behind) ? { atom: { type: "note", beside: true, label: false }, end } : undefined;
  },
  reads: [
    ["Однократно при поступлении", ["on-demand"]],
    ["единожды при вселении", ["on-demand"]],
    ["один раз при вселении", ["on-demand"]],
    ["единовременно, при поступлении", ["on-demand"]],
    ["разово, в мае", ["2024-05"]],
    ["однократно, до 5 мая", ["../2024-05-05"]],
    ["4 марта; однократно при поступлении", ["2024-03-04", "on-demand"]],
    ["ежегодно, внеочередное при изменениях", ["R:FREQ=YEARLY 2024-01-01/2024-12-31", "on-demand"]],
    ["ежегодно + внепланово при изменениях", ["R:FREQ=YEARLY 2024-01-01/2024-12-31", "on-demand"]],
    ["март + май", ["2024-03", "2024-05"]],
  ],
  refuses: ["однократно", "разово", "внеочередное заседание", "1 раз"],
};
