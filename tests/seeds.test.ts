import { describe, expect, test } from "vitest";
import { seedGold } from "./tools/fixtures.ts";
import { readFloors, scoreCase } from "./tools/scores.ts";

const floors = readFloors();
const seeds = seedGold();

describe.skipIf(seeds.length === 0)("the real documents beside the checkout score at least their floors", () => {
  test.each(seeds.map((one) => [one.name, one] as const))("%s", (name, one) => {
    const tally = scoreCase(one);
    expect(tally.score, tally.misses.slice(0, 12).join("\n")).toBeGreaterThanOrEqual(floors.seeds[name] ?? 1);
  });
});

test.skipIf(seeds.length > 0)("no real documents lie beside this checkout: skipped", () => {});
