import { CONFIDENCE_LEVELS } from "../model/doubts.ts";
import type { ConfidenceLevel } from "../model/types.ts";

/** What was measured: log-odds of a reading without any doubt, and what each doubt takes from them. */
export interface Weights<Doubt extends string> {
  readonly base: number;
  readonly doubts: Readonly<Record<Doubt, number>>;
}

export interface Confidence<Doubt extends string> {
  readonly level: ConfidenceLevel;
  readonly score: number;
  readonly doubts: Doubt[];
}

/** The least score of a level, the last has none. A sure reading is right in 995 of 1000; see `npm run calibrate`. */
export const LEAST_SCORE = { sure: 0.99, likely: 0.9, doubtful: 0 } as const satisfies Record<ConfidenceLevel, number>;

/** No measurement on invented documents says that real ones are read without fault. */
const HIGHEST = 0.999;

export const probability = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

export function levelOf(score: number): ConfidenceLevel {
  return CONFIDENCE_LEVELS.find((level) => score >= LEAST_SCORE[level]) ?? "doubtful";
}

/** Weighs doubts against each other: the score, its level, and the doubts by their weight. */
export function weigh<Doubt extends string>(
  found: readonly Doubt[],
  { base, doubts }: Weights<Doubt>,
): Confidence<Doubt> {
  let odds = base;
  for (const doubt of found) odds -= doubts[doubt];
  const score = Math.round(Math.min(HIGHEST, probability(odds)) * 1000) / 1000;
  const ranked = found.slice();
  if (ranked.length > 1) ranked.sort((a, b) => doubts[b] - doubts[a]);
  return { level: levelOf(score), score, doubts: ranked };
}
