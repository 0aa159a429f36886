import { describe, expect, it } from "vitest";
import {
  COMPOUND_HEADS,
  COMPOUND_TAILS,
  EXECUTOR_LABELS,
  OTHER_PLURALS,
  POSITIONS,
  SERVING,
} from "../../src/lexicon/positions.ts";
import { POSITION_ABBREVIATIONS, SHORT_ADJECTIVES, SHORT_POSITIONS } from "../../src/lexicon/short-positions.ts";

const WORD = /^[а-я]+(?:-[а-я]+)*$/u;

describe("positions", () => {
  it("gives three folded forms of each office, each office once", () => {
    expect(POSITIONS.length).toBeGreaterThan(120);
    for (const { one, of, many } of POSITIONS) for (const form of [one, of, many]) expect(form).toMatch(WORD);
    expect(new Set(POSITIONS.map(({ one }) => one)).size).toBe(POSITIONS.length);
  });

  it.each([
    ["other plurals", OTHER_PLURALS],
    ["compound heads", COMPOUND_HEADS],
    ["compound tails", COMPOUND_TAILS],
    ["labels", EXECUTOR_LABELS],
    ["serving", SERVING],
  ])("holds each of the %s once, folded", (_name, list) => {
    for (const word of list) expect(word).toMatch(WORD);
    expect(new Set(list).size).toBe(list.length);
  });

  it.each([
    ["nouns", SHORT_POSITIONS],
    ["adjectives", SHORT_ADJECTIVES],
    ["letters", POSITION_ABBREVIATIONS],
  ])("expands short %s", (_name, table) => {
    for (const [short, full] of Object.entries(table)) {
      expect(short).toMatch(WORD);
      expect(full).toMatch(/^[а-я-]+(?: [а-я-]+)*$/u);
      expect(full.length).toBeGreaterThan(short.length);
    }
  });
});
