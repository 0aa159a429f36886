import { describe, expect, test } from "vitest";
import { parseSource } from "../../src/pipeline.ts";
import { samplePlan } from "../../src/rules/explain/sample.ts";
import { sourceOfText } from "../../src/text/source.ts";

const subjects = (rows: readonly string[], rule: string) =>
  parseSource(sourceOfText("x.txt", samplePlan(rows)), { lang: "ru" })
    .diagnostics.filter((one) => one.rule === rule)
    .map(({ subject }) => subject);

const FIRST = "1\tСеминар для учителей математики\tмарт 2024\tМетодический центр";
const LAST = "3\tСбор отчётов о посещённых уроках\tмай 2024\tМетодический центр";

describe("a finding of the structure says which activity it is about", () => {
  test.each<[string, string[], string, (string | undefined)[]]>([
    [
      "a row over a break",
      [FIRST, "2\tПосещение уроков молодых и\tапрель 2024\tМетодический центр", "", "\tначинающих учителей\t\t", LAST],
      "table/row-joined",
      ["2"],
    ],
    [
      "a tail printed twice",
      [
        FIRST,
        "2\tПосещение уроков\tапрель 2024\tМетодический центр, руководители",
        "",
        "\t\t\tли школьных команд",
        LAST,
      ],
      "text/ocr-noise",
      ["2"],
    ],
    ["a row printed twice belongs to none", [FIRST, FIRST, LAST], "text/ocr-noise", [undefined]],
  ])("%s", (_, rows, rule, expected) => {
    expect(subjects(rows, rule)).toEqual(expected);
  });
});
