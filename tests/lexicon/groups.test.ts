import { describe, expect, it } from "vitest";
import {
  COLLECTIVE_PEOPLE,
  PEOPLE,
  PEOPLE_BEHIND_ADJECTIVE,
  PEOPLE_OF,
  SUBJECTS_OF,
} from "../../src/lexicon/groups.ts";

describe("groups", () => {
  it.each([
    ["people", PEOPLE],
    ["collectives", COLLECTIVE_PEOPLE],
    ["behind an adjective", PEOPLE_BEHIND_ADJECTIVE],
    ["genitives", PEOPLE_OF],
    ["subjects", SUBJECTS_OF],
  ])("holds %s folded, in Cyrillic, each once", (_name, list) => {
    expect(list.length).toBeGreaterThan(4);
    for (const words of list) expect(words).toMatch(/^[а-я-]+(?: [а-я-]+)*$/u);
    expect(new Set(list).size).toBe(list.length);
  });

  it("keeps the tables of people apart", () => {
    const all = [...PEOPLE, ...COLLECTIVE_PEOPLE, ...PEOPLE_BEHIND_ADJECTIVE, ...PEOPLE_OF];
    expect(new Set(all).size).toBe(all.length);
  });
});
