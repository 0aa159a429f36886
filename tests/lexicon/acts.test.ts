import { describe, expect, test } from "vitest";
import * as acts from "../../src/lexicon/acts.ts";

const { ACT_WORDS, ...lists } = acts;

describe.each(Object.entries(lists))("%s", (_, words) => {
  test("is lower case, Cyrillic, without duplicates", () => {
    expect(words.length).toBeGreaterThan(3);
    expect(new Set(words).size).toBe(words.length);
    for (const word of words) expect(word).toMatch(/^[а-яё]+(?:[ .][а-яё]+)*\.?$/u);
  });
});

test("the forms of the kind words are all different", () => {
  const forms = ACT_WORDS.flatMap((word) => word.endings.map((ending) => word.stem + ending));
  expect(new Set(forms).size).toBe(forms.length);
  for (const form of forms) expect(form).toMatch(/^[а-яё]+$/u);
});
