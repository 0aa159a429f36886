import { describe, expect, test } from "vitest";
import { toCheck } from "../../src/confidence/first.ts";
import { ACTIVITY_DOUBTS } from "../../src/model/doubts.ts";
import type { Activity, ActivityDoubt, Document } from "../../src/model/types.ts";
import { parseSource } from "../../src/pipeline.ts";
import { sourceOfText } from "../../src/text/source.ts";
import { cleanCase, noiseCases } from "../noise/case.ts";

const HEAD = "План мероприятий на 2024 год\n\n№\tМероприятие\tСрок\tОтветственный\tРезультат\n";
const ROWS = [
  "1\tСеминар для директоров школ\tмарт 2024 г.\tМетодический кабинет\tПрограмма",
  "2\tАнализ итогов года\tмай 2024 г.\tМетодический кабинет\tСправка",
  "3\tВыезды методистов в школы\tиюнь 2024 г.\tМетодический кабинет\tПриказ",
  "4\tСовещание руководителей\tоктябрь 2024 г.\tМетодический кабинет\tПротокол",
  "5\tПодведение итогов работы\tдекабрь 2024 г.\tМетодический кабинет\tОтчёт",
];

const read = (text: string): Document => parseSource(sourceOfText("-", text), { lang: "en" });
const plan = (change: (rows: string[]) => void): Document => {
  const rows = [...ROWS];
  change(rows);
  return read(`${HEAD}${rows.join("\n")}\n`);
};
const activities = (document: Document): Activity[] => document.roadmaps.flatMap((roadmap) => roadmap.activities);
const doubts = (document: Document): Set<ActivityDoubt> =>
  new Set(activities(document).flatMap(({ confidence }) => confidence?.doubts ?? []));

test("a plain plan is sure throughout", () => {
  const document = plan(() => {});
  expect(activities(document).map(({ confidence }) => confidence?.level)).toEqual(Array(5).fill("sure"));
  expect([...doubts(document)]).toEqual([]);
  expect(document.confidence?.activities).toEqual({ sure: 5, likely: 0, doubtful: 0 });
  expect(toCheck(document)).toEqual([]);
});

describe("what speaks against a reading is named", () => {
  test.each<[ActivityDoubt, (rows: string[]) => void]>([
    [
      "row-joined",
      (rows) => rows.splice(1, 1, "2\tАнализ\tмай\tМетодический\tСправка и\n\n\tитогов года\t2024 г.\tкабинет\tприказ"),
    ],
    ["row-beside-break", (rows) => rows.splice(2, 0, "")],
    ["number-out-of-step", (rows) => rows.splice(2, 1)],
    ["number-miscounted", (rows) => rows.splice(2, 1)],
    [
      "number-inferred",
      (rows) => rows.splice(2, 1, "\tВыезды методистов в школы\tиюнь 2024 г.\tМетодический кабинет\tПриказ"),
    ],
    [
      "cell-unfinished",
      (rows) => rows.splice(1, 1, "2\tАнализ итогов года и\tмай 2024 г.\tМетодический кабинет\tСправка"),
    ],
    [
      "cell-above-unfinished",
      (rows) => rows.splice(1, 1, "2\tАнализ итогов года и\tмай 2024 г.\tМетодический кабинет\tСправка"),
    ],
    ["cell-missing", (rows) => rows.splice(1, 1, "2\tАнализ итогов года\tмай 2024 г.\t\tСправка")],
    [
      "row-within-cell",
      (rows) => rows.splice(1, 1, "2\tАнализ итогов 17 Подготовка школ\tмай 2024 г.\tМетодический кабинет\tСправка"),
    ],
    [
      "letters-odd",
      (rows) => rows.splice(1, 1, "2\tАнализ шко-льных итогов\tмай 2024 г.\tМетодический кабинет\tСправка"),
    ],
    [
      "letters-mended",
      (rows) => rows.splice(1, 1, "2\tАнaлиз итогов года\tмай 2024 г.\tМетодический кабинет\tСправка"),
    ],
    ["time-unread", (rows) => rows.splice(1, 1, "2\tАнализ итогов года\tкак получится\tМетодический кабинет\tСправка")],
    [
      "time-mended",
      (rows) => rows.splice(1, 1, "2\tАнализ итогов года\tсентярбь 2024 г.\tМетодический кабинет\tСправка"),
    ],
    ["heading-missing", (rows) => rows.splice(2, 0, "Раздел 2. Работа с кадрами\t\t\t\t")],
    ["heading-missed", (rows) => rows.splice(1, 1, "2\tАнализ итогов года\t\t\t")],
  ])("%s", (doubt, change) => {
    expect([...doubts(plan(change))]).toContain(doubt);
  });

  test("the invented documents raise half of them and more", { timeout: 60_000 }, () => {
    const raised = new Set<ActivityDoubt>();
    for (const { document } of noiseCases(124, 7_000_000)) for (const doubt of doubts(document)) raised.add(doubt);
    expect(raised.size).toBeGreaterThanOrEqual(ACTIVITY_DOUBTS.length / 2);
  });
});

