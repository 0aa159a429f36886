import { describe, expect, test } from "vitest";
import type { Order } from "../../../src/model/types.ts";
import { BODY, documentOf, orderWith } from "../reading.ts";

const TITLE = "О сборе сведений";
const READ: Partial<Order> = {
  kind: "order",
  issuer: "ОТДЕЛ ОБРАЗОВАНИЯ",
  number: "17",
  date: "2021-04-06",
  title: TITLE,
};

describe("a header that lost its blanks", () => {
  test.each<[string, Partial<Order>]>([
    ["ПРИКАЗот 06.04.2021№17", READ],
    ["ПРИКАЗ№ 17от 6.04.2021", READ],
    ["ПРИКАЗ№17 от6.04.2021г.", READ],
    ["ПРИКАЗ06.04.2021г.№17г. Узловск", { ...READ, place: "г. Узловск" }],
    ["Приказот 06.04.2021 №17", READ],
    ["ПРИКАЗ\nот6апреля2021года№17", READ],
    ["ПРИКАЗ\n06.04.2021№ 17", READ],
    ["РАСПОРЯЖЕНИЕ№ 17-рот 6 апреля 2021 года", { ...READ, kind: "directive", number: "17-р" }],
    ["П Р И К А Зот 06.04.2021 № 17", READ],
  ])("%s", (header, fields) => {
    expect(orderWith(`ОТДЕЛ ОБРАЗОВАНИЯ\n${header}\n${TITLE}`)).toMatchObject(fields);
  });

  test("the title on the kind word", () => {
    expect(orderWith(`ОТДЕЛ ОБРАЗОВАНИЯ\nПРИКАЗ${TITLE}\nот 06.04.2021 № 17`)).toMatchObject(READ);
  });

  test("the kind word on the issuer", () => {
    expect(orderWith(`ОТДЕЛ ОБРАЗОВАНИЯПРИКАЗ6 апреля 2021 года№ 17\n${TITLE}`)).toMatchObject(READ);
    expect(orderWith(`ОТДЕЛ ОБРАЗОВАНИЯПРИКАЗ\nот 06.04.2021 № 17\n${TITLE}`)).toMatchObject(READ);
  });

  test("a whole act on one line", () => {
    const { order } = documentOf(
      "АДМИНИСТРАЦИЯ УЗЛОВСКОГО РАЙОНАПОСТАНОВЛЕНИЕот 06.04.2021№17г. УзловскО сборе сведенийВ целях учёта детейПОСТАНОВЛЯЮ:1. Собрать сведения.2. Контроль оставляю за собой.Глава районаП.П. Бережной\n",
    );
    expect(order).toMatchObject({
      kind: "resolution",
      issuer: "АДМИНИСТРАЦИЯ УЗЛОВСКОГО РАЙОНА",
      number: "17",
      date: "2021-04-06",
      place: "г. Узловск",
      title: TITLE,
      preamble: "В целях учёта детей ПОСТАНОВЛЯЮ:",
      signatory: { position: "Глава района", name: "Бережной П.П." },
    });
    expect(order?.clauses.map(({ text }) => text)).toEqual(["Собрать сведения.", "Контроль оставляю за собой."]);
  });

  test("the name on the office", () => {
    const order = orderWith(
      `ОТДЕЛ ОБРАЗОВАНИЯ\nПРИКАЗ\n06.04.2021 № 17\n${TITLE}`,
      BODY.replace("Директор\t", "Директор"),
    );
    expect(order.signatory).toMatchObject({ position: "Директор", name: "Луговая И.П." });
  });

  test("what only looks glued", () => {
    expect(orderWith(`ОТДЕЛ ОБРАЗОВАНИЯ\nПРИКАЗ\n06.04.2021 № 17-от\nО РАЗРЕШЕНИЕ№5 и работ 12`)).toMatchObject({
      number: "17-от",
      title: "О РАЗРЕШЕНИЕ№5 и работ 12",
    });
  });
});

describe("a date that stands on several lines", () => {
  test.each<[string, Partial<Order>]>([
    ["от « 06 »\n\nапреля 2021 года\n\n№ 17", READ],
    ["от « 06 »\nапреля 2021 года\n№ 17", READ],
    ["«06»\n\nапреля 2021 года\n\n№ 17", READ],
    ["06\n\nапреля\n\n2021 г.\n\n№ 17", READ],
    ["от « »\n\n2021 года\n\n№ 17", { ...READ, date: null }],
    ["от« 0$\n\n»\n\n2021 года\n\n№ 17", { ...READ, date: null }],
    ["от «  »\n\n20   г.\n\n№ 17", { ...READ, date: null }],
  ])("%j", (header, fields) => {
    expect(orderWith(`ОТДЕЛ ОБРАЗОВАНИЯ\nПРИКАЗ\n${header}\n\nг. Узловск\n${TITLE}`)).toMatchObject({
      ...fields,
      place: "г. Узловск",
    });
  });
});

