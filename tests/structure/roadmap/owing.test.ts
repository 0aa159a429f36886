import { expect, test } from "vitest";
import { incomplete } from "../../../src/structure/roadmap/evidence.ts";
import { beginsAbbreviation, beginsCount, owesMonth, owesNoun } from "../../../src/structure/roadmap/owing.ts";

test.each<[string, boolean]>([
  ["Тренинги по сдаче", true],
  ["Практикум на базе", true],
  ["Курсы для управленческих", true],
  ["Помощь учителям, работающих", true],
  ["Занятия для слабоуспевающих", false],
  ["Сбор данных", false],
  ["Лагерь для одарённых", false],
  ["Семинар учителей", false],
  ["Работа в рамках.", false],
])("«%s» lacks its noun: %s", (text, expected) => expect(owesNoun(text)).toBe(expected));

test.each<[string, boolean]>([
  ["с 3 по 17", true],
  ["до 20", true],
  ["12.04", false],
  ["2024", false],
  ["17", false],
])("«%s» lacks its month: %s", (text, expected) => expect(owesMonth(text)).toBe(expected));

test.each<[string, boolean, boolean]>([
  ["ВПР по физике", true, false],
  ["ОГЭ", true, false],
  ["РАБОТА С КАДРАМИ", false, false],
  ["Семинар", false, false],
  ["9-х классов", false, true],
  ["40 семей", false, true],
  ["2. Семинар", false, false],
  ["3) семинар", false, false],
  ["7", false, false],
])("«%s» begins with an abbreviation: %s, with a count: %s", (text, abbreviation, count) => {
  expect([beginsAbbreviation(text), beginsCount(text)]).toEqual([abbreviation, count]);
});

test.each<[string, number]>([
  ["Охват не менее", 3],
  ["Свыше", 0],
  ["доля свыше", 3],
  ["5 баллов и более", 0],
  ["март -", 2],
  ["-", 0],
])("«%s» owes %i", (text, expected) => expect(incomplete(text)).toBe(expected));
