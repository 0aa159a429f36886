import { describe, expect, test } from "vitest";
import { countsPages } from "../../src/structure/page-counter.ts";
import { documentOf, HEADER, table } from "./reading.ts";

const counted = (line: string, numbers: readonly number[]) =>
  countsPages(numbers.map((number) => line.replaceAll("#", String(number))));

describe("lines that differ in their digits", () => {
  test.each<[string, number[]]>([
    ["Комитет по образованию, приказ № 81, стр. #", [2, 3]],
    ["Лист # из 6. Муниципальный план на 2025 год", [1, 2, 5]],
    ["План школы на 2025 год, л. #", [2, 2, 3]],
    ["Дата печати 04.03.2025 10:20, # / 4", [1, 2]],
    ["Выписка из реестра № 12 — # из 4", [1, 2, 3]],
    ["Сводный план 2025, страница #", [1, 2, 1, 2]],
  ])("«%s» counts the pages", (line, numbers) => {
    expect(counted(line, numbers)).toBe("page");
  });

  test.each<[string, number[], string | null]>([
    ["Распоряжение № 81-р от 04.03.2025 — #", [2, 3], "dated"],
    ["Распоряжение № 81-р от 04.03.2025 #", [2, 3, 4], "apart"],
    ["Распоряжение № 81-р (комитет) | #", [1, 2, 3], "apart"],
    ["Распоряжение № 81-р | #", [2, 3], null],
    ["Заседание совета — #", [1, 2, 3], null],
    ["Протокол от 04.03.2025 № #", [1, 2, 3], null],
    ["Школа № 4, класс #", [1, 2, 3], null],
  ])("«%s» %j, a number without a word: %j", (line, numbers, expected) => {
    expect(counted(line, numbers)).toBe(expected);
  });

  test.each<[string, number[]]>([
    ["Приложение #", [1, 2]],
    ["Раздел #. Работа с кадрами", [1, 2, 3]],
    ["# этап", [1, 2, 3]],
    ["тел. 2-14-#", [10, 20]],
    ["Сборник задач, стр. #", [40, 12]],
    ["Глава # ..... стр. #", [1, 2, 3]],
    ["Провести # из 5 занятий в группе", [1, 2]],
    ["План, стр. 2", [1, 2]],
    ["Годовой план, страница #", [2024, 2025]],
  ])("«%s» %j counts none", (line, numbers) => {
    expect(counted(line, numbers)).toBeNull();
  });
});

describe("a footer that only counts its pages", () => {
  const ACT = (footer: string) =>
    `ПРИКАЗ\n04.03.2025 № 81\nОб утверждении плана на 2025 год\nПРИКАЗЫВАЮ:\n1. Утвердить план (приложение).\n${footer}\n2. Контроль оставляю за собой.\n\nДиректор\tП.П. Быстрова\n\nПриложение\n\nПлан мероприятий на 2025 год\n\n`;
  const one = table(HEADER, "1 | Провести семинар | май | методист");
  const two = table("2 | Собрать отчёты | июнь | методист");

  test.each(["Школа села Ключи, приказ № 81, стр. #", "81 от 04.03.2025 лист #", "Приказ № 81 от 04.03.2025 — #"])(
    "«%s» stands in no clause, no cell and parts no plan",
    (footer) => {
      const page = (n: number) => footer.replace("#", String(n));
      for (const gap of ["\n", "\n\n"]) {
        const { order, roadmaps, texts, unclaimed, diagnostics } = documentOf(
          `${ACT(page(1))}${one}${page(2)}${gap}${two}${page(3)}\n`,
        );
        expect(order?.clauses.map(({ text }) => text)).toEqual([
          "Утвердить план (приложение).",
          "Контроль оставляю за собой.",
        ]);
        expect(roadmaps.map(({ sections, activities }) => [sections.length, activities.length])).toEqual([[0, 2]]);
        expect(texts).toEqual([]);
        expect(unclaimed.map(({ text, reason }) => [text, reason])).toEqual(
          [1, 2, 3].map((n) => [page(n), "running-header"]),
        );
        expect(diagnostics.filter(({ rule }) => rule === "text/ocr-noise").length).toBe(3);
      }
    },
  );

  test("its other line beside it runs too", () => {
    const page = (n: number) => `Комитет по образованию города Ключи\nСводный план, страница ${n}`;
    const { roadmaps, unclaimed } = documentOf(`План мероприятий на 2025 год\n${one}${page(1)}\n${two}${page(2)}\n`);
    expect(roadmaps[0]?.activities.map(({ executors }) => executors.raw)).toEqual(["методист", "методист"]);
    expect(unclaimed.map(({ reason }) => reason)).toEqual(Array(4).fill("running-header"));
  });

  test("headings that count the parts of a plan stay", () => {
    const { roadmaps } = documentOf(
      `План мероприятий на 2025 год\n${table(HEADER)}Этап 1. Начальный\n${table("1.1 | Провести семинар | май | методист")}Этап 2. Начальный\n${table("2.1 | Собрать отчёты | июнь | методист")}`,
    );
    expect(roadmaps[0]?.sections.length).toBe(2);
  });
});

