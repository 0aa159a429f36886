import { describe, expect, test } from "vitest";
import { documentOf, HEADER, rulesOf, table } from "../reading.ts";

/** Sections and activities in the order of the print: «§ 1 [Раздел 1.] Управление», «1.1 Семинар». */
function outline(text: string): string[] {
  const { roadmaps } = documentOf(text);
  return roadmaps.flatMap((plan) => {
    const sections = plan.sections.map((section) => ({
      line: section.span.startLine,
      text: `§ ${section.number} [${section.label ?? ""}] ${section.title}`,
    }));
    const rows = plan.activities.map((row) => ({ line: row.span.startLine, text: `${row.number} ${row.title}` }));
    return [...sections, ...rows].sort((a, b) => a.line - b.line).map((entry) => entry.text);
  });
}

const rows = (...list: string[]) => list.map((label) => `${label} | Провести семинар ${label} | май 2023 | ИМЦ`);
const plan = (...list: readonly string[]) => table("План мероприятий на 2023 год", HEADER, ...list);

const TWO = ["§ 1", "1.1", "1.2", "§ 2", "2.1"];

describe("headings of sections", () => {
  test.each<[string, string[]]>([
    ["in the first cell", ["Раздел 1. Управление", ...rows("1.", "2."), "Раздел 2. Кадры", ...rows("3.")]],
    [
      "in the first cell of empty ones",
      ["Раздел 1. Управление |  |  | ", ...rows("1.", "2."), "Раздел 2. Кадры |  |  | ", ...rows("3.")],
    ],
    [
      "in the second cell",
      [" | Раздел 1. Управление |  | ", ...rows("1.", "2."), " | Раздел 2. Кадры |  | ", ...rows("3.")],
    ],
    [
      "repeated over all cells",
      [
        "Раздел 1 | Раздел 1 | Раздел 1 | Раздел 1",
        ...rows("1.", "2."),
        "Раздел 2 | Раздел 2 | Раздел 2 | Раздел 2",
        ...rows("3."),
      ],
    ],
    [
      "with a Roman label of its own",
      ["I. | Управление |  | ", ...rows("1.", "2."), "II. | Кадры |  | ", ...rows("3.")],
    ],
    [
      "with a number of its own over nested ones",
      ["1. | Управление |  | ", ...rows("1.1.", "1.2."), "2. | Кадры |  | ", ...rows("2.1.")],
    ],
    ["in capitals", ["УПРАВЛЕНИЕ КАЧЕСТВОМ", ...rows("1.", "2."), "РАБОТА С КАДРАМИ", ...rows("3.")]],
    ["plain words", ["Управление качеством образования", ...rows("1.", "2."), "Работа с кадрами", ...rows("3.")]],
    ["bold", ["**Управление качеством**", ...rows("1.", "2."), "**Работа с кадрами**", ...rows("3.")]],
    ["numbers", ["1. Управление качеством", ...rows("1.1", "1.2"), "2. Работа с кадрами", ...rows("2.1")]],
    ["months", ["ЯНВАРЬ", ...rows("1.", "2."), "ФЕВРАЛЬ", ...rows("3.")]],
    [
      "in quotes of a spreadsheet",
      ['"Раздел 1. ""Управление"""', ...rows("1.", "2."), '"Раздел 2. ""Кадры"""', ...rows("3.")],
    ],
  ])("%s", (_, list) => {
    const found = outline(plan(...list)).map((line) => line.replace(/^(§ [\d.]+|[\d.]+) .*$/, "$1"));
    expect(found).toEqual(TWO);
  });

  test("every way of printing them keeps label and title", () => {
    const text = plan(
      "Раздел 1. Управление",
      ...rows("1."),
      "Раздел II. Кадры",
      ...rows("2."),
      "3. Итоги",
      ...rows("3."),
      "Иное",
      ...rows("4."),
    );
    expect(outline(text).filter((line) => line.startsWith("§"))).toEqual([
      "§ 1 [Раздел 1.] Управление",
      "§ 2 [Раздел II.] Кадры",
      "§ 3 [3.] Итоги",
      "§ 4 [] Иное",
    ]);
  });

  test("rows before the first section are 0.1, 0.2", () => {
    const text = plan(...rows("1.", "2."), "Раздел 1. Кадры", ...rows("3."));
    expect(outline(text).map((line) => line.split(" ").slice(0, 2).join(" "))).toEqual([
      "0.1 Провести",
      "0.2 Провести",
      "§ 1",
      "1.1 Провести",
    ]);
  });

  test("a heading on two rows is one", () => {
    const text = plan(
      "Раздел 1. Управление качеством",
      "образования в районе",
      ...rows("1."),
      "Раздел 2. Кадры",
      ...rows("2."),
    );
    expect(outline(text)[0]).toBe("§ 1 [Раздел 1.] Управление качеством образования в районе");
  });
});

