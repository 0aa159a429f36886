import { placeAt } from "./places.ts";
import type { Token } from "./tokens.ts";

/** How many words stand at most between a place's adjective and its noun: «Зареченского муниципального района». */
const REACH = 3;

/** The letters that abbreviations of a document may take from the regions and districts that a text names: «ПО», «ЗМР», «РА». */
export function regionsIn(tokens: readonly Token[]): string[] {
  const out: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const word = tokens[i]?.word;
    if (word?.placeNoun === undefined) continue;
    for (let from = i; from >= Math.max(0, i - REACH); from--) {
      const place = tokens[from]?.capital || from === i ? placeAt(tokens, from) : undefined;
      if (!place || place.initials === "" || place.end <= i) continue;
      out.push(place.initials);
      break;
    }
  }
  return out;
}
