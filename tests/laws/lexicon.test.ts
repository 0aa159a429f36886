import { describe, expect, test } from "vitest";
import { sourceFiles } from "./sources.ts";

const MODULES = await Promise.all(
  sourceFiles("src/lexicon").map(async ({ path }) => ({ path, tables: (await import(`../../${path}`)) as object })),
);

/** Every word of a table: items, values, keys of records and maps. */
function wordsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (value === null || typeof value !== "object" || value instanceof RegExp) return [];
  if (value instanceof Map) return [...value].flatMap(wordsOf);
  if (value instanceof Set || Array.isArray(value)) return [...value].flatMap(wordsOf);
  return Object.entries(value).flatMap(([key, inner]) => [key, ...wordsOf(inner)]);
}

/** The plain lists of words in a table: itself, or those of its entries. */
function listsOf(value: unknown): string[][] {
  if (value === null || typeof value !== "object" || value instanceof RegExp) return [];
  if (Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === "string")) return [value];
  return Object.values(value).flatMap(listsOf);
}

/** What is wrong with the words of the modules, as `file: «word»`. */
function offences(wrong: (words: readonly string[]) => readonly string[]): string[] {
  return MODULES.flatMap(({ path, tables }) =>
    wrong(wordsOf(Object.values(tables))).map((word) => `${path}: «${word}»`),
  );
}

describe("the tables of Russian words", () => {
  test("there are some", () => {
    const counts = MODULES.map(({ tables }) => wordsOf(Object.values(tables)).length);
    expect(MODULES.length).toBeGreaterThan(15);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(3000);
  });

  test("are in lower case; only codes of standards (FREQ, P1Y) are in capitals", () => {
    expect(
      offences((words) => words.filter((word) => word !== word.toLowerCase() && !/^[A-Z0-9=;,]+$/.test(word))),
    ).toEqual([]);
  });

  test("mix no scripts within a word", () => {
    const mixed = /[а-яё][a-z]|(?<!\\)[a-z][а-яё]/i;
    expect(offences((words) => words.filter((word) => mixed.test(word)))).toEqual([]);
  });

  test("name no word of a list twice", () => {
    let lists = 0;
    const twice = MODULES.flatMap(({ path, tables }) =>
      listsOf(Object.values(tables)).flatMap((list) => {
        lists++;
        return list.filter((word, i) => list.indexOf(word) !== i).map((word) => `${path}: «${word}»`);
      }),
    );
    expect(twice).toEqual([]);
    expect(lists).toBeGreaterThan(40);
  });
});