describe("words that count headings", () => {
  const heads = (text: string) => outline(text).filter((line) => line.startsWith("§"));
  const counted = (...words: string[]) => plan(...words.flatMap((word, i) => [word, ...rows(`${i + 1}.`)]));

  test.each<[string, string, string[]]>([
    ["Риск 1. Кадры", "Риск 2. Семьи", ["§ 1 [Риск 1.] Кадры", "§ 2 [Риск 2.] Семьи"]],
    ["Шаг №1: Кадры", "Шаг №2: Семьи", ["§ 1 [Шаг №1:] Кадры", "§ 2 [Шаг №2:] Семьи"]],
    [
      "Фактор риска 1 – Кадры",
      "Фактор риска 2 – Семьи",
      ["§ 1 [Фактор риска 1 –] Кадры", "§ 2 [Фактор риска 2 –] Семьи"],
    ],
    ["Ступень I. Кадры", "Ступень II. Семьи", ["§ 1 [Ступень I.] Кадры", "§ 2 [Ступень II.] Семьи"]],
  ])("«%s», «%s»", (first, second, expected) => {
    expect(heads(counted(first, second))).toEqual(expected);
    expect(heads(counted(`${first} |  |  | `, `${second} |  |  | `))).toEqual(expected);
    expect(heads(counted(` | ${first} |  | `, ` | ${second} |  | `))).toEqual(expected);
  });

  test("in the column of numbers", () => {
    const text = counted("Риск 1. | Кадры |  | ", "Риск 2. | Семьи |  | ");
    expect(heads(text)).toEqual(["§ 1 [Риск 1.] Кадры", "§ 2 [Риск 2.] Семьи"]);
  });

  test("above the first table as above the next", () => {
    const text = `План мероприятий на 2023 год\n\nРиск 1. Кадры\n\n${table(HEADER, ...rows("1."))}\nРиск 2. Семьи\n\n${table(HEADER, ...rows("2."))}`;
    expect(heads(text)).toEqual(["§ 1 [Риск 1.] Кадры", "§ 2 [Риск 2.] Семьи"]);
  });

  test.each<[string, string]>([
    ["Школа № 1. Кадры", "Школа № 2. Семьи"],
    ["Итоги 4. Кадры", "Итоги 2. Семьи"],
    ["Кадры на 2023 год", "Семьи на 2024 год"],
  ])("«%s», «%s» keep theirs", (first, second) => {
    expect(heads(counted(first, second))).toEqual([`§ 1 [] ${first}`, `§ 2 [] ${second}`]);
  });
});

describe("titles alone in the activity's column", () => {
  const kinds = (...list: string[]) =>
    outline(plan(...list)).map((line) => line.replace(/^(§ [\d.]+|[\d.]+) .*$/u, "$1"));

  test("are headings where the plan opens with one", () => {
    expect(kinds(" | Подготовка |  | ", ...rows("1.", "2."), " | Контроль и отчётность |  | ", ...rows("3."))).toEqual(
      TWO,
    );
  });

  test("are not where the plan opens with a row, or where they stand in a list", () => {
    const sub = " | Беседа с учителем |  | ";
    expect(kinds(...rows("1.", "2."), sub, ...rows("3."))).toEqual(["1", "2", "2.1", "3"]);
    const open = "1. | Провести встречи: | май 2023 | ИМЦ";
    expect(kinds(" | Подготовка |  | ", open, sub, ...rows("2."))).toEqual(["§ 1", "1.1", "1.1.1", "1.2"]);
    expect(kinds(" | Подготовка |  | ", ...rows("1."), sub, sub.replace("Беседа", "Встреча"), ...rows("2."))).toEqual([
      "§ 1",
      "1.1",
      "1.1.1",
      "1.1.2",
      "1.2",
    ]);
  });
});

