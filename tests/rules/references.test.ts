import { describe, expect, test } from "vitest";
import { orderDateMalformed } from "../../src/rules/order-date-malformed.ts";
import { isSameIssuer } from "../../src/rules/reference/issuers.ts";
import { referenceMissingAppendix } from "../../src/rules/reference-missing-appendix.ts";
import { referenceOwnNumberMismatch } from "../../src/rules/reference-own-number-mismatch.ts";
import { act, activity, appendix, at, clause, found, order, roadmap } from "./builder.ts";

describe("missing appendices", () => {
  test.each<[string, string[], [string | null, string][], string[]]>([
    ["there", ["Утвердить план (приложение 1)"], [["1", "Приложение 1"]], []],
    ["nothing there", ["Утвердить план (приложение 1)"], [], ["1"]],
    ["a heading of the content alone", ["Утвердить план (приложение 1)"], [[null, "План мероприятий"]], ["1"]],
    ["a stamp", ["Утвердить план (Приложение)"], [[null, "УТВЕРЖДЕНО приказом отдела"]], []],
    ["a stamp for the only number", ["Утвердить план (приложение № 1)"], [[null, "УТВЕРЖДЁН приказом отдела"]], []],
    ["one stamp for two", ["План (приложение 1), состав (приложение 2)"], [[null, "Утвержден приказом"]], ["2"]],
    ["a label in the heading alone", ["План согласно приложению № 2"], [[null, "Приложение № 2 к приказу"]], []],
    ["without a number, none there", ["Утвердить план согласно приложению"], [], [""]],
    ["several at once", ["Утвердить формы (приложения № 1, 2 и 3)"], [["2", "Приложение 2"]], ["1", "3"]],
    ["a range", ["Утвердить формы (приложения 1-3)"], [["2", "Приложение 2"]], ["1", "3"]],
    ["to this order", ["План согласно приложению 1 к настоящему приказу"], [], ["1"]],
    ["to another act", ["Отчёт по форме (приложение 1 к письму министерства от 12.02.2023 № 5)"], [], []],
    ["to another paper", ["В соответствии с приложением 2 Порядка проведения"], [], []],
    ["attached without the word", ["Утвердить прилагаемый перечень"], [], [""]],
    ["attached in brackets", ["Утвердить перечень (прилагается)"], [[null, "Приложение"]], []],
    ["attached under a number", ["Утвердить прилагаемый перечень (приложение 2)"], [], ["2"]],
    ["a programme of a telephone", ["Установить мобильное приложение", "Отмечаться в приложении «Дневник»"], [], []],
    ["in every clause", ["План (приложение 1)", "Исполнять план (приложение 1)"], [], ["1", "1"]],
  ])("%s", (_, texts, heads, expected) => {
    const clauses = texts.map((text, i) => clause(`${i + 1}.`, text));
    const appendices = heads.map(([label, raw]) => appendix(label, raw));
    const out = found(referenceMissingAppendix, { order: order({ clauses, appendices }) });
    expect(out.map((item) => item.values?.label ?? "")).toEqual(expected);
  });

  test("sub-clauses name appendices too; a stray heading counts", () => {
    const clauses = [
      clause("1.", "Утвердить:", [clause("1)", "план (приложение 1);"), clause("2)", "состав (приложение 2).")]),
    ];
    expect(found(referenceMissingAppendix, { order: order({ clauses }) })).toHaveLength(2);
    const unclaimed = [{ text: "Приложение № 2", reason: "unrecognized" as const, span: at(40) }];
    expect(
      found(referenceMissingAppendix, { order: order({ clauses }), unclaimed }).map((item) => item.values?.label),
    ).toEqual(["1"]);
  });
});

test.each([
  ["Отдела образования Заозёрского района", true],
  ["отдела образования", true],
  ["Отдел образования", true],
  ["ОО", true],
  ["министерства образования", false],
  ["Отдела культуры Заозёрского района", false],
  ["отдела образования Приморского района", false],
  ["", false],
])("%s is the issuer: %s", (print, expected) => {
  expect(isSameIssuer(print, "Отдел образования Заозёрского района")).toBe(expected);
});

