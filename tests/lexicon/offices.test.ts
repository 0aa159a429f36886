import { describe, expect, test } from "vitest";
import { DRAFTER_WORDS, PHONE, SIGNING_OFFICES } from "../../src/lexicon/offices.ts";
import { fold } from "../../src/text/words.ts";

describe("offices that sign", () => {
  test.each<[string, boolean]>([
    ["Директор школы", true],
    ["И.о. директора", true],
    ["И. о. начальника", true],
    ["Исполняющий обязанности главы", true],
    ["Врио министра", true],
    ["Первый заместитель главы", true],
    ["Зам. директора", true],
    ["Заведующая отделом", true],
    ["Начальник управления", true],
    ["Председатель комитета", true],
    ["Вице-губернатор", true],
    ["Главный специалист", true],
    ["Директорам школ", false],
    ["Начальникам отделов", false],
    ["Главное управление", false],
    ["Главам районов", false],
    ["Методист", false],
  ])("«%s»: %s", (line, expected) => {
    expect(SIGNING_OFFICES.test(fold(line))).toBe(expected);
  });
});

test.each<[string, string]>([
  ["Исп. Осинина М.П.", "Осинина М.П."],
  ["Исполнитель: Осинина М.П.", "Осинина М.П."],
  ["исполнила Осинина М.П.", "Осинина М.П."],
  ["Подготовил: Берёзов К.К.", "Берёзов К.К."],
  ["Отв. исполнитель: Берёзов К.К.", "Берёзов К.К."],
  ["Осинина М.П.", "Осинина М.П."],
])("«%s» was drafted by «%s»", (line, rest) => {
  expect(line.replace(DRAFTER_WORDS, "")).toBe(rest);
});

test.each<[string, string | undefined]>([
  ["8 (3822) 21-43-65", "8 (3822) 21-43-65"],
  ["643-636", "643-636"],
  ["т. 2-15-44", "т. 2-15-44"],
  ["+7 900 000-00-00", "+7 900 000-00-00"],
  ["тел.: 8(382)22-33-44, доб. 12", "тел.: 8(382)22-33-44, доб. 12"],
  ["Осинина", undefined],
])("the telephone of «%s»", (line, phone) => {
  expect(PHONE.exec(line)?.[0].trim()).toBe(phone);
});
