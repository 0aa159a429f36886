import { describe, expect, test } from "vitest";
import { layout } from "../../src/layout/index.ts";
import { parseSource } from "../../src/pipeline.ts";
import { structure } from "../../src/structure/index.ts";
import { sourceOfText } from "../../src/text/source.ts";

/** Twice the input may take so much more time: double, and some room for a busy machine. */
const GROWTH = 2.6;
/** Below so many milliseconds a ratio says nothing. */
const TOO_SHORT = 10;

/** How long a run takes, in milliseconds of this process's own work. */
function cost(run: () => void): number {
  const before = process.cpuUsage();
  run();
  return process.cpuUsage(before).user / 1000;
}

type Read = (text: string) => unknown;

/** How many times longer an input takes that is longer by the factor. */
function growth(read: Read, input: (size: number) => string, size: number, factor: number): number {
  const [small, large] = [input(size), input(factor * size)];
  read(small);
  const first = cost(() => read(small));
  return cost(() => read(large)) / Math.max(first, TOO_SHORT);
}

/** Measures a reader on an input of two sizes, again where the machine was busy. */
function expectLinear(read: Read, input: (size: number) => string, size: number): void {
  let ratio = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 4 && ratio > GROWTH; attempt++) ratio = Math.min(ratio, growth(read, input, size, 2));
  expect(ratio).toBeLessThanOrEqual(GROWTH);
}

const parse = (text: string) => parseSource(sourceOfText("-", text), { lang: "en" });
const draft = (text: string) => structure(layout(text));

const MONTHS = ["март", "апрель", "май", "июнь"];
const ORDER = "ПРИКАЗ\n12.03.2023 № 45\nО поддержке школ\n\nПРИКАЗЫВАЮ:\n";
const COLUMNS = "№\tМероприятие\tСроки\tОтветственные\n";
const HEAD = `План мероприятий на 2023 год\n${COLUMNS}`;
const RULED = "ПРИКАЗЫВАЮ:\n1. Утвердить план.\n\nДиректор\tИ.П. Луговая\n";
const row = (i: number) =>
  `${i + 1}.\tПровести семинар ${i} для учителей\t${MONTHS[i % 4]} 2023 г.\tИМЦ, опорные школы\n`;
const repeat = (size: number, line: (i: number) => string) => Array.from({ length: size }, (_, i) => line(i)).join("");

describe("time doubles with the input", { timeout: 30_000 }, () => {
  test("a plan of two and four thousand rows, read whole", () => {
    expectLinear(parse, (size) => HEAD + repeat(size, row), 2000);
  });

  test("a plan of many sections, page breaks and halves", () => {
    const page = (i: number) =>
      `Раздел ${i + 1}. Кадры\n${row(2 * i)}${row(2 * i + 1)}\n${i + 2}\n\n\tи родителей\t\tУправление\n`;
    expectLinear(parse, (size) => HEAD + repeat(size, page), 150);
  });

  test.each<[string, (size: number) => string, number]>([
    ["short paragraphs below a title", (size) => ORDER.replace("ПРИКАЗЫВАЮ:\n", "") + "а\n\n".repeat(size), 3000],
    ["lines between two rows", (size) => `${HEAD}${row(0)}${"а\n".repeat(size)}\tи родителей\t\tИМЦ\n`, 3000],
    ["numbers among the executors", (size) => `${HEAD}1.\tСеминар\tмай\t${"№ 5, ".repeat(size)}\n`, 5000],
    ["brackets in a signature", (size) => `${RULED.replace("И.П.", `${")".repeat(size)} И.П.`)}`, 20_000],
    ["bars in a cell", (size) => `${HEAD}1.\t"${"\\|".repeat(size)}а"\tмай\tИМЦ\n`, 20_000],
    ["dots in a number", (size) => `${HEAD}1${".".repeat(size)}а\tСеминар\tмай\tИМЦ\n`, 20_000],
  ])("%s", (_, input, size) => expectLinear(parse, input, size));

  test("rows each of which is the first of a numbering", () => {
    expectLinear(draft, (size) => HEAD + repeat(size, (i) => `${i + 1}.1\tСеминар\tмай\tИМЦ\n`), 4000);
  });

  test("clauses", () => {
    const clause = (i: number) => `${i + 1}. Провести семинар ${i} для учителей района:\n- отчёт;\n- список.\n`;
    expectLinear(parse, (size) => `${ORDER}${repeat(size, clause)}\nДиректор\tИ.П. Луговая\n`, 350);
  });

  test("people of a roster", () => {
    expectLinear(
      draft,
      (size) => `Состав рабочей группы\n\n${repeat(size, (i) => `${(i % 99) + 1}. Осинина М.П., методист;\n`)}`,
      1000,
    );
  });

  test("a passport's values", () => {
    const head = "Паспорт программы\nНаименование\tРост\nЦель\tРазвитие школ\nЗадачи\t";
    expectLinear(draft, (size) => `${head}${repeat(size, (i) => `- обучить учителей школы ${i};\n\t`)}\n`, 500);
  });

  test("paragraphs", () => {
    expectLinear(
      draft,
      (size) => repeat(size, (i) => `Цель ${i}\n\nПовысить качество образования в школах.\n\n`),
      1000,
    );
  });

  test("other tables", () => {
    expectLinear(draft, (size) => repeat(size, (i) => `Школа ${i}\tдиректор\tкласс ${i}\n`), 2000);
  });
});

