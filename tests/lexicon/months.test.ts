import { expect, test } from "vitest";
import { MONTH_STEMS, monthNumber } from "../../src/lexicon/months.ts";

const FORMS = [
  "январь января январе январю январём",
  "февраль февраля феврале",
  "март марта марте марту мартом",
  "апрель апреля апреле",
  "май мая мае",
  "июнь июня июне",
  "июль июля июле",
  "август августа августе августом",
  "сентябрь сентября сентябре",
  "октябрь октября октябре",
  "ноябрь ноября ноябре",
  "декабрь декабря декабре",
] as const;

test("stems are twelve, folded, each once", () => {
  expect(MONTH_STEMS.length).toBe(12);
  expect(new Set(MONTH_STEMS).size).toBe(12);
  for (const stem of MONTH_STEMS) expect(stem).toMatch(/^[а-я]+$/u);
});

test("every form of a month is that month, in any case", () => {
  let ran = 0;
  FORMS.forEach((forms, i) => {
    for (const form of forms.split(" ")) {
      expect([form, monthNumber(form)]).toEqual([form, i + 1]);
      expect(monthNumber(form.toUpperCase())).toBe(i + 1);
      ran++;
    }
  });
  expect(ran).toBe(41);
});

test.each(["", "м", "ма", "маёвка", "мартовский", "июл", "августовский", "года", "январский", "план"])(
  "«%s» is none",
  (word) => {
    expect(monthNumber(word)).toBe(0);
  },
);
