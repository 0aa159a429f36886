import { expect, test } from "vitest";
import { quoted } from "../../src/rules/wording.ts";
import { cut } from "../../src/text/cut.ts";

test.each([
  ["abc", 3, "abc"],
  ["abcd", 3, "abc"],
  ["ab😀", 4, "ab😀"],
  ["ab😀c", 4, "ab😀"],
  ["ab😀c", 3, "ab"],
  ["😀", 1, ""],
])("%j to %d", (text, longest, wanted) => expect(cut(text, longest)).toBe(wanted));

test("a message cites no half of a character", () => {
  for (let before = 0; before < 4; before++) {
    const print = "ж".repeat(66 + before) + "😀".repeat(9);
    expect(encodeURIComponent(quoted(print))).toContain("%E2%80%A6");
  }
});
