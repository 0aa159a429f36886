import { NEED_ADVERBS } from "../../../lexicon/time-events.ts";
import type { Match, Reader } from "../atom.ts";
import type { Pattern } from "../pattern.ts";
import { governed, tailEnd } from "../tail.ts";
import { at, type Token } from "../token.ts";

type Tokens = readonly Token[];

/** The index behind the words that begin such a condition; 0 where there are none. */
function conditionAt(tokens: Tokens, from: number): number {
  const { key, text } = at(tokens, from);
  if (key === "при") return at(tokens, from + 1).kind === "word" ? from + 1 : 0;
  if (key === "в") return /^(?:случа|зависимост)/.test(at(tokens, from + 1).text) ? from + 2 : 0;
  if (key === "по") {
    const noun = governed(tokens, from + 1);
    return noun?.kind === "need" ? noun.index + 1 : 0;
  }
  if (text === "если" || (NEED_ADVERBS as readonly string[]).includes(text)) return from + 1;
  // «запрос», «необходимости» with the preposition lost
  return text.startsWith("необходимост") ? from + 1 : 0;
}

/** When it is needed: «по запросам школ», «по мере поступления», «при необходимости», «в случае изменений». */
export const onDemand: Pattern = {
  name: "on-demand",
  begins: ["по", "при", "в", "word"],
  match({ tokens }: Reader, from: number): Match | undefined {
    const i = conditionAt(tokens, from);
    return i === 0
      ? undefined
      : { atom: { type: "on-demand" }, end: tailEnd(tokens, i, at(tokens, from).key === "по") };
  },
  reads: [
    ["По запросам школ округа", ["on-demand"]],
    ["по запросу библиотек", ["on-demand"]],
    ["по мере поступления", ["on-demand"]],
    ["по мере необходимости", ["on-demand"]],
    [
      "по мере необходимости, но не реже 1 раза в квартал",
      ["on-demand", "R:FREQ=MONTHLY;INTERVAL=3 atLeast 2024-01-01/2024-12-31"],
    ],
    ["при необходимости", ["on-demand"]],
    ["при наличии обращений", ["on-demand"]],
    ["в случае изменений", ["on-demand"]],
    ["по факту выявления", ["on-demand"]],
    ["по требованию", ["on-demand"]],
    ["по необходимости", ["on-demand"]],
    ["по заявкам школ", ["on-demand"]],
    ["по обращению родителей, в течение года", ["on-demand", "2024"]],
    ["если есть заявки", ["on-demand"]],
    ["ситуативно", ["on-demand"]],
    ["по запросу в течение года", ["on-demand", "2024"]],
    ["При проведении мероприятий", ["on-demand"]],
    ["По мере необходимости (не реже 1 раза в год)", ["on-demand", "R:FREQ=YEARLY atLeast 2024-01-01/2024-12-31"]],
    ["по мере выделения средств", ["on-demand"]],
    ["при наличии вакансий, в течение года", ["on-demand", "2024"]],
  ],
  refuses: ["по школе", "при", "запрос директора"],
};
