import { expect, test } from "vitest";
import { parse } from "../../src/index.ts";
import { excessOf, LONGEST_LINE, MOST_LINES } from "../../src/text/extent.ts";

const long = "а".repeat(LONGEST_LINE + 1);

test("a line of the longest length is read, one that is longer is named", () => {
  expect(excessOf(`а\n${long.slice(1)}\nа`)).toBeNull();
  expect(excessOf(`а\n\r\n${long}\nа`)).toEqual({ code: "line-too-long", line: 3 });
  expect(excessOf(`а\r${long}`)).toEqual({ code: "line-too-long", line: 2 });
});

test("as many lines as there may be are read, one more is named", () => {
  const many = "а\r\n".repeat(MOST_LINES);
  expect(excessOf(many)).toBeNull();
  expect(excessOf(`${many}а`)).toEqual({ code: "too-many-lines", line: MOST_LINES + 1 });
});

test("as a function: a RangeError with the line", () => {
  expect(() => parse(`ПРИКАЗ\n${long}`, { name: "a.txt" })).toThrow(
    new RangeError("a.txt:2: no text to read (line-too-long)"),
  );
});

test.each(["_", "9", "|"])("a line of %j is read at that length", { timeout: 120_000 }, (piece) => {
  expect(parse(`ПРИКАЗ\n\n${piece.repeat(LONGEST_LINE)}\n`).order?.kind).toBe("order");
});
