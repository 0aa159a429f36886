import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Places } from "../../src/text/places.ts";

const at = (source: string, offset: number): string => {
  const { startLine, startColumn } = new Places(source).span({ start: offset, end: offset });
  return `${startLine}:${startColumn}`;
};

describe("a place", () => {
  test.each<[string, number, string]>([
    ["", 0, "1:1"],
    ["абв", 0, "1:1"],
    ["абв", 2, "1:3"],
    ["абв", 3, "1:4"],
    ["а\nб", 1, "1:2"],
    ["а\nб", 2, "2:1"],
    ["а\r\nб", 1, "1:2"],
    ["а\r\nб", 2, "1:3"],
    ["а\r\nб", 3, "2:1"],
    ["а\rб", 2, "2:1"],
    ["а\r\rб", 2, "2:1"],
    ["а\n\rб", 3, "3:1"],
    ["\n\n", 2, "3:1"],
    ["\ufeffа", 1, "1:2"],
    ["а\u2028б", 2, "1:3"],
    ["а\u000bб\u000cв\u0085г", 6, "1:7"],
    ["😀а", 2, "1:3"],
    ["\tа", 1, "1:2"],
  ])("%j at %i is %s", (source, offset, expected) => {
    expect(at(source, offset)).toBe(expected);
  });

  test("a span ends behind its last character, on the next line only where it holds the line end", () => {
    const places = new Places("один\nдва\nтри");
    expect(places.span({ start: 1, end: 4 })).toEqual({ startLine: 1, startColumn: 2, endLine: 1, endColumn: 5 });
    expect(places.span({ start: 1, end: 5 })).toEqual({ startLine: 1, startColumn: 2, endLine: 2, endColumn: 1 });
    expect(places.span({ start: 5, end: 12 })).toEqual({ startLine: 2, startColumn: 1, endLine: 3, endColumn: 4 });
  });
});

describe("how many lines", () => {
  test.each<[string, number]>([
    ["", 0],
    ["а", 1],
    ["а\n", 1],
    ["а\nб", 2],
    ["а\r\nб\r\n", 2],
    ["а\rб", 2],
    ["\n", 1],
    ["\n\n", 2],
  ])("%j has %i", (source, count) => {
    expect(new Places(source).count(source)).toBe(count);
  });
});

test("lines and columns are those of an editor, for any text", () => {
  const text = fc.string({ unit: fc.constantFrom("а", "\n", "\r", "\r\n", "\t", "😀", "z"), maxLength: 30 });
  fc.assert(
    fc.property(text, fc.nat(60), (source, place) => {
      const offset = Math.min(place, source.length);
      const { startLine, startColumn } = new Places(source).span({ start: offset, end: offset });
      const ends = [...source.matchAll(/\r\n|\r|\n/g)].map((match) => match.index + match[0].length);
      const start = ends.filter((end) => end <= offset).pop() ?? 0;
      expect(startLine).toBe(ends.filter((end) => end <= offset).length + 1);
      expect(startColumn).toBe(offset - start + 1);
    }),
  );
});
