import { describe, expect, test } from "vitest";
import { documentOf, HEADER, table } from "../structure/reading.ts";

const PLAN = `План мероприятий на 2024 год\n\n${table(HEADER, "1 | Слёт | май | МУ «ДТ «Луч»")}\n`;

const bodies = (text: string): [string, number[]][] =>
  documentOf(text).organizations.map(({ name, mentions }) => [name, mentions.map(({ startLine }) => startLine)]);

describe("bodies are read wherever the document names them", () => {
  test("in a table's title, which gives the fuller name", () => {
    const text = `${PLAN}Список секций МУ «Дом творчества «Луч»»\n${table("№ | Секция | Мест", "1 | Лыжи | 12", "2 | Бег | 10")}`;
    expect(bodies(text)).toEqual([["МУ «Дом творчества «Луч»»", [4, 6]]]);
  });

  test("in a table's header", () => {
    const text = `${PLAN}Секции\n${table("№ | Секции МБОУ «Сосновская СОШ № 4» | Мест", "1 | Лыжи | 12", "2 | Бег | 10")}`;
    expect(bodies(text)).toContainEqual(["МБОУ «Сосновская СОШ № 4»", [7]]);
  });

  test("in a roster's title", () => {
    const text = `${PLAN}Состав рабочей группы МБОУ «Сосновская СОШ № 4»\n1. Осинина М.П., методист – руководитель группы;\n2. Берёзов К.К., учитель.\n`;
    expect(bodies(text)).toContainEqual(["МБОУ «Сосновская СОШ № 4»", [6]]);
  });

  test("in a plan's title in capitals, the body known or not", () => {
    const plan = table(HEADER, "1 | Слёт | май | Орлова Н.Н.");
    const title = "ПЛАН РАБОТЫ\nМУ «Сосновая школа»\nна 2024 год\n\n";
    expect(bodies(`УТВЕРЖДАЮ\nДиректор МУ «Сосновая школа»\n_____ Н.Н. Орлова\n\n${title}${plan}`)).toEqual([
      ["МУ «Сосновая школа»", [2, 6]],
    ]);
    expect(bodies(title + plan)).toEqual([["МУ «Сосновая школа»", [2]]]);
  });

  test("the spaced-out print of a name is the name", () => {
    const plan = table(
      HEADER,
      "1 | Слёт | май | Дом творчества «Радуга»",
      "2 | Смотр | май | Дом творчества « Р А Д У Г А »",
    );
    expect(bodies(`План мероприятий на 2024 год\n\n${plan}`)).toEqual([["Дом творчества «Радуга»", [4, 5]]]);
  });
});

test("the heading of a table's column is the office of those whom its cells name", () => {
  const header = "Школа | Директор | Методист ЦРО | Примечание";
  const rows = ["СОШ № 3 | Осинина М.П. | Берёзов К.К. | Лосева А.А.", "СОШ № 5 | Цой В.В., учитель | – | –"];
  const { persons } = documentOf(`${PLAN}Список школ\n${table(header, ...rows)}`);
  expect(persons.map(({ name, positions }) => [name, positions])).toEqual([
    ["Осинина М.П.", ["Директор"]],
    ["Берёзов К.К.", ["Методист ЦРО"]],
    ["Лосева А.А.", []],
    ["Цой В.В.", ["учитель"]],
  ]);
});