describe("headings between two pieces of a table", () => {
  const between = (heading: string) => `${plan(...rows("1."))}\n${heading}\n\n${table(HEADER, ...rows("2."))}`;
  test.each([
    ["a line", "Раздел 2. Работа с кадрами", "§ 1 [Раздел 2.] Работа с кадрами"],
    ["bold", "**Работа с кадрами**", "§ 1 [] Работа с кадрами"],
    ["a number", "2. Работа с кадрами", "§ 1 [2.] Работа с кадрами"],
  ])("%s", (_, heading, expected) => {
    const found = outline(between(heading));
    expect(found.filter((line) => line.startsWith("§"))).toEqual([expected]);
    expect(found.length).toBe(3);
  });

  const heads = (text: string) => outline(text).filter((line) => line.startsWith("§"));

  test("a line below a row that ends in an abbreviation is a heading", () => {
    const text = `${plan("1. | Закупить книги | май | Инженер по ПО")}Работа с кадрами\n${table(...rows("2.", "3."))}`;
    expect(heads(text)).toEqual(["§ 1 [] Работа с кадрами"]);
  });

  test("numbers that begin anew below a line show that it is a heading", () => {
    const text = `${plan(...rows("1."), "2. | Собрать отчёты | июнь | школы (лицеи, гимназии")}Работа с кадрами\n${table(...rows("1.", "2."))}`;
    expect(heads(text)).toEqual(["§ 1 [] Работа с кадрами"]);
    expect(rulesOf(text, "numbering/")).toEqual(["numbering/restart"]);
  });

  test("a plan that has headings between its rows again and again has one below an open bracket too", () => {
    const text = `${plan(...rows("1."))}Работа с кадрами\n${table(...rows("2."))}Работа с семьями\n${table("3. | Собрать отчёты | июнь | школы (лицеи, гимназии")}Работа с классами\n${table(...rows("4."))}`;
    expect(heads(text).length).toBe(3);
    expect(rulesOf(text, "table/")).toEqual([]);
  });

  test("another plan's title opens another plan", () => {
    const text = `${plan(...rows("1."))}\nПлан мероприятий школы на 2023 год\n\n${table(HEADER, ...rows("1."))}`;
    expect(documentOf(text).roadmaps.map(({ title }) => title)).toEqual([
      "План мероприятий на 2023 год",
      "План мероприятий школы на 2023 год",
    ]);
  });

  test("another table between two pieces of a plan is a table", () => {
    const text = `${plan(...rows("1."))}\nПоказатели\n${table("№ | Показатель | 2022 | 2023", "1 | Доля школ | 10 | 20", "2 | Доля классов | 10 | 20")}\nПлан школы\n${table(HEADER, ...rows("1."))}`;
    const { roadmaps, tables } = documentOf(text);
    expect([roadmaps.length, tables.length]).toEqual([2, 1]);
    expect(tables[0]?.rows.length).toBe(2);
  });
});

describe("sections in sections", () => {
  test.each<[string, string[], string[]]>([
    [
      "section and task",
      [
        "Раздел 1. А",
        "Задача 1. Б",
        ...rows("1."),
        "Задача 2. В",
        ...rows("2."),
        "Раздел 2. Г",
        "Задача 1. Д",
        ...rows("3."),
      ],
      ["1", "1.1", "1.2", "2", "2.1"],
    ],
    [
      "numbers",
      ["1. А", "1.1. Б", ...rows("1.1.1."), "1.2. В", ...rows("1.2.1."), "2. Г", "2.1. Д", ...rows("2.1.1.")],
      ["1", "1.1", "1.2", "2", "2.1"],
    ],
    [
      "Roman and Arabic",
      [
        "I. Управление",
        "1. Школы",
        ...rows("1.1"),
        "2. Кадры",
        ...rows("2.1"),
        "II. Итоги",
        "1. Отчёты",
        ...rows("1.1"),
      ],
      ["1", "1.1", "1.2", "2", "2.1"],
    ],
    [
      "months in sections",
      ["Раздел 1. А", "Январь", ...rows("1."), "Февраль", ...rows("2."), "Раздел 2. Б", "Март", ...rows("3.")],
      ["1", "1.1", "1.2", "2", "2.1"],
    ],
  ])("%s", (_, list, expected) => {
    const { roadmaps } = documentOf(plan(...list));
    expect(roadmaps[0]?.sections.map(({ number }) => number)).toEqual(expected);
    expect(roadmaps[0]?.sections.map(({ parent }) => parent)).toEqual([null, "1", "1", null, "2"]);
    expect(roadmaps[0]?.activities.map(({ section }) => section)).toEqual(["1.1", "1.2", "2.1"]);
  });
});

test("a heading above a row whose number stands on its second half", () => {
  const first = table(
    " | Работа с кадрами |  | ",
    "1. | Опрос учителей | май | ИМЦ",
    " | Работа с семьями |  | ",
    " | Обзор новых | май | РМК",
  );
  const text = `План мероприятий на 2023 год\n${table(HEADER)}${first}\n${table("2. | книг для семей |  | ", "3. | Встречи | июнь | РМК")}`;
  expect(outline(text)).toEqual([
    "§ 1 [] Работа с кадрами",
    "1.1 Опрос учителей",
    "§ 2 [] Работа с семьями",
    "2.1 Обзор новых книг для семей",
    "2.2 Встречи",
  ]);
});

test("a blank line behind every row cuts none of them", () => {
  const rows = [
    "Опрос учителей | до 1 мая | школы и семьи",
    "Обзор книг | по запросам | наставники",
    "Встречи с семьями | по плану | кураторы",
  ];
  const text = `План мероприятий на 2023 год\n${table("Мероприятие | Сроки | Ответственные", ...rows).replaceAll("\n", "\n\n")}`;
  expect(outline(text)).toEqual(["1 Опрос учителей", "2 Обзор книг", "3 Встречи с семьями"]);
});
