import { expect, test } from "vitest";
import { workersFor } from "../../src/batch/jobs.ts";

test("as many workers as asked for, none where they do not pay", () => {
  const cases = [
    ["auto", 1, 8, 1],
    ["auto", 49, 8, 1],
    ["auto", 50, 8, 8],
    ["auto", 50, 1, 1],
    ["auto", 50, 200, 64],
    [1, 1000, 8, 1],
    [3, 1000, 1, 3],
    [3, 2, 8, 2],
    [3, 0, 8, 1],
  ] as const;
  expect(cases.map(([jobs, inputs, cores]) => workersFor(jobs, inputs, cores))).toEqual(cases.map((one) => one[3]));
});