test("a lack that the document itself has is no doubt: no act at all, no period, no result column", () => {
  const document = read(
    "План\n\n№\tМероприятие\tСрок\tОтветственный\n1\tСеминар\tмарт\tОтдел\n2\tАнализ\tмай\tОтдел\n3\tСовещание\tиюнь\tОтдел\n",
  );
  expect(activities(document).map(({ confidence }) => confidence?.level)).toEqual(["sure", "sure", "sure"]);
});

describe("plans of one header", () => {
  const HEADER = "Мероприятие\tСрок\tОтветственный\n";
  const rows = (...titles: string[]) => titles.map((title) => `${title}\tмай 2024 г.\tзавуч школы\n`).join("");
  const first = HEADER + rows("Педсовет по итогам года", "Опрос семей");
  const second = HEADER + rows("Курсы для учителей", "Неделя науки");
  const act =
    "ПРИКАЗ\n12.01.2024 № 7\nО планах на 2024 год\nПРИКАЗЫВАЮ:\n1. Утвердить планы.\n\nДиректор\tП.П. Быстрова\n\n";

  test.each<[string, string, boolean]>([
    ["without numbers, each named a plan", `План лицея № 3\n\n${first}\nПлан гимназии № 8\n\n${second}`, false],
    [
      "without numbers, each in its appendix",
      `${act}Приложение 1\n\nЛицей № 3\n\n${first}\nПриложение 2\n\nГимназия № 8\n\n${second}`,
      false,
    ],
    ["of one title", `План лицея № 3\n\n${first}\nПриложение\n\nПлан лицея № 3\n\n${second}`, true],
    [
      "that go on counting",
      `План лицея № 3\n\n№\t${HEADER}1\t${rows("Опрос семей")}\nПлан гимназии № 8\n\n№\t${HEADER}2\t${rows("Курсы учителей")}`,
      true,
    ],
  ])("%s: taken for one in pieces: %s", (_, text, expected) => {
    const document = read(text);
    expect(document.roadmaps.length).toBe(2);
    expect(doubts(document).has("plan-in-pieces")).toBe(expected);
  });
});

test.each<[string, string, boolean]>([
  ["3\tВыезды методистов в\tапрель 2024 г.\tЦентр\tПриказ\n\tшколы\t2024 г.\tцентр\tприказ", "школы", true],
  ["3\tРабота с детьми в кружках\tапрель\tОтдел\tОхват\n\tзанятий\t2024 г.\tОтдел\tдетей", "занятий", true],
  ["3\tРабота в центрах\tапрель\tОтдел\tОхват\n\t«Точка опоры»\tмай\tОтдел\tдетей", "«Точка опоры»", true],
  ["3\tСеминары:\tапрель\tОтдел\tОхват\n\t«Оценка знаний»\tмай 2024 г.\tОтдел\tитоги", "«Оценка знаний»", false],
  ["3\tСеминары\tапрель\tОтдел\tОхват\n\tОценка знаний\tмай 2024 г.\tОтдел\tСправка", "Оценка знаний", false],
])(
  "%j: a row that may be the rest of another leaves neither sure, if it was read as its own",
  (rows, title, doubted) => {
    const document = plan((all) => all.splice(2, 1, ...rows.split("\n")));
    const own = activities(document).findIndex((activity) => activity.title === title);
    const pair = own < 0 ? [] : activities(document).slice(own - 1, own + 1);
    // Where the row was joined, nothing is left to doubt.
    expect(pair.map(({ confidence }) => confidence?.doubts.includes("cell-unfinished"))).toEqual(
      own < 0 ? [] : [doubted, doubted],
    );
    if (!doubted) expect(own).toBeGreaterThan(0);
  },
);

test("the first mark of completion is no cell beyond the header", () => {
  const table = (mark: string, who = "Отдел") =>
    read(
      `План на 2024 год\n\n№\tМероприятие\tСрок\tОтветственный\tОтметка о выполнении\n${ROWS.map((_, i) => `${i + 1}\tСеминар ${"абвгд"[i]}\tмай 2024 г.\t${i === 0 ? who : "Отдел"}\t${i === 0 ? mark : ""}\n`).join("")}${[6, 7, 8, 9, 10].map((n) => `${n}\tСовещание\tмай 2024 г.\tОтдел\t\n`).join("")}`,
    );
  expect(doubts(table("выполнено")).has("cell-beyond-header")).toBe(false);
  expect(doubts(table("выполнено", "")).has("cell-beyond-header")).toBe(true);
});

test("those to check stand by their score, the lowest first", { timeout: 60_000 }, () => {
  const scores = [];
  for (const { document } of noiseCases(31, 8_000_000)) {
    const own = toCheck(document).map(({ confidence }) => confidence?.score ?? 0);
    expect(own).toEqual([...own].sort((a, b) => a - b));
    scores.push(...own);
  }
  expect(scores.length).toBeGreaterThan(20);
});

test("counts are those of the activities", () => {
  const { document } = cleanCase(3);
  const { sure, likely, doubtful } = document.confidence?.activities ?? { sure: 0, likely: 0, doubtful: 0 };
  expect(sure + likely + doubtful).toBe(activities(document).length);
});
