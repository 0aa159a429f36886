import { describe, expect, it } from "vitest";
import { NOT_MISSPELT } from "../../../src/lexicon/time-lookalikes.ts";
import { timeWord } from "../../../src/lexicon/time-lookup.ts";
import { distance, nearest } from "../../../src/normalize/schedule/spelling.ts";

describe("the distance of two words", () => {
  it.each([
    ["март", "март", 0],
    ["мрат", "март", 1],
    ["маррт", "март", 1],
    ["сентебрь", "сентябрь", 1],
    ["сетнябь", "сентябрь", 2],
    ["", "май", 3],
  ] as const)("%s – %s is %i", (a, b, edits) => {
    expect(distance(a, b, 3)).toBe(edits);
    expect(distance(b, a, 3)).toBe(edits);
  });

  it("is given up beyond the limit", () => {
    expect(distance("школа", "сентябрь", 2)).toBeGreaterThan(2);
  });
});

describe("misspelt words", () => {
  it.each([
    ["аперль", "апрель"],
    ["сентебрь", "сентябрь"],
    ["октябяр", "октября"],
    ["вжегодно", "ежегодно"],
    ["постояно", "постоянно"],
    ["мрат", "март"],
  ])("%s is %s", (print, meant) => {
    expect(nearest(print)).toBe(meant);
  });

  it.each(["имонь", "июь", "школа", "мая", "старт", "карта", "и", "декада", "программа"])("%s is none", (word) => {
    expect(nearest(word)).toBeUndefined();
  });

  it("are no words that are sound", () => {
    for (const word of NOT_MISSPELT) expect(nearest(word), word).toBeUndefined();
    for (const word of NOT_MISSPELT) expect(timeWord(word)?.tag, word).not.toBe("month");
  });
});
