import { describe, expect, test } from "vitest";
import { documentOf, HEADER, table } from "../reading.ts";

const TITLE = "План мероприятий на 2023 год";
const rows = (...labels: string[]) =>
  table(HEADER, ...labels.map((label) => `${label} | Провести семинар ${label} | май 2023 | ИМЦ`));

/** Sections and activities of the only plan, its title first. */
function read(text: string): string[] {
  const { roadmaps, texts } = documentOf(text);
  const [plan] = roadmaps;
  if (!plan || roadmaps.length !== 1) throw new Error(`${roadmaps.length} plans`);
  return [
    plan.title ?? "-",
    ...plan.sections.map(({ number, label, title }) => `§ ${number} [${label ?? ""}] ${title}`),
    plan.activities.map(({ number }) => number).join(" "),
    ...texts.map(({ title, paragraphs, items }) => `text: ${title ?? [...paragraphs, ...items].join(" ")}`),
  ];
}

describe("a heading above the first table, as another stands above the next", () => {
  test.each<[string, string, string, string[]]>([
    ["a number", "1. Кадры", "2. Семьи", ["§ 1 [1.] Кадры", "§ 2 [2.] Семьи"]],
    ["a Roman number", "I. Кадры", "II. Семьи", ["§ 1 [I.] Кадры", "§ 2 [II.] Семьи"]],
    ["a word", "Раздел 1. Кадры", "Раздел 2. Семьи", ["§ 1 [Раздел 1.] Кадры", "§ 2 [Раздел 2.] Семьи"]],
    ["a month", "Сентябрь", "Октябрь", ["§ 1 [] Сентябрь", "§ 2 [] Октябрь"]],
    ["no label", "Работа с кадрами", "Встречи с семьями", ["§ 1 [] Работа с кадрами", "§ 2 [] Встречи с семьями"]],
    [
      "two lines",
      "1. Работа с кадрами\nи наставниками",
      "2. Семьи",
      ["§ 1 [1.] Работа с кадрами и наставниками", "§ 2 [2.] Семьи"],
    ],
  ])("%s", (_, first, second, sections) => {
    const text = `${TITLE}\n\n${first}\n\n${rows("1.1", "1.2")}\n${second}\n\n${rows("2.1")}`;
    expect(read(text)).toEqual([TITLE, ...sections, "1.1 1.2 2.1"]);
  });

  test("right below the title, with no line between", () => {
    const text = `${TITLE}\nРаздел 1. Кадры\n${rows("1", "2")}Раздел 2. Семьи\n${rows("3")}`;
    expect(read(text)).toEqual([TITLE, "§ 1 [Раздел 1.] Кадры", "§ 2 [Раздел 2.] Семьи", "1.1 1.2 2.1"]);
  });

  test("two headings, one below the other", () => {
    const text = [
      `${TITLE}\n`,
      `Раздел 1. Кадры\n\nЗадача 1.1. Обучить\n\n${rows("1")}`,
      `Задача 1.2. Проверить\n\n${rows("1")}`,
      `Раздел 2. Семьи\n\nЗадача 2.1. Собрать\n\n${rows("1")}`,
    ].join("\n");
    expect(read(text).filter((line) => line.startsWith("§"))).toEqual([
      "§ 1 [Раздел 1.] Кадры",
      "§ 1.1 [Задача 1.1.] Обучить",
      "§ 1.2 [Задача 1.2.] Проверить",
      "§ 2 [Раздел 2.] Семьи",
      "§ 2.1 [Задача 2.1.] Собрать",
    ]);
  });

  test("a plan without a title", () => {
    const text = `Раздел 1. Кадры\n\n${rows("1")}\nРаздел 2. Семьи\n\n${rows("2")}`;
    expect(read(text)).toEqual(["-", "§ 1 [Раздел 1.] Кадры", "§ 2 [Раздел 2.] Семьи", "1.1 2.1"]);
  });

  test("the next one stands in a row of the table", () => {
    const text = `${TITLE}\n\nI. Кадры\n\n${rows("1")}${table("II. Семьи |  |  | ")}${table("2 | Собрать отчёты | июнь 2023 | ИМЦ")}`;
    expect(read(text)).toEqual([TITLE, "§ 1 [I.] Кадры", "§ 2 [II.] Семьи", "1.1 2.1"]);
  });
});

describe("lines above the first table that are no section's heading", () => {
  test.each<[string, string, string]>([
    ["a label with no other of its kind below", "1. Пояснение к плану", "Работа с семьями"],
    ["a label that the next one does not follow", "Раздел 4. Порядок", "Раздел 2. Семьи"],
    ["a school's name", "МБОУ «Луговская СОШ»", "Работа с семьями"],
    ["who answers for the plan", "Координатор: методический кабинет", "Работа с семьями"],
    ["who drew it up", "Отдел образования Лугового района", "Работа с семьями"],
    ["a sentence", "Сроки могут быть изменены.", "Работа с семьями"],
  ])("%s", (_, first, second) => {
    const found = read(`${TITLE}\n\n${first}\n\n${rows("1")}\n${second}\n\n${rows("2")}`);
    expect(found.filter((line) => line.startsWith("§"))).toHaveLength(1);
    expect(found).toContain("0.1 1.1");
    expect(found.some((line) => line.startsWith("text:"))).toBe(true);
  });

  test("nothing follows it", () => {
    const found = read(`${TITLE}\n\nРабота с семьями\n\n${rows("1", "2")}`);
    expect(found.slice(0, 2)).toEqual([TITLE, "1 2"]);
  });
});
