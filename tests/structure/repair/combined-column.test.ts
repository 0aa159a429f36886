import { describe, expect, test } from "vitest";
import { activitiesOf, documentOf, table } from "../reading.ts";

const TITLE = "План мероприятий на 2024 год\n";
const read = (header: string, ...cells: string[]) => {
  const rows = cells.map((cell, i) => `${i + 1}. | Собрание родителей | ${cell} | отчёт`);
  const found = activitiesOf(`${TITLE}${table(`№ | Мероприятие | ${header} | Результат`, ...rows)}`);
  return found.map(({ schedule, executors }) => `${schedule.raw} / ${executors.raw}`);
};

describe("a column of times and doers", () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ["Срок/Ответственный", ["март, ЦРО", "апрель, Лугова А.П."], ["март / ЦРО", "апрель / Лугова А.П."]],
    [
      "Сроки и ответственные",
      ["до 15 мая 2024 г., завуч, психолог", "1 раз в квартал; библиотекарь"],
      ["до 15 мая 2024 г. / завуч, психолог", "1 раз в квартал / библиотекарь"],
    ],
    [
      "Ответственные, сроки",
      ["ЦРО, сентябрь - октябрь", "завуч (по согласованию), 12.04.2024"],
      ["сентябрь - октябрь / ЦРО", "12.04.2024 / завуч (по согласованию)"],
    ],
    [
      "Срок, исполнитель",
      ["март, апрель, ЦРО", "май – завуч", "июнь"],
      ["март, апрель / ЦРО", "май / завуч", "июнь / "],
    ],
  ])("«%s»", (header, cells, expected) => {
    expect(read(header, ...cells)).toEqual(expected);
  });

  test("is parted below a header that is printed again, and around headings", () => {
    const header = "№ | Мероприятие | Срок/Ответственный | Результат";
    const rows = table(
      header,
      "1. | Слёт | март, ЦРО | отчёт",
      " | Работа с семьёй | | ",
      header,
      "2. | Сбор | май, завуч | отчёт",
    );
    const plan = documentOf(TITLE + rows).roadmaps[0];
    expect(plan?.columns.map(({ role, header: name }) => `${role} ${name}`)).toEqual([
      "number №",
      "activity Мероприятие",
      "schedule Срок",
      "executors Ответственный",
      "result Результат",
    ]);
    expect(plan?.activities.map(({ executors }) => executors.raw)).toEqual(["ЦРО", "завуч"]);
    expect(plan?.sections).toHaveLength(1);
  });

  test.each<[string, readonly string[]]>([
    ["one cell has no time", ["март, ЦРО", "апрель, завуч", "библиотекарь"]],
    ["one cell has a time that is no plain one", ["март, ЦРО", "апрель, завуч", "после каникул, завуч"]],
    ["a single row", ["март, ЦРО"]],
  ])("stays as printed where %s", (_, cells) => {
    expect(read("Срок/Ответственный", ...cells)).toEqual(cells.map((cell) => `${cell} / `));
  });

  test("is no column with another one for doers", () => {
    const header = "№ | Мероприятие | Сроки и ответственные | Исполнители";
    const found = activitiesOf(
      `${TITLE}${table(header, "1. | Слёт | март, ЦРО | завуч", "2. | Сбор | май, ЦРО | завуч")}`,
    );
    expect(found.map(({ executors }) => executors.raw)).toEqual(["завуч", "завуч"]);
  });
});
