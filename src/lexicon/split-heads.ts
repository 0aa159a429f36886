/** Words of one capital letter that stand alone. */
const ONE_LETTER = new Set(["А", "В", "И", "К", "О", "С", "У", "Я"]);

/** Ends of the nominatives and infinitives that open the name of a measure. */
const OPENING = /(?:[нт]ие|ция|ство|сть|вка|ть)$/u;

/** Ends of the cases that a preposition of one letter governs: what stands behind it may be a word of its own. */
const GOVERNED: Readonly<Record<string, RegExp>> = {
  С: /(?:[аяыиоуе]|[оеи]й|[ыоие]м|[ая]ми|[ыи]ми|[ое]в|[ыи]х|го|ью)$/u,
  В: /(?:[еуюиаоя]|[оеи]й|[оеы]м|[аяыи]х)$/u,
  К: /(?:[еуюи]|[оеи]й|[аяыи]м|му)$/u,
  О: /(?:[еуюи]|[оеи]й|[ое]м|[аяыи]х)$/u,
  У: /(?:[аяыи]|[оеи]й|[ое]в|[ыи]х|го)$/u,
};

/** How sure it is that a capital letter and the small word behind it are one word that a converter split. */
export type SplitHead = "certain" | "sure" | "likely" | "unlikely";

/**
 * «Р азработка» is certain, for Р is no word; «О рганизация» is sure, for О governs no nominative; «С бор» is likely;
 * «С учителями», «О поддержке» are rather two words.
 */
export function splitHead(letter: string, tail: string): SplitHead {
  if (!ONE_LETTER.has(letter)) return "certain";
  const governed = GOVERNED[letter];
  if (!governed) return "likely";
  if (letter !== "В" && OPENING.test(tail)) return "sure";
  return governed.test(tail) && !OPENING.test(tail) ? "unlikely" : "likely";
}