describe("what heads a part beside a page's number", () => {
  const ACT = `Управление образования города Ключи\n\nПРИКАЗ\n04.03.2025 № 81\nОб утверждении плана на 2025 год\nПРИКАЗЫВАЮ:\n1. Утвердить план и состав группы.\n\nНачальник\tП.П. Быстрова\n\n`;
  const plan = `План мероприятий на 2025 год\n\n${table(HEADER, "1 | Провести семинар | май | методист", "2 | Собрать отчёты | июнь | методист")}`;
  const group = "Состав рабочей группы\n\n1. Лаптева Инна Юрьевна – методист\n2. Сомов Пётр Ильич – директор школы\n";
  const two = (heads: readonly [string, string], gap: string) =>
    documentOf(`${ACT}2\n${gap}${heads[0]}\n\n${plan}\n3\n${gap}${heads[1]}\n\n${group}`);

  test.each<[string, [string, string], (string | null)[]]>([
    [
      "numbers",
      [
        "Приложение 1\nк приказу управления\nот 04.03.2025 № 81",
        "Приложение 2\nк приказу управления\nот 04.03.2025 № 81",
      ],
      ["1", "2"],
    ],
    [
      "numbers on the stamp's line",
      ["Приложение № 1 к приказу от 04.03.2025 № 81", "Приложение № 2 к приказу от 04.03.2025 № 81"],
      ["1", "2"],
    ],
    ["no numbers", ["Приложение\nк приказу управления", "Приложение\nк приказу управления"], [null, null]],
    ["stamps", ["УТВЕРЖДЕН\nприказом управления", "УТВЕРЖДЕН\nприказом управления"], [null, null]],
  ])("appendices under %s are headings", (_, heads, labels) => {
    for (const gap of ["", "\n"]) {
      const { order, texts, unclaimed } = two(heads, gap);
      expect(order?.appendices.map(({ label, title }) => [label, title])).toEqual([
        [labels[0], "План мероприятий на 2025 год"],
        [labels[1], "Состав рабочей группы"],
      ]);
      expect(texts).toEqual([]);
      expect(unclaimed.filter(({ reason }) => reason === "running-header")).toEqual([]);
    }
  });

  const pages = (line: string, middle: string) =>
    documentOf(
      `${ACT}2\n${line}\n${middle}${table(HEADER, "1 | Провести семинар | май | методист")}3\n${line}\n${table("2 | Собрать отчёты | июнь | методист")}4\n${line}\n${table("3 | Провести опрос | июль | методист")}`,
    );

  test("an appendix's number that its pages print again runs, but for the first", () => {
    const { order, roadmaps, unclaimed } = pages("Приложение 1", "\nПлан мероприятий на 2025 год\n\n");
    expect(order?.appendices.map(({ label }) => label)).toEqual(["1"]);
    expect(roadmaps.map(({ sections, activities }) => [sections.length, activities.length])).toEqual([[0, 3]]);
    expect(unclaimed.filter(({ reason }) => reason === "running-header").length).toBe(2);
  });

  test("a plan's title that its pages print again heads the plan", () => {
    const { roadmaps, unclaimed } = pages("Дорожная карта города Ключи на 2025 год", "\n");
    expect(roadmaps.map(({ title, activities }) => [title, activities.length])).toEqual([
      ["Дорожная карта города Ключи на 2025 год", 3],
    ]);
    expect(unclaimed.filter(({ reason }) => reason === "running-header").length).toBe(2);
  });

  test("sections that a page begins are headings", () => {
    const { roadmaps } = documentOf(
      `План мероприятий на 2025 год\n${table(HEADER)}1\nРаздел 1\n${table("1.1 | Провести семинар | май | методист")}2\nРаздел 2\n${table("2.1 | Собрать отчёты | июнь | методист")}`,
    );
    expect(roadmaps[0]?.sections.map(({ title }) => title)).toEqual(["Раздел 1", "Раздел 2"]);
  });

  test("any other line runs on its first page too", () => {
    const { unclaimed } = pages("Школьное информационное агентство", "\nПлан мероприятий на 2025 год\n\n");
    expect(unclaimed.filter(({ reason }) => reason === "running-header").length).toBe(3);
  });

  test.each([
    ["Приказ № 81-о", true],
    ["Распоряжение от 04.03.2025 № 81-р", true],
    ["Приказ от 4 марта 2025 г. № 81-п/о", true],
    ["Приказ № 81 довести до школ", false],
  ])("«%s» once between the rows, over a header printed again: running is %s", (line, running) => {
    const { roadmaps, unclaimed } = documentOf(
      `План мероприятий на 2025 год\n${table(HEADER, "1 | Провести сове- | май | методист")}\n${line}\n\n${table(HEADER, " | щание | | ", "2 | Собрать отчёты | июнь | методист")}`,
    );
    expect(unclaimed.some(({ reason }) => reason === "running-header")).toBe(running);
    if (running)
      expect(roadmaps[0]?.activities.map(({ title }) => title)).toEqual(["Провести совещание", "Собрать отчёты"]);
  });

  test.each([
    ["Протокол,", "приказ № 45-о"],
    ["Приложение к", "приказу от 12.04.2023 № 7"],
    ["Справка", "приказ № 45-о"],
  ])("«%s» over «%s»: a cell goes on, nothing runs", (last, line) => {
    const { roadmaps, unclaimed } = documentOf(
      `План мероприятий на 2025 год\n${table("№ | Мероприятие | Срок | Ответственный | Результат", `1 | Утвердить состав | май | методист | ${last}`)}${line}\n${table("2 | Собрать отчёты | июнь | методист | Отчёт")}`,
    );
    expect(unclaimed).toEqual([]);
    expect(roadmaps[0]?.activities.map(({ result }) => result)).toEqual([`${last} ${line}`, "Отчёт"]);
  });

  test("an act's name and number over rows of its own heads its plan, where its title stands below", () => {
    const { roadmaps } = documentOf(
      `План мероприятий на 2025 год\n${table(HEADER, "1 | Провести семинар | май | методист")}\nПриказ № 82\n\nПлан работы на 2026 год\n\n${table(HEADER, "1 | Собрать отчёты | июнь | методист")}`,
    );
    expect(roadmaps.map(({ activities }) => activities.length)).toEqual([1, 1]);
  });

  test.each([
    ["Приказ № 81-о", 2],
    ["Приказ комитета по образованию города Ключи № 81", 2],
    ["Распоряжение администрации от 04.03.2025 № 81-р", 2],
    ["Работа с педагогами города Ключи", 0],
  ])("«%s» twice between the rows: %i running", (line, count) => {
    const { roadmaps, unclaimed } = documentOf(
      `План мероприятий на 2025 год\n${table(HEADER, "1 | Провести семинар | май | методист")}\n${line}\n\n${table("2 | Собрать отчёты | июнь | методист")}\n${line}\n\n${table("3 | Подвести итоги | июль | методист")}`,
    );
    expect(unclaimed.filter(({ reason }) => reason === "running-header").length).toBe(count);
    expect(roadmaps[0]?.activities.length).toBe(3);
    expect(roadmaps[0]?.sections.length).toBe(2 - count);
  });
});
