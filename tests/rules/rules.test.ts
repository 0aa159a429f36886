import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { RULE_IDS } from "../../src/model/rule-ids.ts";
import { RULES } from "../../src/rules/index.ts";
import { plural, quoted } from "../../src/rules/wording.ts";

const folder = new URL("../../src/rules/", import.meta.url);
const NOT_RULES = ["index.ts", "list.ts", "engine.ts", "rule.ts", "wording.ts"];
const SAMPLE = {
  text: "пункт",
  printed: "мрт",
  read: "март",
  label: "7",
  previous: "5",
  from: "6",
  to: "6",
  year: 2023,
  count: 3,
  cells: 4,
  columns: 5,
  number: "12",
  date: "2023-02-03",
  clause: "2",
  name: "Отдел",
  variant: "Одел",
  encoding: "windows-1251",
};

describe("the list of rules", () => {
  test("has every id once, in order", () => {
    expect(RULES.map((rule) => rule.id)).toEqual(RULE_IDS);
  });

  test("agrees with the folder: one file a rule", () => {
    const files = readdirSync(folder).filter((name) => name.endsWith(".ts") && !NOT_RULES.includes(name));
    expect(files.sort()).toEqual(RULE_IDS.map((id) => `${id.replace("/", "-")}.ts`).sort());
  });

  test.each(RULES.map((rule) => [rule.id, rule] as const))("%s explains itself in both languages", (_, rule) => {
    for (const text of [rule.what, rule.why, rule.fix]) {
      expect(text.ru).toMatch(/^[А-ЯЁ«].*[^\s]$/u);
      expect(text.en).toMatch(/^[A-Z“].*[^\s]$/u);
      expect(text.en).not.toMatch(/[а-яё]/u);
    }
  });

  test.each(RULES.map((rule) => [rule.id, rule] as const))("%s has a message for any values", (_, rule) => {
    for (const values of [{}, SAMPLE, { text: "" }, { count: 0, columns: "?" }]) {
      for (const lang of ["ru", "en"] as const) {
        const message = rule.message[lang](values);
        expect(message).toMatch(/^\S.{15,}\S$/u);
        expect(message).not.toMatch(/undefined|null|NaN| {2}|\s[:,.]|\(\)|«»|“”/u);
        if (lang === "ru") expect(message).toMatch(/[а-яё]/u);
      }
    }
  });
});

test("Russian plurals", () => {
  const words = [1, 2, 5, 11, 12, 21, 104, 111].map((n) => `${n} ${plural(n, "ячейка", "ячейки", "ячеек")}`);
  expect(words).toEqual([
    "1 ячейка",
    "2 ячейки",
    "5 ячеек",
    "11 ячеек",
    "12 ячеек",
    "21 ячейка",
    "104 ячейки",
    "111 ячеек",
  ]);
});

test("a print is quoted on one line and shortened", () => {
  expect(quoted("«Шаг»")).toBe("«Шаг»");
  expect(quoted("два\nслова", "en")).toBe("“два слова”");
  expect(quoted("а".repeat(100)).length).toBeLessThan(75);
  expect(quoted("")).toBe("");
});
