import { describe, expect, test } from "vitest";
import { labelFormats, labelOf, mixedLabels } from "../../../src/normalize/numbering/label-format.ts";
import { Mapped } from "../../../src/text/mapped.ts";

test.each<[string, string | null]>([
  ["16", "16"],
  ["16.", "16"],
  ["2..", "2"],
  ["1)", "1"],
  ["1.)", "1"],
  ["(1)", "1"],
  ["21.8.", "21.8"],
  ["21.8", "21.8"],
  ["15 .", "15"],
  ["26 – 27.", "26 – 27"],
  ["II.", "II"],
  ["а)", "а"],
  [".", null],
  ["", null],
])("the label %j is %j", (print, label) => {
  expect(labelOf(print)).toBe(label);
});

describe("labels closed in another way than most", () => {
  /** Labels of a source, «>» before those one level down. */
  function oddOf(prints: readonly string[]): string[] {
    const whole = prints.join(" ");
    let at = 0;
    const labels = prints.map((print, i) => {
      const deep = print.startsWith(">");
      const start = at + (deep ? 1 : 0);
      at += print.length + 1;
      return {
        text: Mapped.of(whole, start, start + print.length - (deep ? 1 : 0)),
        depth: deep ? 1 : 0,
        subject: String(i + 1),
      };
    });
    return labelFormats(labels).map(
      ({ subject, values, related }) => `${subject}: ${values?.label} (+${related?.length ?? 0})`,
    );
  }

  test.each<[string[], string[]]>([
    [["1.", "2.", "3."], []],
    [["1", "2", "3"], []],
    [["1.", "2.", "3", "4."], ["3: 3 (+0)"]],
    [["1.", "2..", "3."], ["2: 2.. (+0)"]],
    [["1.", "2", "3", "4.", "5.", "6."], ["2: 2 (+1)"]],
    [
      ["1.", "2", "3.", "4", "5."],
      ["2: 2 (+0)", "4: 4 (+0)"],
    ],
    [["1.", ">1)", ">2)", "2."], []],
    [["1.", ">1)", ">2.", ">3)", "2."], ["3: 2. (+0)"]],
    [["1.", "2 .", "3."], []],
    [[], []],
  ])("%j", (prints, expected) => {
    expect(oddOf(prints)).toEqual(expected);
  });
});

test.each<[string, string[]]>([
  ["2О", ["2О→20"]],
  ["1З.", ["1З→13"]],
  ["4.1O)", ["1O→10"]],
  ["20", []],
  ["3а", []],
  ["II.1", []],
  ["О", []],
  ["26 – 27.", []],
])("letters among the digits of %j are told: %j", (print, told) => {
  const found = mixedLabels([{ text: Mapped.of(print), depth: 0, subject: "1" }]);
  expect(found.map(({ values }) => `${values?.printed}→${values?.read}`)).toEqual(told);
});

test("letters for whole numbers of a label are told", () => {
  const prints = ["3.6", "З.7", "3.8", "1,9", "б)"];
  const labels = prints.map((print, i) => ({ text: Mapped.of(print, 0, print.length), depth: 0, subject: `${i}` }));
  expect(mixedLabels(labels).map(({ subject, values }) => `${subject}: ${values?.printed} ${values?.read}`)).toEqual([
    "1: З.7 3.7",
  ]);
});
