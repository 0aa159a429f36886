import { describe, expect, test } from "vitest";
import type { Order } from "../../../src/model/types.ts";
import { BODY, documentOf, orderWith, rulesOf } from "../reading.ts";

type Fields = Partial<Order>;
const SIGNED = "\n\nДиректор\tИ.П. Луговая\n";

/** Whole acts, so that what stands behind the header has its say. */
const CASES: readonly (readonly [name: string, text: string, fields: Fields])[] = [
  [
    "number and date behind the signature",
    `ПРИКАЗ\nО поддержке школ${BODY}\n03.04.2020 № 12\n`,
    { number: "12", date: "2020-04-03", title: "О поддержке школ" },
  ],
  [
    "place in the last lines",
    `ПРИКАЗ\n03.04.2020 № 12\nО поддержке школ${BODY}\nг. Светлореченск\n`,
    { place: "г. Светлореченск", number: "12" },
  ],
  [
    "the kind word in two languages",
    `ОТДЕЛ ОБРАЗОВАНИЯ\n\nБОЕРЫК\tПРИКАЗ\n03.04.2020\t№ 12\nО поддержке школ${BODY}`,
    { issuer: "ОТДЕЛ ОБРАЗОВАНИЯ", number: "12" },
  ],
  [
    "the title printed twice",
    `ПРИКАЗ\n03.04.2020 № 12\nО поддержке школ района\n\nО поддержке школ района${BODY}`,
    { title: "О поддержке школ района" },
  ],
  [
    "«от» right behind the number's hyphen",
    `ПРИКАЗ\n№ 102-от 3 апреля 2020 г.\nО поддержке школ${BODY}`,
    { number: "102", date: "2020-04-03" },
  ],
  [
    "a number that ends in «-от», its date elsewhere",
    `ПРИКАЗ\n№ 102-от\n03.04.2020\nО поддержке школ${BODY}`,
    { number: "102-от" },
  ],
  ["no title at all", `ПРИКАЗ\n03.04.2020 № 12${BODY}`, { title: null, preamble: "В целях развития школ ПРИКАЗЫВАЮ:" }],
  [
    "no preamble but the verb",
    `ПРИКАЗ\n03.04.2020 № 12\nО поддержке школ\n\nПРИКАЗЫВАЮ:\n1. Утвердить план.${SIGNED}`,
    { preamble: "ПРИКАЗЫВАЮ:", title: "О поддержке школ" },
  ],
  [
    "no preamble and no verb",
    `ПРИКАЗ\n03.04.2020 № 12\nО поддержке школ\n\n1. Утвердить план.\n2. Опубликовать приказ.${SIGNED}`,
    { preamble: null, title: "О поддержке школ" },
  ],
  [
    "a preamble that ends in a bare colon",
    `ПРИКАЗ\n03.04.2020 № 12\nО поддержке школ\n\nВо исполнение плана министерства:\n1. Утвердить план.${SIGNED}`,
    { preamble: "Во исполнение плана министерства:" },
  ],
  [
    "a letter-spaced verb",
    `ПРИКАЗ\n03.04.2020 № 12\nО поддержке школ\n\nВ целях развития школ\nп р и к а з ы в а ю:\n1. Утвердить план.${SIGNED}`,
    { preamble: "В целях развития школ приказываю:" },
  ],
  [
    "the verb on the first clause's line",
    `ПРИКАЗ\n03.04.2020 № 12\nО поддержке школ\n\nВ целях развития школ ПРИКАЗЫВАЮ: 1. Утвердить план.\n2. Опубликовать.${SIGNED}`,
    { preamble: "В целях развития школ ПРИКАЗЫВАЮ:" },
  ],
  [
    "a body disposes",
    `ПОСТАНОВЛЕНИЕ\n03.04.2020 № 12\nО поддержке школ\n\nВ соответствии с уставом района администрация района ПОСТАНОВЛЯЕТ:\n1. Утвердить план.${SIGNED}`,
    { preamble: "В соответствии с уставом района администрация района ПОСТАНОВЛЯЕТ:" },
  ],
  [
    "a council decides",
    `РЕШЕНИЕ\n03.04.2020 № 12\nО поддержке школ\n\nЗаслушав доклад, Дума района РЕШИЛА:\n1. Принять к сведению.${SIGNED}`,
    { preamble: "Заслушав доклад, Дума района РЕШИЛА:" },
  ],
  [
    "an unfilled form",
    `ПРИКАЗ\nот « » сентября 2019 года №\nО поддержке школ${BODY}`,
    { number: null, date: null, title: "О поддержке школ" },
  ],
  [
    "an unfilled form on two lines",
    `ПРИКАЗ\n«____» ____________ 20__ г.\n№ ______\nО поддержке школ${BODY}`,
    { number: null, date: null, title: "О поддержке школ" },
  ],
  [
    "an electronic signature gives no date",
    `Документ подписан электронной подписью\nСертификат 00AB11\nДействителен с 01.02.2021 по 01.05.2022\nПРИКАЗ\n03.04.2020 № 12\nО поддержке школ${BODY}`,
    { number: "12", date: "2020-04-03", issuer: null },
  ],
  [
    "a list of changes above",
    `Список изменяющих документов\n(в ред. приказов от 01.02.2021 № 5, от 02.03.2022 № 6)\nПРИКАЗ\n03.04.2020 № 12\nО поддержке школ${BODY}`,
    { number: "12", date: "2020-04-03" },
  ],
  [
    "issuer printed twice",
    `Управление образования Луговского района\nПРИКАЗ\nуправления образования Луговского района\n03.04.2020 № 12\nО поддержке школ${BODY}`,
    { issuer: "Управление образования Луговского района", number: "12", title: "О поддержке школ" },
  ],
  [
    "the address of a letter-like act",
    `Управление образования Луговского района\nРуководителям школ\nПРИКАЗ\n03.04.2020 № 12\nО поддержке школ${BODY}`,
    { issuer: "Управление образования Луговского района" },
  ],
  [
    "an act of one unnumbered sentence",
    `ПРИКАЗ\n03.04.2020 № 12\nО поддержке школ\n\nВ целях развития школ приказываю утвердить план поддержки школ на 2020 год.${SIGNED}`,
    { number: "12", title: "О поддержке школ", signatory: expect.objectContaining({ name: "Луговая И.П." }) },
  ],
  [
    "an act that names itself only in its text",
    `Управление образования\nот 03.04.2020 № 12\n\nРуководителям школ\n\n1. Довести до сведения, что настоящим распоряжением «О поддержке школ» утверждён план.\n2. Разместить план на сайте.${SIGNED}`,
    { kind: "directive", title: "О поддержке школ", number: "12", date: "2020-04-03" },
  ],
  [
    "the title in the genitive of a programme's head is none",
    `ПРИКАЗ\n03.04.2020 № 12\nО реализации программы «Рост»\nв 2020 году${BODY}`,
    { title: "О реализации программы «Рост» в 2020 году" },
  ],
  ["a page number above", `1\nПРИКАЗ\n03.04.2020 № 12\nО поддержке школ${BODY}`, { number: "12", issuer: null }],
  [
    "stars and lines of a form",
    `* * *\n________________\nПРИКАЗ\n03.04.2020 № 12\nО поддержке школ${BODY}`,
    { number: "12", issuer: null },
  ],
  [
    "tabs before everything",
    `\t\tПРИКАЗ\n\t03.04.2020\t\t№ 12\n\tО поддержке школ${BODY}`,
    { number: "12", date: "2020-04-03", title: "О поддержке школ" },
  ],
  [
    "Markdown",
    `# **ПРИКАЗ**\n**03.04.2020** № 12\n**О поддержке школ**${BODY}`,
    { number: "12", title: "О поддержке школ" },
  ],
  [
    "a byte order mark",
    `\ufeffПРИКАЗ\n03.04.2020 № 12\nО поддержке школ${BODY}`,
    { number: "12", title: "О поддержке школ" },
  ],
];

