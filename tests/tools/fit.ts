import type { Observation } from "../noise/observe.ts";

/** Readings that carry the same doubts. */
interface Pattern {
  readonly at: readonly number[];
  readonly count: number;
  readonly right: number;
}

/** How often a doubt must have been met to be weighed; how often it was, and was right. */
export interface Met {
  readonly count: number;
  readonly right: number;
}

export interface Fit {
  readonly base: number;
  readonly weights: readonly number[];
  readonly met: readonly Met[];
}

/** Pulls weights to nought: as much as this many readings would. */
const RIDGE = 0.5;
const PASSES = 300;
const LEAST_MET = 30;
const HIGHEST_BASE = 9;
/** What a doubt that the invented documents never raise leaves of the log-odds: 95 of 100, «likely». */
const UNMET = Math.log(0.95 / 0.05);

function patternsOf(observations: readonly Observation[], names: readonly string[]): Pattern[] {
  const patterns = new Map<string, { at: number[]; count: number; right: number }>();
  for (const { doubts, right } of observations) {
    const at = doubts.map((doubt) => names.indexOf(doubt)).sort((a, b) => a - b);
    const key = at.join();
    const pattern = patterns.get(key) ?? { at, count: 0, right: 0 };
    patterns.set(key, pattern);
    pattern.count++;
    if (right) pattern.right++;
  }
  return [...patterns.values()];
}

const probability = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** Slope and curvature of the likelihood in one direction: over all patterns that have the doubt. */
function slopeOf(patterns: readonly Pattern[], odds: readonly number[]): [slope: number, curvature: number] {
  let slope = 0;
  let curvature = 0;
  patterns.forEach(({ count, right }, i) => {
    const p = probability(odds[i] as number);
    slope += right - count * p;
    curvature += count * p * (1 - p);
  });
  return [slope, curvature];
}

/**
 * Logistic regression of «right» on doubts, none of which may speak for a reading: Newton steps in one weight after
 * another, so that the same observations always give the same weights.
 */
export function fitWeights(observations: readonly Observation[], names: readonly string[]): Fit {
  const patterns = patternsOf(observations, names);
  const having = names.map((_, n) => patterns.filter(({ at }) => at.includes(n)));
  const met = having.map((list) => ({
    count: list.reduce((sum, { count }) => sum + count, 0),
    right: list.reduce((sum, { right }) => sum + right, 0),
  }));
  const weights = names.map(() => 0);
  let base = 3;
  const oddsOf = ({ at }: Pattern): number => at.reduce((sum, n) => sum - (weights[n] as number), base);
  for (let pass = 0; pass < PASSES; pass++) {
    const [slope, curvature] = slopeOf(patterns, patterns.map(oddsOf));
    base = Math.min(HIGHEST_BASE, base + Math.max(-1, Math.min(1, slope / (curvature + RIDGE))));
    having.forEach((list, n) => {
      if ((met[n] as Met).count < LEAST_MET) return;
      const weight = weights[n] as number;
      const [own, bend] = slopeOf(list, list.map(oddsOf));
      const step = (-own - RIDGE * weight) / (bend + RIDGE);
      weights[n] = Math.max(0, weight + Math.max(-1, Math.min(1, step)));
    });
  }
  const unmet = Math.max(0, base - UNMET);
  return { base, weights: weights.map((weight, n) => ((met[n] as Met).count < LEAST_MET ? unmet : weight)), met };
}
