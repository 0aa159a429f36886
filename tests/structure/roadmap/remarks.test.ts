import { describe, expect, test } from "vitest";
import { documentOf } from "../reading.ts";

const TITLE = "План мероприятий на 2024 год\n\n";
const HEADER = "Мероприятие\tСрок\tОтветственный\n";
const FIRST = "Семинар для учителей\tмарт\tцентр\nКруглый стол\tапрель\tцентр\n\n";
const SECOND = "Опрос родителей\tмай\tцентр\n";

const view = (text: string) => {
  const { roadmaps, texts, tables } = documentOf(text);
  return {
    plans: roadmaps.length,
    sections: roadmaps.flatMap(({ sections }) => sections.map(({ number, title }) => `${number} ${title}`)),
    numbers: roadmaps.flatMap(({ activities }) => activities.map(({ number }) => number)),
    texts: texts.map(({ title, paragraphs, items }) => [title, ...paragraphs, ...items].filter(Boolean).join(" | ")),
    tables: tables.length,
  };
};

describe("what is said below a heading, above its rows", () => {
  test.each<[string, string]>([
    ["Цель: рост качества.", "Цель | рост качества."],
    ["Цель – рост качества до 80 %", "Цель – рост качества до 80 %"],
    ["Цель:\nрост качества", "Цель: | рост качества"],
    ["Задачи: найти причины; помочь школам.", "Задачи | найти причины; помочь школам."],
    ["Ожидаемый результат: рост качества", "Ожидаемый результат | рост качества"],
    ["Ожидаемые результаты: рост качества", "Ожидаемые результаты | рост качества"],
    ["Куратор: Луговая И.П., методист", "Куратор | Луговая И.П., методист"],
    ["Ответственный за направление: Луговая И.П.", "Ответственный за направление | Луговая И.П."],
    ["Срок реализации: март – май", "Срок реализации | март – май"],
  ])("%j is a text", (line, text) => {
    const found = view(
      `${TITLE}Направление 1. Кадры\n\n${line}\n\n${HEADER + FIRST}Направление 2. Дети\n\n${line}\n\n${HEADER + SECOND}`,
    );
    expect(found).toEqual({
      plans: 1,
      sections: ["1 Кадры", "2 Дети"],
      numbers: ["1.1", "1.2", "2.1"],
      texts: [text, text],
      tables: 0,
    });
  });

  test("two of them, under headings without a label", () => {
    const found = view(
      `${TITLE}Работа с кадрами\n\nЦель: рост качества\nКуратор: Луговая И.П.\n\n${HEADER + FIRST}Работа с детьми\n\nЦель: помощь детям\nКуратор: Осинина М.П.\n\n${HEADER + SECOND}`,
    );
    expect(found.sections).toEqual(["1 Работа с кадрами", "2 Работа с детьми"]);
    expect(found.texts.length).toBe(4);
  });

  test("a list of tasks below it parts no plan in two", () => {
    const said = "Цель: рост качества.\nЗадачи:\n- найти причины;\n- помочь школам;\n- провести опрос.\n\n";
    const found = view(
      `${TITLE}Направление 1. Кадры\n\n${said}${HEADER + FIRST}Направление 2. Дети\n\n${said}${HEADER + SECOND}`,
    );
    expect([found.plans, found.sections, found.numbers]).toEqual([1, ["1 Кадры", "2 Дети"], ["1.1", "1.2", "2.1"]]);
    expect(found.texts).toEqual([
      "Цель | рост качества.",
      "Задачи: | - найти причины; | - помочь школам; | - провести опрос.",
      "Цель | рост качества.",
      "Задачи: | - найти причины; | - помочь школам; | - провести опрос.",
    ]);
  });

  test("as a filled row inside the table", () => {
    const found = view(
      `${TITLE + HEADER}Направление 1. Кадры\t\t\nЦель: рост качества\t\t\n${FIRST.trim()}\nНаправление 2. Дети\t\t\nЦель: помощь детям\t\t\n${SECOND}`,
    );
    expect(found.sections).toEqual(["1 Кадры", "2 Дети"]);
    expect(found.numbers).toEqual(["1.1", "1.2", "2.1"]);
  });

  test("one goal between the rows of a plan without headings moves no row", () => {
    const found = view(
      `${TITLE}№\t${HEADER}1.\tСеминар\tмарт\tцентр\n\nЦель: рост качества\n\n2.\tОпрос\tмай\tцентр\n`,
    );
    expect([found.sections, found.numbers, found.texts]).toEqual([[], ["1", "2"], ["Цель | рост качества"]]);
  });
});

describe("what heads rows is a section", () => {
  test("«Задача: …», with a label and without", () => {
    const found = view(
      `${TITLE}№\t${HEADER}Задача: найти причины\t\t\t\n1.\tСеминар\tмарт\tцентр\nЗадача: помочь школам\t\t\t\n2.\tОпрос\tмай\tцентр\n`,
    );
    expect(found.sections).toEqual(["1 найти причины", "2 помочь школам"]);
  });

  test("«Задача 1.» under «Раздел 1.»", () => {
    const found = view(
      `${TITLE}№\t${HEADER}Раздел 1. Кадры\t\t\t\nЗадача 1. Найти причины\t\t\t\n1.\tСеминар\tмарт\tцентр\nЗадача 2. Помочь школам\t\t\t\n2.\tОпрос\tмай\tцентр\n`,
    );
    expect(found.sections).toEqual(["1 Кадры", "1.1 Найти причины", "1.2 Помочь школам"]);
  });

  test("goals that alone head the rows below them", () => {
    const found = view(
      `${TITLE}№\t${HEADER}Цель: рост качества\t\t\t\n1.\tСеминар\tмарт\tцентр\nЦель: помощь детям\t\t\t\n2.\tОпрос\tмай\tцентр\n`,
    );
    expect(found.sections).toEqual(["1 рост качества", "2 помощь детям"]);
  });
});
