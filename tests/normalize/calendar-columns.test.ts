import { describe, expect, test } from "vitest";
import { plainText } from "../../src/export/plain/index.ts";
import { parseSource } from "../../src/pipeline.ts";
import { sourceOfText } from "../../src/text/source.ts";

const read = (text: string) => parseSource(sourceOfText("x.txt", text), { lang: "en" });

function plan(title: string, headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const header = ["№", "Мероприятие", ...headings, "Ответственный"];
  const lines = rows.map((cells, i) => [`${i + 1}`, `Семинар ${i + 1}`, ...cells, "Методический центр"]);
  return `${title}\n\n${[header, ...lines].map((cells) => cells.join("\t")).join("\n")}\n`;
}

const timesOf = (text: string) =>
  read(text).roadmaps[0]?.activities.map(({ schedule }) =>
    schedule.items.map((item) => (item.kind === "period" ? item.edtf : item.kind)),
  );

describe("columns headed by times make a calendar", () => {
  test.each<[string, string, string[], string[][], string[][]]>([
    [
      "marks below years",
      "План мероприятий на 2021-2023 годы",
      ["2021", "2022", "2023"],
      [
        ["+", "", "+"],
        ["", "х", "-"],
      ],
      [["2021", "2023"], ["2022"]],
    ],
    [
      "marks and months below quarters",
      "План мероприятий на 2022 год",
      ["I кв.", "II кв.", "III кв.", "IV кв."],
      [
        ["V", "", "", "v"],
        ["март", "", "", "до 10 октября"],
      ],
      [
        ["2022-01/2022-03", "2022-10/2022-12"],
        ["2022-03", "../2022-10-10"],
      ],
    ],
    [
      "days and weeks below months of a school year",
      "План мероприятий на 2022/2023 учебный год",
      ["сентябрь", "октябрь", "январь"],
      [
        ["15", "12, 26", "до 20"],
        ["+", "2 неделя", "1-10"],
      ],
      [
        ["2022-09-15", "2022-10-12", "2022-10-26", "../2023-01-20"],
        ["2022-09", "2022-10-08/2022-10-14", "2023-01-01/2023-01-10"],
      ],
    ],
    [
      "months below years of a plan without a period",
      "План мероприятий",
      ["2021 год", "2022 год"],
      [
        ["+", "май"],
        ["апрель", "+"],
      ],
      [
        ["2021", "2022-05"],
        ["2021-04", "2022"],
      ],
    ],
    [
      "a heading over the years, printed in each column",
      "План мероприятий на 2022-2023 годы",
      ["Срок исполнения 2022", "Срок исполнения 2023"],
      [
        ["+", ""],
        ["", "да"],
      ],
      [["2022"], ["2023"]],
    ],
  ])("%s", (_, title, headings, rows, expected) => {
    const text = plan(title, headings, rows);
    expect(timesOf(text)).toEqual(expected);
    const document = read(text);
    expect(document.roadmaps[0]?.columns.map(({ role }) => role)).toEqual([
      "number",
      "activity",
      ...headings.map(() => "schedule"),
      "executors",
    ]);
    expect(timesOf(plainText(document))).toEqual(expected);
  });

  test("quarters below years", () => {
    const text = [
      "План мероприятий на 2022-2023 годы",
      "",
      "№\tМероприятие\t2022\t\t\t\t2023\t\t\t\tОтветственный",
      "\t\tI\tII\tIII\tIV\tI\tII\tIII\tIV\t",
      "1\tСбор данных\t+\t\t\t\t+\t\t\t\tУправление",
      "2\tОтчёт\t\t\t+\t+\t\t\t\t+\tУправление",
      "",
    ].join("\n");
    expect(timesOf(text)).toEqual([
      ["2022-01/2022-03", "2023-01/2023-03"],
      ["2022-07/2022-09", "2022-10/2022-12", "2023-10/2023-12"],
    ]);
  });

  test("quarters drawn below a heading that says the years of the plan", () => {
    const text = `Сетевой график программы развития школ на 2021 год и на среднесрочный период до 2022 года

┌────┬────────────────────┬───────────────────────────────────────────┐
│ N  │     Пошаговые      │Сроки выполнения Программы: 2021 - 2022 гг.│
│п/п │    мероприятия     ├──────────┬──────────┬──────────┬──────────┤
│    │                    │I квартал │II квартал│   III    │IV квартал│
│    │                    │          │          │ квартал  │          │
├────┼────────────────────┼──────────┼──────────┼──────────┼──────────┤
│ 1  │         2          │    3     │    4     │    5     │    6     │
├────┼────────────────────┼──────────┼──────────┼──────────┼──────────┤
│1.1 │Обход классов       │    +     │          │          │          │
├────┼────────────────────┼──────────┼──────────┼──────────┼──────────┤
│1.2 │Сбор анкет          │          │          │ август   │          │
└────┴────────────────────┴──────────┴──────────┴──────────┴──────────┘
`;
    expect(timesOf(text)).toEqual([
      ["2021-01/2021-03", "2022-01/2022-03"],
      ["2021-08", "2022-08"],
    ]);
  });

  test("quarters below the heading of a time, beside a heading of bodies as long as a sentence", () => {
    const text = `План-график работ на 2023 год по кварталам

Наименование мероприятия\tСрок реализации мероприятия\t\t\t\tНаименование органа исполнительной власти Луговой области, ответственного за реализацию мероприятия
\tI квартал 2023 г.\tII квартал 2023 г.\tIII квартал 2023 г.\tIV квартал 2023 г.\t
1\t2\t3\t4\t5\t6
1. Обход классов\tх\tх\t-\t-\tминистерство просвещения Луговой области
2. Сбор анкет\t-\t-\tавгуст\tх\tинститут роста
`;
    expect(timesOf(text)).toEqual([
      ["2023-01/2023-03", "2023-04/2023-06"],
      ["2023-08", "2023-10/2023-12"],
    ]);
    expect(read(text).roadmaps[0]?.activities[1]?.executors.raw).toBe("институт роста");
  });

  test("a rule below a half-year is bound by it", () => {
    const text = plan(
      "План мероприятий на 2023/2024 учебный год",
      ["I полугодие", "II полугодие"],
      [["ежемесячно", "+"]],
    );
    expect(read(text).roadmaps[0]?.activities[0]?.schedule.items[0]).toMatchObject({
      kind: "recurring",
      start: "2023-09-01",
      end: "2023-12-31",
    });
  });

  test("a time stands where its mark does, and says what the heading prints", () => {
    const text = plan(
      "План мероприятий на 2021-2022 годы",
      ["2021", "2022"],
      [
        ["+", ""],
        ["", "+"],
      ],
    );
    const activity = read(text).roadmaps[0]?.activities[1];
    expect(activity?.schedule.items).toMatchObject([
      { raw: "2022", span: { startLine: 5, startColumn: 14, endLine: 5, endColumn: 15 } },
    ]);
    expect(activity?.cells.schedule).toMatchObject([{ startLine: 5, startColumn: 14 }]);
    expect(activity?.other).toEqual({ "2022": "+" });
  });

  test("a row below a later header with a column of times has that time", () => {
    const text = `${plan("План мероприятий на 2021-2022 годы", ["2021", "2022"], [["+", ""]])}
№\tМероприятие\tСрок\tИсточник\tОбъём\tОтветственный
2\tСмотр\tI квартал 2022 года\tбез средств\t-\tМетодический центр
`;
    expect(timesOf(text)).toEqual([["2021"], ["2022-01/2022-03"]]);
  });

  test("cells that begin small join no rows", () => {
    const months = ["январь", "февраль", "март", "апрель", "май", "июнь", "сентябрь", "октябрь"];
    const rows = Array.from({ length: 12 }, (_, i) =>
      months.map((_, m) => ["до 20", "", "2 неделя", "+", "15", "1-10"][(i * 5 + m * 3) % 6] as string),
    );
    const { roadmaps, diagnostics } = read(plan("План мероприятий на 2024 год", months, rows));
    expect(roadmaps[0]?.activities.map(({ label }) => label)).toEqual(rows.map((_, i) => `${i + 1}`));
    expect(diagnostics.filter(({ rule }) => rule === "table/row-joined")).toEqual([]);
  });

  test("a row without a mark has no time", () => {
    const text = plan(
      "План мероприятий на 2021-2022 годы",
      ["2021", "2022"],
      [
        ["+", ""],
        ["", ""],
      ],
    );
    const found = read(text).diagnostics.filter(({ rule }) => rule === "schedule/missing");
    expect(found.map(({ subject }) => subject)).toEqual(["2"]);
  });

  test.each<[string, string[], string[][]]>([
    [
      "sums",
      ["2021 год", "2022 год"],
      [
        ["100,0", "120,5"],
        ["10", "12"],
      ],
    ],
    [
      "counts",
      ["сентябрь", "октябрь"],
      [
        ["1", "3"],
        ["2", "2"],
      ],
    ],
    [
      "topics",
      ["I кв.", "II кв."],
      [
        ["Работа с текстом", "Чтение карт"],
        ["Устный счёт", "Задачи"],
      ],
    ],
  ])("%s by years are no times", (_, headings, rows) => {
    const document = read(plan("План мероприятий на 2021-2022 годы", headings, rows));
    expect(document.roadmaps[0]?.activities.map(({ schedule }) => schedule.raw)).toEqual(["", ""]);
    expect(document.diagnostics.filter(({ rule }) => rule === "table/column-unread")).toHaveLength(2);
  });
});

