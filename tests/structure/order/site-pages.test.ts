import { describe, expect, test } from "vitest";
import type { Order } from "../../../src/model/types.ts";
import { documentOf, orderWith } from "../reading.ts";

const HEAD = "ОТДЕЛ ОБРАЗОВАНИЯ\nПРИКАЗ\n06.04.2021 № 17\n";
const TEXT = "\n\nВ целях учёта детей приказываю:\n1. Собрать сведения.\n2. Контроль оставляю за собой.\n";

describe("signatures", () => {
  test.each<[string, { position: string; name: string }]>([
    ["Начальник отдела        В.Лосев", { position: "Начальник отдела", name: "Лосев В." }],
    ["Начальник отдела\nВ.ЛОСЕВ", { position: "Начальник отдела", name: "Лосев В." }],
    ["Премьер области\nП.П. Лосев", { position: "Премьер области", name: "Лосев П.П." }],
    ["П.п. Начальник отдела П.П. Лосев", { position: "П.п. Начальник отдела", name: "Лосев П.П." }],
  ])("%j", (signature, expected) => {
    expect(orderWith(`${HEAD}О сборе сведений`, `${TEXT}\n${signature}\n`).signatory).toMatchObject(expected);
  });

  test("a clause that ends in a name on its own line", () => {
    const order = orderWith(
      `${HEAD}О сборе сведений`,
      "\n\nВ целях учёта детей приказываю:\n1. Собрать сведения.\n2. Контроль возложить на методиста отдела\nЛосева П.П.\n\nНачальник отдела          В.В. Бережной\n",
    );
    expect(order.signatory).toMatchObject({ position: "Начальник отдела", name: "Бережной В.В." });
    expect(order.clauses[1]?.text).toBe("Контроль возложить на методиста отдела Лосева П.П.");
  });

  test("a name with one initial is a person", () => {
    const { persons } = documentOf(`${HEAD}О сборе сведений${TEXT}\nНачальник отдела        В. Бережнова\n`);
    expect(persons.map(({ name }) => name)).toEqual(["Бережнова В."]);
  });
});

describe("clauses that stand on one line", () => {
  const BODY =
    'В соответствии с уставом района, в целях учёта детей: 1.Собрать сведения о детях района. 2.Отделу образования, администрации поселения "Луговое": 2.1.Составить списки. 2.2.Сверить списки. 3.Разместить итоги на сайте.';

  test("behind a colon, without blanks", () => {
    const { order } = documentOf(`Решение от 6 апреля 2021 года № 17\nО сборе сведений\n\n${BODY}\n`);
    expect(order?.clauses.map(({ label, children }) => [label, children.length])).toEqual([
      ["1.", 0],
      ["2.", 2],
      ["3.", 0],
    ]);
    expect(order?.preamble).toMatch(/учёта детей:$/u);
  });

  test("with the signature behind them and the site's card below", () => {
    const { order } = documentOf(
      "Узловский округ\n\nО сборе сведений\n\nВ соответствии с уставом района и в целях учёта детей, проживающих на территории района и подлежащих обучению, ПОСТАНОВЛЯЮ: 1. Собрать сведения о детях. 2.Отделу образования Лосеву П.П. составить списки детей. Глава Узловского района В.В.Бережной\nПостановление\n31\n6 апреля 2021 года\nПоделиться\n",
    );
    expect(order).toMatchObject({
      kind: "resolution",
      number: "31",
      date: "2021-04-06",
      title: "О сборе сведений",
      signatory: { position: "Глава Узловского района", name: "Бережной В.В." },
    });
    expect(order?.clauses).toHaveLength(2);
  });

  test("a kind word letter by letter in an act of one line", () => {
    const { order } = documentOf(
      "Министерство образования Узловской области П Р И К А З от 06.04.21 N 17 О сборе сведений В целях учёта детей ПРИКАЗЫВАЮ: 1. Собрать сведения. 2. Составить списки.",
    );
    expect(order).toMatchObject({ issuer: "Министерство образования Узловской области", number: "17" });
    expect(order?.clauses).toHaveLength(2);
  });
});

