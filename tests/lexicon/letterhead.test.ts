import { describe, expect, test } from "vitest";
import {
  ACTING_HEADS,
  AWAITS_FORM,
  DISPOSING_VERB,
  ISSUING_DATIVES,
  ISSUING_GENITIVES,
  ISSUING_OFFICES,
  LEGAL_FORMS,
  PREAMBLE_OPENERS,
  REGION_LINE,
  SERVICE_NOTES,
  SETTLEMENTS,
} from "../../src/lexicon/letterhead.ts";
import { UNCLAIMED_REASONS } from "../../src/model/parts.ts";
import { fold } from "../../src/text/words.ts";

describe("the words of letterheads", () => {
  test("are folded Cyrillic, each once", () => {
    for (const list of [ACTING_HEADS, LEGAL_FORMS]) {
      for (const word of list) expect(word).toMatch(/^[а-я]+(?: [а-я]+)*$/u);
      expect(new Set(list).size).toBe(list.length);
    }
    expect(ACTING_HEADS.length).toBeGreaterThan(40);
    for (const word of [...ISSUING_DATIVES, ...ISSUING_GENITIVES, ...ISSUING_OFFICES])
      expect(word).toMatch(/^[а-я]+(?:-[а-я]+)?$/u);
    expect([...ISSUING_OFFICES].filter((word) => ISSUING_GENITIVES.has(word))).toEqual([]);
  });

  test.each<[string, boolean]>([
    ["муниципальное бюджетное общеобразовательное", true],
    ["средняя общеобразовательная", true],
    ["муниципальное образование город таежный", false],
    ["администрация села красное", false],
  ])("a legal form that awaits its noun: %s", (line, awaits) => {
    expect(AWAITS_FORM.test(line)).toBe(awaits);
  });

  test("settlements: the longer before its own beginning", () => {
    const list = SETTLEMENTS.split("|");
    expect(new Set(list).size).toBe(list.length);
    list.forEach((one, i) => {
      const hidden = list
        .slice(i + 1)
        .filter((later) => later.startsWith(one) && !/[\\?]/u.test(later) && later !== one);
      // «гор» behind «город» is fine, «город» behind «гор» would never be reached but for the boundary behind it
      expect(hidden.filter((later) => later.length > one.length && later[one.length] === " ")).toEqual([]);
    });
  });

  test.each<[string, boolean]>([
    ["Приламская область", true],
    ["Луговский край", true],
    ["Республика Заречье", true],
    ["Приламская Республика", true],
    ["Приламский автономный округ", true],
    ["Приламской области", false],
    ["Администрация Приламской области", false],
    ["Луговский район", false],
    ["область", false],
  ])("«%s» is a region on its own line: %s", (line, expected) => {
    expect(REGION_LINE.test(fold(line))).toBe(expected);
  });

  test.each<[string, boolean]>([
    ["В целях развития школ", true],
    ["Во исполнение приказа", true],
    ["На основании устава", true],
    ["В соответствии с планом", true],
    ["Руководствуясь уставом", true],
    ["Заслушав доклад", true],
    ["Вцелом", false],
    ["Утвердить план", false],
    ["Цель", false],
  ])("«%s» opens a preamble: %s", (line, expected) => {
    expect(PREAMBLE_OPENERS.test(fold(line))).toBe(expected);
  });

  test.each<[string, boolean]>([
    ["ПРИКАЗЫВАЮ:", true],
    ["п р и к а з ы в а ю:", true],
    ["администрация ПОСТАНОВЛЯЕТ:", true],
    ["постановляю", true],
    ["Дума РЕШИЛА:", true],
    ["Совет решил", true],
    ["обязываю", true],
    ["приказ", false],
    ["решение", false],
    ["постановление", false],
    ["решились", false],
  ])("«%s» disposes: %s", (line, expected) => {
    expect(DISPOSING_VERB.test(line)).toBe(expected);
  });
});

describe("notes around an act", () => {
  const reasonOf = (line: string) => SERVICE_NOTES.find(({ pattern }) => pattern.test(fold(line)))?.reason ?? null;

  test("give reasons of the model, each once", () => {
    const reasons = SERVICE_NOTES.map(({ reason }) => reason);
    for (const reason of reasons) expect(UNCLAIMED_REASONS).toContain(reason);
    expect(new Set(reasons).size).toBe(reasons.length);
  });

  test.each<[string, string | null]>([
    ["(в ред. приказа от 01.02.2021 № 5)", "amendment-note"],
    ["(с изменениями от 01.02.2021)", "amendment-note"],
    ["Список изменяющих документов", "amendment-note"],
    ["Зарегистрировано в Минюсте 01.02.2021", "registration-note"],
    ["Опубликовано 01.02.2021", "registration-note"],
    ["Документ подписан электронной подписью", "signature"],
    ["Сертификат 00AB", "signature"],
    ["М.П.", "signature"],
    ["https://example.org/doc", "page-title"],
    ["Страница 1 из 3", "page-title"],
    ["ИНН 7000000000", "form-field"],
    ["тел. 2-11-22", "form-field"],
    ["634000, г. Светлореченск", "form-field"],
    ["Адрес: ул. Лесная, 5", "form-field"],
    ["Об адресной помощи школам", null],
    ["О поддержке школ", null],
    ["1. Утвердить план.", null],
    ["Адресная помощь школам", null],
    ["Улицы города", null],
    ["Банкам заданий", null],
    ["Действия школ", null],
    ["Владельцам сайтов", null],
  ])("«%s» is %s", (line, reason) => {
    expect(reasonOf(line)).toBe(reason);
  });
});
