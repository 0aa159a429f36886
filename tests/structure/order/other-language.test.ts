import { describe, expect, test } from "vitest";
import {
  isKindCopy,
  isLoneCopy,
  isOtherLanguage,
  kindCopyLength,
} from "../../../src/structure/order/other-language.ts";
import { documentOf } from "../reading.ts";

const HEAD = "УПРАВЛЕНИЕ ОБРАЗОВАНИЯ\nПРИЛУКСКОГО РАЙОНА\n\n";
const ISSUER = "УПРАВЛЕНИЕ ОБРАЗОВАНИЯ ПРИЛУКСКОГО РАЙОНА";
const BODY = "\n\nО поддержке школ\n\nПРИКАЗЫВАЮ:\n1. Утвердить план.\n\nНачальник\tА.А. Ветлугин\n";
const read = (header: string) => {
  const { order, unclaimed } = documentOf(header + BODY);
  return { order, left: unclaimed.map(({ text }) => text) };
};

describe("the kind word's copy in a second language", () => {
  test.each([
    ["БОЕРЫК"],
    ["Боерык"],
    ["БОЙОРОК"],
    ["Б О Й О Р О Ҡ"],
    ["ХУШУ"],
    ["ЙЫШĂНУ"],
    ["ЙЫШӐНУ"],
    ["УУРААХ"],
    ["ДЬАҺАЛ"],
    ["КӰШТЫК"],
    ["ПУТФКС"],
    ["КОСОН"],
    ["ТШӦКТӦМ"],
    ["ТОГТАВР"],
    ["ЗАХИРАЛТА"],
    ["ДУЖААЛ"],
    ["УЫНАФФÆ"],
    ["УЫНАФФӔ"],
    ["УНАФЭ"],
  ])("%s above the Russian one", (copy) => {
    expect(isKindCopy(copy)).toBe(true);
    for (const blank of ["\n", "\n\n"]) {
      const { order, left } = read(`${HEAD}${copy}${blank}ПРИКАЗ\n04.05.2021 № 31`);
      expect(order).toMatchObject({ kind: "order", issuer: ISSUER, number: "31", date: "2021-05-04" });
      expect(left).toEqual([copy]);
    }
  });

  test.each([
    ["behind it", "ПРИКАЗ\nБОЕРЫК\n04.05.2021 № 31"],
    ["beside it", "ПРИКАЗ\tБОЕРЫК\n04.05.2021\t№ 31"],
    ["before it on its line", "БОЕРЫК / ПРИКАЗ\n04.05.2021 № 31"],
    ["behind it on its line", "ПРИКАЗ (БОЕРЫК)\n04.05.2021 № 31"],
    ["with the number", "БОЕРЫК № 31\nПРИКАЗ\n04.05.2021"],
    ["of a language that no list has", "МУРТАН\n\nПРИКАЗ\n04.05.2021 № 31"],
  ])("%s", (_, header) => {
    expect(read(HEAD + header).order).toMatchObject({
      kind: "order",
      issuer: ISSUER,
      number: "31",
      title: "О поддержке школ",
    });
  });

  test.each([
    "ОБРАЗОВАНИЯ",
    "РАЙОНА",
    "ЗАВОЛЖСК",
    "ЛИЦЕЙ",
    "ТЕХНИКУМ",
    "ИНТЕРНАТ",
    "ЦЕНТР",
    "ОТДЕЛ",
    "ИРО",
    "ДВА СЛОВА",
  ])("no copy: %s", (word) => {
    expect(isLoneCopy(word)).toBe(false);
    expect(kindCopyLength(word)).toBe(0);
  });

  test("a lone word right under an unfinished name is part of it", () => {
    const { order } = read("МУНИЦИПАЛЬНОЕ УЧРЕЖДЕНИЕ\n\nМУРТАН\n\nПРИКАЗ\n04.05.2021 № 31");
    expect(order?.issuer).toBe("МУНИЦИПАЛЬНОЕ УЧРЕЖДЕНИЕ МУРТАН");
  });
});

describe("the letterhead in a second language", () => {
  test.each([
    "ТАТАРСТАН РЕСПУБЛИКАСЫ",
    "МӘГАРИФ ИДАРӘСЕ",
    "ПРИЛУК МУНИЦИПАЛЬ РАЙОНЫ",
    "ЧӐВАШ РЕСПУБЛИКИ",
    "ӰДЫШ ТӰШКА",
  ])("%s", (line) => expect(isOtherLanguage(line)).toBe(true));
  test.each(["МБОУ «Эбэҥкинская школа»", "ПРИЛУКСКОГО УЛУСА", "«Көлүйэнская средняя школа»", "РЕСПУБЛИКА ТАТАРСТАН"])(
    "no copy: %s",
    (line) => expect(isOtherLanguage(line)).toBe(false),
  );

  test("a Russian name with such letters stays in the issuer", () => {
    const { order } = read("МБОУ «Эбэҥкинская школа»\n\nПРИКАЗ\n04.05.2021 № 31");
    expect(order?.issuer).toBe("МБОУ «Эбэҥкинская школа»");
  });
});

describe("a date in two languages", () => {
  test.each([
    ["«04» май 2021 й.\t№ 31\t«04» мая 2021 г.", "«04» мая 2021 г.", "«04» май 2021 й."],
    ["«14» сентябрь 2021 ел № 31\n«14» сентября 2021 г.", "«14» сентября 2021 г.", "«14» сентябрь 2021 ел"],
    ["«14» сентября 2021 г. № 31 «14» сентябрь 2021 й.", "«14» сентября 2021 г.", "«14» сентябрь 2021 й."],
  ])("%s", (lines, print, copy) => {
    const { order, left } = read(`${HEAD}ПРИКАЗ\n${lines}`);
    expect(order?.printed.find(({ field }) => field === "date")?.raw).toBe(print);
    expect(order?.number).toBe("31");
    expect(left).toEqual([copy]);
  });

  test("the copy alone is the date", () => {
    const { order } = read(`${HEAD}ПРИКАЗ\n«14» сентябрь 2021 й. № 31`);
    expect(order).toMatchObject({ date: "2021-09-14", number: "31" });
  });
});
