import { describe, expect, test } from "vitest";
import { documentOf } from "./reading.ts";

const rowsOf = (rows: readonly string[]) => rows.map((row) => row.split(" | ").join("\t")).join("\n");
const SIGNED = "Директор центра\tА.К. Лозовая\n";
const act = (lead: string, rows: readonly string[], rest = "3. Контроль оставляю за собой.\n\n", gap = "\n") =>
  `ПРИКАЗ\n\n04.03.2025\t№ 12\n\nО шефстве\n\nПРИКАЗЫВАЮ:\n1. Провести сбор до 14.03.2025.\n2. ${lead}\n${gap}${rowsOf(rows)}\n${gap}${rest}${SIGNED}`;

const read = (text: string) => {
  const { order, tables, rosters, persons } = documentOf(text);
  return {
    clauses: order?.clauses.flatMap(({ number, children }) => [number, ...children.map((child) => child.number)]),
    tables: tables.map(({ columns, rows }) => [columns.join("/"), ...rows.map((row) => row.join("/"))]),
    members: rosters.flatMap(({ members }) => members.map(({ name }) => name)),
    persons: persons.map(({ name, positions }) => [name, ...positions].join(", ")),
    signatory: order?.signatory?.name,
  };
};

const NUMBERS = ["1", "2", "3"];
const MATE = [
  /* header */ "Ведущая школа | Подшефная школа",
  "МБОУ СОШ № 4 | МБОУ ООШ № 14",
  "МБОУ СОШ № 5 | МБОУ ООШ № 15",
];

describe("tables of two columns between clauses", () => {
  test.each<[string, string[]]>([
    ["schools", MATE],
    ["one row", MATE.slice(0, 2)],
    ["six rows", [...MATE, ...MATE.slice(1), ...MATE.slice(1)]],
    ["people first", ["Тьютор центра | Школы", "Зимина О.Р. | МБОУ СОШ № 4", "Гордеев П.А. | МБОУ СОШ № 5"]],
    ["people last", ["Школы | Тьютор центра", "МБОУ СОШ № 4 | Зимина О.Р.", "МБОУ СОШ № 5 | Гордеев П.А."]],
    ["full names", ["Ф.И.О. тьютора | Школы", "Зимина О.Р. | МБОУ СОШ № 4", "Гордеев П.А. | МБОУ СОШ № 5"]],
    ["days", ["Школа | День выезда", "МБОУ СОШ № 4 | 18.03.2025", "МБОУ СОШ № 5 | 20.03.2025"]],
  ])("%s", (_, rows) => {
    for (const lead of ["Закрепить школы:", "Закрепить школы за тьюторами."])
      for (const gap of ["\n", ""]) {
        const { clauses, tables, members } = read(act(lead, rows, undefined, gap));
        expect(clauses).toEqual(NUMBERS);
        expect(tables).toEqual([rows.map((row) => row.replaceAll(" | ", "/"))]);
        expect(members).toEqual([]);
      }
  });

  test("a header is nobody's post and bends no name", () => {
    const rows = ["Ф.И.О. тьютора | Школы", "Зимина О.Р. | МБОУ СОШ № 4", "Котова Н.В. | МБОУ СОШ № 5"];
    expect(read(act("Закрепить школы:", rows)).persons).toEqual([
      "Зимина О.Р.",
      "Котова Н.В.",
      "Лозовая А.К., Директор центра",
    ]);
  });

  test("the signature below the last clause's table is no row of it", () => {
    for (const rows of [MATE, ["Школы | Тьютор", "МБОУ СОШ № 4 | Зимина О.Р."]]) {
      const { tables, signatory } = read(act("Закрепить школы:", rows, ""));
      expect(tables).toEqual([rows.map((row) => row.replaceAll(" | ", "/"))]);
      expect(signatory).toBe("Лозовая А.К.");
    }
  });
});

describe("people between clauses", () => {
  const people = ["Зимина О.Р. | МБОУ СОШ № 4", "Гордеев П.А. | МБОУ СОШ № 5", "Ульянов Д.Т. | МБОУ СОШ № 6"];
  const posts = [
    "Зимина О.Р. | старший методист центра",
    "Гордеев П.А. | директор МБОУ СОШ № 5",
    "Ульянов Д.Т. | социальный педагог",
  ];

  test.each<[string, string[]]>([
    ["Утвердить состав комиссии:", people],
    ["Создать рабочую группу:", ["ФИО | Место работы", ...people]],
    ["Назначить ответственными за сбор:", ["Ответственный | Кем работает", ...posts]],
    ["Назначить ответственными за сбор:", ["Фамилия, имя | Должность", ...people]],
  ])("«%s» is a list of them", (lead, rows) => {
    const { members, tables } = read(act(lead, rows));
    expect(members).toEqual(["Зимина О.Р.", "Гордеев П.А.", "Ульянов Д.Т."]);
    expect(tables).toEqual([]);
  });

  test("a letterhead in two columns stays one", () => {
    const { order, tables } = documentOf(
      `Отдел образования\tМәгариф бүлеге\nул. Речная, 4\tЕлга урамы, 4\nтел. 2-14-15\tтел. 2-14-15\n\nПРИКАЗ\n04.03.2025\t№ 12\n\nО плане\n\nПРИКАЗЫВАЮ:\n1. Утвердить план.\n\nНачальник\tА.К. Лозовая\n`,
    );
    expect(tables).toEqual([]);
    expect(order?.number).toBe("12");
  });
});
