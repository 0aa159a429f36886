import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readNoiseFloors } from "../tools/noise.ts";
import { KINDS, noiseCases } from "./case.ts";
import { DAMAGES, SINGLE, spoil } from "./damage/index.ts";
import { Dice } from "./dice.ts";
import { inventDocument } from "./invent/document.ts";
import { measureByKind, scoreOf } from "./measure.ts";
import { textOf } from "./sheet.ts";

const { documents, seed, floors } = readNoiseFloors();

describe("what was damaged at random is read as it was meant, as far as the floors say", () => {
  const cases = [...noiseCases(documents, seed)];
  const kinds = measureByKind(cases);

  test("every kind of damage has a floor and was tried, every floor has a kind", () => {
    expect(Object.keys(floors).sort()).toEqual([...KINDS].sort());
    expect([...kinds.keys()].sort()).toEqual([...KINDS].sort());
    expect(cases).toHaveLength(2 * documents);
  });

  test.each(KINDS)("%s", (kind) => {
    const measure = kinds.get(kind);
    const misses = cases.filter(({ damage }) => damage === kind).flatMap((one) => one.tally.misses);
    expect(measure && scoreOf(measure), misses.slice(0, 12).join("\n")).toBeGreaterThanOrEqual(floors[kind] ?? 1);
  });
});

describe("the harness", () => {
  test("one file a damage, all of them in the list, each name once", () => {
    const shared = new Set(["damage.ts", "cut.ts", "words.ts", "visual.ts", "index.ts"]);
    const files = readdirSync("tests/noise/damage").filter((file) => !shared.has(file));
    expect(SINGLE.map(({ name }) => `${name}.ts`).sort()).toEqual(files.sort());
  });

  test("a seed makes one document", () => {
    for (const own of [1, 7, 1000]) {
      expect(JSON.stringify(inventDocument(own))).toBe(JSON.stringify(inventDocument(own)));
    }
    expect(textOf(inventDocument(1).sheet)).not.toBe(textOf(inventDocument(2).sheet));
  });

  /** A damage that loses a word, or adds one, would ask the reader for the impossible. */
  test.each(DAMAGES.map((damage) => [damage.name, damage] as const))("%s loses no letter", (_, damage) => {
    const letters = (text: string) => text.replace(/&[a-z]+;|<[^>]*>|[^А-ЯЁа-яё]/gu, "").length;
    let ran = 0;
    for (let own = 1; own <= 30; own++) {
      const { sheet } = inventDocument(own);
      const spoilt = spoil(sheet, damage, new Dice(own));
      if (!spoilt) continue;
      ran++;
      expect(letters(textOf(spoilt))).toBeGreaterThanOrEqual(letters(textOf(sheet)) * 0.97);
    }
    expect(ran).toBeGreaterThan(5);
  });
});