describe("whole acts", () => {
  test.each(CASES)("%s", (_, text, fields) => {
    expect(documentOf(text).order).toMatchObject(fields);
  });

  test("every form was read", () => {
    expect(CASES.length).toBe(28);
  });
});

describe("what is missing is said", () => {
  test.each<[string, string, string[]]>([
    ["number", "ПРИКАЗ\n03.04.2020\nО поддержке школ", ["order/missing-number"]],
    ["number «б/н»", "ПРИКАЗ\n03.04.2020 № б/н\nО поддержке школ", ["order/missing-number"]],
    ["date", "ПРИКАЗ\n№ 12\nО поддержке школ", ["order/missing-date"]],
    ["title", "ПРИКАЗ\n03.04.2020 № 12", ["order/missing-title"]],
    ["nothing", "ПРИКАЗ\n03.04.2020 № 12\nО поддержке школ", []],
  ])("%s", (_, header, rules) => {
    expect(rulesOf(header + BODY, "order/missing-").filter((rule) => /number|date|title|signatory/.test(rule))).toEqual(
      rules,
    );
  });

  test("a signature", () => {
    const text =
      "ПРИКАЗ\n03.04.2020 № 12\nО поддержке школ\n\nПРИКАЗЫВАЮ:\n1. Утвердить план.\n2. Опубликовать приказ.\n";
    expect(rulesOf(text, "order/")).toContain("order/missing-signatory");
  });
});

