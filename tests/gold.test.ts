import { describe, expect, test } from "vitest";
import { fixtureGold } from "./tools/fixtures.ts";
import { readFloors, scoreCase } from "./tools/scores.ts";

const floors = readFloors();
const fixtures = fixtureGold();

test("every gold file has a floor, every floor a gold file", () => {
  expect(fixtures.length).toBeGreaterThanOrEqual(10);
  expect(Object.keys(floors.fixtures).sort()).toEqual(fixtures.map(({ name }) => name).sort());
});

describe("fixtures score at least their floors", () => {
  test.each(fixtures.map((one) => [one.name, one] as const))("%s", (name, one) => {
    const tally = scoreCase(one);
    expect(tally.score, tally.misses.slice(0, 12).join("\n")).toBeGreaterThanOrEqual(floors.fixtures[name] ?? 1);
  });
});
