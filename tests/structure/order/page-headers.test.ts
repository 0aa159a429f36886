import { describe, expect, test } from "vitest";
import type { Order } from "../../../src/model/types.ts";
import { BODY, documentOf, orderWith, table } from "../reading.ts";

type Fields = Partial<Pick<Order, "kind" | "issuer" | "region" | "place" | "number" | "date" | "title" | "preamble">>;
const PLAIN = "ПРИКАЗ\n12.03.2020 № 45\n";

/** Headers as collections of acts and the sites of offices print them. */
const CASES: readonly (readonly [name: string, header: string, fields: Fields])[] = [
  [
    "the issuer in small letters behind the kind word",
    "Приказ Управления образования Ольшанского района\nот 12.03.2020 № 45\nО поддержке школ",
    {
      issuer: "Управления образования Ольшанского района",
      number: "45",
      date: "2020-03-12",
      title: "О поддержке школ",
    },
  ],
  [
    "number and date on the heading's line",
    "Приказ Ольшанского районного Совета депутатов от 12.03.2020 № 45-о\n«О поддержке школ»",
    { issuer: "Ольшанского районного Совета депутатов", number: "45-о", date: "2020-03-12", title: "О поддержке школ" },
  ],
  [
    "the title too",
    'Приказ Департамента образования г. Ольшанска от 12 марта 2020 г. № 45 "О поддержке школ"',
    { issuer: "Департамента образования г. Ольшанска", number: "45", date: "2020-03-12", title: "О поддержке школ" },
  ],
  [
    "in capitals",
    "ПРИКАЗ КОМИТЕТА ОБРАЗОВАНИЯ ОЛЬШАНСКОГО РАЙОНА ОТ 12.03.2020 № 45 О ПОДДЕРЖКЕ ШКОЛ",
    { issuer: "КОМИТЕТА ОБРАЗОВАНИЯ ОЛЬШАНСКОГО РАЙОНА", number: "45", date: "2020-03-12", title: "О ПОДДЕРЖКЕ ШКОЛ" },
  ],
  [
    "the heading broken inside the issuer",
    "Приказ Министерства образования и науки Ольшанского края\nи молодёжной политики от 12.03.2020 № 45\nО поддержке школ",
    {
      issuer: "Министерства образования и науки Ольшанского края и молодёжной политики",
      number: "45",
      date: "2020-03-12",
    },
  ],
  [
    "the issuer on the line below, with the fields",
    "ПРИКАЗ\nКабинета Министров Республики Ольшания от 12.03.2020 № 45\nО поддержке школ",
    { issuer: "Кабинета Министров Республики Ольшания", number: "45", date: "2020-03-12" },
  ],
  [
    "the number before the date",
    "Приказ директора гимназии № 5 № 45 от 12.03.2020\nО поддержке школ",
    { issuer: "директора гимназии № 5", number: "45", date: "2020-03-12" },
  ],
  [
    "a school's number is none of the act's",
    "Приказ МБОУ «Школа № 5» от 12.03.2020 № 45 г. Ольшанск\nО поддержке школ",
    { issuer: "МБОУ «Школа № 5»", number: "45", place: "г. Ольшанск" },
  ],
  [
    "the issuer behind number and date",
    "Приказ № 45 от 12.03.2020 г. По Ольшанской основной школе «О поддержке школ»",
    {
      issuer: "По Ольшанской основной школе",
      number: "45",
      date: "2020-03-12",
      place: null,
      title: "О поддержке школ",
    },
  ],
  [
    "a register is no issuer",
    "ПРИКАЗ по основной деятельности\n12.03.2020 № 45\nО поддержке школ",
    { issuer: null, number: "45", date: "2020-03-12", title: "О поддержке школ" },
  ],
  [
    "a note behind number and date",
    "Приказ Управления образования от 12.03.2020 № 45 (в ред. от 15.04.2021 № 50)\nО поддержке школ",
    { issuer: "Управления образования", number: "45", date: "2020-03-12", title: "О поддержке школ" },
  ],
  [
    "a page's title right above the letterhead",
    "Приказ Управления образования от 12.03.2020 № 44\nО школах\nУПРАВЛЕНИЕ ОБРАЗОВАНИЯ РАЙОНА\nПРИКАЗ\n12.03.2020 № 45\nО поддержке школ",
    { issuer: "УПРАВЛЕНИЕ ОБРАЗОВАНИЯ РАЙОНА", number: "45", title: "О поддержке школ" },
  ],
  [
    "a page's title in two lines above a genitive",
    "Приказ Управления образования\nот 12.03.2020 № 44\nО школах\n\nПРИКАЗ\nУПРАВЛЕНИЯ ОБРАЗОВАНИЯ\nОЛЬШАНСКОГО РАЙОНА\n12.03.2020 № 45\nО поддержке школ",
    { issuer: "УПРАВЛЕНИЯ ОБРАЗОВАНИЯ ОЛЬШАНСКОГО РАЙОНА", number: "45", title: "О поддержке школ" },
  ],
  [
    "a page's title above an office-holder",
    "Приказ Губернатора Ольшанской области от 12.03.2020 № 45\n\nО школах\n\nОЛЬШАНСКАЯ ОБЛАСТЬ\nГУБЕРНАТОР\nПРИКАЗ\n12.03.2020 № 45\nО поддержке школ",
    { issuer: "ГУБЕРНАТОР", region: "ОЛЬШАНСКАЯ ОБЛАСТЬ", title: "О поддержке школ" },
  ],
  [
    "a page's title with the number alone",
    "Приказ № 45\n\nОТДЕЛ ОБРАЗОВАНИЯ\nПРИКАЗ\n12.03.2020 № 45\nО поддержке школ",
    { issuer: "ОТДЕЛ ОБРАЗОВАНИЯ", number: "45", date: "2020-03-12", title: "О поддержке школ" },
  ],
  ["a menu above the kind word", `Меню Закрыть\n\n${PLAIN}О поддержке школ`, { issuer: null }],
  ["a trail of pages", `Главная / Документы / Приказы\n${PLAIN}О поддержке школ`, { issuer: null }],
  ["congratulations", `Поздравляем победителей конкурса!\n${PLAIN}О поддержке школ`, { issuer: null }],
  [
    "a project's heading",
    `Проект приказа «О школах»\n${PLAIN}О поддержке школ`,
    { issuer: null, title: "О поддержке школ" },
  ],
  [
    "a date of publication above a genitive",
    "Дата публикации | 13.04.2020 |\nПРИКАЗ\nГЛАВЫ ОЛЬШАНСКОЙ РЕСПУБЛИКИ\nО поддержке школ",
    { issuer: "ГЛАВЫ ОЛЬШАНСКОЙ РЕСПУБЛИКИ", date: null },
  ],
  [
    "a body whose noun ends the line",
    `Ольшанская областная Дума\n${PLAIN}О школах`,
    { issuer: "Ольшанская областная Дума" },
  ],
  [
    "a rare body behind a menu",
    `Расширенный поиск\n\nНародный Хурал\nРеспублики Ольшания\n${PLAIN}О школах`,
    { issuer: "Народный Хурал Республики Ольшания" },
  ],
  [
    "a ministry of the Federation on one line",
    `МИНИСТЕРСТВО ПРОСВЕЩЕНИЯ РОССИЙСКОЙ ФЕДЕРАЦИИ\n(Минпросвещения России)\n${PLAIN}О школах`,
    { issuer: "МИНИСТЕРСТВО ПРОСВЕЩЕНИЯ РОССИЙСКОЙ ФЕДЕРАЦИИ" },
  ],
  [
    "a ministry of the Federation above its institution",
    `Министерство просвещения Российской Федерации\nФГБОУ «Ольшанский центр»\n${PLAIN}О школах`,
    { issuer: "ФГБОУ «Ольшанский центр»" },
  ],
  [
    "a legal form broken before its noun",
    `МУНИЦИПАЛЬНОЕ КАЗЁННОЕ ДОШКОЛЬНОЕ ОБРАЗОВАТЕЛЬНОЕ\nУЧРЕЖДЕНИЕ «ОЛЬШАНСКИЙ ДЕТСКИЙ САД»\n${PLAIN}О питании`,
    { issuer: "МУНИЦИПАЛЬНОЕ КАЗЁННОЕ ДОШКОЛЬНОЕ ОБРАЗОВАТЕЛЬНОЕ УЧРЕЖДЕНИЕ «ОЛЬШАНСКИЙ ДЕТСКИЙ САД»" },
  ],
  [
    "a town whose name is an adjective awaits nothing",
    `Муниципальное образование город Красный\nКомитет по образованию\n${PLAIN}О школах`,
    { issuer: "Комитет по образованию" },
  ],
  [
    "a day without its year",
    "ПРИКАЗ\n17 ноября      Ольшанск      № 992\nО поддержке школ",
    { number: "992", place: "Ольшанск", date: null, title: "О поддержке школ" },
  ],
  ["«№» in another encoding", "ПРИКАЗ\n12.03.2020 в„– 45/1\nО поддержке школ", { number: "45/1" }],
  [
    "an adoption",
    `${PLAIN}О поддержке школ\n\nПринято\nАдминистрацией района\n19 февраля 2020 года`,
    { title: "О поддержке школ", preamble: "В целях развития школ ПРИКАЗЫВАЮ:" },
  ],
  [
    "quotes around the title",
    `${PLAIN}«О программе «Школа» на 2020 год»`,
    { title: "О программе «Школа» на 2020 год" },
  ],
  [
    "straight quotes around it",
    `${PLAIN}"О программе "Школа" на 2020 год"`,
    { title: 'О программе "Школа" на 2020 год' },
  ],
  ["quotes around parts of it", `${PLAIN}«О школах» и «О садах»`, { title: "«О школах» и «О садах»" }],
  [
    "an open quote goes over a blank line",
    `${PLAIN}Об утверждении Положения «О совете\n\nОльшанского района»`,
    { title: "Об утверждении Положения «О совете Ольшанского района»" },
  ],
  [
    "capitals go over a blank line",
    `${PLAIN}О ПОДДЕРЖКЕ ШКОЛ В\n\nОЛЬШАНСКОМ РАЙОНЕ`,
    { title: "О ПОДДЕРЖКЕ ШКОЛ В ОЛЬШАНСКОМ РАЙОНЕ" },
  ],
  ["a town in capitals is no title", `${PLAIN}О ПОДДЕРЖКЕ ШКОЛ\n\nГ. ОЛЬШАНСК`, { title: "О ПОДДЕРЖКЕ ШКОЛ" }],
  [
    "the title printed again below the town",
    `${PLAIN}О поддержке школ района\n\nОльшанск\nО ПОДДЕРЖКЕ\nШКОЛ РАЙОНА`,
    { title: "О поддержке школ района", place: "Ольшанск", preamble: "В целях развития школ ПРИКАЗЫВАЮ:" },
  ],
];

