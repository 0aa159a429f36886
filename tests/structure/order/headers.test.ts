import { describe, expect, test } from "vitest";
import type { Order } from "../../../src/model/types.ts";
import { BODY, documentOf, orderWith, rulesOf } from "../reading.ts";

type Fields = Partial<Pick<Order, "kind" | "issuer" | "region" | "place" | "number" | "date" | "title">>;

const CASES: readonly (readonly [name: string, header: string, fields: Fields])[] = [
  [
    "number and date below the kind word, each on its line",
    "Управление образования Луговского района\n\nПРИКАЗ\n12.03.2023\n№ 45\n\nОб утверждении плана",
    {
      kind: "order",
      issuer: "Управление образования Луговского района",
      number: "45",
      date: "2023-03-12",
      title: "Об утверждении плана",
    },
  ],
  [
    "date and number on one line",
    "ПРИКАЗ\n12.03.2023 № 45-о\nО поддержке школ",
    { number: "45-о", date: "2023-03-12", title: "О поддержке школ", issuer: null },
  ],
  ["number before date", "ПРИКАЗ\n№ 45 от 12.03.2023 г.\nО поддержке школ", { number: "45", date: "2023-03-12" }],
  ["parted by tabs", "ПРИКАЗ\n12.03.2023\t\t№ 45\nО поддержке школ", { number: "45", date: "2023-03-12", place: null }],
  [
    "behind the kind word on its line",
    "П Р И К А З № 3/У от 31.08.2015 г\nО поддержке школ",
    { kind: "order", number: "3/У", date: "2015-08-31" },
  ],
  [
    "kind word with the number alone",
    "ПРИКАЗ № 118\nот 5 мая 2022 года\nО поддержке школ",
    { number: "118", date: "2022-05-05" },
  ],
  [
    "above the kind word",
    "Отдел образования Луговского района\n14.02.2022 № 17\nПРИКАЗ\nО поддержке школ",
    { issuer: "Отдел образования Луговского района", number: "17", date: "2022-02-14" },
  ],
  [
    "place between number and date",
    "ПРИКАЗ\n12.03.2023   г. Светлореченск   № 45\nО поддержке школ",
    { number: "45", date: "2023-03-12", place: "г. Светлореченск" },
  ],
  [
    "place after date and number",
    "ПРИКАЗ\nот 12.03.2023 № 45\nг. Светлореченск\nО поддержке школ",
    { number: "45", place: "г. Светлореченск" },
  ],
  [
    "place before date and number",
    "ПРИКАЗ\nс. Кривая Заимка\n12.03.2023 № 45\nО поддержке школ",
    { place: "с. Кривая Заимка", number: "45", date: "2023-03-12" },
  ],
  [
    "«г.» of the city behind a date",
    "ПРИКАЗ\n22.05.2015 г. Светлореченск\n№ 8\nО поддержке школ",
    { date: "2015-05-22", place: "г. Светлореченск", number: "8" },
  ],
  [
    "a bare town beside the date",
    "ПРИКАЗ\n22.05.2015 Светлореченск № 8\nО поддержке школ",
    { date: "2015-05-22", place: "Светлореченск", number: "8" },
  ],
  [
    "a phrase with the region",
    "ПРИКАЗ\n12.03.2023 № 45\nс. Кривое Приламской области\nО поддержке школ",
    { place: "с. Кривое Приламской области" },
  ],
  [
    "the town of the issuer alone is no place",
    "Управление образования города Светлореченска\nПРИКАЗ\n12.03.2023 № 45\nО поддержке школ",
    { place: null, issuer: "Управление образования города Светлореченска" },
  ],
  [
    "underscores of a form",
    "ПРИКАЗ\nот____29 декабря 2017 года____ № ___519___\nО поддержке школ",
    { number: "519", date: "2017-12-29" },
  ],
  [
    "quoted day",
    "РАСПОРЯЖЕНИЕ\n«14» 03 2022 г.                № 203-р\nО поддержке школ",
    { kind: "directive", number: "203-р", date: "2022-03-14" },
  ],
  ["two-digit year", "ПРИКАЗ\n12.03.23 № 45\nО поддержке школ", { number: "45", date: "2023-03-12" }],
  [
    "words in the date",
    "ПОСТАНОВЛЕНИЕ\n7 сентября 2021 г. № 744 - п\nО поддержке школ",
    { kind: "resolution", number: "744-п", date: "2021-09-07" },
  ],
  [
    "decision",
    "Дума Луговского района\nРЕШЕНИЕ\n№ 12 от 03.04.2020\nО поддержке школ",
    { kind: "decision", issuer: "Дума Луговского района", number: "12", date: "2020-04-03" },
  ],
  [
    "letter-spaced kind word",
    "П О С Т А Н О В Л Е Н И Е\n03.04.2020 № 12\nО поддержке школ",
    { kind: "resolution", number: "12" },
  ],
  ["kind word in small letters alone", "Приказ\n03.04.2020 № 12\nО поддержке школ", { kind: "order", number: "12" }],
  [
    "month with a digit for a letter",
    "ПРИКАЗ\n9 дека6ря 2021 г. № 12\nО поддержке школ",
    { date: "2021-12-09", number: "12" },
  ],
  ["month that begins with a nought", "ПРИКАЗ\nот 11 0ктября 2021 года № 12\nО поддержке школ", { date: "2021-10-11" }],
  ["kind word with Latin look-alikes", "ПPИKAЗ\n03.04.2020 № 12\nО поддержке школ", { kind: "order", number: "12" }],
  ["garbled «№»", "ПРИКАЗ\n03.04.2020 Л№ 12\nО поддержке школ", { number: "12" }],
  ["«Ne» for «№»", "ПРИКАЗ\n03.04.2020 Ne 12\nО поддержке школ", { number: "12" }],
  ["«N» for «№»", "ПРИКАЗ\n03.04.2020 N 12\nО поддержке школ", { number: "12" }],
  ["a number without its sign", "ПРИКАЗ\n03.04.2020\n91/1\nО поддержке школ", { number: "91/1", date: "2020-04-03" }],
  [
    "a number that looks like a date",
    "ПРИКАЗ\n03.04.2020 № 01.04/131\nО поддержке школ",
    { number: "01.04/131", date: "2020-04-03" },
  ],
  [
    "a title that holds a code like a date",
    "ПРИКАЗ\n03.04.2020 № 12\nО подготовке по специальности 38.05.01",
    { date: "2020-04-03", title: "О подготовке по специальности 38.05.01" },
  ],
  [
    "a title that holds another act's date and number",
    "ПРИКАЗ\n03.04.2020 № 12\nО внесении изменений в приказ от 01.02.2019 № 7",
    { date: "2020-04-03", number: "12", title: "О внесении изменений в приказ от 01.02.2019 № 7" },
  ],
  [
    "a title on several lines",
    "ПРИКАЗ\n03.04.2020 № 12\nОб утверждении плана\nподдержки школ Луговского района\nна 2020 год",
    { title: "Об утверждении плана поддержки школ Луговского района на 2020 год" },
  ],
  [
    "a title over blank lines",
    "ПРИКАЗ\n03.04.2020 № 12\n\nОб утверждении плана\n\nподдержки школ",
    { title: "Об утверждении плана поддержки школ" },
  ],
  [
    "a title in quotes' half",
    "ПРИКАЗ\n03.04.2020 № 12\n\nОб утверждении плана «Рост школ",
    { title: "Об утверждении плана «Рост школ" },
  ],
  ["a title with a final period", "ПРИКАЗ\n03.04.2020 № 12\nО поддержке школ.", { title: "О поддержке школ" }],
  [
    "a title that ends in «г.»",
    "ПРИКАЗ\n03.04.2020 № 12\nО поддержке школ на 2020-2021 гг.",
    { title: "О поддержке школ на 2020-2021 гг." },
  ],
  [
    "a title above the kind word",
    "О поддержке школ\nПРИКАЗ\n03.04.2020 № 12",
    { title: "О поддержке школ", number: "12" },
  ],
  ["a title in capitals", "ПРИКАЗ\n03.04.2020 № 12\nОБ УТВЕРЖДЕНИИ ПЛАНА", { title: "ОБ УТВЕРЖДЕНИИ ПЛАНА" }],
  [
    "issuer in the genitive behind the kind word",
    "ПОСТАНОВЛЕНИЕ\nАДМИНИСТРАЦИИ ЛУГОВСКОГО РАЙОНА\n03.04.2020 № 12\nО поддержке школ",
    { issuer: "АДМИНИСТРАЦИИ ЛУГОВСКОГО РАЙОНА", number: "12" },
  ],
  [
    "issuer in the genitive on the kind word's line",
    "ПОСТАНОВЛЕНИЕ АДМИНИСТРАЦИИ ЛУГОВСКОГО РАЙОНА\n03.04.2020 № 12\nО поддержке школ",
    { issuer: "АДМИНИСТРАЦИИ ЛУГОВСКОГО РАЙОНА" },
  ],
  [
    "the kind word between Federation and issuer",
    "РОССИЙСКАЯ ФЕДЕРАЦИЯ\nПОСТАНОВЛЕНИЕ\nАДМИНИСТРАЦИИ ГОРОДА СВЕТЛОРЕЧЕНСКА\n03.04.2020 № 12\nО поддержке школ",
    { issuer: "АДМИНИСТРАЦИИ ГОРОДА СВЕТЛОРЕЧЕНСКА" },
  ],
  [
    "Federation and region above the issuer",
    "Российская Федерация\nПриламская область\nУправление образования Луговского района\nПРИКАЗ\n03.04.2020 № 12\nО поддержке школ",
    { issuer: "Управление образования Луговского района", region: "Приламская область" },
  ],
  [
    "a genitive line that completes the issuer",
    "Министерство образования\nПриламской области\nПРИКАЗ\n03.04.2020 № 12\nО поддержке школ",
    { issuer: "Министерство образования Приламской области", region: null },
  ],
  [
    "an issuer on four lines",
    "Муниципальное бюджетное\nобщеобразовательное учреждение\n«Средняя школа № 5»\nгорода Светлореченска\nПРИКАЗ\n03.04.2020 № 12\nО поддержке школ",
    { issuer: "Муниципальное бюджетное общеобразовательное учреждение «Средняя школа № 5» города Светлореченска" },
  ],
  [
    "straight quotes of the issuer",
    'МБОУ "Средняя школа № 5"\nПРИКАЗ\n03.04.2020 № 12\nО поддержке школ',
    { issuer: "МБОУ «Средняя школа № 5»" },
  ],
  [
    "a founder above an institution",
    "Администрация Луговского района\nМКУ «Центр образования»\nПРИКАЗ\n03.04.2020 № 12\nО поддержке школ",
    { issuer: "МКУ «Центр образования»" },
  ],
  [
    "a department below its administration",
    "Администрация Луговского района\nУправление образования\nПРИКАЗ\n03.04.2020 № 12\nО поддержке школ",
    { issuer: "Управление образования" },
  ],
  [
    "a short name in brackets",
    "Муниципальное казённое учреждение «Центр образования»\n(МКУ «ЦО»)\nПРИКАЗ\n03.04.2020 № 12\nО поддержке школ",
    { issuer: "Муниципальное казённое учреждение «Центр образования»" },
  ],
  ["no issuer", "ПРИКАЗ\n03.04.2020 № 12\nО поддержке школ", { issuer: null }],
  [
    "address and telephone stay out",
    "Управление образования Луговского района\n634000, г. Светлореченск, ул. Лесная, 5, тел. 2-11-22\nПРИКАЗ\n03.04.2020 № 12\nО поддержке школ",
    { issuer: "Управление образования Луговского района", place: null },
  ],
  [
    "a note of changes gives nothing",
    "ПРИКАЗ\n03.04.2020 № 12\n(в ред. приказа от 01.02.2021 № 5)\nО поддержке школ",
    { number: "12", date: "2020-04-03", title: "О поддержке школ" },
  ],
  [
    "a note of changes above",
    "(с изменениями от 01.02.2021 № 5)\nПРИКАЗ\n03.04.2020 № 12\nО поддержке школ",
    { number: "12", date: "2020-04-03" },
  ],
  [
    "registration below",
    "ПРИКАЗ\n03.04.2020 № 12\nЗарегистрировано 05.04.2020 № 9999\nО поддержке школ",
    { number: "12", date: "2020-04-03", title: "О поддержке школ" },
  ],
  [
    "a page's time stamp above",
    "05.04.2020, 12:30\nПРИКАЗ\n03.04.2020 № 12\nО поддержке школ",
    { number: "12", date: "2020-04-03", issuer: null },
  ],
];

