import { expect, test } from "vitest";
import { TIME_WORDS } from "../../src/lexicon/time-words.ts";

test("the words of times are folded", () => {
  expect(TIME_WORDS.size).toBeGreaterThan(100);
  for (const word of TIME_WORDS) expect(word).toMatch(/^(?:[а-я]+|[iv]+)$/u);
});
