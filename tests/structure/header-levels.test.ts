import { describe, expect, test } from "vitest";
import { layout } from "../../src/layout/index.ts";
import { joinLevels } from "../../src/structure/header-levels.ts";
import { activitiesOf, documentOf, rulesOf, shortActivities, table } from "./reading.ts";

/** Rows parted by slashes, each as its cells. */
const rows = (source: string) => source.split(" / ").map((row) => layout(table(row)).lines[0]?.cells ?? []);
const joined = (source: string): string => {
  const { cells, used } = joinLevels(rows(source));
  return `${used}: ${cells.map((cell) => cell.text.text).join(" | ")}`;
};
const HEAD = "№ | Мероприятие | Срок | Затраты, руб. |  | Ответственный";

test("a merged cell that was printed once, without the columns that it spans", () => {
  const lower = " |  | 2021 | 2022 | 2023 |  |  | ";
  const upper = "№ | Мероприятия | Затраты, руб. | Срок | Исполнители | Результат";
  expect(joined(`${upper} / ${lower}`)).toBe(
    "2: № | Мероприятия | Затраты, руб. 2021 | Затраты, руб. 2022 | Затраты, руб. 2023 | Срок | Исполнители | Результат",
  );
  // two wide headings, and columns that do not count up
  expect(joined("№ | Мероприятия | Срок | Итог | Деньги /  |  | план | факт |  |  | ")).toBe(
    "1: № | Мероприятия | Срок | Итог | Деньги",
  );
  expect(joined("№ | Мероприятия | Срок | Деньги | Итог | Отчёт /  |  | план | факт |  | город | край | ")).toContain(
    "Срок план | Срок факт | Деньги | Итог город | Итог край | Отчёт",
  );
});

describe("the levels of a header", () => {
  test.each([
    [" |  |  | 2025 год | 2026 год | ", "Затраты, руб. 2025 год | Затраты, руб. 2026 год"],
    [" |  |  | 2025 | 2026 | ", "Затраты, руб. 2025 | Затраты, руб. 2026"],
    [" |  |  | 2025 г. | 2026 г. | ", "Затраты, руб. 2025 г. | Затраты, руб. 2026 г."],
    [" |  |  | 2024/2025 | 2025-2026 гг. | ", "Затраты, руб. 2024/2025 | Затраты, руб. 2025-2026 гг."],
    [" |  |  | план | факт | ", "Затраты, руб. план | Затраты, руб. факт"],
    [" |  |  | бюджет города | грант | ", "Затраты, руб. бюджет города | Затраты, руб. грант"],
    [" |  |  | I | II | ", "Затраты, руб. I | Затраты, руб. II"],
    [" |  |  | чел. | % | ", "Затраты, руб. чел. | Затраты, руб. %"],
    ["п/п |  | исполнения | всего | на школу | ", "Затраты, руб. всего | Затраты, руб. на школу"],
    ["№ | Мероприятие | Срок | всего | на школу | Ответственный", "Затраты, руб. всего | Затраты, руб. на школу"],
  ])("%j parts a wide heading", (lower, expected) => {
    expect(joined(`${HEAD} / ${lower}`)).toContain(`2: `);
    expect(joined(`${HEAD} / ${lower}`)).toContain(expected);
  });

  test.each([
    " |  |  | 10,0 | 20,0 | ",
    " |  |  | - | - | ",
    " |  |  | 10,0 тыс. | 20,0 тыс. | ",
    " |  |  | х | х | ",
    " |  |  | 2025 год |  | ",
    " |  |  |  | 2026 год | ",
    " | Ярмарка |  | 2025 | 2026 | ",
    "1 |  |  | 2025 | 2026 | ",
    " |  |  | 2025 | 2026 | лицей",
    " |  | март | 2025 | 2026 | ",
    "№ | Мероприятие | Срок | Затраты, руб. |  | Ответственный",
  ])("%j does not", (lower) => {
    expect(joined(`${HEAD} / ${lower}`)).toContain("1: ");
  });

  test("a heading printed in each of its columns, and parts of parts", () => {
    expect(joined("№ | Дела | Сроки | Часы | Часы | Кто / № | Дела | Сроки | всего | очно | Кто")).toBe(
      "2: № | Дела | Сроки | Часы всего | Часы очно | Кто",
    );
    const wide = "№ | Дела | Сроки | Смета |  |  | Ответственный";
    expect(joined(`${wide} /  |  |  | всего | в том числе |  |  /  |  |  |  | 2025 | 2026 | `)).toBe(
      "3: № | Дела | Сроки | Смета всего | Смета в том числе 2025 | Смета в том числе 2026 | Ответственный",
    );
  });

  test("an activity's wide heading may stand over the text of a row", () => {
    expect(joined("№ | Мероприятие |  | Срок | Ответственный /  | Слёт | экологов |  | ")).toContain("1: ");
  });
});