describe("headers of pages and collections", () => {
  test("every form is read", () => {
    expect([CASES.length, NOTES.length]).toEqual([36, 8]);
  });

  test.each(CASES)("%s", (_, header, fields) => {
    expect(orderWith(header)).toMatchObject(fields);
  });

  test("a heading in small letters over clauses without a verb", () => {
    const text =
      'Постановление администрации Ольшанского района от 12.03.2020 № 45\n"О школах"\nВ соответствии с уставом района:\n1. Утвердить план.\n';
    expect(documentOf(text).order).toMatchObject({
      kind: "resolution",
      issuer: "администрации Ольшанского района",
      number: "45",
      title: "О школах",
      preamble: "В соответствии с уставом района:",
    });
  });

  test.each([
    [
      "a plan that names its order",
      `План по поддержке школ\nПриказ Управления образования от 12.03.2020 № 45\n${table("№ | Мероприятие | Сроки | Ответственные", "1 | Провести семинар | май 2023 | методист")}`,
    ],
    [
      "a plan in lines below its order's heading",
      "Приказ Управления образования от 12.03.2020 № 45\n\nПлан мероприятий по поддержке школ\n1. Провести семинар.\n2. Провести урок.\n",
    ],
    [
      "a report on an order",
      "СПРАВКА\n\nПриказ Управления образования от 12.03.2020 № 45 выполнен.\n\n1. Провести проверку.\n2. Отчитаться.\n",
    ],
  ])("no act: %s", (_, text) => {
    expect(documentOf(text).order).toBeNull();
  });

  test("another act's heading in the title stays there", () => {
    const { title, number } = orderWith(
      `${PLAIN}О внесении изменений в приказ\nУправления образования от 15.04.2019 № 50`,
    );
    expect([title, number]).toEqual(["О внесении изменений в приказ Управления образования от 15.04.2019 № 50", "45"]);
  });
});

