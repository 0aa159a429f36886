import { describe, expect, test } from "vitest";
import * as executors from "../../src/lexicon/executor-words.ts";
import { BEARING_NAMES } from "../../src/lexicon/namesakes.ts";
import { SOLID_PREFIXES } from "../../src/lexicon/solid-prefixes.ts";
import { STAFF } from "../../src/lexicon/staff.ts";
import { NUMBERED_BODIES, PLACE_STEMS, ROOM_STEMS, STREET_WORDS } from "../../src/lexicon/time-places.ts";
import * as shortened from "../../src/lexicon/time-shortened.ts";
import * as totals from "../../src/lexicon/totals.ts";

/** Lower case, Cyrillic letters, «е» for «ё». */
const FOLDED = /^[а-я]+(?:[ .-]{1,2}[а-я]+)*$/u;
/** Printed in amounts for «х»: «-», «х», «x». */
const LATIN_CROSS = "x";

const TABLES: Record<string, Iterable<string>> = {
  "solid prefixes": SOLID_PREFIXES,
  streets: STREET_WORDS,
  "bodies with numbers": NUMBERED_BODIES,
  rooms: ROOM_STEMS,
  places: PLACE_STEMS,
  "bodies that bear names": BEARING_NAMES,
  "heads of totals": totals.TOTAL_HEADS,
  "words behind «всего»": totals.AFTER_ALL,
  breakdowns: totals.BREAKDOWN_HEADS,
  sources: totals.SOURCE_STEMS,
  budgets: totals.BUDGET_STEMS,
  amounts: totals.AMOUNT_WORDS,
  ...executors,
};

describe.each(Object.entries(TABLES))("the table of %s", (_, table) => {
  const words = [...table];

  test("is folded, Cyrillic and without doubles", () => {
    expect(words.length).toBeGreaterThan(3);
    for (const word of words) if (word !== LATIN_CROSS) expect(word).toMatch(FOLDED);
    expect(new Set(words).size).toBe(words.length);
  });
});

test("what is left of a word is its beginning, shorter than the word and folded", () => {
  const tables = Object.values(shortened);
  expect(tables.length).toBe(5);
  for (const [full, least] of tables.flatMap((table) => Object.entries(table))) {
    expect(full).toMatch(FOLDED);
    expect(least.length).toBeLessThan(full.length);
    expect(full.startsWith(least)).toBe(true);
  }
});

test("every table of sums is looked at", () => {
  const own = new Set<unknown>(Object.values(TABLES));
  expect(Object.values(totals).filter((table) => !own.has(table))).toEqual([]);
});

test("the staff have a nominative, a genitive and a plural each, once", () => {
  const lines = STAFF.trim().split("\n");
  expect(lines.length).toBeGreaterThan(50);
  for (const line of lines) expect(line).toMatch(/^[а-я-]+ [а-я-]+ [а-я-]+$/u);
  const nominatives = lines.map((line) => line.split(" ")[0]);
  expect(nominatives.filter((word, i) => nominatives.indexOf(word) !== i)).toEqual([]);
});
