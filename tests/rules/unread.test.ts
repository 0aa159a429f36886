import { describe, expect, test } from "vitest";
import { documentOf } from "../structure/reading.ts";

const rulesOf = (text: string): string[] => documentOf(text).diagnostics.map(({ rule }) => rule);
const plan = (header: string, cell: string): string =>
  `План мероприятий на 2025 год\n\n№\tМероприятие\tСрок\tОтветственные\t${header}\n1\tУрок физики\tмарт\tСомов П.Р.\t${cell}\n2\tБеседа\tмай\tЛосева А.А.\t\n`;

describe("a column that no role took", () => {
  test.each([
    ["Соисполнители", "школа № 2", 1],
    ["Ответственный от школы", "завуч", 1],
    ["II кв.", "+", 1],
    ["2026 год", "сентябрь", 1],
    ["Соисполнители", "", 0],
    ["Участники", "школа № 2", 0],
    ["Место", "актовый зал", 0],
    ["Примечание", "в 2026 году", 0],
  ])("«%s» with «%s»: %i findings", (header, cell, count) => {
    expect(rulesOf(plan(header, cell)).filter((rule) => rule === "table/column-unread")).toHaveLength(count);
  });
});

describe("a plan of which nothing was read", () => {
  const act = (appendix: string): string =>
    `ПРИКАЗ\n\n12.03.2025\t№ 45\n\nО поддержке школ\n\nПРИКАЗЫВАЮ:\n1. Утвердить прилагаемые бумаги.\n\nДиректор\tП.Р. Сомов\n\nПриложение\n\n${appendix}\n`;

  test.each([
    ["План поддержки школ на 2025 год\n\nВ марте пройдут уроки, в мае беседы.", 1],
    ["Дорожная карта школы\n\n1. Уроки физики. Срок: март.\n2. Беседы. Срок: май.", 1],
    ["Форма плана поддержки школ\n\nЗаполняется завучем.", 0],
    ["Положение о поддержке школ\n\nШколы помогают друг другу.", 0],
    [plan("Итог", "запись"), 0],
  ])("%j: %i findings", (appendix, count) => {
    expect(rulesOf(act(appendix)).filter((rule) => rule === "plan/unread")).toHaveLength(count);
  });
});

describe("an act behind the first one", () => {
  const first = "ПРИКАЗ\n10.01.2024 № 3\nО перечне\nПриказываю:\n1. Утвердить перечень.\nМинистр\tК.И. Лагутин\n\n";
  const second = (verb: string): string =>
    `МИНИСТЕРСТВО ОБРАЗОВАНИЯ\nПРИКАЗ\nот 15.01.2024 № 8\nО плане\n${verb}\n1. Утвердить план.\nМинистр\tК.И. Лагутин\n`;

  test.each([
    [second("Приказываю:"), 1],
    [second("П Р И К А З Ы В А Ю"), 1],
    [second("администрация ПОСТАНОВЛЯЕТ:"), 1],
    ["ПРОТОКОЛ № 2\n\nСлушали: о плане.\nРЕШИЛИ:\n1. Одобрить план.\n", 0],
    ["Министр сказал: «Приказываю быть бодрыми», и все ушли.\n", 0],
  ])("%j: %i findings", (text, count) => {
    expect(rulesOf(first + text).filter((rule) => rule === "order/unread")).toHaveLength(count);
  });
});

test("a preamble with clauses and no head is told of", () => {
  const act =
    'В целях поддержки школ в рамках проекта "Рост":\n1. Назначить отдел образования координатором.\n2. Утвердить прилагаемый план.\nГлава района\nК.И. Лагутин\n\n';
  expect(rulesOf(act + plan("Итог", "запись")).filter((rule) => rule === "order/unread")).toHaveLength(1);
  const goals = "В целях поддержки школ решаются задачи:\n1. Рост знаний.\n2. Обмен опытом.\n\n";
  expect(rulesOf(goals + plan("Итог", "запись")).filter((rule) => rule === "order/unread")).toHaveLength(0);
});
