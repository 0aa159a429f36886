import { expect, test } from "vitest";
import { CYRILLIC_CAPITAL, CYRILLIC_SMALL } from "../../src/text/letters.ts";
import { sourceFiles } from "./sources.ts";

const OWNER = "src/text/letters.ts";
/** No word has six such letters in a row, and of one base letter there are fewer. */
const WRITTEN_OUT = [CYRILLIC_CAPITAL, CYRILLIC_SMALL].map((all) => new RegExp(`[${all.slice(3)}]{6}`, "u"));
/** A range of Latin letters and one of Cyrillic ones with a letter of a republic behind them. */
const CLASS = new RegExp(`(?:[ЀА]-Я|а-[яѝ])[Ёё]?[${CYRILLIC_CAPITAL.slice(3)}${CYRILLIC_SMALL.slice(3)}]`, "u");

const writesOut = (code: string): boolean => [...WRITTEN_OUT, CLASS].some((pattern) => pattern.test(code));

test("the scan sees a class", () => {
  expect(["/^[A-ZА-ЯЁӘӨҮҖҢҺ]/", "[a-zа-ѝә]", "ҮҖҢҺҒҔ"].filter((code) => !writesOut(code))).toEqual([]);
  expect(
    ["/^[А-ЯЁ][а-яё]+/", "[A-Za-zЀ-ӿ]", "үұӯӱӳ", "«Боерык», «төзәтмәләр һәм үзгәрешләр»"].filter(writesOut),
  ).toEqual([]);
});

test("the letters of the republics are written out in one file, which names their classes", () => {
  const files = sourceFiles("src").filter(({ code }) => writesOut(code));
  expect(files.map(({ path }) => path)).toEqual([OWNER]);
});
