import { expect, test } from "vitest";
import { JOINING, NOT_OBLIQUE, OBLIQUE_ADJECTIVES, OBLIQUE_ENDINGS } from "../../src/lexicon/oblique.ts";

test.each([
  ["endings", OBLIQUE_ENDINGS],
  ["endings of adjectives", OBLIQUE_ADJECTIVES],
  ["nominatives", [...NOT_OBLIQUE]],
  ["joining words", [...JOINING]],
])("the %s are folded Cyrillic, each once", (_, words) => {
  expect(words.length).toBeGreaterThan(0);
  expect(new Set(words).size).toBe(words.length);
  for (const word of words) expect(word).toMatch(/^[а-я]+$/u);
});

test("an adjective's ending is an ending, and the nominatives have one", () => {
  for (const ending of OBLIQUE_ADJECTIVES) expect(OBLIQUE_ENDINGS).toContain(ending);
  for (const word of NOT_OBLIQUE) expect(OBLIQUE_ENDINGS.some((ending) => word.endsWith(ending))).toBe(true);
});