test.each([
  ["МКОУ «Берёзовская ООШ им. А.А. Липова»", true],
  ["МКОУ «Берёзовская ООШ»", true],
  ["МКОУ", true],
  ["ООШ", false],
  ["МБОУ «Берёзовская ООШ»", false],
  ["МКОУ «Сосновская ООШ»", false],
])("%s is the school that issues: %s", (print, expected) => {
  const school =
    "Муниципальное казённое общеобразовательное учреждение «Берёзовская основная общеобразовательная школа имени А.А. Липова»";
  expect(isSameIssuer(print, school)).toBe(expected);
});

describe("citations of the order itself", () => {
  const activities = (title: string) => [roadmap([activity("1.1", 30, { title, cells: { activity: [at(31)] } })])];
  const FULL = "Отдела образования Заозёрского района";
  test.each<[string, number]>([
    [`Издание приказа ${FULL} от 20.02.2023 № 46`, 1],
    [`Издание приказа ${FULL} от 20.02.2023 № 48`, 0],
    ["Издание приказа от 20 февраля 2023 г. № 46 «О плане»", 1],
    [`Приказ ${FULL} от 21.02.2023 № 48`, 1],
    [`Приказ ${FULL} от 14.09.2021 № 48`, 0],
    [`Приказ ${FULL} от 11.01.2022 № 3`, 0],
    ["Приказ министерства образования от 20.02.2023 № 46", 0],
    [`Распоряжение ${FULL} от 20.02.2023 № 46`, 0],
    ["Издание приказа", 0],
  ])("%s", (title, expected) => {
    const out = found(referenceOwnNumberMismatch, { order: order(), roadmaps: activities(title) });
    expect(out).toHaveLength(expected);
    if (expected) expect(out[0]).toMatchObject({ subject: "1.1", span: at(31) });
  });

  test.each<[string, number]>([
    ["ПРИЛОЖЕНИЕ 1 к приказу отдела образования от 20.02.2023 № 48", 0],
    ["ПРИЛОЖЕНИЕ 1 к приказу отдела образования\n20.02.2023 № 46", 1],
    ["ПРИЛОЖЕНИЕ 1 к приказу отдела образования от 20.02.2022 № 48", 1],
    ["Приложение к приказу от 03.03.2022 № 12", 1],
    ["УТВЕРЖДЕНО приказом отдела образования от 03.03.2022 № 12", 0],
    ["УТВЕРЖДЕНО приказом от ____ № ____", 0],
  ])("in a stamp: %s", (raw, expected) => {
    expect(found(referenceOwnNumberMismatch, { order: order({ appendices: [appendix("1", raw)] }) })).toHaveLength(
      expected,
    );
  });

  test("an act of the grounds is another act", () => {
    const basis = [act({ number: "46", date: "2023-02-20" })];
    const roadmaps = activities("Исполнение приказа от 20.02.2023 № 46");
    expect(found(referenceOwnNumberMismatch, { order: order({ basis }), roadmaps })).toHaveLength(0);
    expect(found(referenceOwnNumberMismatch, { order: null, roadmaps })).toHaveLength(0);
    expect(found(referenceOwnNumberMismatch, { order: order({ number: null }), roadmaps })).toHaveLength(0);
  });
});

describe("malformed dates behind the clauses", () => {
  test.each<[string, number]>([
    ["Программа, утверждённая постановлением от 18.01 2021 года № 38", 1],
    ["Программа, утверждённая постановлением от 30.02.2021 № 38", 1],
    ["Программа, утверждённая постановлением от 18.01.2021 № 38", 0],
    ["Совещание 30.02.2021", 0],
  ])("%s", (title, expected) => {
    const roadmaps = [roadmap([activity("1.1", 30, { title })])];
    expect(found(orderDateMalformed, { roadmaps })).toHaveLength(expected);
  });

  test("in a stamp of several lines: its last line; in a passport they were told before", () => {
    const raw = "УТВЕРЖДЕНО приказом отдела от 13.09.2022 2022 г. № 48";
    const span = { startLine: 30, startColumn: 1, endLine: 33, endColumn: 20 };
    const appendices = [{ ...appendix(null, raw), span }];
    expect(found(orderDateMalformed, { order: order({ appendices }) })).toMatchObject([{ span: { startLine: 33 } }]);
    const fields = [{ label: "Основания", values: [raw], span }];
    expect(found(orderDateMalformed, { passport: { title: null, fields, span } })).toHaveLength(0);
  });
});
