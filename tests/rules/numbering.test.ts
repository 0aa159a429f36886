import { describe, expect, test } from "vitest";
import { readLabel } from "../../src/rules/numbering/labels.ts";
import { numberingFindings } from "../../src/rules/numbering/lists.ts";
import type { Undiagnosed } from "../../src/rules/rule.ts";
import { activity, clause, document, labelled, order, roadmap } from "./builder.ts";

const RULES = ["duplicate", "gap", "out-of-order", "restart"] as const;

/** «gap 5: 3-4» in document order: the rule, the label that it is reported at, what is skipped. */
function faults(part: Partial<Undiagnosed>): string[] {
  const whole = document(part);
  const all = RULES.flatMap((rule) => numberingFindings(whole, `numbering/${rule}`).map((item) => ({ rule, item })));
  return all
    .sort((a, b) => a.item.span.startLine - b.item.span.startLine)
    .map(({ rule, item }) => {
      const { label, from, to } = item.values ?? {};
      return `${rule} ${label}${from === undefined ? "" : `: ${from === to ? from : `${from}-${to}`}`}`;
    });
}

describe("labels", () => {
  test.each([
    ["16", [16], [16]],
    ["21.8", [21, 8], [21, 8]],
    ["3)", [3], [3]],
    ["2..", [2], [2]],
    ["IV", [4], [4]],
    ["II.3", [2, 3], [2, 3]],
    ["26 – 27", [26], [27]],
    ["26-27.", [26], [27]],
    ["№ 5", [5], [5]],
    ["1. 2. 3. 4", [1], [4]],
    ["5 6 7", [5], [7]],
    ["1.2.3", [1, 2, 3], [1, 2, 3]],
    ["26, 27", [26], [27]],
    ["26 и 27.", [26], [27]],
    ["26/27", [26], [27]],
    ["5; 6; 7", [5], [7]],
    ["1.1, 1.2", [1, 1], [1, 2]],
    ["1. 3", [1, 3], [1, 3]],
    ["б)", [2], [2]],
    ["й", [9.5], [9.5]],
    ["к", [10], [10]],
    ["2О", [20], [20]],
    ["4.1З.", [4, 13], [4, 13]],
  ])("%s", (print, first, last) => {
    expect(readLabel(print)).toEqual({ first, last });
  });

  test("two numbers behind a space may be one or two", () => {
    const stack = { first: [1], last: [2] };
    for (const print of ["1. 2", "1 2"]) expect(readLabel(print)).toEqual({ first: [1, 2], last: [1, 2], stack });
  });

  test.each([null, "", "-", "•", "Этап", "ОО", "2К", "27-26", "26, 28", "27/26", "1.2.3.4.5.6.7", "х".repeat(60)])(
    "%s is none",
    (print) => {
      expect(readLabel(print)).toBeNull();
    },
  );
});

