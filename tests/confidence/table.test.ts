import { describe, expect, test } from "vitest";
import { DOCUMENT_SIGNALS } from "../../src/confidence/document.ts";
import { LEAST_SCORE, levelOf, weigh } from "../../src/confidence/score.ts";
import { SIGNALS } from "../../src/confidence/signals/index.ts";
import { ACTIVITY_WEIGHTS, DOCUMENT_WEIGHTS } from "../../src/confidence/weights.ts";
import { DOUBT_WORDS } from "../../src/confidence/words.ts";
import { ACTIVITY_DOUBTS, DOCUMENT_DOUBTS } from "../../src/model/doubts.ts";
import { fitWeights } from "../tools/fit.ts";

const sorted = (names: readonly string[]): string[] => [...names].sort();

describe("every doubt", () => {
  test("has one signal that raises it; the last is handed down by a parent", () => {
    expect(sorted([...SIGNALS.map(({ name }) => name), "parent-doubtful"])).toEqual(sorted(ACTIVITY_DOUBTS));
    expect(sorted(DOCUMENT_SIGNALS.map(({ name }) => name))).toEqual(sorted(DOCUMENT_DOUBTS));
  });

  test("has a weight that takes and never gives", () => {
    expect(sorted(Object.keys(ACTIVITY_WEIGHTS.doubts))).toEqual(sorted(ACTIVITY_DOUBTS));
    expect(sorted(Object.keys(DOCUMENT_WEIGHTS.doubts))).toEqual(sorted(DOCUMENT_DOUBTS));
    for (const { doubts } of [ACTIVITY_WEIGHTS, DOCUMENT_WEIGHTS]) {
      expect(Math.min(...Object.values<number>(doubts))).toBeGreaterThanOrEqual(0);
    }
  });

  test("has words in both languages, no two alike within one list", () => {
    const names = sorted([...new Set<string>([...ACTIVITY_DOUBTS, ...DOCUMENT_DOUBTS])]);
    expect(sorted(Object.keys(DOUBT_WORDS))).toEqual(names);
    const words = ACTIVITY_DOUBTS.map((doubt) => DOUBT_WORDS[doubt].ru);
    expect(new Set(words).size).toBe(words.length);
  });
});

describe("weighing", () => {
  const weights = { base: 6, doubts: { grave: 5, slight: 0.5 } };

  test("nothing against it: sure, and never certain", () => {
    expect(weigh([], weights)).toEqual({ level: "sure", score: 0.998, doubts: [] });
    expect(weigh([], { ...weights, base: 40 }).score).toBe(0.999);
  });

  test("the gravest doubt stands first", () => {
    const { level, doubts } = weigh(["slight", "grave"], weights);
    expect([level, doubts]).toEqual(["doubtful", ["grave", "slight"]]);
  });

  test("levels begin at their least scores", () => {
    expect([LEAST_SCORE.sure, 0.9899, LEAST_SCORE.likely, 0.8999, 0].map(levelOf)).toEqual([
      "sure",
      "likely",
      "likely",
      "doubtful",
      "doubtful",
    ]);
  });
});

describe("the fit", () => {
  const readings = (doubts: readonly string[], count: number, right: number) =>
    Array.from({ length: count }, (_, i) => ({
      damage: "x",
      document: i,
      level: "sure" as const,
      score: 1,
      doubts,
      right: i < right,
    }));
  const { base, weights } = fitWeights(
    [...readings([], 1000, 990), ...readings(["bad"], 200, 100), ...readings(["harmless"], 400, 400)],
    ["bad", "harmless", "unmet"],
  );
  const share = (odds: number): number => 1 / (1 + Math.exp(-odds));

  test("gives the shares that were observed", () => {
    expect(share(base)).toBeCloseTo(0.993, 2);
    expect(share(base - (weights[0] as number))).toBeCloseTo(0.5, 1);
  });

  test("gives nothing to what goes with right readings, and keeps what was never met from being sure", () => {
    expect(weights[1]).toBe(0);
    expect(share(base - (weights[2] as number))).toBeCloseTo(0.95);
  });
});
