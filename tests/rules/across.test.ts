import { describe, expect, test } from "vitest";
import type { Document } from "../../src/model/types.ts";
import { digestOf, findAcross, readExpected } from "../../src/rules/across/index.ts";
import { activity, at, document, order, roadmap } from "./builder.ts";

type Part = Parameters<typeof document>[0];
const of = (part: Part): Document => ({ ...document(part), diagnostics: [] }) as Document;
const told = (parts: readonly Part[], expected = "") =>
  findAcross(
    parts.map((part) => digestOf(of(part))),
    readExpected(expected),
  ).map(({ rule, where, other, values }) =>
    `${rule} ${where}${other ? ` ${other.where}` : ""} ${values.variant ?? values.text ?? ""}`.trim(),
  );

const person = (id: string, surname: string, position = "методист центра", initials = ["О.", "П."]) => ({
  id,
  name: `${surname} ${initials.join("")}`,
  surname,
  givenName: initials[0] ?? null,
  patronymic: initials[1] ?? null,
  positions: [position],
  variants: [],
  mentions: [at(3)],
});
const body = (id: string, name: string) => ({
  id,
  name,
  shortName: null,
  kind: "centre" as const,
  aliases: [],
  mentions: [at(4)],
});
const people = (...surnames: string[]): Part => ({
  persons: surnames.map((surname, i) => person(`p${i + 1}`, surname)),
});
const bodies = (...names: string[]): Part => ({ organizations: names.map((name, i) => body(`o${i + 1}`, name)) });

describe("numbers", () => {
  const one = { order: order() };
  test("the same number, date and issuer", () => {
    expect(told([one, { order: order({ issuer: "Отдел образования" }) }])).toEqual(["batch/duplicate-number 1 0"]);
    expect(told([one, one, one])).toEqual(["batch/duplicate-number 1 0", "batch/duplicate-number 2 0"]);
  });
  test("another office may have the same number", () => {
    expect(told([one, { order: order({ issuer: "Комитет по образованию Дальнего округа" }) }])).toEqual([]);
    expect(told([one, { order: order({ date: "2023-02-21" }) }, { order: order({ number: null }) }])).toEqual([]);
  });
});

describe("copies", () => {
  const works = [
    "Семинар для учителей математики",
    "Диагностика чтения в школах",
    "Консультации для директоров",
    "Выезды методистов в школы",
    "Занятия с отстающими",
    "Родительские собрания",
    "Итоговое совещание",
  ];
  const plan = (titles: readonly string[]): Part => ({
    roadmaps: [roadmap(titles.map((title, i) => activity(String(i + 1), i + 1, { title })))],
  });
  test("nearly all the same, in another order and year", () => {
    const moved = [...works].reverse().map((title, i) => (i === 0 ? `${title} 2024 года` : `«${title.toUpperCase()}»`));
    expect(told([plan(works), plan(moved)])).toEqual(["batch/copied-plan 1 0"]);
  });
  test("half the same is no copy; nor are short plans; nor two plans of one document", () => {
    expect(
      told([
        plan(works),
        plan([...works.slice(0, 4), "Совет школ района", "Обмен опытом школ", "Неделя чтения в школах"]),
      ]),
    ).toEqual([]);
    expect(told([plan(works.slice(0, 3)), plan(works.slice(0, 3))])).toEqual([]);
    expect(told([{ roadmaps: [...(plan(works)?.roadmaps ?? []), ...(plan(works)?.roadmaps ?? [])] }])).toEqual([]);
  });
  test("a document sent twice is told once", () => {
    const whole = { order: order(), ...plan(works) };
    expect(told([whole, whole])).toEqual(["batch/duplicate-number 1 0"]);
  });
});

describe("names", () => {
  test.each<[string, Part[], string[]]>([
    [
      "a letter off",
      [people("Колесникова"), people("Колесникова"), people("Калесникова")],
      ["batch/name-variant 2 0 Калесникова О.П."],
    ],
    ["a letter more", [people("Колесникова"), people("Коллесникова")], ["batch/name-variant 1 0 Коллесникова О.П."]],
    ["е and ё", [people("Семёнова"), people("Семенова")], []],
    ["a man and a woman", [people("Орлов"), people("Орлова")], []],
    ["short surnames", [people("Ким"), people("Кин")], []],
    ["both in one document", [people("Колесникова", "Калесникова"), people("Колесникова")], []],
    ["other offices", [people("Колесникова"), { persons: [person("p1", "Калесникова", "директор школы")] }], []],
    [
      "other initials",
      [people("Колесникова"), { persons: [person("p1", "Калесникова", "методист центра", ["А.", "П."])] }],
      [],
    ],
    [
      "a body",
      [bodies("Центр оценки качества образования"), bodies("Центр оценки качиства образования")],
      ["batch/name-variant 1 0 Центр оценки качиства образования"],
    ],
    [
      "an abbreviation that others have",
      [bodies("ЗОИПКРО"), bodies("ЗОИПКРО"), bodies("ЗОИПКРП")],
      ["batch/name-variant 2 0 ЗОИПКРП"],
    ],
    ["two abbreviations", [bodies("ЗОИПКРО"), bodies("ЗОИПКРП")], []],
    [
      "schools with other numbers",
      [bodies("Средняя общеобразовательная школа № 2"), bodies("Средняя общеобразовательная школа № 3")],
      [],
    ],
  ])("%s", (_, parts, expected) => {
    expect(told(parts)).toEqual(expected);
  });
});

describe("who is expected", () => {
  const list = "# районы\nЗаозёрский район\n\nг. Лебяжинск | Лебяжье  # город\nСинегорский муниципальный округ\n";
  test("lines, names, comments", () => {
    expect(readExpected(list).map(({ names, span }) => `${span.startLine} ${names.join("/")}`)).toEqual([
      "2 Заозёрский район",
      "4 г. Лебяжинск/Лебяжье",
      "5 Синегорский муниципальный округ",
    ]);
  });
  test.each<[string, Part[], string[]]>([
    ["nobody sent anything", [], ["Заозёрский район", "г. Лебяжинск", "Синегорский муниципальный округ"]],
    ["by the issuer, whatever the case", [{ order: order() }], ["г. Лебяжинск", "Синегорский муниципальный округ"]],
    [
      "by place and by a plan's title",
      [
        { order: order({ issuer: null, place: "город Лебяжинск" }) },
        { roadmaps: [roadmap([], { title: "План школ Синегорского округа" })] },
      ],
      ["Заозёрский район"],
    ],
    [
      "by the other name",
      [{ order: order({ issuer: "Администрация Лебяжья" }) }],
      ["Заозёрский район", "Синегорский муниципальный округ"],
    ],
    [
      "by the file",
      [{ source: { ...document().source, name: "in/синегорский.txt" } }],
      ["Заозёрский район", "г. Лебяжинск"],
    ],
  ])("%s", (_, parts, missing) => {
    expect(told(parts, list)).toEqual(missing.map((name) => `batch/missing-document expected ${name}`));
  });
});

test("many documents take no longer than as many apart", () => {
  const letters = (n: number): string =>
    [0, 5, 10, 15, 20].map((by) => String.fromCharCode(1072 + ((n >>> by) % 32))).join("");
  const parts = Array.from({ length: 1000 }, (_, i) => ({
    persons: [person("p1", `К${letters(Math.imul(i + 1, 2654435761))}ев`)],
    organizations: [body("o1", `Центр развития образования № ${i}`)],
  }));
  const digests = parts.map((part) => digestOf(of(part)));
  const begin = performance.now();
  findAcross(digests, []);
  expect(performance.now() - begin).toBeLessThan(2000);
});
