import { describe, expect, test } from "vitest";
import {
  AGREEMENT_STAMP,
  APPENDIX_HEAD,
  APPROVAL_STAMP,
  PASSPORT_HEAD,
  PASSPORT_LABELS,
  PLAN_HEAD,
  ROSTER_HEAD,
  SECTION_WORDS,
  TEXT_HEAD,
} from "../../src/lexicon/heads.ts";
import { fold } from "../../src/text/words.ts";

const PATTERNS = { PASSPORT_HEAD, PLAN_HEAD, APPENDIX_HEAD, APPROVAL_STAMP, AGREEMENT_STAMP, ROSTER_HEAD, TEXT_HEAD };
type Name = keyof typeof PATTERNS;

describe("headings of parts", () => {
  test.each<[Name, string[], string[]]>([
    [
      "PASSPORT_HEAD",
      ["ПАСПОРТ", "П А С П О Р Т", "Паспорт программы", "1. Паспорт", "I. Паспорт"],
      ["Паспортизация школ", "О паспорте"],
    ],
    [
      "PLAN_HEAD",
      [
        "План мероприятий",
        "ПЛАН-ГРАФИК",
        "Дорожная карта",
        "«Дорожная карта»",
        "Муниципальная дорожная карта",
        "Комплекс мер",
        "План",
        "График проведения",
        "Мероприятия по поддержке",
        "1. План мероприятий",
        "Перспективный план",
      ],
      ["Планирование", "Планёрка", "Список школ", "График работы"],
    ],
    [
      "APPENDIX_HEAD",
      ["Приложение", "ПРИЛОЖЕНИЕ № 1", "Приложение 2 к приказу", "Прил. 3"],
      ["Приложенный", "Прилагается"],
    ],
    [
      "APPROVAL_STAMP",
      ["УТВЕРЖДЕНО", "Утверждаю", "Утверждён приказом", "«Утверждена»"],
      ["Утверждение", "Утвердить план"],
    ],
    [
      "AGREEMENT_STAMP",
      ["СОГЛАСОВАНО", "Согласовано:", "Рассмотрено", "С приказом ознакомлены:", "Разослать:", "Верно"],
      ["Согласование", "Согласовать", "Вернуть"],
    ],
    [
      "ROSTER_HEAD",
      [
        "Состав рабочей группы",
        "СОСТАВ комиссии",
        "Муниципальная рабочая группа",
        "Список членов комиссии",
        "Персональный состав",
      ],
      ["Составление плана", "Составить список", "Список школ"],
    ],
    [
      "TEXT_HEAD",
      [
        "Цель",
        "Цели и задачи",
        "Задачи:",
        "Ожидаемые результаты",
        "Пояснительная записка",
        "Общие положения",
        "Критерии",
      ],
      ["Цельный", "Задание", "Анализировать"],
    ],
  ])("%s", (name, yes, no) => {
    for (const text of yes) expect([text, PATTERNS[name].test(fold(text))]).toEqual([text, true]);
    for (const text of no) expect([text, PATTERNS[name].test(fold(text))]).toEqual([text, false]);
    expect(yes.length + no.length).toBeGreaterThan(4);
  });

  test("labels of passports and words of sections are folded, each once", () => {
    const words = SECTION_WORDS.flatMap(({ stems }) => [...stems]);
    for (const word of [...PASSPORT_LABELS, ...words]) expect(word).toMatch(/^[а-я]+(?: [а-я]+)*$/u);
    expect(new Set(PASSPORT_LABELS).size).toBe(PASSPORT_LABELS.length);
    expect(new Set(words).size).toBe(words.length);
    expect(SECTION_WORDS.map(({ level }) => level)).toEqual([0, 1]);
  });
});
