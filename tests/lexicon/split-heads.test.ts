import { expect, test } from "vitest";
import { splitHead } from "../../src/lexicon/split-heads.ts";

test.each<[string, string, string]>([
  ["П", "одготовка", "certain"],
  ["Ж", "урнал", "certain"],
  ["О", "снащение", "certain"],
  ["С", "бор", "certain"],
  ["К", "онтроль", "certain"],
  ["А", "укцион", "certain"],
  ["В", "ыпускники", "certain"],
  ["О", "здоровление", "sure"],
  ["С", "инхронизация", "sure"],
  ["К", "ооперация", "sure"],
  ["У", "плотнение", "sure"],
  ["А", "нкета", "likely"],
  ["И", "мпульс", "likely"],
  ["В", "озведение", "likely"],
  ["С", "лет", "likely"],
  ["К", "весты", "likely"],
  ["С", "учителями", "unlikely"],
  ["С", "января", "unlikely"],
  ["В", "школах", "unlikely"],
  ["К", "юбилею", "unlikely"],
  ["О", "поддержке", "unlikely"],
  ["У", "детей", "unlikely"],
])("«%s» and «%s» are one word: %s", (letter, tail, verdict) => {
  expect(splitHead(letter, tail)).toBe(verdict);
});
