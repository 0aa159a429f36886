import { describe, expect, test } from "vitest";
import { readModels } from "../../src/batch/models.ts";
import { LineCounter } from "../../src/batch/yaml.ts";
import { yamlDocuments } from "../../src/batch/yaml-documents.ts";

async function faultAt(text: string): Promise<[number, string] | null> {
  const [document] = await yamlDocuments(text, new LineCounter());
  const error = document?.errors[0];
  return error ? [error.pos[0], error.message] : null;
}

describe("a key that a map has twice", () => {
  const TWICE = "Map keys must be unique";
  test.each<[string, number | null]>([
    ["a: 1\nb: 2\na: 3\n", 10],
    ["{a: 1, a: 2}", 7],
    ["a:\n  - b: 1\n    b: 2\n", 16],
    ["? {a: 1, a: 2}\n: b\n", 9],
    ["x: {a: 1, a: 2}\nx: 3\n", 10],
    ["1: a\n1: b\n", 5],
    ["a: {b: 1}\nc: {b: 1}\nb: 1\n", null],
    ['a: 1\n"1": 2\n1: 3\n', null],
    ["- a\n- a\n", null],
  ])("%j", async (text, at) => {
    expect(await faultAt(text)).toEqual(at === null ? null : [at, TWICE]);
  });

  test("is told with its line", async () => {
    expect(await readModels("schemaVersion: 1.0.0\nsource:\n  name: a\n  name: b\n")).toMatchObject({
      faults: [{ line: 4, message: TWICE }],
    });
  });
});

test("the time that a map takes grows as its keys do", { timeout: 60_000 }, async () => {
  const cost = async (keys: number): Promise<number> => {
    const text = Array.from({ length: keys }, (_, i) => `k${i}: a\n`).join("");
    const before = process.cpuUsage();
    await yamlDocuments(text, new LineCounter());
    return process.cpuUsage(before).user;
  };
  let ratio = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 4 && ratio > 20; attempt++) {
    const few = await cost(5_000);
    ratio = Math.min(ratio, (await cost(40_000)) / few);
  }
  // The square is 64.
  expect(ratio).toBeLessThan(20);
});
