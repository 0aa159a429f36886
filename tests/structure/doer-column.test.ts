import { describe, expect, test } from "vitest";
import { documentOf, table } from "./reading.ts";

const rolesOf = (...rows: string[]): string[] =>
  documentOf(`План мероприятий на 2024 год\n${table(...rows)}`).roadmaps[0]?.columns.map(({ role }) => role) ?? [];

describe("a column of people in a plan without executors", () => {
  test.each([
    "Методист",
    "Куратор",
    "Координатор проекта",
    "Кто",
    "Ведущий",
    "Координаторы",
    "Состав группы",
    "Эксперты",
    "Кем проводится",
  ])("«%s» holds the executors", (head) => {
    expect(
      rolesOf(`№ | Мероприятие | Дата | ${head}`, "1 | Слёт юннатов | май | Лугова А.П.", "2 | Поход | июнь | СЮН"),
    ).toEqual(["number", "activity", "schedule", "executors"]);
  });

  test("not beside a column of executors, nor with other things in it", () => {
    expect(
      rolesOf("№ | Мероприятие | Дата | Куратор | Исполнители", "1 | Слёт юннатов | май | Лугова А.П. | СЮН"),
    ).toEqual(["number", "activity", "schedule", "other", "executors"]);
    expect(
      rolesOf("№ | Мероприятие | Дата | Куратор", "1 | Слёт юннатов | май | да", "2 | Поход | июнь | нет"),
    ).toEqual(["number", "activity", "schedule", "other"]);
  });

  test("whatever its heading, where nearly all cells name people, offices or bodies", () => {
    const rows = ["1 | Слёт | май | Лугова А.П.", "2 | Поход | июнь | Завуч", "3 | Сбор | июль | Комитет по спорту"];
    expect(rolesOf("№ | Мероприятие | Дата | От района", ...rows)[3]).toBe("executors");
    expect(rolesOf("№ | Мероприятие | Дата | От района", ...rows.slice(0, 2))[3]).toBe("other");
  });

  test.each(["Участники", "Школа"])("«%s» only where all are people by name", (head) => {
    const rows = ["1 | Слёт | май | Педагоги", "2 | Поход | июнь | Завучи", "3 | Сбор | июль | Школа № 2"];
    expect(rolesOf(`№ | Мероприятие | Дата | ${head}`, ...rows)[3]).toBe("other");
  });
});
