import { describe, expect, test } from "vitest";
import { layout } from "../../src/layout/index.ts";
import { cellsOf, linesOf } from "./reading.ts";

describe("kinds of lines", () => {
  test.each<[string, string[]]>([
    ["", []],
    ["Приказ", ["text: Приказ"]],
    ["  Приказ  ", ["text: Приказ"]],
    ["а\tб", ["row: а | б"]],
    ["\tб", ["row:  | б"]],
    ["а\t", ["row: а | "]],
    ["а\n\nб", ["text: а", "blank", "text: б"]],
    ["\t\t", ["blank"]],
    [" \u00a0\u200b\ufeff ", ["blank"]],
    ["-----", ["rule: -----"]],
    ["_______", ["rule: _______"]],
    ["--- | ---", ["rule: --- | ---"]],
    ["|---|:-:|", ["rule: |---|:-:|"]],
    ["---\t---\t---", ["rule: ---\t---\t---"]],
    ["-", ["text: -"]],
    ["- пункт", ["text: - пункт"]],
    ["| а | б |", ["row: а | б"]],
    ["|а|б|в|", ["row: а | б | в"]],
    ["а | б", ["text: а | б"]],
    ["|а", ["text: |а"]],
  ])("%j", (source, expected) => {
    expect(linesOf(source)).toEqual(expected);
  });

  test("a rule and a text have one cell, a blank line none", () => {
    const counts = layout("---\nтекст\n\nа\tб").lines.map((line) => line.cells.length);
    expect(counts).toEqual([1, 1, 0, 2]);
  });
});

describe("line ends", () => {
  test.each<[string, string[]]>([
    ["а\nб", ["text: а", "text: б"]],
    ["а\r\nб", ["text: а", "text: б"]],
    ["а\rб", ["text: а", "text: б"]],
    ["а\n\r\nб", ["text: а", "blank", "text: б"]],
    ["а\n", ["text: а"]],
    ["\n", ["blank"]],
    ["а\r\n\r\n", ["text: а", "blank"]],
  ])("%j", (source, expected) => {
    expect(linesOf(source)).toEqual(expected);
  });
});

describe("quoted cells of a spreadsheet", () => {
  test.each<[string, string[]]>([
    // a line end inside a quoted cell, before, between and behind the tabs
    ['1\t"Провести\nсеминар"\tмай', ["row: 1 | Провести\nсеминар | май"]],
    ['"Провести\nсеминар"\tмай', ["row: Провести\nсеминар | май"]],
    ['1\t"Провести\r\nсеминар"', ["row: 1 | Провести\nсеминар"]],
    // doubled quotes are printed ones
    ['1\t"Школа ""Рост"""\tмай', ['row: 1 | Школа "Рост" | май']],
    ['1\t"а ""б"" в\nг"\tд', ['row: 1 | а "б" в\nг | д']],
    // a tab inside quotes
    ['1\t"а\tб"\tв', ["row: 1 | а\tб | в"]],
    // printed quotes are no spreadsheet's
    ['1\t"Рост"\tмай', ['row: 1 | "Рост" | май']],
    ['1\t"Рост" и "Шаг"\tмай', ['row: 1 | "Рост" и "Шаг" | май']],
    // a stray quote opens no cell
    ['1\t"Рост\tмай\n2\tШаг\tиюнь', ['row: 1 | "Рост | май', "row: 2 | Шаг | июнь"]],
    ['"Рост\nи развитие"', ['text: "Рост', 'text: и развитие"']],
    ['1\tшкола "Рост\nкласс"\tмай', ['row: 1 | школа "Рост', 'row: класс" | май']],
  ])("%j", (source, expected) => {
    expect(linesOf(source)).toEqual(expected);
  });

  test("a quote that nothing closes within two hundred lines is a stray one", () => {
    const source = `1\t"а\n${"строка\n".repeat(250)}конец"\tб`;
    expect(layout(source).lines.length).toBe(252);
  });
});

describe("cells", () => {
  test.each<[string, string[]]>([
    ["а\tб\tв", ["а", "б", "в"]],
    ["а\t\tв\t", ["а", "", "в", ""]],
    [" а \t\u00a0б\u00a0", ["а", "б"]],
    ["| а \\| б | в |", ["а | б", "в"]],
    ["||а||", ["", "а", ""]],
    ["|а|\tб", ["|а|", "б"]],
  ])("%j", (source, expected) => {
    expect(cellsOf(source)).toEqual(expected);
  });

  test("a cell's range is what stands between the tabs, its text knows its own place", () => {
    const source = "1\t  Провести <b>семинар</b> \tмай";
    const cell = layout(source).lines[0]?.cells[1];
    expect(cell?.range).toEqual({ start: 2, end: source.length - 4 });
    expect(cell?.text.text).toBe("Провести семинар");
    expect(cell?.text.range(9, 16)).toEqual({ start: source.indexOf("семинар"), end: source.indexOf("</b>") });
  });
});
