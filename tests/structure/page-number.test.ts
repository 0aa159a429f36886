import { describe, expect, test } from "vitest";
import { isPageNumber, owesNumber } from "../../src/structure/page-number.ts";
import { documentOf, table } from "./reading.ts";

test.each<[string, boolean]>([
  ["гимназия № 2,", true],
  ["лицеи № 2, 4 и", true],
  ["школа №", true],
  ["гимназия № 2", false],
  ["гимназия № 2, лицей,", false],
  ["завуч,", false],
  ["", false],
])("«%s» owes a number: %s", (text, expected) => expect(owesNumber(text)).toBe(expected));

test.each<[string, boolean]>([
  ["12", true],
  ["- 12 -", true],
  ["--- 5 ---", true],
  ["~ 5 ~", true],
  ["стр. 4 из 9", true],
  ["~ 5", false],
  ["* 5", false],
  ["-----", false],
  ["5 чел.", false],
])("«%s» is a page's number: %s", (text, expected) => expect(isPageNumber(text)).toBe(expected));

describe("a number alone below a row", () => {
  const read = (doers: string, below: string) => {
    const rows = table("№ | Мероприятие | Срок | Ответственные", `1 | Смотр | март | ${doers}`);
    const { roadmaps, unclaimed } = documentOf(
      `План мероприятий на 2024 год\n${rows}${below}\n${table("2 | Слёт | май | гимназия № 8")}`,
    );
    return [roadmaps[0]?.activities[0]?.executors.raw.replace(/\s+/gu, " "), unclaimed.map(({ reason }) => reason)];
  };

  test("is a body's behind «№ N,»", () => {
    expect(read("гимназия № 2,", "4")).toEqual(["гимназия № 2, 4", []]);
  });

  test.each([
    ["гимназия № 2", "4"],
    ["завуч", "4"],
    ["гимназия № 2,", "\n4\n"],
  ])("is a page's below «%s»", (doers, below) => {
    expect(read(doers, below)).toEqual([doers, ["page-number"]]);
  });
});
