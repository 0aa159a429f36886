import { describe, expect, test } from "vitest";
import type { Document } from "../../src/model/types.ts";
import { completenessOf } from "../../src/report/completeness.ts";
import { municipalityOf } from "../../src/report/municipality.ts";
import { REPORT_WORDS, SEVERITY_WORDS, TABLE_WORDS } from "../../src/report/phrases.ts";
import { tableCsv, tableJson, tableText, worstFirst } from "../../src/report/table.ts";
import { activity, document, order, roadmap } from "../rules/builder.ts";
import { row, verdict } from "./verdicts.ts";

const ROWS = [
  row({ file: "good.txt", errors: 0, warnings: 0, completeness: 100 }),
  row({ file: "worse.txt", errors: 3, warnings: 0 }),
  row({ file: "b.txt", errors: 0, warnings: 2, completeness: 90 }),
  row({ file: "a.txt", errors: 0, warnings: 2, completeness: 80 }),
  row({
    file: "none.txt",
    completeness: null,
    problem: "файл пуст",
    errors: 1,
    municipality: null,
    number: null,
    date: null,
  }),
];

test("worst first", () => {
  expect(worstFirst(ROWS).map((one) => one.file)).toEqual(["none.txt", "worse.txt", "a.txt", "b.txt", "good.txt"]);
});

test("as text, aligned", () => {
  const lines = tableText(ROWS.slice(0, 2), "ru").trimEnd().split("\n");
  expect(lines).toHaveLength(3);
  expect(new Set(lines.map((line) => line.length)).size).toBe(1);
  expect(lines[1]).toContain(
    "worse.txt  Лугодольский район  45     2024-03-12           12       3         0     97 %",
  );
  expect(tableText(ROWS, "ru")).toContain("файл пуст");
  expect(tableText([row({ file: "\u001b[2J.txt" })], "en")).not.toContain("\u001b");
});

test("as CSV and JSON", () => {
  expect(tableCsv(ROWS).split("\n")).toHaveLength(ROWS.length + 2);
  expect(JSON.parse(tableJson(ROWS, verdict().totals)).documents[0]).toMatchObject({
    file: "none.txt",
    completeness: null,
  });
});

const of = (part: Parameters<typeof order>[0], title: string | null = null): Document =>
  ({
    ...document({ order: order(part), roadmaps: title === null ? [] : [roadmap([], { title })] }),
    diagnostics: [],
  }) as Document;

describe("whose a document is", () => {
  test.each([
    ["УПРАВЛЕНИЕ ОБРАЗОВАНИЯ АДМИНИСТРАЦИИ ЗАРЕЧНОГО РАЙОНА", null, "Заречный район"],
    ["Отдел образования Синегорского муниципального округа", "п. Синегорье", "Синегорский муниципальный округ"],
    ["Комитет образования города Лебяжинска", "г. Лебяжинск", "г. Лебяжинск"],
    ["Комитет образования города Лебяжинска", null, "города Лебяжинска"],
    ["КОМИТЕТ ОБРАЗОВАНИЯ ГОРОДСКОГО ОКРУГА БОЛЬШОЙ ЛОГ", null, "городского округа Большой лог"],
    ["Управление образования ЗАТО Снежногорье", null, "ЗАТО Снежногорье"],
    ["Министерство просвещения Заозёрской области", "г. Заозёрск", "г. Заозёрск"],
    [null, null, null],
  ])("%s, %s", (issuer, place, expected) => {
    expect(municipalityOf(of({ issuer, place }))).toBe(expected);
  });

  test("a plan's title where there is no order", () => {
    const plan = {
      ...document({ roadmaps: [roadmap([], { title: "План школ Хвойного района на 2024 год" })] }),
      diagnostics: [],
    };
    expect(municipalityOf(plan as Document)).toBe("Хвойный район");
  });
});

describe("completeness", () => {
  const empty = { raw: "", items: [], inherited: false };
  test("all there", () => {
    expect(completenessOf(of({ clauses: [] }, "План"))).toBeLessThan(100);
    const whole = document({
      order: order({
        clauses: [
          { label: "1.", number: "1", text: "Утвердить", children: [], deadlines: [], persons: [], span: order().span },
        ],
      }),
      roadmaps: [
        roadmap([activity("1", 1)], {
          period: { start: "2024-01-01", end: "2024-12-31", edtf: "2024", from: "title" },
        }),
      ],
    });
    expect(completenessOf({ ...whole, diagnostics: [] } as Document)).toBe(100);
  });
  test("what lacks counts, and never rounds up", () => {
    const plan = roadmap(
      Array.from({ length: 200 }, (_, i) => activity(String(i + 1), i + 1, i === 0 ? { schedule: empty } : {})),
      { period: { start: "2024-01-01", end: "2024-12-31", edtf: "2024", from: "title" } },
    );
    expect(completenessOf({ ...document({ roadmaps: [plan] }), diagnostics: [] } as Document)).toBe(99);
    expect(completenessOf({ ...document(), diagnostics: [] } as Document)).toBe(0);
  });
});

describe("words of both languages", () => {
  test("are complete", () => {
    expect(Object.keys(REPORT_WORDS.ru)).toEqual(Object.keys(REPORT_WORDS.en));
    expect(Object.keys(TABLE_WORDS.ru)).toEqual(Object.keys(TABLE_WORDS.en));
    for (const words of Object.values(SEVERITY_WORDS)) expect(words.ru).toMatch(/^[а-яё]+$/u);
  });
  test("plurals", () => {
    expect([1, 2, 5, 11, 21].map(REPORT_WORDS.ru.hidden)).toEqual([
      "ещё 1 находка скрыта по --max-findings",
      "ещё 2 находки скрыты по --max-findings",
      "ещё 5 находок скрыто по --max-findings",
      "ещё 11 находок скрыто по --max-findings",
      "ещё 21 находка скрыта по --max-findings",
    ]);
    expect([1, 3, 12].map(REPORT_WORDS.ru.stale)).toEqual([
      "1 запись базового списка устарела",
      "3 записи базового списка устарели",
      "12 записей базового списка устарели",
    ]);
    expect([1, 2].map(REPORT_WORDS.en.stale)).toEqual([
      "1 entry of the baseline is stale",
      "2 entries of the baseline are stale",
    ]);
    expect(REPORT_WORDS.en.hidden(1)).toBe("1 finding more is hidden by --max-findings");
  });
});