const school = (i: number) => `${i + 1}\tСеминар\tмай\tМБОУ «СОШ № ${i + 1}»\n`;
const LETTERS = "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЭЮЯ";
const letter = (i: number) => LETTERS[Math.floor(i) % LETTERS.length] as string;
/** «Бабаев», «Бабовев»: a surname for each number. */
function named(i: number): string {
  const syllables = Array.from(i.toString(16).padStart(2, "0"), (digit) =>
    "бвгдзклмнпрстфхц".charAt(Number.parseInt(digit, 16)),
  );
  const stem = `${syllables.join("а")}ев`;
  return `${stem.charAt(0).toUpperCase()}${stem.slice(1)}`;
}
const short = (i: number) => `${letter(i)}${letter(i / 27)}${letter(i / 729)}${letter(7 * i)}О`;

describe("time doubles with what a region's list or a careless hand prints", { timeout: 60_000 }, () => {
  test.each<[string, number, (size: number) => string]>([
    ["thousands of schools", 1000, (size) => HEAD + repeat(size, school)],
    ["thousands of abbreviations", 1000, (size) => HEAD + repeat(size, (i) => `${i + 1}\tСеминар\tмай\t${short(i)}\n`)],
    [
      "a roster's line of many dashes",
      3000,
      (size) => `Состав рабочей группы\n\nОсинина М.П. – ${"мера – ".repeat(size)}\n`,
    ],
    ["a roster's line of many tabs", 20_000, (size) => `Состав рабочей группы\n\n${"а\t".repeat(size)}\n`],
    [
      "many plans under titles of their own",
      150,
      (size) => repeat(size, (i) => `План ${named(i)} школы\n\n${COLUMNS}${row(0)}\n`),
    ],
    ["one short line", 8000, (size) => "Слово дела\n".repeat(size)],
    ["dates in a header's line", 4000, (size) => `ПРИКАЗ\n\n${"от 21.03.2023 ".repeat(size)}№ 91\n\n${RULED}`],
    [
      "brackets that nothing closes in a cell of times",
      5000,
      (size) => `${HEAD}1.\tДело\t${"май (".repeat(size)}\tШкола\n`,
    ],
    [
      "acts in a preamble",
      5000,
      (size) => `ПРИКАЗ\n\nВ соответствии с ${"приказом от 01.02.2024, ".repeat(size)}${RULED}`,
    ],
    [
      "dates of acts in a cell",
      10_000,
      (size) => `${HEAD}1.\tДело\tмай\tШкола\n2.\t${"приказ от 01.02.2024, ".repeat(size)}\tмай\tШкола\n`,
    ],
    ["thousands of names", 1000, (size) => `${HEAD}1.\t${repeat(size, (i) => `${named(i)} И.И. `)}\tмай\tШкола\n`],
    [
      "thousands of names with one office",
      1000,
      (size) => `Состав рабочей группы\n\n${repeat(size, (i) => `${named(i)} И.И. – директор;\n`)}`,
    ],
    [
      "columns of one name",
      8000,
      (size) => `План\n\n№\tМероприятие\t${"Ответственные\t".repeat(size)}\n1.\tДело\t${"Школа\t".repeat(size)}\n`,
    ],
    ["a label of many parts", 10_000, (size) => `${HEAD}${"1.".repeat(size)}\tДело\tмай\tШкола\n`],
    [
      "a clause of thousands of lines",
      4000,
      (size) => `${ORDER}1. Утвердить ${"а\n".repeat(size)}\nДиректор\tИ.П. Луговая\n`,
    ],
    [
      "lines below a roster's row",
      4000,
      (size) => `Состав рабочей группы\n\n№\tФИО\tДолжность\n1\tОсинина М.П.\t${"а\n".repeat(size)}`,
    ],
  ])("%s", (_, size, input) => {
    expectLinear(parse, input, size);
  });
});