describe("the header of an act", () => {
  test.each(CASES)("%s", (_, header, fields) => {
    expect(orderWith(header)).toMatchObject(fields);
  });

  test("every form was read", () => {
    expect(CASES.length).toBeGreaterThan(50);
  });
});

describe("numbers", () => {
  const NUMBERS: readonly (readonly [print: string, number: string | null])[] = [
    ["№ 91/1", "91/1"],
    ["№203-р", "203-р"],
    ["№ 415-па", "415-па"],
    ["№ 01-121/13-01", "01-121/13-01"],
    ["№ 744 - п", "744-п"],
    ["№ 94 а", "94 а"],
    ["№ 226а", "226а"],
    ["№ 35 па", "35 па"],
    ["№ 425-39/4", "425-39/4"],
    ["№ 01-08/276-осн.", "01-08/276-осн"],
    ["№ 390-пп", "390-пп"],
    ["№ 25/2-г", "25/2-г"],
    ["№ 12 / 3", "12/3"],
    ["№ 1 2 7", "127"],
    ["№ П-45", "П-45"],
    ["№ 01-07-45", "01-07-45"],
    ["№ 5-ОД", "5-ОД"],
    ["№ 12.1", "12.1"],
    ["№ 45\u00a0-\u00a0о", "45-о"],
    ["№№ 45", "45"],
    ["№ 318 о.д.", "318 о.д."],
    ["№ 318-о.д.", "318-о.д."],
    ["№ 318 о. д.", "318 о.д."],
    ["№ 318 о/д", "318 о/д"],
    ["№ 318-л/с", "318-л/с"],
    ["№ 318 л.с.", "318 л.с."],
    ["№ 318 О.Д.", "318 О.Д."],
    ["№ 318/о.д", "318/о.д"],
    ["№318о.д.", "318о.д."],
    ["№ 01-17/318 о.д.", "01-17/318 о.д."],
    ["№ 318 осн.", "318 осн"],
    ["№ 318 общ.", "318 общ"],
    ["№ 318 ОД", "318 ОД"],
    ["№ б/н", null],
    ["№ 00", null],
    ["№ ______", null],
    ["№", null],
    ["б/н", null],
  ];
  test.each(NUMBERS)("%s", (print, number) => {
    expect(orderWith(`ПРИКАЗ\n03.04.2020 ${print}\nО поддержке школ`).number).toBe(number);
  });

  test.each(NUMBERS)("%s on its own line", (print, number) => {
    expect(orderWith(`ПРИКАЗ\nот 03.04.2020\n${print}\nО поддержке школ`)).toMatchObject({
      number,
      date: "2020-04-03",
      title: "О поддержке школ",
    });
  });
});

