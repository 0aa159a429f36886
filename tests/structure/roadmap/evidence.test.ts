import { describe, expect, test } from "vitest";
import {
  complete,
  goesOn,
  hasOpenBracket,
  incomplete,
  isLabel,
  labelPath,
  looksLikeBody,
  looksLikeTime,
} from "../../../src/structure/roadmap/evidence.ts";

test.each<[string, number]>([
  ["Провести семинар", 0],
  ["Провести семинар.", 0],
  ["инди-", 3],
  ["учителей и", 3],
  ["участие в", 3],
  ["школа №", 2],
  ["Управление,", 2],
  ["семинар «", 2],
  ["семинар «Рост", 3],
  ["школы (район", 3],
  ["школы (район)", 0],
  ["«Рост» и «Шаг»", 0],
  ["школы (район}", 0],
  ["школы (район]", 0],
  ["Инженер по ПО", 0],
  ["СЕМИНАР ПО", 3],
  ["Семинары И", 3],
  ["", 0],
  ["   ", 0],
])("«%s» asks to be continued: %i", (text, score) => {
  expect(incomplete(text)).toBe(score);
});

test.each<[string, number]>([
  ["учителей", 2],
  [") и школ", 3],
  ["», район", 3],
  ["; отчёт", 3],
  ["Семинар", -1],
  ["«Рост»", -1],
  ["12 школ", 0],
  ["- план", 0],
  ["", 0],
])("«%s» goes on: %i", (text, score) => {
  expect(goesOn(text)).toBe(score);
});

test.each<[string, boolean]>([
  ["Семинар.", true],
  ["«Рост»", true],
  ["(район)", true],
  ["Семинар", false],
  ["", false],
])("«%s» is complete: %s", (text, expected) => {
  expect(complete(text)).toBe(expected);
});

test.each<[string, boolean]>([
  ["(а", true],
  ["а)", false],
  ["«а (б)", true],
  ["„а“", false],
  ["((а)", true],
  ["", false],
])("an open bracket in %j: %s", (text, expected) => {
  expect(hasOpenBracket(text)).toBe(expected);
});

describe("labels of rows", () => {
  test.each([
    "16",
    "16.",
    "21.8",
    "21.8.",
    "2..",
    "1)",
    "I",
    "I.",
    "I.2",
    "IV",
    "ХI.",
    "26 – 27.",
    "26-27",
    "1. 2. 3.",
    "а)",
    "б.",
    "1.1.1.1",
    "1 .",
    "(1)",
  ])("%s", (text) => {
    expect(isLabel(text)).toBe(true);
  });
  test.each(["", "12.03.2023", "май", "Этап 1", "-", "а", "1 класс", "1,2", "с 1", "СОШ № 3"])("%j is none", (text) => {
    expect(isLabel(text)).toBe(false);
  });
  test.each<[string, number[]]>([
    ["21.8", [21, 8]],
    ["3)", [3]],
    ["I.2", [2]],
    ["а", []],
  ])("the numbers of %s", (text, path) => {
    expect(labelPath(text)).toEqual(path);
  });
});

test.each<[string, boolean]>([
  ["май 2023", true],
  ["В течение года", true],
  ["1 раз в квартал", true],
  ["до 12.03.2023", true],
  ["ежемесячно", true],
  ["по отдельному графику", true],
  ["директор", false],
  ["Управление образования", false],
  ["", false],
])("«%s» speaks of time: %s", (text, expected) => {
  expect(looksLikeTime(text)).toBe(expected);
});

test.each<[string, boolean]>([
  ["Управление образования", true],
  ["методисты ИМЦ", true],
  ["ОО", true],
  ["Осинина М.П.", true],
  ["МБОУ «СОШ № 3»", true],
  ["май", false],
  ["Семинар", false],
  ["", false],
])("«%s» names a body: %s", (text, expected) => {
  expect(looksLikeBody(text)).toBe(expected);
});