const LOWER = " |  |  | 2025 | 2026 | ";
const PLAN = "План мероприятий на 2025 год\n\n";

describe("a plan under a header of two levels", () => {
  test("has no section of it, and its columns have the names of both", () => {
    const text =
      PLAN + table(HEAD, LOWER, "1 | Ярмарка ремёсел | май | 10 | 20 | лицей", "2 | Слёт | июнь | - | - | лицей");
    expect(documentOf(text).roadmaps[0]?.sections).toEqual([]);
    expect(activitiesOf(text).map(({ number, other }) => [number, other])).toEqual([
      ["1", { "Затраты, руб. 2025": "10", "Затраты, руб. 2026": "20" }],
      ["2", { "Затраты, руб. 2025": "-", "Затраты, руб. 2026": "-" }],
    ]);
    expect(rulesOf(text, "table/")).toEqual([]);
  });

  test("keeps its header out of the rows behind a page break", () => {
    const text = `${PLAN}${table(HEAD, LOWER, "1 | Ярмарка ремёсел | май | 10 | 20 | лицей")}\n2\n\n${table(HEAD, LOWER, "2 | Слёт | июнь | - | - | лицей")}`;
    expect(shortActivities(text)).toEqual(["1 [1] Ярмарка ремёсел / май / лицей", "2 [2] Слёт / июнь / лицей"]);
    expect(activitiesOf(text)[0]?.other).toEqual({ "Затраты, руб. 2025": "10", "Затраты, руб. 2026": "20" });
    expect(rulesOf(text, "table/")).toEqual([]);
  });

  test("takes the rest of a torn row under a repeated header for that", () => {
    const head = "№ | Мероприятие | Срок | Кто отвечает |  | Смета";
    const text = `${PLAN}${table(head, "1 | Ярмарка ремёсел | май | учителя, | лицей | 5")}\n${table(head, " |  |  | методисты | школы | ", "2 | Слёт | июнь | лицей |  | 6")}`;
    expect(activitiesOf(text).map(({ executors }) => executors.raw.replaceAll("\n", " "))).toEqual([
      "учителя, методисты",
      "лицей",
    ]);
  });
});

describe("any other table under a header of two levels", () => {
  const head = table("№ | Показатель | Значение |  ", " |  | 2025 | 2026");
  const plan = PLAN + table("№ | Мероприятие | Срок | Ответственный", "1 | Слёт | май | лицей");
  const columns = ["№", "Показатель", "Значение 2025", "Значение 2026"];

  test("names its columns by both", () => {
    const { tables } = documentOf(`${plan}\nЦелевые показатели\n\n${head}${table("1 | Доля школ | 10 | 8")}`);
    expect(tables.map((one) => [one.columns, one.rows])).toEqual([[columns, [["1", "Доля школ", "10", "8"]]]]);
  });

  test("has neither its header nor the columns' numbers among its rows, printed once or on each page", () => {
    const page = (row: string) => head + table("1 | 2 | 3 | 4", row);
    const { tables } = documentOf(
      `${plan}\nЦелевые показатели\n\n${page("1 | Доля школ | 10 | 8")}\n7\n\n${page("2 | Доля учителей | 1 | 2")}`,
    );
    expect(tables.map((one) => [one.columns, one.rows])).toEqual([
      [
        columns,
        [
          ["1", "Доля школ", "10", "8"],
          ["2", "Доля учителей", "1", "2"],
        ],
      ],
    ]);
  });

  test("keeps a row that is like its header with nothing of a break before it", () => {
    const rows = table("Школа | Класс", "Первая | 9", "Школа | Класс", "Вторая | 9");
    const { tables } = documentOf(`${plan}\nУчастники слёта\n\n${rows}`);
    expect(tables[0]?.rows.length).toBe(3);
  });
});
