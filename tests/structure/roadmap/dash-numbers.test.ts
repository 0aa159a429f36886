import { expect, test } from "vitest";
import { activitiesOf, documentOf } from "../reading.ts";

const plan = (...rows: string[]): string => `План на 2024 год\n\n№\tМероприятие\tСрок\tКто\n${rows.join("\n")}\n`;
const numbersOf = (text: string) => activitiesOf(text).map(({ number, label, parent }) => [number, label, parent]);

test("rows with a dash for a number stand below the numbered row that opens their list", () => {
  const text = plan(
    "1.\tСовет\tмай\tРМК",
    "2.\tСовещания учителей:",
    "-\tпо чтению\tмай\tРМК",
    "-\tпо счёту\tиюнь\tРМК",
    "3.\tСбор\tмай\tРМК",
  );
  expect(numbersOf(text)).toEqual([
    ["1", "1", null],
    ["2", "2", null],
    ["2.1", "-", "2"],
    ["2.2", "-", "2"],
    ["3", "3", null],
  ]);
  expect(documentOf(text).diagnostics.map(({ rule }) => rule)).not.toContain("numbering/format");
});

test("below a row that opens none they are rows like the others", () => {
  const text = plan("1.\tСовет\tмай\tРМК", "-\tСовещание\tмай\tРМК", "2.\tСбор\tмай\tРМК");
  expect(numbersOf(text).map(([, , parent]) => parent)).toEqual([null, null, null]);
});
