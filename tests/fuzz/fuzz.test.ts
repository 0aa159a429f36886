import { describe, expect, test } from "vitest";
import { Chance } from "./chance.ts";
import { CHECKS } from "./checks.ts";
import { readCorpus } from "./corpus.ts";
import { growingAt, outgrows } from "./growth.ts";
import { checksAt, examine } from "./run.ts";
import { sampleOf } from "./sample.ts";
import { shrink } from "./shrink.ts";
import { TEXT_MUTATIONS } from "./text-mutations.ts";

const SEED = 20_261_122;
const COUNT = 700;
const corpus = readCorpus();

test("spoilt documents break no law", { timeout: 120_000 }, async () => {
  const tried = new Set<string>();
  for (let index = 0; index < COUNT; index++) {
    const checks = checksAt(index);
    for (const { name } of checks) tried.add(name);
    expect(await examine(sampleOf(SEED, index, corpus), checks), `input ${index} of seed ${SEED}`).toBeNull();
  }
  expect(tried.size).toBe(CHECKS.length);
});

/** What longer runs found, each shrunk to what shows it. */
const FOUND: readonly (readonly [what: string, text: string])[] = [
  ["a garbled «№» at its number", "ПPИКАЗ\nNe5"],
  ["another spelling of one name", "Котова М.Э.\nКоѤова М.Э.\n Котова М.Э.Котова М."],
  ["a repair inside a word", "4елРlоР0"],
  ["tags inside two words that stand together", "И<i>ЕПОСТАНОВЛЕНИ<i>Е"],
];

test.each(FOUND)("holds for %s", async (_, text) => {
  expect(await examine(Buffer.from(text), CHECKS)).toBeNull();
});

describe("the fuzzer", () => {
  test("draws the same from the same seed", () => {
    const draw = (index: number) => Buffer.from(sampleOf(1, index, corpus)).toString("hex");
    expect(draw(5)).toBe(draw(5));
    expect(new Set(Array.from({ length: 50 }, (_, i) => draw(i))).size).toBeGreaterThan(45);
  });

  test("has mutations that change something and never throw", () => {
    const text = corpus.all[0] ?? "";
    for (const [name, mutate] of Object.entries(TEXT_MUTATIONS)) {
      const changed = Array.from({ length: 40 }, (_, i) => mutate(text, new Chance(3, i), corpus.all[1] ?? ""));
      expect(
        changed.some((one) => one !== text),
        name,
      ).toBe(true);
    }
    expect(Object.keys(TEXT_MUTATIONS).length).toBeGreaterThan(20);
  });

  test("sees a find: a check that throws, and one that has something to say", async () => {
    const bytes = Buffer.from("ПРИКАЗ");
    const fall = () => {
      throw new Error("fell");
    };
    expect(await examine(bytes, [{ name: "x", every: 1, run: fall }])).toMatchObject({ check: "x throws" });
    expect(await examine(bytes, [{ name: "x", every: 1, run: () => "wrong" }])).toEqual({
      check: "x",
      detail: "wrong",
    });
    expect(await examine(bytes, [])).toBeNull();
  });

  test("shrinks a find to what shows it", async () => {
    const text = `${"строка\tс ячейкой\n".repeat(50)}тут\tошибка № 7\n${"ещё строка\n".repeat(50)}`;
    expect(await shrink(text, async (one) => one.includes("ошибка") && one.includes("7"))).toBe("ошибка7");
  });
});

describe("the hunt for growth", () => {
  test("draws the same from the same seed, as long as it is asked for", () => {
    const draw = (index: number, length: number) => growingAt(1, index, corpus).of(length);
    expect(draw(5, 3000)).toBe(draw(5, 3000));
    expect(new Set(Array.from({ length: 50 }, (_, i) => draw(i, 500))).size).toBeGreaterThan(45);
    for (let i = 0; i < 20; i++) expect(draw(i, 24_000).length).toBeGreaterThan(2 * draw(i, 6_000).length);
  });

  test("finds nothing in a short run", { timeout: 240_000 }, () => {
    for (let index = 0; index < 40; index++)
      expect(outgrows(growingAt(SEED, index, corpus)), `text ${index} of seed ${SEED}`).toBeNull();
  });

  test("sees the square of a length, not a line of it", { timeout: 240_000 }, () => {
    const growing = { about: "x", of: (length: number) => "x".repeat(length) };
    const busy = (times: number) => {
      let n = 0;
      for (let i = 0; i < times; i++) n += Math.sqrt(i);
      return n;
    };
    expect(outgrows(growing, (text) => busy((text.length / 100) ** 2 * 800))).toContain("of x");
    expect(outgrows(growing, (text) => busy(text.length * 400))).toBeNull();
  });
});
