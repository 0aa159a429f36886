import { expect, test } from "vitest";
import { documentOf } from "../../structure/reading.ts";

const TABLE = "№\tМероприятие\tСрок\n1\tСеминар\tиюнь\n";
const LINES = "Дорожная карта\n\nЗадачи:\n1. Выявить причины.\n2. Помочь школам.\n";

test("«Сроки реализации: …» below a list is a text of its own and the period of the plan", () => {
  const { roadmaps, texts } = documentOf(`${LINES}Сроки реализации: апрель 2021 г. – декабрь 2021 г.\n\n${TABLE}`);
  expect(texts.map(({ title, paragraphs, items }) => [title, paragraphs, items])).toEqual([
    ["Задачи:", [], ["1. Выявить причины.", "2. Помочь школам."]],
    ["Сроки реализации", ["апрель 2021 г. – декабрь 2021 г."], []],
  ]);
  expect(roadmaps[0]?.period).toMatchObject({ edtf: "2021-04/2021-12", from: "passport" });
  expect(roadmaps[0]?.activities[0]?.schedule.items[0]).toMatchObject({ edtf: "2021-06", assumed: ["year"] });
});

test("of two plans such a line says nothing", () => {
  const lines = `${LINES}Сроки реализации: 2021 год.\n\n${TABLE}\nПлан второй\n\n${TABLE}`;
  expect(documentOf(lines).roadmaps.map(({ period }) => period)).toEqual([null, null]);
});
