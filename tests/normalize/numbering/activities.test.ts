import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { numberPlan } from "../../../src/normalize/numbering/activities.ts";
import type { ActivityDraft, RoadmapDraft, SectionDraft } from "../../../src/structure/draft.ts";
import { Mapped } from "../../../src/text/mapped.ts";

const clarity = { margin: 9, headingMargin: 9 };
const section = (level: number): SectionDraft => ({
  kind: "section",
  clarity,
  level,
  label: null,
  title: Mapped.of("Раздел"),
});
const row = (depth: number): ActivityDraft => ({
  kind: "activity",
  clarity,
  depth,
  label: null,
  cells: {},
  other: [],
  pieces: {},
  ranges: [],
});

/** «s0» a section of level 0, «a1» a row of depth 1. */
function planOf(entries: string): RoadmapDraft {
  const list =
    entries === ""
      ? []
      : entries
          .split(" ")
          .map((print) => (print.startsWith("s") ? section(Number(print.slice(1))) : row(Number(print.slice(1)))));
  return { title: null, columns: [], headers: [], entries: list, range: { start: 0, end: 0 }, claims: [] };
}

describe("canonical numbers", () => {
  test.each<[string, string, string, string]>([
    ["nothing", "", "", ""],
    ["rows", "a0 a0 a0", "", "1 2 3"],
    ["sub-activities", "a0 a1 a1 a0 a1", "", "1 1.1 1.2 2 2.1"],
    ["three levels", "a0 a1 a2 a2 a1 a0", "", "1 1.1 1.1.1 1.1.2 1.2 2"],
    ["sections", "s0 a0 a0 s0 a0", "1 2", "1.1 1.2 2.1"],
    ["rows before the first section", "a0 a1 s0 a0", "1", "0.1 0.1.1 1.1"],
    ["sections in sections", "s0 s1 a0 s1 a0 a1 s0 s1 a0", "1 1.1 1.2 2 2.1", "1.1.1 1.2.1 1.2.1.1 2.1.1"],
    ["rows between a section and its first part", "s0 a0 s1 a0", "1 1.1", "1.1 1.1.1"],
    ["a level that was left out", "s0 s2 a0", "1 1.1.1", "1.1.1.1"],
    ["a deep row first", "a2 a1", "", "1 1.1"],
    ["a row two levels down", "a0 a2", "", "1 1.1"],
  ])("%s", (_, entries, sections, activities) => {
    const numbered = numberPlan(planOf(entries));
    expect(numbered.sections.map(({ number }) => number).join(" ")).toBe(sections);
    expect(numbered.activities.map(({ number }) => number).join(" ")).toBe(activities);
  });

  test("parents are rows and sections that are there", () => {
    const { sections, activities } = numberPlan(planOf("s0 a0 a1 s1 a0 a1 a2"));
    expect(sections.map(({ parent }) => parent)).toEqual([null, "1"]);
    expect(activities.map(({ parent }) => parent)).toEqual([null, "1.0.1", null, "1.1.1", "1.1.1.1"]);
    expect(activities.map(({ parentIndex }) => parentIndex)).toEqual([null, 0, null, 2, 3]);
    expect(activities.map((one) => one.section)).toEqual(["1", "1", "1.1", "1.1", "1.1"]);
  });

  test("a number stands for one row, whatever the tree of rows", () => {
    const entry = fc.nat(3).map((depth) => `a${depth}`);
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 30 }), (entries) => {
        const { activities } = numberPlan(planOf(entries.join(" ")));
        expect(new Set(activities.map(({ number }) => number)).size).toBe(entries.length);
        for (const { number, parent } of activities)
          expect(parent === null || number.startsWith(`${parent}.`)).toBe(true);
      }),
    );
  });

  test("numbers are unique also where a section holds rows with sub-activities and parts", () => {
    const numbers = numberPlan(planOf("s0 a0 a1 s1 a0 a0")).activities.map(({ number }) => number);
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});