describe("kind word and title on one line", () => {
  test.each(["Приказ О сборе сведений", "• Приказ О сборе сведений", "Приказ «О сборе сведений»"])("%s", (line) => {
    const order = orderWith(`МОУ «Узловская СОШ»\n${line}\n6 апреля 2021`);
    expect(order).toMatchObject({ issuer: "МОУ «Узловская СОШ»", title: TITLE, date: "2021-04-06", number: null });
  });

  test("a page's title where the act has its own", () => {
    const order = orderWith("Приказ О сборе справок\nМОУ «Узловская СОШ»\nПРИКАЗ\n06.04.2021 № 17\nО сборе сведений");
    expect(order).toMatchObject({ title: TITLE, number: "17" });
  });
});

describe("an act of one line", () => {
  const REST =
    "Приказ № 17 от 06.04.2021 г. В соответствии с уставом приказываю: 1. Собрать сведения. 2. Контроль оставляю за собой.";

  test("the title before the kind word", () => {
    expect(documentOf(`«О сборе сведений» ${REST}`).order).toMatchObject({ title: TITLE, number: "17", issuer: null });
    expect(documentOf(`Муниципальное учреждение «Школа № 3» «О сборе сведений» ${REST}`).order).toMatchObject({
      title: TITLE,
      issuer: "Муниципальное учреждение «Школа № 3»",
    });
  });

  test("a kind word in mixed letters", () => {
    const text =
      "МУНИЦИПАЛЬНОЕ УЧРЕЖДЕНИЕ ШКОЛА № 3 прикАз 6 апреля2021 г. № 17 г. Узловск О сборе сведений На основании устава приказываю: 1. Собрать сведения.";
    expect(documentOf(text).order).toMatchObject({
      number: "17",
      date: "2021-04-06",
      place: "г. Узловск",
      title: TITLE,
    });
  });
});

test("an infinitive right below the title opens the text", () => {
  const { order } = documentOf(
    "КОМИТЕТ\nПРИКАЗ\n06.04.2021 № 17\nО конкурсе\nУтвердить положение о конкурсе.\nПредседатель А.А. Нижний\n",
  );
  expect(order).toMatchObject({ title: "О конкурсе", signatory: { name: "Нижний А.А." } });
  expect(order?.clauses.map(({ text }) => text)).toEqual(["Утвердить положение о конкурсе."]);
});

test("a paragraph that ends in a small word goes on behind a blank line", () => {
  const order = orderWith(
    "ОТДЕЛ\nПРИКАЗ\n06.04.2021 № 17\nО лагере",
    "\n\nПриказываю:\n1. Начальнику:\n\nвыполнять указания МЧС и\n\nРоспотребнадзора;\n\nвести журнал.\n\nДиректор\tИ.П. Луговая\n",
  );
  expect(order.clauses[0]?.children.map(({ text }) => text)).toEqual([
    "выполнять указания МЧС и Роспотребнадзора;",
    "вести журнал.",
  ]);
});

describe("a whole head on one line below the title of its page", () => {
  const TEXT = "1. Собрать сведения.\n2. Контроль оставляю за собой.\nГлава района\nП.П. Лосев\n";
  test("glued, with the town's «г.» at the number", () => {
    const { order } = documentOf(
      `Постановление Администрации Узловского района от 06.04.2021 № 17\n\nО сборе сведений\n\n  РОССИЙСКАЯ ФЕДЕРАЦИЯ\n  АДМИНИСТРАЦИЯ УЗЛОВСКОГО РАЙОНА\n   ПОСТАНОВЛЕНИЕот 6 апреля 2021 г.          N 17г. УзловскО сборе сведений\n\n   В целях учёта детей постановляю:\n${TEXT}`,
    );
    expect(order).toMatchObject({
      issuer: "АДМИНИСТРАЦИЯ УЗЛОВСКОГО РАЙОНА",
      number: "17",
      date: "2021-04-06",
      place: "г. Узловск",
      title: "О сборе сведений",
      preamble: "В целях учёта детей постановляю:",
    });
  });

  test("with blanks, and who disposes on a line of his own", () => {
    const { order } = documentOf(
      `Постановление Правительства Узловской области от 06.04.2021 № 17\nПРАВИТЕЛЬСТВО УЗЛОВСКОЙ ОБЛАСТИ ПОСТАНОВЛЕНИЕ от 6 апреля 2021 года № 17 г.Узловск О сборе сведений о детях области и городов\nПравительство Узловской области\nпостановляет:\n${TEXT}`,
    );
    expect(order).toMatchObject({
      issuer: "ПРАВИТЕЛЬСТВО УЗЛОВСКОЙ ОБЛАСТИ",
      number: "17",
      place: "г.Узловск",
      title: "О сборе сведений о детях области и городов",
      preamble: "Правительство Узловской области постановляет:",
    });
  });
});
