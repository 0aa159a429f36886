import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AFTER_WORD, BEFORE_WORD, fold, looseKey, wholeWords, wordsOf } from "../../src/text/words.ts";

describe("whole words", () => {
  const year = wholeWords("г|год");
  test.each<[string, boolean]>([
    ["2023 г.", true],
    ["в год", true],
    ["Год", true],
    ["(г)", true],
    ["годовой", false],
    ["2023г.", false],
    ["_г_", false],
    ["пг", false],
    ["", false],
  ])("%j: %s", (text, expected) => {
    expect(year.test(text)).toBe(expected);
  });

  test("the boundaries serve in any pattern", () => {
    const pattern = new RegExp(`${BEFORE_WORD}оо${AFTER_WORD}`, "gu");
    expect("оо, соо, оо2 «оо»".match(pattern)).toEqual(["оо", "оо"]);
  });
});

describe("for comparison", () => {
  test.each([
    ["Ёлка", "елка"],
    ["ОТЧЁТ", "отчет"],
    ["СОШ № 2", "сош № 2"],
    ["", ""],
  ])("fold %j", (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  test.each<[string, string[]]>([
    ["МБОУ «СОШ № 2»", ["мбоу", "сош", "2"]],
    ["план-график; 2023г.", ["план", "график", "2023г"]],
    ["—  …", []],
    ["", []],
  ])("words of %j", (text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });

  test.each([
    ["МБОУ «СОШ № 2»", 'мбоу "СОШ" №2'],
    ["план–график", "План - график"],
    ["отчёт", "ОТЧЕТ."],
  ])("%j is loosely %j", (a, b) => {
    expect(looseKey(a)).toBe(looseKey(b));
  });

  test.each([
    ["СОШ № 2", "СОШ № 12"],
    ["плана", "план"],
  ])("%j is not %j", (a, b) => {
    expect(looseKey(a)).not.toBe(looseKey(b));
  });

  test("the key of a key is the key", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(looseKey(looseKey(text))).toBe(looseKey(text));
      }),
    );
  });
});
