import { expect, test } from "vitest";
import { isTornDate } from "../../src/structure/torn-dates.ts";
import { activitiesOf, documentOf } from "./reading.ts";

test.each([
  ["15.04-", "30.04"],
  ["с 15.04 по", "30.04.2024"],
  ["(до 30.03., 30.06.,", "30.09., 25.12.2024) сбор"],
  ["до", "1.09"],
])("%j goes on with %j", (before, text) => {
  expect(isTornDate(before, text)).toBe(true);
});

test.each([
  ["1. Утвердить план", "1.1. Назначить"],
  ["Утвердить план,", "2. Назначить"],
  ["15.04", "2.2"],
  ["15.04-", "30.13"],
  ["подвести", "1.10"],
])("%j does not go on with %j", (before, text) => {
  expect(isTornDate(before, text)).toBe(false);
});

test("a cell of dates over two lines is one row", () => {
  const text =
    "План на 2024 год\n\n№\tМероприятие\tСроки\tОтветственные\tИтог\n1.1\tОпрос\tмай\tИМЦ\tСправка\n1.2\tСрезы\nзнаний\t15.04-\n30.04\tИМЦ\tОтчёт\n1.3\tСовет\tиюнь\tИМЦ\tПротокол\n";
  const activities = activitiesOf(text);
  expect(activities.map(({ label, title }) => [label, title])).toEqual([
    ["1.1", "Опрос"],
    ["1.2", "Срезы знаний"],
    ["1.3", "Совет"],
  ]);
  expect(activities[1]).toMatchObject({
    schedule: { items: [{ edtf: "2024-04-15/2024-04-30" }] },
    executors: { raw: "ИМЦ" },
    result: "Отчёт",
  });
});

test("dates of a clause over two lines", () => {
  const text =
    "ПРИКАЗ\n01.02.2024 № 5\nО плане\nПРИКАЗЫВАЮ:\n1. Директорам сдавать отчёты (до 30.03., 30.06.,\n30.09., 25.12.2024) в отдел.\n2. Контроль оставляю за собой.\nДиректор\tИванов И.И.\n";
  const clauses = documentOf(text).order?.clauses ?? [];
  expect(clauses.map(({ number, children }) => [number, children.length])).toEqual([
    ["1", 0],
    ["2", 0],
  ]);
  expect(clauses[0]?.deadlines.map((item) => item.kind === "period" && item.end)).toEqual([
    "2024-03-30",
    "2024-06-30",
    "2024-09-30",
    "2024-12-25",
  ]);
});
