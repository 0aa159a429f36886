import { expect, test } from "vitest";
import { documentOf } from "../reading.ts";

const HEAD = "ПРИКАЗ\n20.01.2021 № 15-ОД\nО собеседованиях\nприказываю\n1. Провести собеседования.\n";
const PLAN =
  "№\tМероприятие\tСроки\tОтветственные\n1\tСеминар\tмарт 2021 г.\tЗыкова Л.В.\n2\tОткрытые уроки\tапрель 2021 г.\tРябов В.В.\n";
const TAIL = "3. Контроль возложить на методиста Зыкову Л.В.\nНачальник отдела образования\tМ.М. Штоль\n";

test("clauses and signature behind a plan that a clause holds are the act's", () => {
  const { order, roadmaps, texts } = documentOf(`${HEAD}2. Принять план на 2021 год:\n${PLAN}${TAIL}`);
  expect(order?.clauses.map(({ number, text }) => [number, text])).toEqual([
    ["1", "Провести собеседования."],
    ["2", "Принять план на 2021 год:"],
    ["3", "Контроль возложить на методиста Зыкову Л.В."],
  ]);
  expect(order?.signatory).toMatchObject({ position: "Начальник отдела образования", name: "Штоль М.М." });
  expect(roadmaps.map(({ activities }) => activities.map(({ title }) => title))).toEqual([
    ["Семинар", "Открытые уроки"],
  ]);
  expect(texts).toEqual([]);
});

test.each([
  ["another number", TAIL.replace("3.", "5.")],
  ["no signature below", "3. Контроль возложить на методиста Зыкову Л.В.\n"],
])("behind a plan with %s the act is over", (_, tail) => {
  const { order } = documentOf(`${HEAD}2. Принять план на 2021 год:\n${PLAN}${tail}`);
  expect(order?.clauses).toHaveLength(2);
});
