import { describe, expect, it } from "vitest";
import { documentOf } from "../reading.ts";

const read = (tail: string) =>
  documentOf(
    `МБОУ «Луговская СОШ»\n\nПРИКАЗ\n\n12.09.2023\t№ 40\n\nО школе\n\nПРИКАЗЫВАЮ:\n1. Утвердить план.\n2. Контроль оставляю за собой.\n\n${tail}\n`,
  );
const stampOf = (tail: string): string[] =>
  read(tail)
    .unclaimed.filter(({ reason }) => reason === "stamp")
    .map(({ text }) => text);

const SIGNED = "Директор\tИ.П. Луговая\n\n";
const WIDE = "Директор\t\t\t\tИ.П. Луговая\n\n";
const STAFF = ["К.К. Берёзов", "П.П. Лесных", "А.А. Громова", "Б.Б. Ельников"];

describe("the signature and a list in tabs below it", () => {
  it.each([
    ["three", "Ознакомлены:", STAFF.slice(0, 3)],
    ["four", "С приказом ознакомлены:", STAFF],
    ["a whole staff", "Ознакомлены:", [..."АБВГДЕИКЛМНОПРСТУФЭЮ"].map((letter) => `${letter}.К. Берёзов`)],
    ["of agreement", "Согласовано:", STAFF],
    ["of whom it goes to", "Разослать:", ["в дело", "МБОУ СОШ № 3", "МБОУ СОШ № 8"]],
  ])("are no table: %s", (_, head, names) => {
    for (const signature of [SIGNED, WIDE]) {
      const tail = `${signature}${head}\t${names.join("\n\t")}`;
      const { order, tables, texts } = read(tail);
      expect([order?.signatory?.name, tables, texts]).toEqual(["Луговая И.П.", [], []]);
      expect(stampOf(tail)).toEqual([head, ...names]);
    }
  });

  it("are no table where others sign too", () => {
    const { order, tables, persons } = read(
      `${SIGNED}Зам. директора\tК.К. Берёзов\nЮрист\tП.П. Лесных\nБухгалтер\tА.А. Громова`,
    );
    expect([order?.signatory?.name, tables]).toEqual(["Луговая И.П.", []]);
    expect(persons.map(({ name }) => name)).toEqual(["Луговая И.П.", "Берёзов К.К.", "Лесных П.П.", "Громова А.А."]);
  });

  it.each([
    [
      "the staff of an appendix",
      `${SIGNED}Приложение\nк приказу от 12.09.2023 № 40\n\nОтветственные лица\n\nДиректор\tК.К. Берёзов\nЗавхоз\tП.П. Лесных\nЮрист\tА.А. Громова\nБухгалтер\tБ.Б. Ельников`,
    ],
    ["a sheet with its header", `${SIGNED}№\tФИО\tПодпись\n1\tБерёзов К.К.\t\n2\tЛесных П.П.\t`],
  ])("leave other tables whole: %s", (_, tail) => {
    const { tables, rosters } = read(tail);
    expect(tables.length + rosters.length).toBe(1);
  });

  it("are no village: «С приказом ознакомлены»", () => {
    expect(read(`${SIGNED}С приказом ознакомлены\tБерёзов К.К.\tЛесных П.П.`).order?.place).toBeNull();
  });

  it.each([
    ["Подготовил:\tБерёзов К.К.", "Берёзов К.К."],
    ["Подготовила:\tзам. директора А.А. Громова", "Громова А.А."],
    ["Исполнитель:\tБерёзов К.К., 2-14-55", "Берёзов К.К."],
    ["Проект подготовлен: Берёзов К.К.", "Берёзов К.К."],
    ["Проект приказа подготовила Громова А.А.", "Громова А.А."],
  ])("say who drafted the act: %s", (line, name) => {
    expect(read(SIGNED + line).order?.drafter?.name).toBe(name);
  });
});
