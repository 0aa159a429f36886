import { expect, test } from "vitest";
import { documentOf } from "../../structure/reading.ts";

const HEAD = "ПРИКАЗ\n20.01.2021 № 15\nО работе\nприказываю\n";
const clausesOf = (...clauses: string[]) =>
  documentOf(`${HEAD}${clauses.map((text, i) => `${i + 1}. ${text}\n`).join("")}Начальник\tСидоров И.И.\n`);

test("a name with one initial in a clause is one behind an office, in brackets, or where the surname is known", () => {
  const { order, persons } = clausesOf(
    "Методисту Зыковой Л. подготовить материалы.",
    "Отделу образования (Рябов В.) провести совет.",
    "Справку Зыковой Л. представить в отдел.",
  );
  expect(order?.clauses.map((clause) => clause.persons.length)).toEqual([1, 1, 1]);
  expect(order?.clauses[2]?.persons).toEqual(order?.clauses[0]?.persons);
  expect(persons.map(({ name }) => name)).toEqual(["Зыкова Л.", "Рябов В.", "Сидоров И.И."]);
});

test("a surname with an ending of no surname is one where the document knows it", () => {
  const { order, persons } = clausesOf("Координатору Кроту Д.Д. вести учёт.", "Списки сдать в отдел (Крот Д.).");
  expect(persons.map(({ name }) => name)).toEqual(["Крот Д.Д.", "Сидоров И.И."]);
  expect(order?.clauses[1]?.persons).toEqual(order?.clauses[0]?.persons);
});

test("a word before a letter with a period is no name by itself", () => {
  const { persons } = clausesOf(
    "Провести в школе города Заречного А. и Б. классы.",
    "Принять форму Новикова Ж. за образец.",
  );
  expect(persons.map(({ name }) => name)).toEqual(["Сидоров И.И."]);
});

test("whom a cell names with one initial is registered, whatever the surname ends in", () => {
  const { roadmaps, persons } = documentOf(
    [
      "План мероприятий на 2022 год",
      "",
      "№\tМероприятие\tСроки\tОтветственные",
      "1\tСеминар\tмарт\tЦой В., методист",
      "2\tСовет\tапрель\tКим А.; отдел образования",
      "",
    ].join("\n"),
  );
  expect(persons.map(({ name, positions }) => [name, ...positions])).toEqual([["Цой В.", "методист"], ["Ким А."]]);
  const refs = roadmaps[0]?.activities.map(({ executors }) => executors.items[0]?.ref);
  expect(refs).toEqual(persons.map(({ id }) => id));
});

test("initials of a clause with commas in the place of their periods", () => {
  const { persons } = clausesOf(
    "Администратору сайта Зыкову А,В, разместить приказ.",
    "Учителям классов А,Б, провести беседы.",
  );
  expect(persons.map(({ name }) => name)).toEqual(["Зыков А.В.", "Сидоров И.И."]);
});
