import type { Document } from "../../src/model/types.ts";
import { parseSource } from "../../src/pipeline.ts";
import { sourceOfText } from "../../src/text/source.ts";
import type { Gold } from "../tools/gold.ts";
import { score } from "../tools/score.ts";
import type { Tally } from "../tools/tally.ts";
import { DAMAGES, type Damage, spoil } from "./damage/index.ts";
import { Dice } from "./dice.ts";
import { inventDocument } from "./invent/document.ts";
import { textOf } from "./sheet.ts";

/** One invented document, spoilt in one way, and how the program reads it. */
export interface NoiseCase {
  /** The name of the damage; `none` for the document as it was. */
  readonly damage: string;
  readonly seed: number;
  readonly text: string;
  readonly gold: Gold;
  readonly document: Document;
  readonly tally: Tally;
}

export const UNDAMAGED = "none";
export const KINDS: readonly string[] = [UNDAMAGED, ...DAMAGES.map(({ name }) => name)];

function read(damage: string, seed: number, text: string, gold: Gold): NoiseCase {
  const document = parseSource(sourceOfText("-", text), { lang: "en" });
  return { damage, seed, text, gold, document, tally: score(gold, document, text) };
}

export function cleanCase(seed: number): NoiseCase {
  const { sheet, gold } = inventDocument(seed);
  return read(UNDAMAGED, seed, textOf(sheet), gold);
}

/** null where the document gives no occasion for the damage. */
export function damagedCase(seed: number, damage: Damage): NoiseCase | null {
  const { sheet, gold } = inventDocument(seed);
  const spoilt = spoil(sheet, damage, new Dice(-seed - 1));
  return spoilt && read(damage.name, seed, textOf(spoilt), gold);
}

/** How many seeds may go by until one gives occasion for a damage. */
const PATIENCE = 40;
const STRIDE = 100_003;

/** Documents of each kind in turn: the undamaged and the damaged share their seeds, so that their difference is the damage's. */
export function* noiseCases(
  documents: number,
  seed: number,
  damages: readonly Damage[] = DAMAGES,
): Generator<NoiseCase> {
  for (let i = 0; i < documents; i++) {
    const damage = damages[i % damages.length] as Damage;
    for (let attempt = 0; attempt < PATIENCE; attempt++) {
      const own = seed + i + attempt * STRIDE;
      const spoilt = damagedCase(own, damage);
      if (!spoilt) continue;
      yield cleanCase(own);
      yield spoilt;
      break;
    }
  }
}
