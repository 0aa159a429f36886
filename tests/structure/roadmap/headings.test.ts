import { describe, expect, test } from "vitest";
import { Depths } from "../../../src/structure/roadmap/depth.ts";
import { looksLikeHeading, readHeading } from "../../../src/structure/roadmap/headings.ts";
import { Levels } from "../../../src/structure/roadmap/levels.ts";
import { Mapped } from "../../../src/text/mapped.ts";

const heading = (text: string, number?: string) =>
  readHeading(Mapped.of(text), number === undefined ? null : Mapped.of(number));

describe("headings taken apart", () => {
  test.each<[string, string | null, string]>([
    ["1. Управление качеством", "1.", "Управление качеством"],
    ["1) Управление качеством", "1)", "Управление качеством"],
    ["1.2. Управление качеством", "1.2.", "Управление качеством"],
    ["I. Управление качеством", "I.", "Управление качеством"],
    ["IV Управление качеством", "IV", "Управление качеством"],
    ["Раздел 1. Управление качеством", "Раздел 1.", "Управление качеством"],
    ["Раздел 100. Кадры", "Раздел 100.", "Кадры"],
    ["Раздел 12.10. Кадры", "Раздел 12.10.", "Кадры"],
    ["Раздел 2024 года", null, "Раздел 2024 года"],
    ["Раздел 1.2024 год", null, "Раздел 1.2024 год"],
    ["Раздел 67945 кадры", null, "Раздел 67945 кадры"],
    ["Задача 123.", null, "Задача 123."],
    ["Цель хорошая", null, "Цель хорошая"],
    ["Блок IКадры", "Блок I", "Кадры"],
    ["РАЗДЕЛ I. УПРАВЛЕНИЕ", "РАЗДЕЛ I.", "УПРАВЛЕНИЕ"],
    ["Задача 2: Управление качеством", "Задача 2:", "Управление качеством"],
    ["Задача: Управление качеством", "Задача:", "Управление качеством"],
    ["Направление № 3 – Управление", "Направление № 3 –", "Управление"],
    ["Блок I. Управление", "Блок I.", "Управление"],
    ["Этап 1 Управление", "Этап 1", "Управление"],
    ["Управление качеством", null, "Управление качеством"],
    ["Этап подготовки", null, "Этап подготовки"],
    ["2023 год", null, "2023 год"],
    ["Январь", null, "Январь"],
    ["II четверть", null, "II четверть"],
    ["I ПОЛУГОДИЕ", null, "I ПОЛУГОДИЕ"],
    ["I этап – подготовительный", null, "I этап – подготовительный"],
    ["III учебная четверть (январь-март)", null, "III учебная четверть (январь-март)"],
    ["V неделя химии", null, "V неделя химии"],
    ["I. четверть", "I.", "четверть"],
    ["I Этапы подготовки", "I", "Этапы подготовки"],
    ["II работа с семьёй", "II", "работа с семьёй"],
  ])("«%s»", (text, label, title) => {
    const read = heading(text);
    expect([read.label?.text ?? null, read.title.text]).toEqual([label, title]);
  });

  // The shorter reading «1.» of «1.2» is tried first; a number without a period is a label before a capital.
  test.each<[string, string | null, string]>([
    ["1.2 Управление качеством", "1.2", "Управление качеством"],
    ["1 Управление качеством", "1", "Управление качеством"],
    ["9 классы", null, "9 классы"],
  ])("«%s»", (text, label, title) => {
    const read = heading(text);
    expect([read.label?.text ?? null, read.title.text]).toEqual([label, title]);
  });

  test("the number column's label is the heading's", () => {
    const read = heading("Управление качеством", "II.");
    expect([read.label?.text, read.title.text, read.kind]).toEqual(["II.", "Управление качеством", "roman"]);
  });
});

describe("what looks like a heading", () => {
  const looks = (text: string, strong = false) => looksLikeHeading(text, strong);
  test("capitals, bold, a section's word, a Roman numeral and a month look more so than a row", () => {
    const row = looks("Провести семинар для учителей района");
    let ran = 0;
    for (const text of [
      "УПРАВЛЕНИЕ КАЧЕСТВОМ",
      "Раздел 1. Управление",
      "IV. Управление",
      "ЯНВАРЬ",
      "Январь 2023",
      "1. Управление",
    ]) {
      expect(looks(text)).toBeGreaterThan(row);
      ran++;
    }
    expect(looks("Провести семинар", true)).toBeGreaterThan(row);
    expect(ran).toBe(6);
    expect(looks("")).toBe(0);
  });
});

describe("levels", () => {
  /** The levels of headings; «·» stands for rows between two. */
  function levelsOf(list: readonly string[]): number[] {
    const levels = new Levels();
    const out: number[] = [];
    let above: number | null = null;
    for (const text of list) {
      if (text === "·") above = null;
      else {
        above = levels.next(heading(text), above);
        out.push(above);
      }
    }
    return out;
  }

  test.each<[string, string[], number[]]>([
    ["one kind on one level", ["1. А", "·", "2. Б", "·", "3. В"], [0, 0, 0]],
    [
      "section and task",
      ["Раздел 1. А", "Задача 1. Б", "·", "Задача 2. В", "·", "Раздел 2. Г", "Задача 1. Д"],
      [0, 1, 1, 0, 1],
    ],
    ["numbers by their depth", ["1. А", "1.1. Б", "·", "1.2. В", "·", "2. Г", "2.1. Д"], [0, 1, 1, 0, 1]],
    ["Roman over Arabic", ["I. А", "1. Б", "·", "2. В", "·", "II. Г", "1. Д"], [0, 1, 1, 0, 1]],
    ["a month in a section", ["Раздел 1. А", "Январь", "·", "Февраль", "·", "Раздел 2. Б", "Март"], [0, 1, 1, 0, 1]],
    ["plain ones", ["А", "·", "Б"], [0, 0]],
    ["a task behind rows", ["Раздел 1. А", "·", "Задача 2. Б", "·", "Раздел 2. В"], [0, 1, 0]],
  ])("%s", (_, list, expected) => {
    expect(levelsOf(list)).toEqual(expected);
  });
});

describe("depths of rows", () => {
  /** «1 1.1 _ |»: labels, «_» for a sub-activity without one, «|» for a new section. */
  function depthsOf(labels: string): number[] {
    const depths = new Depths();
    return labels.split(" ").flatMap((print) => {
      if (print === "|") depths.reset();
      else return [depths.next(print === "_" || print === "0" ? null : Mapped.of(print), print === "_")];
      return [];
    });
  }

  test.each<[string, number[]]>([
    ["1 2 3", [0, 0, 0]],
    ["21 21.1 21.2 22", [0, 1, 1, 0]],
    ["21. 21.1. 21.1.1. 22.", [0, 1, 2, 0]],
    ["1.1 1.2 2.1", [0, 0, 0]],
    ["1. 1) 2) 2. 1)", [0, 1, 1, 0, 1]],
    ["1) 2) 3)", [0, 0, 0]],
    ["1. а) б) 2.", [0, 1, 1, 0]],
    ["1. _ _ 2.", [0, 1, 1, 0]],
    ["21 21.1 _ 22", [0, 1, 2, 0]],
    ["0 0 0", [0, 0, 0]],
    ["1 | 1.1 1.2", [0, 0, 0]],
    ["1-2 1.1", [0, 0]],
  ])("%s", (labels, expected) => {
    expect(depthsOf(labels)).toEqual(expected);
  });
});
