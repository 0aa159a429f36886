import { describe, expect, test } from "vitest";
import type { Order } from "../../../src/model/types.ts";
import { BODY, documentOf, orderWith } from "../reading.ts";

const TITLE = "О поддержке школ района";
const READ: Partial<Order> = { number: "12", date: "2020-04-03", title: TITLE };
const HEAD = "ОТДЕЛ ОБРАЗОВАНИЯ\nПРИКАЗ\n";

describe("a title on the line of date and number", () => {
  test.each<[string, Partial<Order>]>([
    [`03.04.2020 № 12 ${TITLE}`, READ],
    [`от 03.04.2020 г. N 12 ${TITLE}`, READ],
    [`№ 12 от 3 апреля 2020 года «${TITLE}»`, READ],
    [`03.04.2020 N 12${TITLE}`, READ],
    [`от 03.04.2020 № 12 г. Заволжск ${TITLE}`, { ...READ, place: "г. Заволжск" }],
    [`от 03.04.2020\n№ 12 ${TITLE}`, READ],
    ["03.04.2020 № 12 О поддержке школ\nрайона", READ],
    ["03.04.2020 № 12 О поддержке школ\nЗаволжского района", { ...READ, title: "О поддержке школ Заволжского района" }],
    [`№ 12\n03.04.2020 ${TITLE}`, READ],
    [`03.04.2020 № 12\n${TITLE}`, READ],
  ])("%s", (header, fields) => {
    expect(orderWith(HEAD + header)).toMatchObject(fields);
  });

  test("on the kind word's line behind a place that it is glued to", () => {
    expect(orderWith("ОТДЕЛ ОБРАЗОВАНИЯ\nПРИКАЗ от 03.04.2020 № 12 г. ЗаволжскО поддержке школ")).toMatchObject({
      place: "г. Заволжск",
      title: "О поддержке школ",
    });
  });

  test("without a kind word", () => {
    const text =
      "№ 12 от 03.04.2020 г. «О поддержке школ »\n\nВ целях развития школ администрация района\nПОСТАНОВЛЯЕТ:\n1. Утвердить план.\n\nГлава\tИ.П. Луговая\n";
    expect(documentOf(text).order).toMatchObject({ kind: "resolution", number: "12", title: "О поддержке школ" });
  });
});

describe("date and number in the right half of the title's line", () => {
  test.each<[string, Partial<Order>]>([
    [`ПРИКАЗ № 12\n${TITLE}          от 03.04.2020 г.`, READ],
    [`ПРИКАЗ № 12\n«О поддержке школ\nрайона»\t03.04.2020`, READ],
    [`ПРИКАЗ\n${TITLE}          от 03.04.2020 № 12`, READ],
  ])("%s", (header, fields) => {
    expect(orderWith(`ОТДЕЛ ОБРАЗОВАНИЯ\n${header}`)).toMatchObject(fields);
  });

  test.each([
    // the date of the act that the title names
    ["03.04.2020 № 12\nО внесении изменений в приказ отдела          от 01.02.2019 № 8", "от 01.02.2019 № 8"],
    ["О внесении изменений в приказ          от 01.02.2019 № 8", "от 01.02.2019 № 8"],
    ["О внесении изменений в приказ от 01.02.2019 № 8", "от 01.02.2019 № 8"],
  ])("%s", (header, end) => {
    expect(orderWith(HEAD + header, BODY).title?.endsWith(end)).toBe(true);
  });
});
