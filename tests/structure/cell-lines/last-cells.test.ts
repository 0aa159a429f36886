import { describe, expect, test } from "vitest";
import { isNameOwed } from "../../../src/structure/cell-lines/doers.ts";
import { documentOf, table } from "../reading.ts";

const TITLE = "Дорожная карта на 2025 год\n\n";
const RESULTS = "№ | Мероприятие | Сроки | Ответственные | Итог";
const DOERS = "№ | Мероприятие | Сроки | Ответственные";
const row = (n: string, last = "Справка"): string => `${n} | Дело ${n} | май | методист | ${last}`;
const task = (n: string, last = "методист"): string => `${n} | Дело ${n} | май | ${last}`;

/** Sections, and of each activity its number, executors and last cell. */
function outline(text: string): string[] {
  const { roadmaps } = documentOf(text);
  return roadmaps.flatMap(({ sections, activities }, i) => [
    ...(i > 0 ? ["PLAN"] : []),
    ...sections.map(({ title }) => `§ ${title}`),
    ...activities.map(({ number, executors, result }) =>
      [number, result ?? executors.items.map(({ name }) => name).join("; ")].join(" "),
    ),
  ]);
}

const plan = (header: string, ...rows: readonly string[]): string => TITLE + table(header, ...rows);

describe("lines of a last cell of results", () => {
  test.each<[string, string, readonly string[]]>([
    ["a phrase of its own", "Справка", ["Ссылка на запись"]],
    ["sentences", "Положение о слёте.", ["Смета слёта.", "Список гостей."]],
    ["a kind of act", "Справка", ["Распоряжение"]],
    ["an appendix", "Справка", ["Приложение 3"]],
    ["a group", "Справка", ["Состав жюри"]],
    ["an act behind a comma", "Справка,", ["Приказ"]],
    ["dashes", "- справка;", ["- решение;", "- график"]],
    ["bullets", "Материалы:", ["• сценарий", "• смета"]],
    ["brackets", "1) справка;", ["2) смета"]],
    ["numbers", "1. Справка", ["2. Смета", "3. Фотоотчёт"]],
    ["figures", "Охват – 40 %", ["Качество – 55 %"]],
    ["what other rows hold", "Смета", ["Справка"]],
    ["a phrase over two lines", "Справка", ["Запись на сайте", "и в сообществе школы"]],
  ])("%s", (_, first, rest) => {
    const rows = [row("1"), row("2", first), ...rest, row("3"), row("4")];
    const whole = [first, ...rest].join(" ").replace(/• /gu, "");
    expect(outline(plan(RESULTS, ...rows))).toEqual(["1 Справка", `2 ${whole}`, "3 Справка", "4 Справка"]);
  });

  test.each(["2", "4"])("the name in quotes that a legal form asks for, row %s", (number) => {
    for (const [form, ...name] of [
      ["МБУ", "«Ресурсный центр»"],
      ["МБУ", "«Ресурсный", "центр»"],
      ["завуч, МАУ ДО", "«Дворец", "пионеров «Искра»"],
      ["МКУ", "„Центр развития“"],
    ] as const) {
      const rows = ["1", "2", "3", "4"].flatMap((n) => (n === number ? [task(n, form), ...name] : [task(n)]));
      const { sections, activities } = documentOf(plan(DOERS, ...rows)).roadmaps[0] ?? {};
      expect(sections).toEqual([]);
      expect(activities?.[Number(number) - 1]?.executors.raw).toBe([form, ...name].join(" "));
    }
  });

  test.each<[string, string, boolean]>([
    ["завуч, МБОУ СОШ", "«Искра»", true],
    ["ГАУ ДПО", "«Институт развития»", true],
    ["Совет СОШ", "«Искра»", false],
    ["школы, СОШ", "«Искра»", false],
    ["МБУ «Росток»", "«Искра»", false],
    ["МБУ", "Искра", false],
  ])("a name is owed: %j, %j", (cell, text, expected) => {
    expect(isNameOwed(text, cell)).toBe(expected);
  });

  test("in every row, the last one too", () => {
    for (const line of ["Приказ", "Фотоотчёт на сайте", "- план"]) {
      const rows = ["1", "2", "3", "4"].flatMap((n) => [row(n), line]);
      expect(outline(plan(RESULTS, ...rows))).toEqual(["1", "2", "3", "4"].map((n) => `${n} Справка ${line}`));
    }
  });

  test("behind a blank line only what heads no rows", () => {
    const text = plan(RESULTS, row("1"), row("2")).trimEnd();
    expect(outline(`${text}\n\nРаспоряжение\n${table(row("3"), row("4"))}`)[1]).toBe("2 Справка Распоряжение");
    expect(outline(`${text}\n\nРабота с семьями\n${table(row("3"), row("4"))}`)[0]).toBe("§ Работа с семьями");
  });

  test("under headings in rows, with words and with numerals", () => {
    for (const heading of ["I. Подготовка |  |  |  | ", "Раздел 1. Подготовка", "ПОДГОТОВКА"]) {
      const next = heading
        .replace("I.", "II.")
        .replace("1.", "2.")
        .replace(/подготовка/iu, (word) => (word === "ПОДГОТОВКА" ? "ИТОГИ" : "Итоги"));
      const rows = [heading, row("1.1"), "Постановление", row("1.2"), "Запись беседы", next, row("2.1"), row("2.2")];
      expect(outline(plan(RESULTS, ...rows)).slice(2)).toEqual([
        "1.1 Справка Постановление",
        "1.2 Справка Запись беседы",
        "2.1 Справка",
        "2.2 Справка",
      ]);
    }
  });

  test("a kind word between rows without numbers", () => {
    const rows = ["Слёт | май | методист | Справка", "Решение", "Сбор | июнь | методист | Справка"];
    expect(outline(plan("Мероприятие | Сроки | Ответственные | Итог", ...rows))).toEqual([
      "1 Справка Решение",
      "2 Справка",
    ]);
  });
});

