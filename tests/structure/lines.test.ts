import { describe, expect, test } from "vitest";
import { joinLines } from "../../src/structure/join-lines.ts";
import { isPageNumber } from "../../src/structure/page-number.ts";
import { isTwin, nearTwins } from "../../src/structure/similar.ts";
import { Vocabulary } from "../../src/structure/vocabulary.ts";
import { Mapped } from "../../src/text/mapped.ts";

/** Lines of one source. */
function linesOf(...prints: readonly string[]): Mapped[] {
  const whole = prints.join("\n");
  let at = 0;
  return prints.map((print) => {
    const start = at;
    at += print.length + 1;
    return Mapped.of(whole, start, start + print.length);
  });
}

describe("lines of a paragraph joined", () => {
  test.each<[string[], string]>([
    [[], ""],
    [["Утвердить план"], "Утвердить план"],
    [["Утвердить", "план"], "Утвердить план"],
    [["Утвердить", "", "план"], "Утвердить план"],
    [["меро-", "приятие"], "мероприятие"],
    [["научно-", "методический"], "научно-методический"],
    [["Лугову-", "Полевому К.К."], "Лугову-Полевому К.К."],
    [["школы Верх-", "Борского района"], "школы Верх-Борского района"],
    [["школа -", "Борская"], "школа - Борская"],
    [["план-", "Отчёт"], "план- Отчёт"],
    [["организационно-", "педагогический"], "организационно-педагогический"],
    [["СОШ-", "интернат"], "СОШ- интернат"],
    [["план -", "график"], "план - график"],
    [["2023-", "2024 годы"], "2023-2024 годы"],
    [["2023 -", "2024 годы"], "2023 - 2024 годы"],
    [["меро-", "Приятие"], "меро- Приятие"],
  ])("%j", (prints, expected) => {
    expect(joinLines(linesOf(...prints)).text).toBe(expected);
  });

  test("every piece keeps its place", () => {
    const joined = joinLines(linesOf("меро-", "приятие"));
    expect(joined.ranges()).toEqual([
      { start: 0, end: 4 },
      { start: 6, end: 13 },
    ]);
  });
});

describe("page numbers", () => {
  test.each<[string, boolean]>([
    ["3", true],
    ["12", true],
    ["- 12 -", true],
    ["– 3 –", true],
    ["стр. 4", true],
    ["Страница 2 из 9", true],
    ["2 из 9", true],
    ["2/9", true],
    ["Page 3", true],
    [" 7 ", true],
    ["2023", false],
    ["1.", false],
    ["3 класс", false],
    ["IV", false],
    ["", false],
    ["-", false],
  ])("%j: %s", (text, expected) => {
    expect(isPageNumber(text)).toBe(expected);
  });
});

describe("a line printed twice", () => {
  const twin = (a: string, b: string) => isTwin(Mapped.of(a), Mapped.of(b));
  test.each<[string, string, boolean]>([
    ["повышение качества образования в школах", "повышение качества образования в школах", true],
    ["повышение качества образования в школах", "повышение кaчества образовання в школах", false],
    ["повышение качества образования в школах", "повышение качества образовання в школах", true],
    ["повышение качества образования в школах", "повышение доступности образования в школах", false],
    ["Провести семинар", "Провести семинар", false],
    ["Показатель 1 по итогам первого полугодия", "Показатель 2 по итогам первого полугодия", false],
  ])("%j and %j: %s", (a, b, expected) => {
    // one letter of forty may be misread, but a figure that differs is other data
    expect(twin(a, b)).toBe(expected);
  });

  test("the second print is the one that is told", () => {
    const lines = linesOf("повышение качества образования в школах", "повышение качества образовання в школах", "рост");
    expect([...nearTwins(lines)]).toEqual([[1, 39]]);
  });
});

describe("the words of a document", () => {
  const words = new Vocabulary("План-график, план; ПЛАН и учёт. Меро-\nприятие, мероприятие");
  test.each<[string, number]>([
    ["план", 2],
    ["план-график", 1],
    ["график", 0],
    ["учет", 1],
    ["Учёт", 1],
    ["меро", 0],
    ["мероприятие", 1],
    ["приятие", 1],
    ["", 0],
  ])("%s stands there %i times", (word, count) => {
    expect(words.count(word)).toBe(count);
    expect(words.has(word)).toBe(count > 0);
  });
});
