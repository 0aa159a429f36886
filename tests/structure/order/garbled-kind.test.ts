import { describe, expect, it } from "vitest";
import { garbledKind } from "../../../src/structure/order/garbled-kind.ts";
import { documentOf } from "../reading.ts";

const actOf = (kind: string, place = "с. Нижняя Берёзовка"): string =>
  `КОМИТЕТ ПО ОБРАЗОВАНИЮ\nАДМИНИСТРАЦИИ ЗАРЕЧНОГО РАЙОНА\n${kind}\n9 августа 2023 г. № 71-п\n${place}\n\nО наставниках школ\n\nВ целях поддержки школ\nПРИКАЗЫВАЮ:\n1. Назначить наставников.\n\nПредседатель\tИ.О. Лугов\n`;

describe("a kind word that a scan got wrong", () => {
  it.each([
    ["П Р И К А 3", "order"],
    ["ПРИКА3", "order"],
    ["IIРИКАЗ", "order"],
    ["ПРNКАЗ", "order"],
    ["ПРИКЛЗ", "order"],
    ["ПPИKA3", "order"],
    ["П Р И К А З N", "order"],
    ["РАСП0РЯЖЕНИЕ", "directive"],
    ["ПОСТАН0ВЛЕНИЕ", "resolution"],
    ["ПОСТАНОВЛЕНЙЕ", "resolution"],
    ["РЕШEНИ Е", "decision"],
  ])("«%s» opens the act", (kind, read) => {
    const { order, organizations } = documentOf(actOf(kind));
    expect(order).toMatchObject({
      kind: read,
      issuer: "КОМИТЕТ ПО ОБРАЗОВАНИЮ АДМИНИСТРАЦИИ ЗАРЕЧНОГО РАЙОНА",
      place: "с. Нижняя Берёзовка",
      number: "71-п",
      date: "2023-08-09",
      title: "О наставниках школ",
    });
    expect(organizations).toHaveLength(1);
  });

  it.each([
    ["ПРИКА3", ["text/mixed-script"]],
    ["ПРИКЛЗ", ["text/ocr-noise"]],
    ["П Р И К А З", []],
    ["ПРИ КАЗ", []],
  ])("is told of in «%s»", (kind, rules) => {
    const { diagnostics } = documentOf(actOf(kind));
    expect(diagnostics.map(({ rule }) => rule).filter((rule) => rule.startsWith("text/"))).toEqual(rules);
  });

  it.each([
    "ПРИКАЗЫ",
    "РЕШЕНИЯ",
    "РЕШЕНИЙ",
    "ПРИКАЗЫВАЮ",
    "ПРИКАЗ3 ШКОЛЫ",
    "ПРИЁМ",
    "Прикаs",
    "ПРИКЛЗ О ШКОЛАХ",
    "12.05.2023",
  ])("is not «%s»", (line) => {
    expect(garbledKind(line)).toBeNull();
  });
});

describe("the place below date and number", () => {
  it("is no part of the issuer where the act has no kind word", () => {
    expect(documentOf(actOf("")).order).toMatchObject({
      issuer: "КОМИТЕТ ПО ОБРАЗОВАНИЮ АДМИНИСТРАЦИИ ЗАРЕЧНОГО РАЙОНА",
      place: "с. Нижняя Берёзовка",
    });
  });

  it("is the issuer's above them", () => {
    const text =
      "АДМИНИСТРАЦИЯ\nг. Заречного\n\nПОСТАНОВЛЕНИЕ\n9 августа 2023 г. № 71-п\n\nО наставниках школ\n\nПОСТАНОВЛЯЕТ:\n1. Назначить наставников.\n";
    expect(documentOf(text).order).toMatchObject({ issuer: "АДМИНИСТРАЦИЯ г. Заречного", place: null });
  });
});
