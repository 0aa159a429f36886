import { STEM } from "../../../lexicon/time-index.ts";
import type { Match, Reader } from "../atom.ts";
import type { Pattern } from "../pattern.ts";
import { tailEnd } from "../tail.ts";
import { at, begins } from "../token.ts";

/** The plan's own time without «в течение»: «в период реализации программы», «на период действия проекта», «весь период» being `during`. */
export const planPeriod: Pattern = {
  name: "plan-period",
  begins: ["в", "на", "period"],
  match({ tokens }: Reader, from: number): Match | undefined {
    const i = at(tokens, from).key === "period" ? from : from + 1;
    const noun = at(tokens, i);
    const of = at(tokens, i + 1);
    if (noun.key !== "period" || noun.text.startsWith("врем") || of.kind !== "word" || !begins(of, STEM.span))
      return undefined;
    return { atom: { type: "ongoing", whole: true }, end: tailEnd(tokens, i + 1) };
  },
  reads: [
    ["в период реализации дорожной карты", ["ongoing 2024-01-01/2024-12-31"]],
    ["период реализации", ["ongoing 2024-01-01/2024-12-31"]],
    ["на период действия договора", ["ongoing 2024-01-01/2024-12-31"]],
  ],
  refuses: ["период", "в период с мая", "период практики"],
};
