import { describe, expect, test } from "vitest";
import { CONFIDENCE_LEVELS } from "../../src/model/doubts.ts";
import { noiseCases, UNDAMAGED } from "../noise/case.ts";
import { type Observation, observe, shareOf } from "../noise/observe.ts";
import { CALIBRATION } from "../tools/calibrate.ts";

const DOCUMENTS = 400;
/** Far from the seeds that the weights were measured on. */
const SEED = 50_000_000;

const observed = observe(noiseCases(DOCUMENTS, SEED));
const of = (list: readonly Observation[], level: string) => list.filter((one) => one.level === level);
const clean = ({ damage }: Observation): boolean => damage === UNDAMAGED;

describe("what is called sure is right, in documents that no weight has seen", () => {
  test("the seeds are fresh", () => {
    expect(SEED).toBeGreaterThan(CALIBRATION.seed + 40 * 100_003 + CALIBRATION.documents);
  });

  test("at least 99.5 % of the sure activities, of some thousands, with 95 % certainty", () => {
    const sure = shareOf(of(observed.activities, "sure"));
    expect(sure.count).toBeGreaterThan(5000);
    expect(sure.right / sure.count).toBeGreaterThanOrEqual(0.995);
    expect(sure.least).toBeGreaterThanOrEqual(0.993);
  });

  test.each([
    ["undamaged", 0.85, clean],
    ["damaged", 0.6, (one: Observation) => !clean(one)],
  ])("sure is no vanishing part of the %s activities", (_, least, belongs) => {
    const own = observed.activities.filter(belongs);
    const sure = of(own, "sure");
    expect(sure.length / own.length).toBeGreaterThan(least);
    expect(sure.filter(({ right }) => right).length / sure.length).toBeGreaterThanOrEqual(0.995);
  });

  test("nearly all errors are outside of it: who checks the rest finds nine of ten", () => {
    const wrong = observed.activities.filter(({ right }) => !right);
    expect(wrong.length).toBeGreaterThan(30);
    expect(of(wrong, "sure").length / wrong.length).toBeLessThan(0.1);
  });

  test("doubtful is right less often than likely and sure, which few errors hardly tell apart", () => {
    const [sure = 0, likely = 0, doubtful = 0] = CONFIDENCE_LEVELS.map((level) => {
      const { count, right } = shareOf(of(observed.activities, level));
      expect(count).toBeGreaterThan(50);
      return right / count;
    });
    expect(likely).toBeGreaterThan(doubtful);
    expect(sure).toBeGreaterThan(doubtful);
    expect(Math.abs(sure - likely)).toBeLessThan(0.02);
  });

  test("of the sure documents, all but a few", () => {
    const sure = shareOf(of(observed.documents, "sure"));
    expect(sure.count).toBeGreaterThan(300);
    expect(sure.right / sure.count).toBeGreaterThanOrEqual(0.985);
  });
});

describe("the share of right readings", () => {
  const reading = (document: number, right: boolean): Observation => ({
    damage: "x",
    document,
    level: "sure",
    score: 1,
    doubts: [],
    right,
  });

  test("errors of one document are one error to its bound", () => {
    const list = (wrong: (i: number) => boolean) => Array.from({ length: 1000 }, (_, i) => reading(i % 100, !wrong(i)));
    const apart = shareOf(list((i) => i < 10));
    const together = shareOf(list((i) => i % 100 === 0));
    expect([apart.right, together.right]).toEqual([990, 990]);
    expect(together.least).toBeLessThan(apart.least);
  });

  test("no error seen is no proof of none", () => {
    const { least } = shareOf(Array.from({ length: 300 }, (_, i) => reading(i, true)));
    expect(least).toBeCloseTo(0.99);
  });
});
