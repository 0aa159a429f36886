import { describe, expect, test } from "vitest";
import { markdownText, md } from "../../src/export/markdown/index.ts";
import { inline, paragraph } from "../../src/export/markdown/inline.ts";
import { executor, FIXTURES, filledWith, HOSTILE, period, planOf, textOf } from "./documents.ts";

/** The cells of a row: what stands between pipes that are not escaped. */
const cellsOf = (row: string): string[] => row.split(/(?<!(?:^|[^\\])(?:\\\\)*\\)\|/).slice(1, -1);

/** Every table of a text as rows of cells. */
function tablesOf(text: string): string[][][] {
  const tables: string[][][] = [];
  let open = false;
  for (const line of text.split("\n")) {
    if (line.startsWith("|")) {
      if (!open) tables.push([]);
      tables.at(-1)?.push(cellsOf(line));
    }
    open = line.startsWith("|");
  }
  return tables;
}

test("a plan is a heading and a table for each section, under canonical numbers and dates of one style", () => {
  const span = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 };
  const executors = {
    raw: "школы завучи",
    items: [executor("школы"), { ...executor("РМО"), person: "Иванов И.И." }],
    inherited: false,
  };
  const document = planOf([
    { number: "0.1", label: "7", title: "Начало" },
    {
      number: "1.1",
      label: "16..",
      section: "1",
      title: "Семинар",
      executors,
      items: [period("2024-05-01", "2024-05-31", { edtf: "2024-05", raw: "МАЙ" } as never)],
    },
    { number: "2.1.1", label: null, section: "2.1", title: "Отчёт", result: "Справка" },
  ]);
  for (const plan of document.roadmaps) {
    plan.sections = [
      { number: "1", label: "I.", title: "Учёба", parent: null, span },
      { number: "2", label: "II.", title: "Итоги", parent: null, span },
      { number: "2.1", label: null, title: "Сводка", parent: "2", span },
    ];
  }
  expect(markdownText({ ...document, tables: [], texts: [] })).toBe(`## План работы

| № | Мероприятие | Срок | Исполнители | Результат |
| --- | --- | --- | --- | --- |
| 0.1 | Начало |   |   |   |

### 1. Учёба

| № | Мероприятие | Срок | Исполнители | Результат |
| --- | --- | --- | --- | --- |
| 1.1 | Семинар | май 2024 | школы; РМО (Иванов И.И.) |   |

### 2. Итоги

#### 2.1. Сводка

| № | Мероприятие | Срок | Исполнители | Результат |
| --- | --- | --- | --- | --- |
| 2.1.1 | Отчёт |   |   | Справка |
`);
});

test("numbers by hand stay in their place, and nothing turns the text beside it", () => {
  const document = filledWith("Утвердить \u202eплан");
  const number = "1\r\n\r\n# HEAD <script>alert(1)</script>\n| a | b |";
  const [clause] = document.order?.clauses ?? [];
  const [plan] = document.roadmaps;
  if (!clause || !plan || !document.order) throw new Error("no clause or plan");
  const text = markdownText({
    ...document,
    order: { ...document.order, clauses: [{ ...clause, number }] },
    roadmaps: [{ ...plan, sections: plan.sections.map((section) => ({ ...section, number })) }],
  });
  expect(plan.sections.length).toBeGreaterThan(0);
  expect(text).toContain("- 1 \\# HEAD \\<script\\>");
  expect(text).toMatch(/^#+ 1 \\# HEAD/mu);
  expect(text.replaceAll("\\<", "")).not.toContain("<");
  expect(text).not.toMatch(/[\r\u202e]/u);
  expect(text).toContain("Утвердить \\\\u\\{202e\\}план");
});

test("clauses are a list as deep as their tree", () => {
  const text = markdownText(filledWith("Утвердить план"));
  expect(text).toContain("# Приказ от 1 февраля 2024 г. № Утвердить план\n");
  expect(text).toContain("\n- 1\\. Утвердить план\n");
});

test.each([
  ["1. Пункт", "1\\. Пункт"],
  ["- пункт", "\\- пункт"],
  ["# заголовок | <b>", "\\# заголовок \\| \\<b\\>"],
  ["а\tб\nв", "а б в"],
  ["школа № 1", "школа № 1"],
])("%j is printed as %j", (text, printed) => {
  expect(paragraph(text)).toBe(printed);
});

describe.each(FIXTURES)("%s", (_, document) => {
  test("every activity and clause is there, every table is even", () => {
    const text = markdownText(document);
    for (const table of tablesOf(text)) {
      for (const row of table) expect(row.length).toBe(table[0]?.length);
    }
    const rows = new Set(tablesOf(text).flatMap((table) => table.map((row) => row.slice(0, 2).join("|"))));
    const activities = document.roadmaps.flatMap((plan) => plan.activities);
    for (const { number, title } of activities) expect(rows).toContain(` ${number} | ${inline(title) || " "} `);
    for (const { number } of document.order?.clauses ?? []) expect(text).toContain(`- ${number}\\. `);
  });
});

describe.each(HOSTILE.map((text) => [JSON.stringify(text).slice(0, 60), text]))("%s", (_, hostile) => {
  test("survives", async () => {
    const text = await textOf(md, [filledWith(hostile)]);
    expect(/(?![\t\n])\p{Cc}/u.test(text)).toBe(false);
    expect(text.replaceAll("\\<", "")).not.toContain("<");
    for (const table of tablesOf(text)) {
      for (const row of table) expect(row.length).toBe(table[0]?.length);
    }
    expect(tablesOf(text).length).toBeGreaterThan(2);
  });
});
