import { describe, expect, it } from "vitest";
import { documentOf } from "../../structure/reading.ts";
import { personsOf } from "./reading.ts";

describe("one entry a person", () => {
  it("merges a bare surname with the fuller print", () => {
    const { persons, bySource } = personsOf(
      ["clause", "Отделу мониторинга (Воронцова) обеспечить"],
      ["clause", "Назначить Воронцову Ирину Петровну координатором"],
      ["executor", "И.П. Воронцова"],
    );
    expect(persons.map(({ name }) => name)).toEqual(["Воронцова Ирина Петровна"]);
    expect(persons[0]?.mentions).toHaveLength(3);
    expect(bySource).toEqual([["p1"], ["p1"], ["p1"]]);
  });

  it("keeps homonyms with other initials and of the other gender apart", () => {
    const { persons, findings } = personsOf(
      ["executor", "Рябинина А.П."],
      ["executor", "Рябинина Е.П."],
      ["executor", "Рябинин А.П."],
    );
    expect(persons.map(({ name }) => name)).toEqual(["Рябинина А.П.", "Рябинина Е.П.", "Рябинин А.П."]);
    expect(findings).toEqual([]);
  });

  it("counts ids in the order of the print and gives surname, given name and patronymic", () => {
    const { persons } = personsOf(["executor", "Орлова Мария Ильинична"], ["executor", "Ким А.А."]);
    expect(persons.map(({ id, surname, givenName, patronymic }) => [id, surname, givenName, patronymic])).toEqual([
      ["p1", "Орлова", "Мария", "Ильинична"],
      ["p2", "Ким", "А.", "А."],
    ]);
  });

  it("takes no notice of ё, case and full names beside initials", () => {
    const { persons, findings } = personsOf(
      ["executor", "Королёва В.Г."],
      ["executor", "Королева В.Г."],
      ["signatory", "В.Г. КОРОЛЕВА"],
      ["roster", "Королёва Вера Глебовна"],
    );
    expect(persons).toHaveLength(1);
    expect(persons[0]).toMatchObject({ name: "Королёва Вера Глебовна", variants: [] });
    expect(findings).toEqual([]);
  });

  it("decides an oblique form by the nominative elsewhere", () => {
    expect(personsOf(["clause", "выступление Рябинину А.П."], ["executor", "Рябинина А.П."]).persons).toHaveLength(1);
    const { persons } = personsOf(["clause", "пригласить Рябинина А.П."], ["executor", "Рябинин А.П."]);
    expect(persons.map(({ name }) => name)).toEqual(["Рябинин А.П."]);
  });

  it("keeps a print that nothing decides", () => {
    expect(personsOf(["text", "отчёт Рябинину А.П."]).persons[0]?.name).toBe("Рябинину А.П.");
  });
});

describe("spellings of one person", () => {
  it("joins a surname one or two letters off in the same post", () => {
    const { persons, findings } = personsOf(
      ["roster", "Ермак И.В. - директор МБОУ СОШ № 5"],
      ["executor", "Ермаков И.В., директор МБОУ СОШ № 5"],
      ["table", "МБОУ СОШ № 5 (директор Ермак И.В.)"],
    );
    expect(persons).toHaveLength(1);
    expect(persons[0]).toMatchObject({ name: "Ермак И.В.", variants: ["Ермаков И.В."] });
    expect(findings).toMatchObject([
      { rule: "names/variant", values: { name: "Ермак И.В.", variant: "Ермаков И.В." } },
    ]);
  });

  it("takes the more frequent spelling, else the first", () => {
    const often = personsOf(
      ["roster", "Рябинкина И.В. - директор МБОУ СОШ № 5"],
      ["roster", "Рябинина И.В. - директор МБОУ СОШ № 5"],
      ["roster", "Рябинина И.В. - директор МБОУ СОШ № 5"],
    );
    expect(often.persons[0]?.name).toBe("Рябинина И.В.");
    const once = personsOf(
      ["roster", "Рябинкина И.В. - директор МБОУ СОШ № 5"],
      ["roster", "Рябинина И.В. - директор МБОУ СОШ № 5"],
    );
    expect(once.persons[0]?.name).toBe("Рябинкина И.В.");
  });

  it("keeps two directors of two schools apart", () => {
    const { persons } = personsOf(
      ["roster", "Рябинин И.В., директор МБОУ СОШ № 5"],
      ["roster", "Рябинкин И.В., директор МБОУ СОШ № 6"],
    );
    expect(persons).toHaveLength(2);
  });

  it("joins a slip that stands once beside a name printed often", () => {
    const { persons, findings } = personsOf(
      ["executor", "Медведцев В.Г."],
      ["executor", "Медведцев В.Г."],
      ["executor", "Медвецев В.Г."],
      ["executor", "Медведцев В.Г."],
    );
    expect(persons.map(({ name }) => name)).toEqual(["Медведцев В.Г."]);
    expect(findings).toHaveLength(1);
  });

  it("does not take a woman for a misspelt man", () => {
    const often = Array.from({ length: 4 }, () => ["executor", "Петров В.Г."] as const);
    expect(personsOf(...often, ["executor", "Петрова В.Г."]).persons).toHaveLength(2);
  });
});