/** Notes below the title, and what of them is left aside. */
const NOTES: readonly (readonly [name: string, note: string])[] = [
  ["a bracket over lines", "(в ред. приказов Управления\nот 20.02.2022 № 41, от 13.05.2023 № 141)"],
  ["a list with its heading", "Список изменяющих документов\n(в ред. приказов Управления\nот 20.02.2022 № 41)"],
  [
    "a block of amendments",
    "Изменения и дополнения:\nПриказ Управления образования от 15.07.2022 № 99;\nПриказ Управления образования от 15.08.2022 № 100",
  ],
  ["a bulleted list", "В редакции\n• от 21.10.2022 № 18-о."],
  ["who repealed it", "Приказом Управления образования от 23.11.2022 № 72 настоящий\nприказ признан утратившим силу"],
  ["the repeal over lines", "Утратил силу приказом Управления\nОльшанского района от 23.11.2022 № 72"],
  ["what to see besides", "См. также приказ Управления образования от 10.01.2022 № 1р"],
  ["bare dates of changes", "27 апреля 2021 г., 22 февраля 2022 г."],
];

describe("notes of changes over several lines", () => {
  test.each(NOTES)("%s", (_, note) => {
    const { order, unclaimed } = documentOf(`${PLAIN}О поддержке школ\n${note}${BODY}`);
    expect(order).toMatchObject({
      number: "45",
      date: "2020-03-12",
      title: "О поддержке школ",
      preamble: "В целях развития школ ПРИКАЗЫВАЮ:",
      basis: [],
    });
    expect(unclaimed.map(({ text }) => text).join("\n")).toBe(note);
    expect(new Set(unclaimed.map(({ reason }) => reason))).toEqual(new Set(["amendment-note"]));
  });

  test.each([
    [
      "a line for itself",
      "Утратил силу - Приказ Управления образования\nот 10.06.2023 № 186\n12 марта 2020 г.     N 45",
    ],
    [
      "the act's own line",
      "от 12 марта 2020 года N 45 Утратил силу - Приказ\nУправления образования\nот 10.06.2023 № 186",
    ],
  ])("a repeal gives neither number nor date: on %s", (_, lines) => {
    expect(orderWith(`ПРИКАЗ\n${lines}\nО поддержке школ`)).toMatchObject({ number: "45", date: "2020-03-12" });
  });

  test("a clause that lists acts to change is no note", () => {
    const body = `${PLAIN}О школах\n\nПРИКАЗЫВАЮ:\n1. Внести изменения в приказы:\nот 01.02.2019 № 5;\nот 01.02.2018 № 6.\n2. Опубликовать.\n`;
    expect(documentOf(body).unclaimed).toEqual([]);
  });
});

