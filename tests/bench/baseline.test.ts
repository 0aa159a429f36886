import { describe, expect, test } from "vitest";
import { losses, named } from "../../bench/baseline.ts";
import { atLeast, atMost, type Measure, table } from "../../bench/measure.ts";

const MEASURES: readonly Measure[] = [
  { name: "whole documents", value: 6, unit: "KB" },
  atMost("  shnor / floor", 26, "×", 25),
  { name: "deadline cells", value: 872, unit: "cells" },
  atLeast("  shnor / library", 30, "×", 20),
];

describe("figures of a benchmark", () => {
  test("stand below their headings", () => {
    expect(named(MEASURES).map(([name]) => name)).toEqual([
      "whole documents",
      "whole documents: shnor / floor",
      "deadline cells",
      "deadline cells: shnor / library",
    ]);
  });

  test("say whether their bound holds", () => {
    expect(table(MEASURES).split("\n")).toEqual([
      "whole documents         6 KB",
      "  shnor / floor         26 ×  ≤ 25 ×  MISSED",
      "deadline cells     872 cells",
      "  shnor / library       30 ×  ≥ 20 ×  ok",
    ]);
  });

  test.each([
    ["no loss", { "whole documents: shnor / floor": 26, "deadline cells: shnor / library": 30 }, []],
    ["a fifth is borne", { "whole documents: shnor / floor": 22, "deadline cells: shnor / library": 35 }, []],
    ["less is better", { "whole documents: shnor / floor": 20 }, ["whole documents: shnor / floor: 20 → 26 ×"]],
    ["more is better", { "deadline cells: shnor / library": 40 }, ["deadline cells: shnor / library: 40 → 30 ×"]],
    ["a gain is none", { "deadline cells: shnor / library": 10 }, []],
    ["figures without a better side are left alone", { "whole documents": 1 }, []],
  ])("%s", (_, baseline, told) => {
    expect(losses(MEASURES, baseline as Record<string, number>)).toEqual(told);
  });
});