describe("what nobody prints takes bounded time", { timeout: 30_000 }, () => {
  const HOSTILE: Readonly<Record<string, (size: number) => string>> = {
    "a long line": (size) => "а".repeat(size),
    "a long line of words": (size) => "план школ ".repeat(size / 10),
    "a line of spaces": (size) => `а${" ".repeat(size)}б`,
    "a line of tabs": (size) => "\t".repeat(size),
    "cells of one letter": (size) => "а\t".repeat(size / 2),
    "lines of one tab": (size) => "а\tб\n".repeat(size / 4),
    "line ends": (size) => "\n".repeat(size),
    "nested brackets": (size) => "(".repeat(size / 2) + ")".repeat(size / 2),
    "open quotes": (size) => "«".repeat(size),
    "quotes of a spreadsheet": (size) => '"'.repeat(size),
    "a long number": (size) => "9".repeat(size),
    "numbers with periods": (size) => "1.".repeat(size / 2),
    underscores: (size) => "_".repeat(size),
    dashes: (size) => "- ".repeat(size / 2),
    "tags that nothing closes": (size) => "<b ".repeat(size / 3),
    entities: (size) => "&nbsp;".repeat(size / 6),
    stars: (size) => "*а ".repeat(size / 3),
    "letters apart": (size) => "П Л А Н ".repeat(size / 8),
    "dates in a line": (size) => "12.03.2023 г. ".repeat(size / 14),
    "names in a line": (size) => "Осинина М.П., ".repeat(size / 14),
    "headers of which each cell stands on a line": (size) =>
      "Мероприятие |\n\nСрок |\n\nКто |\n\nа |\n\nб |\n\nв |\n\n".repeat(size / 45),
    "a drawn table of many columns": (size) => {
      const columns = size / 20;
      const line = (cells: number) => `│${" а │".repeat(cells)}\n`;
      return `${line(columns)}│──${"┼───".repeat(columns - 1)}│\n${line(columns - 1).repeat(4)}`;
    },
    "a drawn table without rules between many rows": (size) =>
      `│ № │ Дело │\n├───┼──────┤\n${"│ 1 │ Урок │\n".repeat(size / 13)}└───┴──────┘\n`,
  };
  const forms = Object.entries(HOSTILE);

  test.each(forms)("%s", (_, input) => {
    expectLinear(draft, input, 10_000);
  });

  test("every form was read", () => {
    expect(forms.length).toBe(23);
  });

  test.each(forms)("%s in a plan's cell, read whole", (_, input) => {
    const cell = input(3000).replace(/[\t\n]/gu, " ");
    const text = `${HEAD}1.\t${cell}\t${cell}\t${cell}\n${row(1)}`;
    expect(cost(() => parse(text))).toBeLessThan(1000);
  });

  test("a line of two hundred thousand letters, and a million tabs", () => {
    expect(cost(() => parse("план ".repeat(40_000)))).toBeLessThan(3000);
    expect(cost(() => draft("\t".repeat(1_000_000)))).toBeLessThan(3000);
  });
});