describe("letters behind a number that are no suffix", () => {
  test.each([
    ["12.03.2023 № 318 г. Ореховец", "318", "г. Ореховец"],
    ["12.03.2023 № 318 г.о. Ореховец", "318", undefined],
  ])("%s", (line, number, place) => {
    expect(orderWith(`ПРИКАЗ\n${line}\nО поддержке школ`)).toMatchObject(place ? { number, place } : { number });
  });
});

describe("dates", () => {
  const DATES: readonly (readonly [print: string, date: string | null, rules: readonly string[]])[] = [
    ["12.03.2023", "2023-03-12", []],
    ["12.03.2023 г.", "2023-03-12", []],
    ["12.03.2023г", "2023-03-12", []],
    ["12.03.2023 года", "2023-03-12", []],
    ["от 12.03.2023", "2023-03-12", []],
    ["12.03.23", "2023-03-12", []],
    ["1.2.2023", "2023-02-01", []],
    ["12/03/2023", "2023-03-12", []],
    ["12 . 03 . 2023", "2023-03-12", []],
    ["«14» 03 2022 г.", "2022-03-14", []],
    ["«14» марта 2022 г.", "2022-03-14", []],
    ['"14" марта 2022 года', "2022-03-14", []],
    ["« 14 » марта 2022 г.", "2022-03-14", []],
    ["14 марта 2022", "2022-03-14", []],
    ["14 МАРТА 2022 ГОДА", "2022-03-14", []],
    ["«_14_»__марта__2022 г.", "2022-03-14", []],
    ["от «5» мая 21 г.", "2021-05-05", []],
    ["29.02.2024", "2024-02-29", []],
    ["«___» __________ 2023 г.", null, ["order/missing-date"]],
    ["«» ______ 2023 г.", null, ["order/missing-date"]],
    ["« » сентября 2019 года", null, ["order/missing-date"]],
    ["от ____________", null, ["order/missing-date"]],
    ["29.02.2023", null, ["order/date-malformed"]],
    ["38.04.2017", null, ["order/date-malformed"]],
    ["38.04.217", null, ["order/date-malformed"]],
    ["00.00.2018", null, ["order/date-malformed"]],
    ["31 апреля 2020 г.", null, ["order/date-malformed"]],
    ["14.10.2021 2021 г.", "2021-10-14", ["order/date-malformed"]],
    ["19.02 2020 года", "2020-02-19", ["order/date-malformed"]],
  ];
  test.each(DATES)("%s", (print, date, rules) => {
    const text = `ПРИКАЗ\n${print} № 45\nО поддержке школ`;
    expect(orderWith(text)).toMatchObject({ date, number: "45", title: "О поддержке школ" });
    const found = rulesOf(text + BODY).filter((rule) => /date/.test(rule));
    if (rules.includes("order/date-malformed")) expect(found).toContain("order/date-malformed");
    else expect(found).toEqual(rules);
  });

  test("every form was read", () => {
    expect(DATES.length).toBe(29);
  });

  test.each([
    ["15.06.20l5", "2015-06-15"],
    ["15.06.20I5", "2015-06-15"],
    ["l5.06.2015", "2015-06-15"],
    ["15 июня 20l5 г.", "2015-06-15"],
  ])("%s: a letter for a digit does not part the year", (print, iso) => {
    const text = `ПРИКАЗ\nот ${print} № 45\nО поддержке школ${BODY}`;
    expect(documentOf(text).order?.date).toBe(iso);
    expect(rulesOf(text)).toContain("text/mixed-script");
  });

  test("a gap in the year is told", () => {
    const text = `ПРИКАЗ\nот 15.06.20 15 № 45\nО поддержке школ${BODY}`;
    expect(documentOf(text).order).toMatchObject({ date: "2015-06-15", number: "45" });
    expect(rulesOf(text)).toContain("order/date-malformed");
  });

  test.each(["15.06.20!5", "15.06.20lS"])("%s is no date of 2020", (print) => {
    const text = `ПРИКАЗ\nот ${print} № 45\nО поддержке школ${BODY}`;
    expect(documentOf(text).order?.date).toBeNull();
    expect(rulesOf(text)).toContain("order/missing-date");
  });

  test("letters in a date are mixed scripts, not a malformed date", () => {
    const text = `ПРИКАЗ\n1О.О3.2О23 № 45\nО поддержке школ`;
    expect(orderWith(text)).toMatchObject({ date: "2023-03-10", number: "45" });
    expect(rulesOf(text + BODY)).toContain("text/mixed-script");
    expect(rulesOf(text + BODY, "order/date")).toEqual([]);
  });
});

