import { describe, expect, it } from "vitest";
import { documentOf } from "../../structure/reading.ts";
import { inShort, readCell } from "../executors/reading.ts";
import { namesIn } from "./reading.ts";

describe("names of the republics in a cell of executors", () => {
  it.each([
    ["Сат-оол Э.Д.", "Сат-оол Э.Д."],
    ["Курбан-заде Л.И.", "Курбан-заде Л.И."],
    ["Донгак А-Х.М.", "Донгак А-Х.М."],
    ["Донгак А.-Х.М.", "Донгак А-Х.М."],
    ["А-Х.М. Донгак", "Донгак А-Х.М."],
    ["Велиев К.Н. оглы", "Велиев К.Н."],
    ["Велиева К.Н. кызы", "Велиева К.Н."],
    ["Велиев Кямран Надир оглы", "Велиев Кямран Надир оглы"],
    ["Сат-оол Эрес Дадарович", "Сат-оол Эрес Дадарович"],
    ["Ҕаҕарин Ҥ.Ө.", "Ҕаҕарин Ҥ.Ө."],
    ["Ӑшшӑ Ӗ.Ҫ.", "Ӑшшӑ Ӗ.Ҫ."],
    ["Ю Е.С.", "Ю Е.С."],
    ["Е.С. Ю", "Ю Е.С."],
    ["Лунёва-Сарди В.А.", "Лунёва-Сарди В.А."],
    ["Д'Анджело М.М.", "Д'Анджело М.М."],
  ])("%s", (cell, name) => {
    expect(inShort(readCell(cell))).toEqual([name]);
    expect(readCell(cell).items[0]?.kind).toBe("person");
    expect(namesIn("executor", cell)).toEqual([name]);
  });

  it("leaves alone what looks alike", () => {
    expect(readCell("Школа-сад, педагог-психолог").items.map(({ kind }) => kind)).not.toContain("person");
    expect(inShort(readCell("Рябов К.Д. и Е.С. Ли"))).toEqual(["Рябов К.Д.", "Ли Е.С."]);
  });
});

describe("oblique cases in clauses", () => {
  it.each([
    ["Руководителю центра Лунёвой-Сарди В.А. обеспечить явку.", ["Лунёва-Сарди В.А."]],
    ["Контроль возложить на Лунёву-Сарди В.А.", ["Лунёва-Сарди В.А."]],
    ["Поручить методисту Сат-оолу Э.Д. проверку.", ["Сат-оол Э.Д."]],
    ["Назначить ответственной Лунёву-Зайцеву В.А.", ["Лунёва-Зайцева В.А."]],
    [
      "Директорам школ Зайцевой В.А. (МКОУ Луговая СОШ), Рябову К.Д. (МКОУ Боровая ООШ)",
      ["Зайцева В.А.", "Рябов К.Д."],
    ],
    ["Рябову К.Д., Зуеву П.П. обеспечить явку.", ["Рябов К.Д.", "Зуев П.П."]],
    ["Велиеву К.Н. оглы, Донгаку А-Х.М. обеспечить явку.", ["Велиев К.Н.", "Донгак А-Х.М."]],
    // nothing tells whether he or she
    ["Отчёт Рябову К.Д.", ["Рябову К.Д."]],
  ])("%s", (clause, names) => expect(namesIn("clause", clause)).toEqual(names));
});

describe("Latin letters among initials", () => {
  const cellOf = (cell: string) =>
    documentOf(`План мероприятий на 2023 год\n\n№\tМероприятие\tСроки\tОтветственные\n1\tСеминар\tмай\t${cell}\n`);

  it.each([
    ["Зуева Е.E.", "Зуева Е.Е."],
    ["Зуева O.В.", "Зуева О.В."],
    ["Зуев A.A.", "Зуев А.А."],
    ["A.П. Зуев", "Зуев А.П."],
  ])("%s", (cell, name) => {
    const { roadmaps, diagnostics, persons } = cellOf(cell);
    expect(roadmaps[0]?.activities[0]?.executors.items.map((item) => item.name)).toEqual([name]);
    expect(roadmaps[0]?.activities[0]?.executors.items[0]?.raw).toBe(cell);
    expect(persons.map((person) => person.name)).toEqual([name]);
    expect(diagnostics.filter(({ rule }) => rule === "text/mixed-script")).toHaveLength(1);
  });

  it.each(["Зуева Е.Е.", "Зуева Е.Е., класс A", "отдел A.B. Smith", "кабинет C."])("leaves «%s» alone", (cell) => {
    expect(cellOf(cell).diagnostics.filter(({ rule }) => rule === "text/mixed-script")).toEqual([]);
  });
});
