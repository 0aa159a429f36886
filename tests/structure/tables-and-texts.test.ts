import { describe, expect, test } from "vitest";
import { documentOf, HEADER, table } from "./reading.ts";

describe("tables", () => {
  const short = (text: string): string[] =>
    documentOf(text).tables.flatMap(({ title, columns, rows }) => [
      String(title),
      columns.join(" | "),
      ...rows.map((row) => row.join(" | ")),
    ]);

  test.each<[string, string, string[]]>([
    [
      "with a header",
      `Список школ\n\n${table("№ | Школа | Адрес", "1 | СОШ № 3 | ул. Лесная", "2 | СОШ № 5 | ул. Полевая")}`,
      ["Список школ", "№ | Школа | Адрес", "1 | СОШ № 3 | ул. Лесная", "2 | СОШ № 5 | ул. Полевая"],
    ],
    [
      "without one",
      table("1 | СОШ № 3 | 12", "2 | СОШ № 5 | 14", "3 | СОШ № 7 | 10", "4 | СОШ № 9 | 9"),
      ["null", "", "1 | СОШ № 3 | 12", "2 | СОШ № 5 | 14", "3 | СОШ № 7 | 10", "4 | СОШ № 9 | 9"],
    ],
    [
      "of years",
      `Показатели\n${table("№ | Показатель | 2022 | 2023", "1 | Доля школ | 10 | 20", "2 | Доля классов | 15 | 25")}`,
      ["Показатели", "№ | Показатель | 2022 | 2023", "1 | Доля школ | 10 | 20", "2 | Доля классов | 15 | 25"],
    ],
    [
      "ragged",
      table(
        "Школа | Адрес | Класс",
        "СОШ № 3 | ул. Лесная",
        "СОШ № 5 | ул. Полевая | 9",
        "СОШ № 7 | ул. Новая | 8 | да",
      ),
      [
        "null",
        "Школа | Адрес | Класс | ",
        "СОШ № 3 | ул. Лесная |  | ",
        "СОШ № 5 | ул. Полевая | 9 | ",
        "СОШ № 7 | ул. Новая | 8 | да",
      ],
    ],
    [
      "empty columns at the edge go",
      table("Школа | Адрес | | ", "СОШ № 3 | ул. Лесная | | ", "СОШ № 5 | ул. Полевая | | ", "СОШ № 7 | ул. Новая | |"),
      ["null", "Школа | Адрес", "СОШ № 3 | ул. Лесная", "СОШ № 5 | ул. Полевая", "СОШ № 7 | ул. Новая"],
    ],
    [
      "drawn with bars",
      "| Школа | Адрес | Класс |\n|---|---|---|\n| СОШ № 3 | ул. Лесная | 9 |\n| СОШ № 5 | ул. Полевая | 8 |\n",
      ["null", "Школа | Адрес | Класс", "СОШ № 3 | ул. Лесная | 9", "СОШ № 5 | ул. Полевая | 8"],
    ],
  ])("%s", (_, text, expected) => {
    expect(short(text)).toEqual(expected);
  });

  test("a plan drawn with bars is a plan", () => {
    const { roadmaps } = documentOf(
      "План мероприятий\n\n| № | Мероприятие | Сроки | Ответственные |\n|---|---|---|---|\n| 1 | Провести семинар | май 2023 г. | ИМЦ |\n",
    );
    expect(roadmaps[0]?.activities.map(({ title }) => title)).toEqual(["Провести семинар"]);
  });

  test("a row of dashes in a table is a separator", () => {
    const { unclaimed } = documentOf("| Школа | Адрес | Класс |\n|---|---|---|\n| СОШ № 3 | ул. Лесная | 9 |\n");
    expect(unclaimed.map(({ reason, text }) => [reason, text])).toEqual([["separator", "|---|---|---|"]]);
  });
});