describe("activities", () => {
  test.each<[string, string[]]>([
    ["1 2 3", []],
    ["1 2 | 3 4", []],
    ["1.1 1.2 | 2.1 2.2", []],
    ["1.9 1.10 1.11", []],
    ["1.1 1.9 1.10 1.11", ["gap 1.9: 1.2-1.8"]],
    ["I II III IV", []],
    ["20 21 21.1 21.2 22", []],
    ["20 21.1 21.2 22", []],
    ["25 26–27 28", []],
    ["1 2 3-5 6", []],
    // a section begins anew
    ["1 2 3 | 1 2 | 1 2", ["restart 1", "restart 1"]],
    ["1 | 1 | 1", ["restart 1", "restart 1"]],
    ["1.1 1.2 2.1 | 1.1", ["restart 1.1"]],
    // the same label twice in a run, also over a section
    ["1 2 2 3", ["duplicate 2"]],
    ["1 2 | 2 3", ["duplicate 2"]],
    ["1 1.1 1.2 1 2", ["duplicate 1"]],
    ["1 2 3-4 4 5", ["duplicate 4"]],
    // a step back that is no restart is told once, and what it repeats is no duplicate
    ["1 2 3 4 | 2 3 4 5", ["out-of-order 2"]],
    ["1 2 3 4 1 2 3 4 5", ["out-of-order 1"]],
    ["1 2 3 2 4", ["out-of-order 2"]],
    ["3.1 3.2 3.4 3.3 3.5", ["out-of-order 3.3"]],
    // skipped
    ["1 2 4", ["gap 4: 3"]],
    ["1 2 6 7", ["gap 6: 3-5"]],
    ["2 3", ["gap 2: 1"]],
    ["1 2 | 4 5", ["gap 4: 3"]],
    ["1.1 1.2 | 3.1", ["gap 3.1: 2"]],
    ["1 2 2.2", ["gap 2.2: 2.1"]],
    ["1 2 2 4", ["duplicate 2", "gap 4: 3"]],
    // an activity without a number stands for the one that is skipped
    ["1 2 _ 4", []],
    ["_ 2 3", []],
    ["1 2 _ 5", ["gap 5: 3-4"]],
    ["_ _ _", []],
  ])("%s", (labels, expected) => {
    expect(faults({ roadmaps: [labelled(labels)] })).toEqual(expected);
  });

  test.each<[string[], string[]]>([
    [["1. 2", "3"], []],
    [["1, 2", "3"], []],
    [["1", "2. 3", "4"], []],
    [["25", "26 и 27", "28"], []],
    [["25", "26/27", "29"], ["gap 29: 28"]],
    [["1", "1.1", "1. 2", "2"], []],
    [["1", "2", "2. 3", "3"], ["gap 2. 3: 2.1-2.2"]],
    [["1", "3. 4", "5"], ["gap 3. 4: 2"]],
  ])("numbers of several rows in one cell: %j", (labels, expected) => {
    const rows = labels.map((label, i) => activity(String(i + 1), i + 1, { label }));
    expect(faults({ roadmaps: [roadmap(rows)] })).toEqual(expected);
  });

  test("a second plan begins anew, or counts on", () => {
    expect(faults({ roadmaps: [labelled("1 2 3"), labelled("1 2")] })).toEqual(["restart 1"]);
    expect(faults({ roadmaps: [labelled("1.1 1.2"), labelled("2.1 2.2")] })).toEqual([]);
  });

  test("sub-activities without labels leave the run alone; labels of their own are a run", () => {
    const rows = [
      activity("1", 1),
      activity("1.1", 2, { label: null, parent: "1" }),
      activity("1.2", 3, { label: null, parent: "1" }),
      activity("2", 4, { label: "3" }),
      activity("2.1", 5, { label: "3.1", parent: "2" }),
      activity("2.2", 6, { label: "3.3", parent: "2" }),
      activity("3", 7, { label: "4" }),
      activity("3.1", 8, { label: "2", parent: "3" }),
      activity("3.2", 9, { label: "2", parent: "3" }),
    ];
    expect(faults({ roadmaps: [roadmap(rows)] })).toEqual(["gap 3: 2", "gap 3.3: 3.2", "duplicate 2"]);
  });

  test("a duplicate shows the first one, and the label's own cell", () => {
    const cells = { number: [{ startLine: 2, startColumn: 3, endLine: 2, endColumn: 4 }] };
    const rows = [activity("1", 1), activity("2", 2, { label: "1", cells })];
    const [item] = numberingFindings(document({ roadmaps: [roadmap(rows)] }), "numbering/duplicate");
    expect(item).toMatchObject({ subject: "2", span: cells.number[0], related: [rows[0]?.span] });
  });
});

describe("clauses", () => {
  const c = (label: string | null, children: ReturnType<typeof clause>[] = []) => clause(label, "Текст", children);
  test.each<[string, ReturnType<typeof clause>[], string[]]>([
    ["plain", [c("1."), c("2.", [c("2.1."), c("2.2.")]), c("3.")], []],
    ["brackets under a point", [c("1.", [c("1)"), c("2)")]), c("2.")], []],
    ["dashes", [c("1.", [c("-"), c("-")]), c("2.")], []],
    [
      "letters with й left out",
      [
        c(
          "1.",
          ["а)", "б)", "в)", "г)", "д)", "е)", "ж)", "з)", "и)", "к)"].map((x) => c(x)),
        ),
      ],
      [],
    ],
    ["a gap", [c("1."), c("3.")], ["gap 3: 2"]],
    ["a clause that lost its number", [c("1."), c(null), c("3.")], []],
    ["a duplicate", [c("1."), c("2."), c("2.")], ["duplicate 2"]],
    ["one list of two styles", [c("1."), c("1)"), c("2)"), c("2.")], []],
    ["another clause's prefix", [c("1."), c("2."), c("3.", [c("2.1."), c("2.2.")])], ["out-of-order 2.1"]],
    ["a step back", [c("1."), c("2."), c("3."), c("2."), c("3.")], ["out-of-order 2"]],
  ])("%s", (_, clauses, expected) => {
    expect(faults({ order: order({ clauses }) })).toEqual(expected);
  });
});