describe("lines of a last cell of executors", () => {
  test.each<[string, string, readonly string[], string]>([
    ["people", "Кедрова Л.Л.", ["Пихтин О.О."], "Кедрова Л.Л.; Пихтин О.О."],
    ["offices", "РЦРО", ["Директора гимназий"], "РЦРО; Директора гимназий"],
    ["offices in small letters", "РЦРО", ["директора гимназий"], "РЦРО; директора гимназий"],
    ["bodies", "Комитет образования", ["МКУ «Опора»"], "Комитет образования; МКУ «Опора»"],
    [
      "schools",
      "МАОУ СОШ № 3",
      ["МАОУ СОШ № 5", "МКОУ «Ключевская ООШ»"],
      "МАОУ СОШ № 3; МАОУ СОШ № 5; МКОУ «Ключевская ООШ»",
    ],
    ["letters", "Комитет", ["РЦРО"], "Комитет; РЦРО"],
    ["a group", "завуч", ["Классные руководители"], "завуч; Классные руководители"],
    ["the rest of an office", "заместитель", ["директора гимназии"], "заместитель директора гимназии"],
  ])("%s", (_, first, rest, expected) => {
    for (const heading of [[], ["I. Подготовка |  |  | "]]) {
      const rows = [...heading, task("1"), task("2", first), ...rest, task("3")];
      const out = outline(plan(DOERS, ...rows)).filter((line) => !line.startsWith("§"));
      expect(out.map((line) => line.slice(line.indexOf(" ") + 1))).toEqual(["методист", expected, "методист"]);
    }
  });

  test("in every row, the last one too", () => {
    const rows = ["1", "2", "3"].flatMap((n) => [task(n, "Комитет образования"), "МКУ «Опора»"]);
    expect(outline(plan(DOERS, ...rows))).toEqual(["1", "2", "3"].map((n) => `${n} Комитет образования; МКУ «Опора»`));
  });
});