test("of the two halves of a time the clean text fills the first column", () => {
  const text = [
    "План мероприятий на 2022 год",
    "",
    "№\tМероприятие\tДата начала\tДата окончания\tОтветственный",
    "1\tСбор данных\t01.02.2022\t15.04.2022\tУправление",
    "2\tОтчёт\tмарт 2022\tоктябрь 2022\tУправление",
    "",
  ].join("\n");
  const clean = plainText(read(text));
  expect(clean).toContain("\t01.02.2022 – 15.04.2022\t\tУправление");
  expect(timesOf(clean)).toEqual([["2022-02-01/2022-04-15"], ["2022-03/2022-10"]]);
});

test("several columns of no role speak once for whether a row goes on", () => {
  const header = ["№", "Мероприятие", "Цель", "Объект", "Вид", "Метод", "Срок", "Ответственный"];
  const rows = ["а", "б", "в", "г"].map((_, i) => [
    `${i + 1}`,
    `Проверка ${i + 1}`,
    ...["выявить пробелы", "журналы", "тематический", "наблюдение"],
    "март 2024",
    "завуч",
  ]);
  const text = `План контроля на 2024 год\n\n${[header, ...rows].map((cells) => cells.join("\t")).join("\n")}\n`;
  expect(read(text).roadmaps[0]?.activities.map(({ title }) => title)).toEqual(rows.map((_, i) => `Проверка ${i + 1}`));
});
