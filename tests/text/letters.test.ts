import { describe, expect, test } from "vitest";
import {
  beginsCapital,
  beginsSmall,
  endsWithOneOf,
  isCapitalLetter,
  isDigit,
  isLatin,
  isLetter,
  isSmallLetter,
} from "../../src/text/letters.ts";

const CODES = Array.from({ length: 0x10000 }, (_, code) => code);

describe("a letter by its code is what the pattern meets", () => {
  test.each<[string, (code: number) => boolean, RegExp]>([
    ["a digit", isDigit, /[0-9]/],
    ["a letter", isLetter, /[A-Za-zЀ-ӿ]/],
    ["a Latin letter", isLatin, /[A-Za-z]/],
    ["a small letter", isSmallLetter, /[a-zа-ѝәөүҗңһғҕҙқҡҥҫұҳҷӏӄӈӑӓӕӗӝӟӣӥӧӯӱӳӵӹ]/],
    ["a capital", isCapitalLetter, /[A-ZЀ-ЯӘӨҮҖҢҺҒҔҘҚҠҤҪҰҲҶӀӃӇӐӒӔӖӜӞӢӤӦӮӰӲӴӸ]/],
  ])("%s", (_, is, pattern) => {
    expect(CODES.filter((code) => is(code) !== pattern.test(String.fromCharCode(code)))).toEqual([]);
  });
});

test("a text without a sign begins and ends with nothing", () => {
  expect([beginsSmall(""), beginsCapital(""), endsWithOneOf("", ".;")]).toEqual([false, false, false]);
  expect([beginsSmall("план"), beginsCapital("План"), endsWithOneOf("план;", ".;")]).toEqual([true, true, true]);
});