describe("acts flattened to one line", () => {
  test("in capitals, with clauses and signature", () => {
    const text =
      "УПРАВЛЕНИЕ ОБРАЗОВАНИЯ ОЛЬШАНСКОГО РАЙОНА (УО) ПРИКАЗ 12.03.2020 № 45-ОД с. Ольшаны О конкурсе «Урок» В соответствии с планом управления п р и к а з ы в а ю: 1. Провести конкурс. 2. Утвердить: 2.1. Состав жюри. 2.2. Смету. 3. Контроль оставляю за собой. Начальник управления И.П. Луговая";
    const { order, coverage } = documentOf(text);
    expect(order).toMatchObject({
      kind: "order",
      issuer: "УПРАВЛЕНИЕ ОБРАЗОВАНИЯ ОЛЬШАНСКОГО РАЙОНА",
      number: "45-ОД",
      date: "2020-03-12",
      place: "с. Ольшаны",
      title: "О конкурсе «Урок»",
      signatory: { position: "Начальник управления", name: "Луговая И.П." },
    });
    expect(order?.clauses.map(({ label, children }) => [label, children.length])).toEqual([
      ["1.", 0],
      ["2.", 2],
      ["3.", 0],
    ]);
    expect(coverage.ratio).toBeGreaterThan(0.97);
  });

  test("with a page's title glued to the letterhead", () => {
    const text =
      "Постановление Кабинета Министров Республики Ольшания от 12.03.2020 № 45КАБИНЕТ МИНИСТРОВ РЕСПУБЛИКИ ОЛЬШАНИЯ ПОСТАНОВЛЕНИЕ от 12 марта 2020 года N 45 О ПОДДЕРЖКЕ ШКОЛ В целях развития Кабинет Министров постановляет: 1. Утвердить план.";
    expect(documentOf(text).order).toMatchObject({
      issuer: "КАБИНЕТ МИНИСТРОВ РЕСПУБЛИКИ ОЛЬШАНИЯ",
      number: "45",
      title: "О ПОДДЕРЖКЕ ШКОЛ",
    });
  });

  test.each([
    [
      "prose that cites an order",
      "Отдел образования сообщает, что приказ от 12.03.2020 № 45 «О школах» исполнен. В соответствии с ним проведены: 1. Семинар. 2. Урок для всех школ района.",
    ],
    [
      "a title that names an order",
      "О ВНЕСЕНИИ ИЗМЕНЕНИЙ В ПРИКАЗ УПРАВЛЕНИЯ ОБРАЗОВАНИЯ от 12.03.2020 № 45 В целях развития школ нужно: 1. Провести семинар. 2. Провести урок.",
    ],
  ])("no act: %s", (_, text) => {
    expect(documentOf(text).order).toBeNull();
  });
});