describe("texts", () => {
  const short = (text: string): string[] =>
    documentOf(text).texts.map(
      ({ title, paragraphs, items }) => `${title} ¶ ${paragraphs.join(" + ")} • ${items.join(" + ")}`,
    );

  test.each<[string, string, string[]]>([
    [
      "a heading and a paragraph",
      "Цели и задачи\n\nПовысить качество образования.\n",
      ["Цели и задачи ¶ Повысить качество образования. • "],
    ],
    [
      "a heading and a list",
      "Задачи:\n- обучить учителей;\n- собрать отчёты.\n",
      ["Задачи: ¶  • - обучить учителей; + - собрать отчёты."],
    ],
    [
      "a heading that runs into its text",
      "Цель: повысить качество образования.\n",
      ["Цель ¶ повысить качество образования. • "],
    ],
    [
      "wrapped lines",
      "Цели и задачи\n\nПовысить качество\nобразования в школах.\n",
      ["Цели и задачи ¶ Повысить качество образования в школах. • "],
    ],
    [
      "two headed texts",
      "Цели\n\nПовысить качество.\n\nЗадачи\n\nОбучить учителей.\n",
      ["Цели ¶ Повысить качество. • ", "Задачи ¶ Обучить учителей. • "],
    ],
    ["a paragraph alone", "Отчёты принимаются на бумаге.\n", ["null ¶ Отчёты принимаются на бумаге. • "]],
    [
      "a list alone",
      "1. Обучить учителей.\n2. Собрать отчёты.\n",
      ["null ¶  • 1. Обучить учителей. + 2. Собрать отчёты."],
    ],
    [
      "a list item on two lines",
      "Задачи:\n- обучить всех\nучителей;\n- собрать отчёты.\n",
      ["Задачи: ¶  • - обучить всех учителей; + - собрать отчёты."],
    ],
    [
      "numbered headings over lists",
      "1. Задачи лицея.\n1.1. Задачи года:\n- обучить учителей;\n- собрать отчёты.\n2. Показатели года:\n- доля отчётов.\n",
      [
        "1. Задачи лицея. ¶  • ",
        "1.1. Задачи года: ¶  • - обучить учителей; + - собрать отчёты.",
        "2. Показатели года: ¶  • - доля отчётов.",
      ],
    ],
    [
      "Roman headings over lists",
      "I. Цели\n1. Рост лицея.\n2. Рост района.\nII. Задачи:\n1) обучить учителей;\n2) собрать отчёты.\n",
      ["I. Цели ¶  • 1. Рост лицея. + 2. Рост района.", "II. Задачи: ¶  • 1) обучить учителей; + 2) собрать отчёты."],
    ],
    [
      "numbered headings over prose",
      "1. Общие положения\n\nЛицей растёт год за годом.\n\n2. Порядок работы\n\nОтчёты собирают весной.\n",
      ["1. Общие положения ¶ Лицей растёт год за годом. • ", "2. Порядок работы ¶ Отчёты собирают весной. • "],
    ],
    [
      "a second heading right under a list",
      "Задачи:\n- обучить учителей;\n- собрать отчёты.\nПоказатели:\n- доля отчётов.\n",
      ["Задачи: ¶  • - обучить учителей; + - собрать отчёты.", "Показатели: ¶  • - доля отчётов."],
    ],
    [
      "items below items",
      "1. Обучить учителей.\n1.1. Собрать отчёты.\n1.2. Назначить смотр.\n2. Подвести итоги;\n- в мае;\n",
      ["null ¶  • 1. Обучить учителей. + 1.1. Собрать отчёты. + 1.2. Назначить смотр. + 2. Подвести итоги; + - в мае;"],
    ],
    [
      "an item on two lines over a list of its own",
      "- обучить учителей\nЛадожского района:\n- собрать отчёты.\n",
      ["null ¶  • - обучить учителей Ладожского района: + - собрать отчёты."],
    ],
  ])("%s", (_, text, expected) => {
    expect(short(text)).toEqual(expected);
  });

  test("goals above a plan are a text, the plan keeps its title", () => {
    const { texts, roadmaps } = documentOf(
      `Цель: повысить качество образования.\n\nПлан мероприятий\n${table(HEADER, "1. | Провести семинар | май 2023 г. | ИМЦ")}`,
    );
    expect([texts[0]?.title, roadmaps[0]?.title]).toEqual(["Цель", "План мероприятий"]);
  });

  test("what follows a plan is a text of its own", () => {
    const { texts } = documentOf(
      `План мероприятий\n${table(HEADER, "1. | Провести семинар | май 2023 г. | ИМЦ")}\nПримечание. Сроки могут меняться.\n`,
    );
    expect(texts.flatMap(({ paragraphs }) => paragraphs)).toEqual(["Примечание. Сроки могут меняться."]);
  });
});