describe("find", () => {
  const { find } = personsOf(
    ["clause", "Назначить Рябинину Анну Петровну"],
    ["executor", "Кротов Б.Б., методист"],
    ["executor", "Ким А.А."],
    ["executor", "Ким Б.А."],
  );
  it.each([
    ["Рябинина А.П.", "p1"],
    ["Рябинину А.П.", "p1"],
    ["А.П. Рябинина", "p1"],
    ["Рябинина Анна Петровна", "p1"],
    ["Рябинина", "p1"],
    ["Кротов Б.Б.", "p2"],
    ["Кротову Б.Б.", "p2"],
    ["Ким Б.А.", "p4"],
    ["Ким", null],
    ["Кротов Б.А.", null],
    ["Сидоренко А.А.", null],
    ["куратор", null],
    ["", null],
  ])("%s → %s", (print, id) => expect(find(print)).toBe(id));
});

describe("positions", () => {
  it.each([
    [
      "roster",
      "1. Рябинина А.П., заместитель начальника Управления – руководитель рабочей группы;",
      "заместитель начальника Управления",
    ],
    ["roster", "Рябинина А.П. - методист", "методист"],
    ["executor", "Директор МБОУ СОШ № 3 Рябинина А.П.", "Директор МБОУ СОШ № 3"],
    [
      "executor",
      "Рябинина А.П., муниципальный координатор Кротов Б.Б., директор лицея № 2",
      "муниципальный координатор",
    ],
    ["table", "МБОУ СОШ № 5 (директор Рябинина А.П.)", "директор"],
    ["activity", "(директор Рябинина А.П., заместитель директора по УВР Кротов Б.Б.)", "директор"],
    ["executor", "Рябинина А.П., педагог- психолог", "педагог-психолог"],
    ["text", "Директор________Рябинина А.П.", "Директор"],
    ["text", "«УТВЕРЖДАЮ» Директор СОШ № 4 ____ Рябинина А.П.", "Директор СОШ № 4"],
    ["signatory", "И.о. директора департамента А.П. Рябинина", "И.о. директора департамента"],
    ["clause", "Поручить врио директора лицея Рябининой А.П.", "врио директора лицея"],
    [
      "clause",
      "назначить Рябинину А.П., и. о. директора лицея «Рост». Отделу школ доложить.",
      "и. о. директора лицея «Рост»",
    ],
    ["clause", "назначить Рябинину А.П., методиста отдела", "методист отдела"],
    ["clause", "назначить Рябинину А.П., методиста", "методист"],
    [
      "clause",
      "поручить Рябининой А.П., заместителю директора школы № 5, собрать отчёты",
      "заместитель директора школы № 5",
    ],
    ["clause", "поручить Рябининой А.П., старшему методисту провести сбор", "старший методист"],
    ["clause", "возложить на первого заместителя министра Рябинину А.П.", "первый заместитель министра"],
    [
      "clause",
      "возложить на начальника отдела опеки, надзора и защиты прав А.П. Рябинину",
      "начальник отдела опеки, надзора и защиты прав",
    ],
    [
      "clause",
      "Директору МАУ Луговского района «Опора» (Рябинина А.П.) принять меры",
      "директор МАУ Луговского района «Опора»",
    ],
    [
      "clause",
      "Начальнику отдела развития, учёта и охраны прав (Рябинина А.П.)",
      "начальник отдела развития, учёта и охраны прав",
    ],
    ["clause", "назначить специалиста по работе с детьми Рябинину А.П.", "специалист по работе с детьми"],
    ["clause", "возложить на исполняющего обязанности директора Рябинину А.П.", "исполняющий обязанности директора"],
    [
      "clause",
      "Назначить районным координатором Рябинину А.П., и.о. директора Луговского районного муниципального автономного учреждения дополнительного профессионального образования «Центр повышения квалификации педагогических и руководящих работников школ района».",
      "районный координатор;и.о. директора Луговского районного муниципального автономного учреждения дополнительного профессионального образования «Центр повышения квалификации педагогических и руководящих работников школ района»",
    ],
    ["roster", "Рябинина Анна Павловна, –, первый заместитель главы", "первый заместитель главы"],
    ["signatory", "И.о. начальника отдела А.П. Рябинина", "И.о. начальника отдела"],
    ["clause", "поручить директору школы, Рябининой А.П.", ""],
    ["clause", "сообщить директору в школу Рябининой А.П.", ""],
    ["clause", "директору обеспечить участие Рябининой А.П.", ""],
    ["signatory", "Рябинина А.П.", ""],
  ])("%s: %s", (where, text, position) => {
    expect(personsOf([where, text]).persons[0]?.positions.join(";")).toBe(position);
  });

  it("are read over the lines of a stamp, and without the role of a roster", () => {
    const stamp = "СОГЛАСОВАНО\nДиректор лицея «Рост»\n__________ Рябинина А.П.\n";
    const roster =
      "СОСТАВ рабочей группы\n\nКротов Б.Б. – методист отдела школ, секретарь рабочей группы;\nЛугова И.П. – завуч.\n";
    const { persons, rosters } = documentOf(
      `${stamp}ПРИКАЗ\n12.03.2024 № 5\n\nО плане\n\nПРИКАЗЫВАЮ:\n1. Утвердить состав группы.\n\nДиректор\tИ.И. Титов\n\nПриложение\n\n${roster}`,
    );
    expect(rosters[0]?.members.map(({ position }) => position)).toEqual(["методист отдела школ", "завуч"]);
    const found = persons.map(({ name, positions }) => `${name}: ${positions.join(";")}`);
    expect(found).toContain("Рябинина А.П.: Директор лицея «Рост»");
    expect(found).toContain("Кротов Б.Б.: методист отдела школ");
  });

  it("says an office without the role in a group that follows it", () => {
    const { persons } = personsOf(["table", "завуч Ким А.А."], ["roster", "Ким А.А. - завуч, секретарь группы"]);
    expect(persons[0]?.positions).toEqual(["завуч"]);
  });

  it("gives one office to all whom a list of bodies names", () => {
    const { persons } = personsOf([
      "clause",
      "Директорам МБОУ «Лицей № 3» (Рябинина А.П.), МБОУ «Лицей № 5» (Кротов Б.Б.) и Луговской СОШ (Ким А.А.) сдать отчёт",
    ]);
    expect(persons.map(({ positions }) => positions.join(";"))).toEqual([
      "директор МБОУ «Лицей № 3»",
      "директор МБОУ «Лицей № 5»",
      "директор Луговской СОШ",
    ]);
  });

  it("says «директор» once where the fuller post says it too", () => {
    const { persons } = personsOf(["table", "СОШ № 5 (директор Ким А.А.)"], ["roster", "Ким А.А. - директор СОШ № 5"]);
    expect(persons[0]?.positions).toEqual(["директор СОШ № 5"]);
  });
});
