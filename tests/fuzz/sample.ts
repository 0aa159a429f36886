import { mutatedBytes } from "./byte-mutations.ts";
import { Chance } from "./chance.ts";
import { type Corpus, pieceOf } from "./corpus.ts";
import { TEXT_MUTATIONS } from "./text-mutations.ts";

const MUTATIONS = Object.values(TEXT_MUTATIONS);
const LONGEST = 12_000;
const STEPS = [1, 1, 1, 2, 2, 3, 4, 6, 10];

/** The input of a seed and an index: a spoilt document as bytes. */
export function sampleOf(seed: number, index: number, corpus: Corpus): Uint8Array {
  const chance = new Chance(seed, index);
  const pick = (): string => {
    const most = chance.chance(0.1) ? 60 : 22;
    return pieceOf(chance.pick(chance.chance(0.6) ? corpus.small : corpus.all), most, chance);
  };
  let text = pick();
  for (let steps = chance.pick(STEPS); steps > 0; steps--) {
    text = chance.pick(MUTATIONS)(text, chance, pick()).slice(0, LONGEST);
  }
  return chance.chance(0.2) ? mutatedBytes(text, chance) : Buffer.from(text, "utf8");
}
