import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layout } from "../../src/layout/index.ts";
import { linesOf } from "./reading.ts";

const rowsOf = (source: string): string[] => linesOf(source).filter((line) => line.startsWith("row"));

describe("cells on lines of their own, each ended by a bar", () => {
  const HEAD = "N |\nЧто делаем |\nСрок |\nКто |\n";

  test("as many to a row as stand before the first number", () => {
    expect(rowsOf(`${HEAD}1 |\nУрок |\nмай |\nПетров |\n2 |\nЧас |\nиюнь |\nСомов |`)).toEqual([
      "row: N | Что делаем | Срок | Кто",
      "row: 1 | Урок | май | Петров",
      "row: 2 | Час | июнь | Сомов",
    ]);
  });

  test("as many as a heading spans, empty cells and blank lines between", () => {
    expect(
      rowsOf(`${HEAD}\nI. Начало | |||\n1 |\nУрок |\n |\nПетров |\n\n2 |\nЧас,\nзатем беседа |\nиюнь |\n- |`),
    ).toEqual([
      "row: N | Что делаем | Срок | Кто",
      "row: I. Начало |  |  | ",
      "row: 1 | Урок |  | Петров",
      "row: 2 | Час,\nзатем беседа | июнь | -",
    ]);
  });

  test("behind a signature of the same print, which is none of the table", () => {
    const source = `Глава |\nА.А. Сомов |\n\nПриложение\n\nПлан\n\n${HEAD}1 |\nУрок |\nмай |\nПетров |\n2 |\nЧас |\nиюнь |\nЛосев |`;
    expect(linesOf(source).filter((line) => line !== "blank")).toEqual([
      "text: Глава |",
      "text: А.А. Сомов |",
      "text: Приложение",
      "text: План",
      "row: N | Что делаем | Срок | Кто",
      "row: 1 | Урок | май | Петров",
      "row: 2 | Час | июнь | Лосев",
    ]);
  });

  test("the columns' numbers are a row, and so is one with a number among its cells", () => {
    expect(rowsOf(`${HEAD}1 |\n2 |\n3 |\n4 |\n1 |\nУрок |\n2 |\nЛосев |\n2 |\nЧас |\n3 |\nСомов |`).slice(1)).toEqual([
      "row: 1 | 2 | 3 | 4",
      "row: 1 | Урок | 2 | Лосев",
      "row: 2 | Час | 3 | Сомов",
    ]);
  });

  describe("without numbers, under a header that is one by its words", () => {
    const NAMES = "Мероприятие |\nСрок |\nОтветственный |\n";

    test.each<[string, string]>([
      ["a row", "Урок мужества |\nмай 2025 |\nзавуч |"],
      ["rows, blank lines between the cells", "Урок |\n\nмай |\n\nзавуч |\n\nЧас чтения\nвслух |\n\nиюнь |\n\nшкола |"],
      ["a work that reads as a column's name", "Контроль |\nмай |\nзавуч |\nУрок |\nиюль |\nшкола |"],
      ["the header again", `Урок |\nмай |\nзавуч |\n${NAMES}Час |\nиюнь |\nшкола |`],
    ])("%s", (_, cells) => {
      const all = `${NAMES}${cells}`.split(/ \|\n*/).filter((cell) => cell !== "");
      const expected = Array.from(
        { length: all.length / 3 },
        (_, i) => `row: ${all.slice(3 * i, 3 * i + 3).join(" | ")}`,
      );
      expect(rowsOf(NAMES + cells)).toEqual(expected);
    });

    test("a name that is not known behind those that are", () => {
      const source = `${NAMES}Смета |\nУрок |\nмай |\nзавуч |\n5 тыс. |\nЧас |\nиюнь |\nшкола |\nнет |`;
      expect(rowsOf(source)).toEqual([
        "row: Мероприятие | Срок | Ответственный | Смета",
        "row: Урок | май | завуч | 5 тыс.",
        "row: Час | июнь | школа | нет",
      ]);
    });

    test.each([
      // no times where the header has them; a text behind it; nothing but a header
      `${NAMES}Урок |\nзавуч |\nмай |\nЧас |\nшкола |\nиюнь |`,
      `${NAMES}Утверждаю\n\nГлава |\nА.А. Сомов |\nмай |`,
      NAMES,
    ])("no row: %j", (source) => {
      expect(rowsOf(source)).toEqual([]);
    });
  });

  test.each([
    // a signature alone; cells of which nothing says how many make a row
    "Глава |\nА.А. Сомов |",
    "Показатель |\nГод |\nДоля школ |\n17 |\nДоля учеников |\n25 |",
    "Урок |\nмай |\nЧас |\nиюнь |\nБеседа |\nиюль |",
  ])("no row: %j", (source) => {
    expect(rowsOf(source)).toEqual([]);
  });
});