describe("the print of every field is kept with its place", () => {
  test("number and date as they stand", () => {
    const { printed } = orderWith("ПРИКАЗ\n«14» 03 2022 г.    № 744 - п\nО поддержке школ");
    const raw = Object.fromEntries(printed.map((field) => [field.field, field.raw]));
    expect(raw).toMatchObject({
      kind: "ПРИКАЗ",
      date: "«14» 03 2022 г.",
      number: "№ 744 - п",
      title: "О поддержке школ",
    });
  });

  test("an empty form keeps its print", () => {
    const { printed } = orderWith("ПРИКАЗ\n03.04.2020 № ______\nО поддержке школ");
    expect(printed.find(({ field }) => field === "number")?.raw).toBe("№ ______");
  });
});

describe("no order", () => {
  test.each([
    ["a plan alone", "План мероприятий\n№\tМероприятие\tСрок\tОтветственный\n1\tСеминар\tмай\tдиректор\n"],
    ["a letter", "Уважаемые коллеги!\nНаправляем план мероприятий.\n"],
    ["prose that speaks of an order", "Приказ управления образования утверждён в мае, план размещён на сайте.\n"],
    ["nothing", ""],
    ["white space", " \n\t\n"],
  ])("%s", (_, text) => {
    expect(documentOf(text).order).toBeNull();
  });

  test("a stamp of approval opens a plan, not an act", () => {
    const text =
      "УТВЕРЖДЕН\nприказом директора\nот 03.04.2020 № 12\n\nПлан мероприятий\n№\tМероприятие\tСрок\tОтветственный\n1\tСеминар\tмай\tдиректор\n";
    expect(documentOf(text).order).toBeNull();
  });
});

test.each([
  ")\tо\t–\tТ\n\nприказываю",
  ",\tя\tа\tе\nПОСТАНОВЛЯЕТ",
  "ПРИКАЗ\n03.04.2020 № 12\n«.»\n\nПРИКАЗЫВАЮ:\n1. Ждать.\n",
])("no title rather than an empty one: %j", (text) => {
  expect(documentOf(text).order?.title).toBeNull();
});

describe("a body below the kind word", () => {
  test.each([
    "ПРИКАЗ\n\nОтдел образования Лемского района\n\nот 06.04.2021 № 17\n\nО сборе сведений",
    "# Приказ\n\n**Отдел образования Лемского района**\n\n06.04.2021 № 17\n\nО сборе сведений",
  ])("%j", (header) => {
    expect(orderWith(header)).toMatchObject({
      issuer: "Отдел образования Лемского района",
      number: "17",
      date: "2021-04-06",
      title: "О сборе сведений",
    });
  });
});
