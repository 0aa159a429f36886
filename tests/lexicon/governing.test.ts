import { expect, test } from "vitest";
import { ADJECTIVE_ENDINGS, GOVERNING, NOUNS_LIKE_ADJECTIVES, PEOPLE_STEMS } from "../../src/lexicon/governing.ts";

test.each([
  ["governing words", [...GOVERNING]],
  ["endings of adjectives", ADJECTIVE_ENDINGS],
  ["nouns like adjectives", [...NOUNS_LIKE_ADJECTIVES]],
  ["people", PEOPLE_STEMS],
])("the %s are folded Cyrillic, each once", (_, words) => {
  expect(words.length).toBeGreaterThan(0);
  expect(new Set(words).size).toBe(words.length);
  for (const word of words) expect(word).toMatch(/^[а-я]+$/u);
});

test("a noun like an adjective has the ending of one", () => {
  for (const word of NOUNS_LIKE_ADJECTIVES)
    expect(
      ADJECTIVE_ENDINGS.some((ending) => word.endsWith(ending)),
      word,
    ).toBe(true);
});
