import { describe, expect, test } from "vitest";
import { documentOf, HEADER, table } from "../structure/reading.ts";

/** Time and executors of the last row. */
function last(...rows: readonly string[]) {
  const { roadmaps, diagnostics } = documentOf(table("План на 2024 год", HEADER, ...rows));
  const { schedule, executors } = roadmaps[0]?.activities.at(-1) ?? expect.fail("a plan");
  const times = schedule.items.map((item) => (item.kind === "period" ? item.edtf : item.kind));
  const missing = diagnostics.filter(({ rule }) => rule.endsWith("/missing")).map(({ rule }) => rule);
  return { raw: [schedule.raw, executors.raw], times, names: executors.items.map(({ name }) => name), missing };
}

const ABOVE = "1 | Слёт | май | Вожатая Гусева Л.Л., совет отряда";

describe("a cell that says «as above»", () => {
  test.each(["-//-", "//", '-"-', "—»—", "то же", "Те же", "те же."])("takes what stands there: %s", (ditto) => {
    expect(last(ABOVE, `2 | Смотр | ${ditto} | ${ditto}`)).toMatchObject({
      raw: [ditto, ditto],
      times: ["2024-05"],
      names: ["Гусева Л.Л.", "совет отряда"],
      missing: [],
    });
  });

  test("goes down row after row", () => {
    const { times, names } = last(ABOVE, "2 | Смотр | тогда же | они же", "3 | Сбор | -//- | -//-");
    expect([times, names]).toEqual([["2024-05"], ["Гусева Л.Л.", "совет отряда"]]);
  });

  test("has one person of several, nobody knows whom", () => {
    expect(last(ABOVE, "2 | Смотр | июнь | она же")).toMatchObject({ names: [], missing: ["executors/missing"] });
    expect(last("1 | Слёт | май | Гусева Л.Л.", "2 | Смотр | июнь | она же").names).toEqual(["Гусева Л.Л."]);
  });

  test("is not judged again: what is wrong above is told once", () => {
    const rows = ["1 | Слёт | 15.03.2026 | Гусева Л.Л.", "2 | Смотр | -//- | -//-", "3 | Сбор | -//- | -//-"];
    const { diagnostics } = documentOf(table("План на 2024 год", HEADER, ...rows));
    expect(diagnostics.filter(({ rule }) => rule === "schedule/outside-period")).toHaveLength(1);
  });

  test("has nothing where nothing stands above", () => {
    expect(last("1 | Слёт | -//- | они же").missing.sort()).toEqual(["executors/missing", "schedule/missing"]);
  });

  test.each(["-", "—", "те же и Носова А.А."])("is not: %s", (cell) => {
    expect(last(ABOVE, `2 | Смотр | июнь | ${cell}`).names).not.toEqual(["Гусева Л.Л.", "совет отряда"]);
  });
});