describe("tabs that only lay prose out make no table", () => {
  test.each([
    [
      "date and number",
      "ПРИКАЗ\nот 27.08.2019 года\t\t\t№ 81\nО поддержке школ\n\nПРИКАЗЫВАЮ:\n1. Сообщить.\n\nДиректор\tИ.П. Луговая\n",
    ],
    [
      "place between",
      "ПРИКАЗ\n27.08.2019\tг. Светлореченск\t№ 81\nО поддержке школ\n\nПРИКАЗЫВАЮ:\n1. Сообщить.\n\nДиректор\tИ.П. Луговая\n",
    ],
    [
      "a signature on two lines",
      "ПРИКАЗ\n27.08.2019 № 81\nО поддержке школ\n\nПРИКАЗЫВАЮ:\n1. Сообщить.\n\nНачальник управления\t\nобразования\tК.К. Берёзов\n",
    ],
  ])("%s", (_, text) => {
    const { tables, order } = documentOf(text);
    expect(tables).toEqual([]);
    expect(order).toMatchObject({ number: "81", date: "2019-08-27", clauses: [{ text: "Сообщить." }] });
    expect(order?.signatory).not.toBeNull();
  });
});

describe("hard prints, and those not yet read as printed", () => {
  // Each line is taken for a field of a form by its first word.
  test.each(["Банк лучших практик школ.", "Индекс результатов школ.", "Сайт школы обновляется."])(
    "«%s» is a text",
    (line) => {
      expect(documentOf(`Задачи\n\n${line}\n`).unclaimed).toEqual([]);
    },
  );
});

test("the numbers of a table's columns are told, though no field has them", () => {
  const { tables, unclaimed } = documentOf("Показатель\tИтог\tСрок\n1\t2\t3\nОхват детей\tвысокий\tмай\n");
  expect(tables.map(({ columns, rows }) => [columns.length, rows.length])).toEqual([[3, 1]]);
  expect(unclaimed.map(({ text, reason }) => [text, reason])).toEqual([["1\t2\t3", "separator"]]);
});

test("a cell of a drawn table is placed line by line, apart from its neighbours", () => {
  const rules = "+---+-------+-----+-----+";
  const text = `План мероприятий на 2024 год\n\n${rules}\n|№  |Тема   |Срок |Отв. |\n${rules}\n|1  |Урок   |май  |Завуч|\n|   |для    |2024 |     |\n|   |всех   |     |     |\n${rules}\n|2  |Час    |июнь |Лосев|\n${rules}\n`;
  const [first] = documentOf(text).roadmaps[0]?.activities ?? [];
  expect(first?.title).toBe("Урок для всех");
  expect(
    first?.cells.activity?.map(({ startLine, startColumn, endColumn }) => [startLine, startColumn, endColumn]),
  ).toEqual([
    [6, 6, 10],
    [7, 6, 9],
    [8, 6, 10],
  ]);
});

test("two sentences over a list are prose of the text above, no heading", () => {
  const text =
    "Порядок наблюдения\n\nСведения собирает отдел.\n\nСводка рассматривается на встречах. По её итогам план уточняется:\n\n- меры добавляются;\n- меры исключаются.\n";
  expect(
    documentOf(text).texts.map(({ title, paragraphs, items }) => [title, paragraphs.length, items.length]),
  ).toEqual([["Порядок наблюдения", 2, 2]]);
});
