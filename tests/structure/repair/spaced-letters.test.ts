import { describe, expect, test } from "vitest";
import { layout } from "../../../src/layout/index.ts";
import { closeSpacedLetters } from "../../../src/structure/repair/spaced-letters.ts";

const closed = (source: string): string =>
  closeSpacedLetters(layout(source))
    .lines.map((line) => line.cells.map((cell) => cell.text.text).join(" | "))
    .join("\n");

describe("words printed letter by letter", () => {
  test.each([
    ["П Р И К А З", "ПРИКАЗ"],
    ["П Л А Н   М Е Р О П Р И Я Т И Й", "ПЛАН МЕРОПРИЯТИЙ"],
    ["П А С П О Р Т программы", "ПАСПОРТ программы"],
    ["п р и к а з ы в а ю:", "приказываю:"],
    ["в целях роста школ округа п р и к а з ы в а ю:", "в целях роста школ округа приказываю:"],
    ["Во исполнение решения п о с т а н о в л я е т", "Во исполнение решения постановляет"],
    ["1\tП Л А Н\tмай", "1 | ПЛАН | май"],
    ["Дворец « Ю Н О С Т Ь »", "Дворец «ЮНОСТЬ»"],
    ['клуб «Л У Ч» и дом " М И Р "', 'клуб «ЛУЧ» и дом "МИР"'],
    ["школа «Д О Б Р О  И  С В Е Т»", "школа «ДОБРО И СВЕТ»"],
    // none
    ["классы «А Б В»", "классы «А Б В»"],
    ["спектакль «Я и ты»", "спектакль «Я и ты»"],
    ["А Б В", "А Б В"],
    ["Я и ты", "Я и ты"],
    ["классы А, Б, В, Г", "классы А, Б, В, Г"],
    ["план", "план"],
    ["", ""],
  ])("%j", (source, expected) => {
    expect(closed(source)).toBe(expected);
  });

  test("a layout with none is the same object", () => {
    const plain = layout("ПРИКАЗ\nа\tб");
    expect(closeSpacedLetters(plain)).toBe(plain);
  });
});