describe("rows with bars between their cells and none before the first", () => {
  test.each<[string, string[]]>([
    ["№ | Дело | Срок\n1 | Урок | май\n2 | Час | июнь", ["№ | Дело | Срок", "1 | Урок | май", "2 | Час | июнь"]],
    ["№ | Дело | Срок |\n1 | Урок | май |\n | Час | |", ["№ | Дело | Срок", "1 | Урок | май", " | Час | "]],
    ["№ | Дело | Срок |\nРаздел | ||\n1 | Урок | май |", ["№ | Дело | Срок", "Раздел |  | ", "1 | Урок | май"]],
    ["Цель | рост\nЗадача | отбор\nСрок | год", ["Цель | рост", "Задача | отбор", "Срок | год"]],
  ])("%j", (source, expected) => {
    expect(rowsOf(source)).toEqual(expected.map((row) => `row: ${row}`));
  });

  test.each(["а | б", "Глава | Сомов\n\nтекст", "г. Юрга | ул. Мира | тел. 2\n\nтекст\n\nг. Юрга | ул. Мира | тел. 2"])(
    "no row: %j",
    (source) => {
      expect(rowsOf(source)).toEqual([]);
    },
  );
});

describe("drawn tables", () => {
  test("what stands between two rules is a row, its cells go on line by line", () => {
    const source = [
      "┌───┬────────┬─────┐",
      "│ N │ Дело   │Срок │",
      "│п/п│        │     │",
      "├───┼────────┼─────┤",
      "│      Начало      │",
      "├───┼────────┼─────┤",
      "│ 1 │Урок для│ май │",
      "│   │всех    │     │",
      "└───┴────────┴─────┘",
    ].join("\n");
    expect(linesOf(source).filter((line) => !line.startsWith("rule"))).toEqual([
      "row: N\nп/п | Дело | Срок",
      "row: Начало |  | ",
      "row: 1 | Урок для\nвсех | май",
    ]);
    const cell = layout(source).lines.at(-2)?.cells[1];
    expect(cell?.text.ranges().map(({ start, end }) => source.slice(start, end))).toEqual(["Урок для", "всех"]);
  });

  test("without rules between them rows begin with their numbers, or as their first cells begin anew", () => {
    const head = "+---+-----+\n¦N  ¦Дело ¦\n+---+-----+\n";
    expect(rowsOf(`${head}¦1  ¦Урок ¦\n¦   ¦всем ¦\n¦2  ¦Час  ¦\n+---+-----+`).slice(1)).toEqual([
      "row: 1 | Урок\nвсем",
      "row: 2 | Час",
    ]);
    expect(rowsOf(`${head}¦Юг ¦Урок ¦\n¦и  ¦всем ¦\n¦Лес¦Час  ¦\n+---+-----+`).slice(1)).toEqual([
      "row: Юг\nи | Урок\nвсем",
      "row: Лес | Час",
    ]);
  });

  describe("a heading over the columns is a row of its own", () => {
    const head = ["+-----+---------+-----+", "| №   | Дело    |Срок |", "+-----+---------+-----+"];
    const end = "+-----+---------+-----+";
    const rows = (...lines: string[]): string[] => rowsOf([...head, ...lines, end].join("\n")).slice(1);

    test("where no rules part the rows", () => {
      const first = ["|  Часть 1. Кадры     |", "| 1.1 | Собрать | май |", "|     | актив   |     |"];
      expect(rows(...first, "| Часть 2. Итоги      |", "| 2.1 | Отчёт   | июль|")).toEqual([
        "row: Часть 1. Кадры |  | ",
        "row: 1.1 | Собрать\nактив | май",
        "row: Часть 2. Итоги |  | ",
        "row: 2.1 | Отчёт | июль",
      ]);
    });

    test("on two lines, where the second begins with a word that had no room", () => {
      expect(rows("| Работа с родителями |", "| Осташковского края  |", "| 1   | Встреча | май |")).toEqual([
        "row: Работа с родителями\nОсташковского края |  | ",
        "row: 1 | Встреча | май",
      ]);
      expect(rows("| Часть 1             |", "| Кадры               |", "| 1   | Встреча | май |")).toEqual([
        "row: Часть 1 |  | ",
        "row: Кадры |  | ",
        "row: 1 | Встреча | май",
      ]);
    });

    test("a cell that goes on below, or a line cut short, is none", () => {
      expect(rows("| 1   | Встреча | май |", "|     | с", "| 2   | Отчёт   | июль|")).toEqual([
        "row: 1 | Встреча\nс | май",
        "row: 2 | Отчёт | июль",
      ]);
    });
  });

  test("a capital alone begins no row where its word had no room above", () => {
    const head = "+------------+-----+-----+\n¦Дело        ¦Срок ¦Кто  ¦\n+------------+-----+-----+\n";
    const rows = [
      "¦Сбор данных ¦май  ¦завуч¦",
      "¦ВПР и ОГЭ   ¦     ¦     ¦",
      "¦Час         ¦май  ¦завуч¦",
      "¦Итоги       ¦     ¦     ¦",
    ];
    expect(rowsOf(`${head}${rows.join("\n")}\n+------------+-----+-----+`).slice(1)).toEqual([
      "row: Сбор данных\nВПР и ОГЭ | май | завуч",
      "row: Час | май | завуч",
      "row: Итоги |  | ",
    ]);
  });

  test("columns are the header's and the rules', whatever upright slipped into a row", () => {
    const source = [
      "│ № │ Дело    │ Срок │",
      "├───┼─────────┼──────┤",
      "│ 1 │ │ Урок  │ май  │",
      "│ 2 │ Час     │ июнь │",
    ].join("\n");
    expect(rowsOf(source)).toEqual(["row: № | Дело | Срок", "row: 1 |  | Урок | май", "row: 2 | Час | июнь"]);
  });

  test("each piece of a line with fewer of them has a column", () => {
    const source = ["│ а│ б│ в│ г│", "├──┼──┼──┼──┤", "│ д      │ж│з│"].join("\n");
    expect(rowsOf(source)[1]).toBe("row: д |  | ж | з");
  });

  test.each(["┌            ┐\n  Об отборе\n└            ┘", "───\nа │ б\n───", "┌────┐\n│ Дом │\n└────┘"])(
    "no row: %j",
    (source) => {
      expect(rowsOf(source)).toEqual([]);
    },
  );
});

test("nothing is lost or doubled, whatever the bars and lines", () => {
  const unit = fc.constantFrom("а", "1", "1.", " ", "\n", "|", " |\n", "│", "├──┼──┤", "+--+", "¦", "б в", "\t");
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 80 }), (source) => {
      const { lines } = layout(source);
      expect(lines.map(({ full }) => source.slice(full.start, full.end)).join("")).toBe(source);
      const letters = (print: string) => [...print.replace(/[^абв\d]/gu, "")].sort().join("");
      expect(letters(lines.flatMap(({ cells }) => cells.map(({ text }) => text.text)).join(""))).toBe(letters(source));
      for (const { range, cells } of lines)
        for (const { start, end } of cells.flatMap(({ text }) => text.ranges()))
          expect(start >= range.start && end <= range.end).toBe(true);
    }),
    { numRuns: 1500 },
  );
});
