import { expect, test } from "vitest";
import { splitHead } from "../../src/lexicon/split-heads.ts";

test.each<[string, string, string]>([
  ["П", "одготовка", "certain"],
  ["Ж", "урнал", "certain"],
  ["О", "формление", "sure"],
  ["С", "оревнование", "sure"],
  ["К", "оординация", "sure"],
  ["У", "частие", "sure"],
  ["А", "нкета", "likely"],
  ["И", "гра", "likely"],
  ["В", "ручение", "likely"],
  ["С", "бор", "likely"],
  ["К", "онкурсы", "likely"],
  ["С", "учителями", "unlikely"],
  ["С", "января", "unlikely"],
  ["В", "школах", "unlikely"],
  ["К", "юбилею", "unlikely"],
  ["О", "поддержке", "unlikely"],
  ["У", "детей", "unlikely"],
])("«%s» and «%s» are one word: %s", (letter, tail, verdict) => {
  expect(splitHead(letter, tail)).toBe(verdict);
});
