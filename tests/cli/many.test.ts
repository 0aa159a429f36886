import { writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ORDER, shnor, workspace } from "./shnor.ts";

/**
 * A call that takes each thing of a list as an argument overflows the stack at some 125,000 of them. With a tenth of the
 * stack it does so at a tenth of the things.
 */
const STACK = ["--stack-size=100"];
const MANY = 13_000;

const many = (piece: string | ((i: number) => string)): string =>
  Array.from({ length: MANY }, (_, i) => (typeof piece === "string" ? piece : piece(i))).join("");

const HEAD = "План работы на 2024 год\n\n№\tМероприятие\tСроки\tОтветственные\n";
const WIDTHS = [8, 14, 8, 14];
const spaced = (...cells: readonly string[]): string =>
  `${cells
    .map((cell, i) => cell.padEnd(WIDTHS[i] as number))
    .join("  ")
    .trimEnd()}\n`;
const BOX = `+${WIDTHS.map((width) => "-".repeat(width)).join("+")}+\n`;
const boxed = (...cells: readonly string[]): string =>
  `|${cells.map((cell, i) => cell.padEnd(WIDTHS[i] as number)).join("|")}|\n${BOX}`;

const TEXTS: Readonly<Record<string, string>> = {
  "one line again and again": ORDER + many("Одна и та же строка письма\n"),
  "titles and texts": ORDER + many((i) => `Цель ${i}\n\nТекст.\n\n`),
  "people in a table": `${ORDER}Состав рабочей группы\n\n${many("Бобров В.Г.\tдиректор\n")}`,
  "rows of another table": `${ORDER}Итоги работ\n\nШкола\tБалл\n${many((i) => `А\t${i}\n`)}`,
  "deadlines of a clause": ORDER.replace("2. Контроль", `2. Сдать отчёт ${many("до 1 мая, ")}\n3. Контроль`),
  "rows with one number": HEAD + many("1.\tСеминар\tмай\tзавуч\n"),
  "mixed words": `${HEAD}1.\t${many("шкoла ")}\tмай\tзавуч\n`,
  "members in a bracket": `${HEAD}1.\tСеминар\tмай\tкураторы (${many((i) => `СОШ № ${i % 9}, `)})\n`,
  "people of a body": `${HEAD}1.\tСеминар\tмай\tОтдел: ${many("Бобров В.Г., ")}\n`,
  "rows of a drawn table": `План работы\n\n${BOX}${boxed("№", "Мероприятие", "Сроки", "Ответственные")}${many((i) => boxed(`${i + 1}.`, "Семинар", "май", "завуч"))}`,
  "lines below a drawn table": `${HEAD}1.\tСеминар\tмай\tзавуч\n${many("\n")}│ 1 │ а │\n├───┼───┤\n│ 2 │ б │\n`,
  "rows of blanks": `План работы\n\n${spaced("№", "Мероприятие", "Сроки", "Ответственные")}${many((i) => spaced(`${i + 1}.`, "Семинар", "май", "завуч"))}`,
};

const at = workspace();

test.each(Object.keys(TEXTS))("%s: however many", { timeout: 120_000 }, async (name) => {
  writeFileSync(at("many.txt"), TEXTS[name] as string);
  const run = await shnor(["parse", at("many.txt"), "-o", at("many.json")], { node: STACK });
  expect(run).toMatchObject({ status: 0, stdout: "" });
});

/** How long a run of the program takes with a text, in CPU seconds it cannot take less than: a start takes some 0.3. */
async function took(text: string): Promise<number> {
  writeFileSync(at("grown.txt"), text);
  const start = performance.now();
  await shnor(["parse", at("grown.txt"), "-o", at("grown.json")]);
  return performance.now() - start;
}

const BARRED: Readonly<Record<string, (count: number) => string>> = {
  "bars alone": (count) => `${"|\n\n".repeat(count)}а | б | в | г\n`,
  "cells over two lines": (count) => `${"слово\nслово |\n".repeat(count)}а | б | в\n`,
  "rows with numbers": (count) =>
    Array.from({ length: count }, (_, i) => `${i + 1} |\n\nДело |\nмай |\nдиректор |\n`).join(""),
};

test.each(Object.keys(BARRED))("%s, a cell a line: four times the lines", { timeout: 240_000 }, async (name) => {
  const text = BARRED[name] as (count: number) => string;
  await took(text(100));
  const few = Math.max(await took(text(2_000)), 600);
  // The square would be 16 times, on a machine that is busy or not.
  expect(await took(text(8_000))).toBeLessThan(few * 10);
});
