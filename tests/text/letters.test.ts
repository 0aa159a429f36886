import { describe, expect, test } from "vitest";
import {
  beginsCapital,
  beginsSmall,
  CAPITAL,
  CYRILLIC_CAPITAL,
  CYRILLIC_SMALL,
  endsWithOneOf,
  isCapitalLetter,
  isDigit,
  isLatin,
  isLetter,
  isSmallLetter,
  SMALL,
} from "../../src/text/letters.ts";

const CODES = Array.from({ length: 0x10000 }, (_, code) => code);

describe("a letter by its code is what the pattern meets", () => {
  test.each<[string, (code: number) => boolean, RegExp]>([
    ["a digit", isDigit, /[0-9]/],
    ["a letter", isLetter, /[A-Za-zЀ-ӿ]/],
    ["a Latin letter", isLatin, /[A-Za-z]/],
    ["a small letter", isSmallLetter, new RegExp(`[${SMALL}]`, "u")],
    ["a capital", isCapitalLetter, new RegExp(`[${CAPITAL}]`, "u")],
  ])("%s", (_, is, pattern) => {
    expect(CODES.filter((code) => is(code) !== pattern.test(String.fromCharCode(code)))).toEqual([]);
  });
});

describe("the classes", () => {
  const lettersOf = (contents: string): string =>
    String.fromCharCode(...CODES).replace(new RegExp(`[^${contents}]`, "gu"), "");

  test.each([
    ["capitals", CAPITAL, CYRILLIC_CAPITAL, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"],
    ["small letters", SMALL, CYRILLIC_SMALL, "abcdefghijklmnopqrstuvwxyz"],
  ])("of Cyrillic %s lack the Latin ones and no other", (_, all, cyrillic, latin) => {
    expect(lettersOf(all)).toBe(latin + lettersOf(cyrillic));
    expect(lettersOf(cyrillic)).toMatch(/^[Ѐ-ӿ]+$/);
  });

  test("hold both forms of a letter", () => {
    const small = new Set(lettersOf(SMALL));
    const alone = [...lettersOf(CAPITAL)].filter((letter) => !small.delete(letter.toLowerCase()));
    // Belarusian and Serbian, which no order of a republic is printed in
    expect([alone.join(""), [...small].join("")]).toEqual(["ЎЏ", ""]);
  });

  test("hold the letters that the republics print", () => {
    const names = "Әлмәт Өфө Үзән Җәлил Ңгар Һөнәр Ғайса Ҡазан Ҙур Ҫӗршыв Ӑраскал Ӱжара Ӧтка Ӹлӹштӓш Хӕдзар ГӀалгӀай";
    expect(
      names.split(" ").filter((name) => !new RegExp(`^[${CAPITAL}][${SMALL}${CAPITAL}]+$`, "u").test(name)),
    ).toEqual([]);
  });
});

test("a text without a sign begins and ends with nothing", () => {
  expect([beginsSmall(""), beginsCapital(""), endsWithOneOf("", ".;")]).toEqual([false, false, false]);
  expect([beginsSmall("план"), beginsCapital("План"), endsWithOneOf("план;", ".;")]).toEqual([true, true, true]);
});