describe("headings between the rows stay headings", () => {
  const headings = (...rows: readonly string[]): string[] =>
    outline(plan(...(rows as [string, ...string[]]))).filter((line) => line.startsWith("§"));

  test.each<[string, string, string]>([
    ["words, as above the first row", "Работа с кадрами", "Работа с семьями"],
    ["Roman numerals", "I. Кадры", "II. Семьи"],
    ["Arabic numerals", "1. Кадры", "2. Семьи"],
    ["a section's word", "Раздел 1. Кадры", "Раздел 2. Семьи"],
    ["capitals", "КАДРЫ ШКОЛЫ", "СЕМЬИ УЧЕНИКОВ"],
    ["months", "Май", "Июнь"],
  ])("%s", (_, first, second) => {
    for (const n of ["3", "1"]) {
      const rows = [first, row("1"), row("2"), second, row(n), row(n === "3" ? "4" : "2")];
      expect(headings(RESULTS, ...rows)).toHaveLength(2);
    }
  });

  test("over a numbering of its own", () => {
    const rows = [row("1"), row("2"), "Работа с семьями", row("1"), row("2")];
    expect(headings(RESULTS, ...rows)).toEqual(["§ Работа с семьями"]);
  });

  test("numerals in a plan whose rows have two", () => {
    const rows = ["1. Кадры", row("1.1"), row("1.2"), "2. Семьи", row("2.1"), "3. Дети", row("3.1")];
    expect(headings(RESULTS, ...rows)).toEqual(["§ Кадры", "§ Семьи", "§ Дети"]);
  });

  test("what is no executor in a column of executors", () => {
    expect(headings(DOERS, task("1"), task("2"), "Работа с семьями", task("3"))).toEqual(["§ Работа с семьями"]);
    expect(headings(DOERS, "МАЙ", task("1"), task("2"), "ИЮНЬ", task("3"))).toHaveLength(2);
  });

  test("where the first one stands above the header", () => {
    const text = `${TITLE}Работа с кадрами\n${table(RESULTS, row("1"), row("2"), "Работа с семьями", row("3"), row("4"))}`;
    expect(outline(text)).toContain("§ Работа с семьями");
  });

  test("where the numbers of the columns stand above the first one", () => {
    const rows = ["1 | 2 | 3 | 4 | 5", "Работа с кадрами", row("1"), row("2"), "Работа с семьями", row("3"), row("4")];
    expect(headings(RESULTS, ...rows)).toEqual(["§ Работа с кадрами", "§ Работа с семьями"]);
  });

  test("below the lines of a cell", () => {
    const rows = ["I. Кадры", row("1.1"), "Приказ", "II. Семьи", row("2.1")];
    expect(outline(plan(RESULTS, ...rows))).toEqual(["§ Кадры", "§ Семьи", "1.1 Справка Приказ", "2.1 Справка"]);
  });
});

test("a page's line that repeats a stretch of the title is no part of a cell", () => {
  const title = "План-график мероприятий\nпо поддержке школ с низкими\nрезультатами Озёрного округа на 2025 год\n\n";
  const page = "План-график мероприятий по поддержке школ с низкими результатами";
  const text = title + table(RESULTS, row("1"), row("2"), page, row("3"), row("4"));
  expect(outline(text)).toEqual(["1 Справка", "2 Справка", "3 Справка", "4 Справка"]);
});

describe("what begins right below a plan is none of it", () => {
  const rows = plan(RESULTS, row("1"), row("2"), row("3"));

  test("an appendix with its stamp", () => {
    const { roadmaps, rosters } = documentOf(
      `${rows}Приложение 2\nк приказу от 14.02.2025 № 8\nСостав комиссии\n${table(
        "№ | ФИО | Должность",
        "1 | Кедрова Лина Львовна | директор",
        "2 | Пихтин Олег Олегович | завуч",
      )}`,
    );
    expect(roadmaps.map(({ activities }) => activities.length)).toEqual([3]);
    expect(rosters.map(({ members }) => members.length)).toEqual([2]);
  });

  test("another act", () => {
    const text = `${rows}ПРИКАЗ\nот 14.02.2025 № 8\nОб итогах слёта\nПРИКАЗЫВАЮ:\n1. Провести слёт.\n`;
    expect(outline(text)).toEqual(["1 Справка", "2 Справка", "3 Справка"]);
  });

  test("a roster without a header", () => {
    const { roadmaps } = documentOf(
      `${rows}Состав комиссии\n${table("Кедрова Лина Львовна | директор", "Пихтин Олег Олегович | завуч")}`,
    );
    expect(roadmaps[0]?.activities.map(({ result }) => result)).toEqual(["Справка", "Справка", "Справка"]);
  });

  test("another plan", () => {
    const more = `План работы с семьями\n${table(RESULTS, row("1"), row("2"))}`;
    expect(outline(rows + more)).toEqual(["1 Справка", "2 Справка", "3 Справка", "PLAN", "1 Справка", "2 Справка"]);
  });

  test.each([
    "Примечание: сроки уточняются.",
    "Директор гимназии Кедрова Л.Л.",
    "Исполнитель: Пихтин О.О., 2-11-40",
    "Ход работы обсуждается на совещаниях каждый месяц.",
    "- сроки уточняются",
  ])("%j", (line) => {
    const { roadmaps } = documentOf(`${rows}${line}\n`);
    expect(roadmaps[0]?.activities.map(({ result }) => result)).toEqual(["Справка", "Справка", "Справка"]);
  });

  test("an office and a name below a column of executors", () => {
    const doers = plan(DOERS, task("1"), task("2", "Кедрова Л.Л."));
    for (const lines of ["Директор\nПихтин О.О.\n", "Заместитель директора Пихтин О.О.\n", "\nПихтин О.О.\n"])
      expect(outline(doers + lines)).toEqual(["1 методист", "2 Кедрова Л.Л."]);
  });
});
