import { expect, test } from "vitest";
import { labelsInDigits } from "../../src/text/label-letters.ts";

test.each<[string, string]>([
  ["3.6 З.7 3.8", "- 3.7 -"],
  ["2. З. 4.", "- 3 -"],
  ["1) 2) З)", "- - 3"],
  ["5 б 7", "- 6 -"],
  ["7 В 9", "- 8 -"],
  ["4 S 6", "- 5 -"],
  ["1.2 1.З 1.4", "- 1.3 -"],
  ["l.1 1.2 1.3", "1.1 - -"],
  ["1.1 I.2 1.3", "- 1.2 -"],
  ["1.1 1,2 1,3 1.4", "- 1.2 1.3 -"],
  ["2.5 З.1 З.2 З.З 3.4", "- 3.1 3.2 3.3 -"],
  ["2.9 2.1О 2.11", "- 2.10 -"],
  // the last of the run goes on in it, if not at once
  ["1.1 1.2 1.б", "- - 1.6"],
  // lists that count by letters, Roman sections, several numbers in a cell
  ["а б в", "- - -"],
  ["1 а б в 2", "- - - - -"],
  ["1.а 1.б 1.в", "- - -"],
  ["I 1.1 1.2", "- - -"],
  ["I II III", "- - -"],
  ["I.1 I.2 I.3", "- - -"],
  ["8 9,10 11", "- - -"],
  ["1 2 а б 3", "- - - - -"],
  ["1 2 3", "- - -"],
])("%s", (labels, digits) => {
  const read = labelsInDigits(labels.split(" "));
  expect(read.map((label) => label ?? "-").join(" ")).toBe(digits);
});