describe("titles and notes", () => {
  test.each<[string, string]>([
    [
      "О проведении районного смотра\n\nШкольных отрядов района\n\nв 2021 году",
      "О проведении районного смотра Школьных отрядов района в 2021 году",
    ],
    ["О сборе сведений\n\nПринято на пятой сессии\nтретьего созыва", "О сборе сведений"],
    ["О СБОРЕ СВЕДЕНИЙ\n{в редакции приказа отдела от 01.02.2022 № 29}", "О СБОРЕ СВЕДЕНИЙ"],
  ])("%j", (title, read) => {
    expect(orderWith(HEAD + title).title).toBe(read);
  });

  test("a body's line below a title is none of its words", () => {
    expect(orderWith(`${HEAD}О сборе сведений\n\nШкола собирает сведения с осени`).title).toBe("О сборе сведений");
  });

  test("when a page was changed is no date of the act", () => {
    const order = orderWith("Обновлено: 07.07.2024\nОТДЕЛ ОБРАЗОВАНИЯ\nПРИКАЗ\n№ 17\nО сборе сведений");
    expect(order).toMatchObject({ date: null, number: "17" });
  });

  test("a repeal over three lines", () => {
    const { order } = documentOf(
      `____________\nУтратил силу на основании\nПриказа Министерства образования Узловской области\nот 10 мая 2022 года N 13\n____________\nприказываю:\n1. Собрать сведения.\n2. Контроль оставляю за собой.\nМинистр\nП.П. Лосев\n`,
    );
    expect(order).toMatchObject({ number: null, date: null, signatory: { name: "Лосев П.П." } });
  });
});

describe("headers", () => {
  test.each<[string, Partial<Order>]>([
    [
      "6 апреля 2021 года N 17-рп\nРАСПОРЯЖЕНИЕ\nГУБЕРНАТОРА УЗЛОВСКОЙ ОБЛАСТИ",
      { issuer: "ГУБЕРНАТОРА УЗЛОВСКОЙ ОБЛАСТИ", number: "17-рп", title: null },
    ],
    ["ПРАВИТЕЛЬСТВОУЗЛОВСКОЙ ОБЛАСТИ\nПОСТАНОВЛЕНИЕ\n06.04.2021 № 17", { issuer: "ПРАВИТЕЛЬСТВО УЗЛОВСКОЙ ОБЛАСТИ" }],
    ["ОТДЕЛ ОБРАЗОВАНИЯ\nПРИКАЗ 17-ОР 06.04.2021", { number: "17-ОР", date: "2021-04-06" }],
    ["ПРАВИТЕЛЬСТВО ОБЛАСТИ\nРАСПОРЯЖЕНИЕ\nот 6 апреля 2021 г. N 17\nУЗЛОВСК", { place: "УЗЛОВСК", title: null }],
    ["МБОУ «Школа № 3»\n[Адрес школы]\n[Телефон]\nПРИКАЗ\n06.04.2021 № 17", { issuer: "МБОУ «Школа № 3»" }],
    [
      "Приказ\n\nо сборе сведений в школе\n\nМуниципальное учреждение\n\n«Школа № 3»\n\nПриказ\n\n№ 17\n\nО сборе сведений",
      { issuer: "Муниципальное учреждение «Школа № 3»", title: "О сборе сведений", number: "17" },
    ],
  ])("%j", (header, fields) => {
    expect(
      orderWith(header, "\n\n1. Собрать сведения.\n2. Контроль оставляю за собой.\n\nДиректор\tИ.П. Луговая\n"),
    ).toMatchObject(fields);
  });
});

test.each([
  ['"Об утверждении программы "Рост" на 2025 год"', 'Об утверждении программы "Рост" на 2025 год'],
  ['"Об утверждении программы "Рост"', 'Об утверждении программы "Рост"'],
  ['"О плане работы на 2025 год', "О плане работы на 2025 год"],
  ['"О программе "Рост""', 'О программе "Рост"'],
])("a title in quotes of which one is missing: %s", (print, title) => {
  const text = `Постановление Администрации Лугового района от 11 сентября 2025 г. N 206\n${print}\nВ целях поддержки школ администрация постановляет:\n1. Утвердить программу.\nГлава района\nК.И. Лагутин\n`;
  expect(documentOf(text).order).toMatchObject({ title, number: "206", date: "2025-09-11" });
});