describe("hard prints, and those not yet read as printed", () => {
  test.each<[string, string, Fields]>([
    // The number of a school is taken for the act's own, and its letterhead is lost.
    [
      "a school with a number above the kind word",
      "МБОУ «СОШ № 5»\nПРИКАЗ\n12.03.2023 № 45\nО поддержке школ",
      { issuer: "МБОУ «СОШ № 5»", number: "45" },
    ],
    // A line of fields right below the title is taken into it.
    [
      "date and number behind the title and a gap",
      "ПРИКАЗ\nО поддержке школ\n\nот 03.04.2020 № 12",
      { title: "О поддержке школ", number: "12", date: "2020-04-03" },
    ],
    [
      "date and number on two lines behind the title",
      "ПРИКАЗ\nО поддержке школ\n03.04.2020 года\n№12",
      { number: "12", date: "2020-04-03" },
    ],
    [
      "date and number behind the title, parted by a tab",
      "ПРИКАЗ\nО поддержке школ\n12.03.2023\t№ 45",
      { title: "О поддержке школ", number: "45", date: "2023-03-12" },
    ],
  ])("%s", (_, header, fields) => {
    expect(orderWith(header)).toMatchObject(fields);
  });

  test.each<[string, string, Fields]>([
    ["a kindergarten with a number", "МДОУ № 7\nПРИКАЗ\n12.03.2023 № 45\nО поддержке школ", { number: "45" }],
    [
      "a title over a blank line before a capital",
      "ПРИКАЗ\n12.03.2023 № 45\n\nОб утверждении\n\nПлана мероприятий",
      { title: "Об утверждении Плана мероприятий" },
    ],
    [
      "a title that begins with «По итогам»",
      "ПРИКАЗ\n12.03.2023 № 45\nПо итогам мониторинга школ",
      { title: "По итогам мониторинга школ" },
    ],
    // A town on a line of its own.
    ["a bare town below", "ПРИКАЗ\n12.03.2023 № 45\nСветлореченск\nО поддержке школ", { place: "Светлореченск" }],
    [
      "a town above the kind word",
      "Управление образования Луговского района\nг. Светлореченск\nПРИКАЗ\n12.03.2023 № 45\nО поддержке школ",
      { place: "г. Светлореченск", issuer: "Управление образования Луговского района" },
    ],
    // A mark above the header is no body.
    ["«КОПИЯ»", "КОПИЯ\nПРИКАЗ\n12.03.2023 № 45\nО поддержке школ", { issuer: null }],
    ["«ВЫПИСКА ИЗ ПРИКАЗА»", "ВЫПИСКА ИЗ ПРИКАЗА\n12.03.2023 № 45\nО поддержке школ", { issuer: null, number: "45" }],
  ])("%s", (_, header, fields) => {
    expect(orderWith(header)).toMatchObject(fields);
  });
});
