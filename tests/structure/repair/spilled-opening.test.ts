import { describe, expect, test } from "vitest";
import { layout } from "../../../src/layout/index.ts";
import { closeSpilledLines } from "../../../src/structure/repair/spilled-lines.ts";

/** Rows with their cells parted by bars, line ends inside a cell as «/». */
const rowsOf = (source: string): string[] =>
  closeSpilledLines(layout(source)).lines.map((line) =>
    line.cells.map((cell) => cell.text.text.replaceAll("\n", "/")).join(" | "),
  );

const HEAD = "Мероприятие\tСроки\tОтветственные\n";
const WHOLE = "Опрос семей\tмай\tРМК\n";
const behind = (source: string): string[] => rowsOf(HEAD + WHOLE + source).slice(2);

describe("a first cell that begins on the lines above its row", () => {
  test.each<[string, string, string[]]>([
    [
      "a small letter goes on",
      "Разбор ошибок\nпятиклассников\tмарт\tРМК\n",
      ["Разбор ошибок/пятиклассников | март | РМК"],
    ],
    [
      "on three lines",
      "Разбор ошибок\nпятиклассников и\nсоветы семьям\tмарт\tРМК\n",
      ["Разбор ошибок/пятиклассников и/советы семьям | март | РМК"],
    ],
    ["an open quote", "Час чтения «Книга и\nЯ»\tмарт\tРМК\n", ["Час чтения «Книга и/Я» | март | РМК"]],
    ["a preposition is owed a noun", "Подготовка к\nОГЭ\tмарт\tРМК\n", ["Подготовка к/ОГЭ | март | РМК"]],
    ["a bracket begins no title", "Обмен опытом\n(очно)\tмарт\tРМК\n", ["Обмен опытом/(очно) | март | РМК"]],
    [
      "other cells run on too",
      "Разбор ошибок\nпятиклассников\tмарт,\nапрель\tРМК\n",
      ["Разбор ошибок/пятиклассников | март,/апрель | РМК"],
    ],
    [
      "two rows one below the other",
      "Разбор ошибок\nпятиклассников\tмарт\tРМК\nОбзор новых\nкниг\tмай\tРМК\n",
      ["Разбор ошибок/пятиклассников | март | РМК", "Обзор новых/книг | май | РМК"],
    ],
    [
      "an abbreviation where the line is as long as the column is wide",
      "Разбор типичных ошибок\nпятиклассников\tмарт\tРМК\nОбзор новых заданий\nВПР и олимпиад\tмай\tРМК\n",
      ["Разбор типичных ошибок/пятиклассников | март | РМК", "Обзор новых заданий/ВПР и олимпиад | май | РМК"],
    ],
  ])("%s", (_, source, expected) => {
    expect(behind(source)).toEqual(expected);
  });

  test("a time above a time is a heading, and a time that breaks off is not", () => {
    const timed = (first: string): string[] =>
      rowsOf(`Сроки\tМероприятие\tОтветственные\n12.03\tОпрос семей\tРМК\n${first}\tРазбор ошибок\tРМК\n`).slice(2);
    expect(timed("В течение года\nежемесячно")).toEqual(["В течение года", "ежемесячно | Разбор ошибок | РМК"]);
    expect(timed("В течение\nгода")).toEqual(["В течение/года | Разбор ошибок | РМК"]);
    expect(timed("До 15\nмая")).toEqual(["До 15/мая | Разбор ошибок | РМК"]);
  });

  test.each<[string, string]>([
    ["a heading above a title of its own", "Работа с семьёй\nРазбор ошибок\tмарт\tРМК\n"],
    ["a bold heading", "**Работа с семьёй**\nи разбор ошибок\tмарт\tРМК\n"],
    ["a heading's word", "Раздел 2. Работа с семьёй\nразбор ошибок\tмарт\tРМК\n"],
    ["a blank line between", "Работа с семьёй\n\nразбор ошибок\tмарт\tРМК\n"],
    ["a stamp", "Приложение 2\nк приказу\tмарт\tРМК\n"],
    ["a short heading above an abbreviation", "Итоги\nВПР и олимпиад\tмай\tРМК\n"],
    ["too many cells together", "Разбор ошибок\nпятиклассников\tмарт\tРМК\tещё\tещё\n"],
  ])("%s stays", (_, source) => {
    expect(behind(source)[0]).toBe(source.split("\n")[0]?.replaceAll("**", ""));
  });

  test("the rest of the last cell above begins no row", () => {
    expect(rowsOf(`${HEAD}Опрос семей\tмай\tРМК,\nУправление\nразбор ошибок\tмарт\tРМК\n`).slice(1, 3)).toEqual([
      "Опрос семей | май | РМК,",
      "Управление",
    ]);
  });

  test("in a plan whose titles begin with small letters a line above one is a heading", () => {
    const rows = "опрос семей\tмай\tРМК\nобзор книг\tмай\tРМК\n";
    expect(rowsOf(`${HEAD}${rows}Работа с семьёй\nразбор ошибок\tмарт\tРМК\n`)[3]).toBe("Работа с семьёй");
  });

  test("where titles carry their numbers a line with one begins a row", () => {
    const rows = "1) Опрос семей\tмай\tРМК\n2) Занятия для\nСовета старшеклассников\tмай\tРМК\n3) Обзор\tмай\tРМК\n";
    expect(rowsOf(HEAD + rows)[2]).toBe("2) Занятия для/Совета старшеклассников | май | РМК");
    const bare = rows.replace("Занятия для", "Занятия");
    expect(rowsOf(HEAD + bare)[2]).toBe("2) Занятия/Совета старшеклассников | май | РМК");
  });
});

describe("a row with an empty number", () => {
  const NUMBERED = "№\tМероприятие\tСроки\tОтветственные\n1.\tЦикл встреч:\t\tРМК\n";
  test("runs over lines where its text breaks off", () => {
    expect(rowsOf(`${NUMBERED}\tОбзор новых\nкниг\tмай\tРМК\n`)[2]).toBe(" | Обзор новых/книг | май | РМК");
  });
  test("is a heading above a row of its own", () => {
    expect(rowsOf(`${NUMBERED}\tРабота с семьёй\n2.\tОбзор\tмай\tРМК\n`)[2]).toBe(" | Работа с семьёй");
  });
});

test("months torn at their dash begin a row and head nothing", () => {
  const text =
    "Месяц\tМероприятие\tОтветственный\nСентябрь\tСрезы\tРМК\nОктябрь-\nноябрь\tУроки\tзавуч\nДекабрь\tСовет\tРМК\n";
  const rows = rowsOf(`План на 2023-2024 учебный год\n\n${text}`).filter((row) => row.includes(" | "));
  expect(rows[2]).toBe("Октябрь-/ноябрь | Уроки | завуч");
});
