import { describe, expect, test } from "vitest";
import { saysMore } from "../../src/export/notes.ts";
import { plainText } from "../../src/export/plain/index.ts";
import { parse } from "../../src/index.ts";

describe("a print says more than the term it gives", () => {
  test.each([
    ["31.01.2016 г., малый зал", "31.01.2016"],
    ["17.07. 2016 г. (на выезде)", "17.07.2016"],
    ["15 марта в 10.30", "15.03.2024"],
    ["до 10 мая (приказ № 3)", "до 10 мая 2016"],
    ["10.10.2023, День учителя", "10.10.2023"],
  ])("%s", (print, told) => {
    expect(saysMore(print, told)).toBe(true);
  });

  test.each([
    ["16.02.23г.", "16.02.2023"],
    ["«16» февраля 2023 года", "16 февраля 2023"],
    ["Март-апрель 2023 г.", "март – апрель 2023"],
    ["II квартал 2023 года", "2 квартал 2023"],
    ["по запросу школ", "по запросу школ"],
  ])("%s does not", (print, told) => {
    expect(saysMore(print, told)).toBe(false);
  });
});

test("clean text keeps the place beside a date", () => {
  const plan =
    "План клуба на 2016 год\n\n№\tМероприятие\tСроки\tОтветственный\n1.\tКонцерт\t31.01.2016 г., малый зал\tПетрова А.А.\n2.\tСбор\t5.02.16г.\tПетрова А.А.\n";
  const text = plainText(parse(Buffer.from(plan)));
  expect(text).toContain("31.01.2016 г., малый зал");
  expect(text).toContain("\t05.02.2016\t");
});
