import type { ConfidenceLevel } from "../../src/model/types.ts";
import type { NoiseCase } from "./case.ts";
import { rightActivities, rightDocument } from "./right.ts";

/** One reading whose truth is known: an activity or a whole document. */
export interface Observation<Doubt extends string = string> {
  readonly damage: string;
  /** Readings of one document are right or wrong together. */
  readonly document: number;
  readonly level: ConfidenceLevel;
  readonly score: number;
  readonly doubts: readonly Doubt[];
  readonly right: boolean;
}

export interface Observed {
  readonly activities: Observation[];
  readonly documents: (Observation & { readonly of: readonly Observation[] })[];
}

/** How sure the program says it is, beside whether it is right. */
export function observe(cases: Iterable<Pick<NoiseCase, "damage" | "seed" | "gold" | "document" | "tally">>): Observed {
  const out: Observed = { activities: [], documents: [] };
  for (const { damage, seed, gold, document, tally } of cases) {
    const of: Observation[] = [];
    for (const [{ confidence }, right] of rightActivities(gold, document)) {
      if (confidence) of.push({ damage, document: seed, right, ...confidence });
    }
    out.activities.push(...of);
    if (document.confidence) {
      out.documents.push({ damage, document: seed, right: rightDocument(tally), ...document.confidence, of });
    }
  }
  return out;
}

/** How many there are, how many of them right, and in how many documents. */
export interface Share {
  readonly count: number;
  readonly right: number;
  readonly documents: number;
  /** The least share that 95 of 100 such samples of documents would allow. */
  readonly least: number;
}

const Z = 1.645;

/**
 * The share of right readings and its one-sided 95 % bound. Readings of one document err together, so the variance is that
 * of documents, not of readings; where no error was seen, the rule of three over the documents.
 */
export function shareOf(observations: readonly Observation[]): Share {
  const byDocument = new Map<string, { count: number; right: number }>();
  for (const { damage, document, right } of observations) {
    const key = `${damage} ${document}`;
    const sum = byDocument.get(key) ?? { count: 0, right: 0 };
    byDocument.set(key, sum);
    sum.count++;
    if (right) sum.right++;
  }
  const count = observations.length;
  const right = observations.filter((one) => one.right).length;
  const share = count === 0 ? 0 : right / count;
  const spread = [...byDocument.values()].reduce((sum, one) => sum + (one.right - share * one.count) ** 2, 0);
  const documents = byDocument.size;
  const error = count === 0 ? 1 : right === count ? 3 / Math.max(3, documents) : (Z * Math.sqrt(spread)) / count;
  return { count, right, documents, least: Math.max(0, share - error) };
}
