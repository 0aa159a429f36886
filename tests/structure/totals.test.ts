import { describe, expect, test } from "vitest";
import { isTotalLine, isTotalName } from "../../src/structure/totals.ts";
import { documentOf, rulesOf, shortActivities, table } from "./reading.ts";

const PLAN = "План мероприятий на 2025 год\n\n";
const HEAD = "№ | Мероприятие | Срок | Смета, руб. | Ответственный";
const FIRST = "1 | Ярмарка ремёсел | май | 10,0 | лицей";
const LAST = "2 | Слёт | июнь | 5,0 | лицей";
const READ = ["1 [1] Ярмарка ремёсел / май / лицей", "2 [2] Слёт / июнь / лицей"];

const totalsOf = (text: string) =>
  documentOf(text)
    .unclaimed.filter(({ reason }) => reason === "total-row")
    .map(({ text: print }) => print.replaceAll(/\t+/g, " "));

describe("a row of sums", () => {
  test.each([
    "Итого по разделу 1: |  |  | 15,0 | ",
    "ИТОГО |  |  | 15,0 | ",
    " | Итого: |  | 15,0 | ",
    "Всего по плану |  |  | 1 500,0 | ",
    " | Всего за 2025 год |  | 15 тыс. руб. | ",
    " |  | Всего: | 15,0 | ",
    "Итого | 15,0 |  |  | ",
    "Подытог |  |  | - | ",
    "Всего по плану |  | 2025-2026 годы | 15,0 | х",
    "Итого по задаче |  | 2025 год | 15,0 | отдел культуры",
    "Общий объем финансирования |  |  | 15,0 | ",
    "Итого по задаче 2: |  |  |  | ",
    "Итого: 15,0 тыс. руб.",
    "Итого по разделу 1",
  ])("%j is no activity, no section and no rest of one", (row) => {
    for (const rows of [
      [FIRST, row, LAST],
      [FIRST, LAST, row],
    ]) {
      const text = PLAN + table(HEAD, ...rows, ...(row.includes("|") ? [] : ["3 | Поход | июль | 1 | лицей"]));
      expect(shortActivities(text).slice(0, 2)).toEqual(READ);
      expect(documentOf(text).roadmaps[0]?.sections).toEqual([]);
      expect(rulesOf(text, "table/")).toEqual([]);
      expect(totalsOf(text).length).toBe(1);
    }
  });

  test("takes with it the rows that break it down", () => {
    const below = [" | бюджет города |  | 5 | ", " | в том числе гранты |  | 2 | ", " | 2026 год |  | 3 | "];
    const text =
      PLAN + table(HEAD, FIRST, "Всего, в том числе: |  |  | 15 | ", " | лицей № 2 |  | 5 | ", ...below, LAST);
    expect(shortActivities(text)).toEqual(READ);
    expect(totalsOf(text)).toEqual([
      "Всего, в том числе: 15",
      "лицей № 2 5",
      "бюджет города 5",
      "в том числе гранты 2",
      "2026 год 3",
    ]);
  });

  test("stands in a plan with no column of numbers too, short of cells", () => {
    const text =
      PLAN +
      table(
        "Мероприятие | Срок | Смета | Кто отвечает",
        "Слёт | май | 5 | лицей",
        "Итого | 5",
        "Бюджетные уроки | май | 1 | лицей",
      );
    expect(shortActivities(text)).toEqual(["1 [] Слёт / май / лицей", "2 [] Бюджетные уроки / май / лицей"]);
    expect(totalsOf(text)).toEqual(["Итого 5"]);
  });
});

describe("what looks like a row of sums", () => {
  test.each([
    ["3 | Итоговый сбор | июль | 5 | лицей", "3 [3] Итоговый сбор / июль / лицей"],
    ["3 | Всего пять походов | июль | 5 | лицей", "3 [3] Всего пять походов / июль / лицей"],
    ["3 | Итого за год: круглый стол | июль |  | лицей", "3 [3] Итого за год: круглый стол / июль / лицей"],
    [" | Всего по лицею три похода | июль | 5 | завуч", "2.1 [] Всего по лицею три похода / июль / завуч"],
  ])("%j is an activity", (row, expected) => {
    const text = PLAN + table(HEAD, FIRST, LAST, row);
    expect(shortActivities(text)).toEqual([...READ, expected]);
    expect(totalsOf(text)).toEqual([]);
  });

  test("the sum of one activity's sources stays with it", () => {
    const head = "№ | Мероприятие | Срок | Источник | Смета | Кто отвечает";
    const sources = [" |  |  | грант | 2 | ", " |  |  | Всего | 5 | "];
    const text =
      PLAN + table(head, "1 | Слёт | май | бюджет города | 3 | лицей", ...sources, "2 | Поход | июль | - | - | лицей");
    expect(shortActivities(text)).toEqual(["1 [1] Слёт / май / лицей", "2 [2] Поход / июль / лицей"]);
    expect(documentOf(text).roadmaps[0]?.activities[0]?.other.Источник).toBe("бюджет города грант Всего");
  });

  test("other tables keep their totals", () => {
    const text = `${PLAN}${table(HEAD, FIRST)}\nКоличество участников\n\n${table("Школа | Классы", "Первая | 9", "Итого | 9")}`;
    expect(documentOf(text).tables[0]?.rows).toEqual([
      ["Первая", "9"],
      ["Итого", "9"],
    ]);
  });
});

test("the words of a total", () => {
  for (const name of ["Итого", "Всего:", "всего, в том числе", "Всего расходов", "В целом по программе"])
    expect([name, isTotalName(name)]).toEqual([name, true]);
  for (const name of ["", "Итоги года", "Итого-вая", "Всего пять", "Всеобуч", "Ведомость"])
    expect([name, isTotalName(name)]).toEqual([name, false]);
  expect(isTotalLine("Итого 3 похода за лето")).toBe(false);
  expect(isTotalLine("Всего по лицею прошло 5 походов")).toBe(false);
  expect(isTotalLine("Всего по программе – 380,0 тыс. рублей")).toBe(true);
});
