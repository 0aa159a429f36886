import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FORMATS, WRITERS } from "../../src/export/index.ts";
import { pieces } from "../../src/export/json-pieces.ts";
import { isLong } from "../../src/export/writer.ts";
import { sampleDocument } from "../tools/sample.ts";
import { FIXTURES } from "./documents.ts";

const indented = (value: unknown, indent: string) => JSON.stringify(value, null, 2).replaceAll("\n", `\n${indent}`);

describe("JSON in pieces", () => {
  test("is the very text of JSON.stringify, with and without lines", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 7 }), fc.constantFrom("", "  "), fc.nat(6), (value, indent, depth) => {
        expect([...pieces(value, null, depth)].join("")).toBe(JSON.stringify(value));
        expect([...pieces(value, indent, depth)].join("")).toBe(indented(value, indent));
      }),
      { numRuns: 500 },
    );
  });

  test("leaves out what is undefined and keeps keys of every kind", () => {
    const value = JSON.parse('{"__proto__": [1], "а\\n": {"b": null}}');
    expect([...pieces({ a: undefined, ...value, list: [] })].join("")).toBe(
      JSON.stringify({ a: undefined, ...value, list: [] }),
    );
  });

  test("a long list comes item by item", () => {
    const value = { roadmaps: [{ activities: Array.from({ length: 50 }, (_, i) => ({ title: `${i}`.repeat(20) })) }] };
    const longest = Math.max(...[...pieces(value, "")].map((piece) => piece.length));
    expect(longest).toBeLessThan(80);
  });
});

describe.each(FORMATS)("a long document in %s", (format) => {
  test("is the text of a short one, in pieces", async () => {
    const writer = await WRITERS[format]();
    let documents = 0;
    for (const [, document] of FIXTURES) {
      for (const among of ["one", "item"] as const) {
        const got = [...writer.long(document, among)];
        expect(got.join("")).toBe(writer[among](document));
        const whole = writer[among](document).length;
        if (whole > 100_000) expect(Math.max(...got.map((piece) => piece.length))).toBeLessThan(whole / 5);
      }
      documents++;
    }
    expect(documents).toBeGreaterThan(15);
  });

  test("is asked for by its source's size", () => {
    const document = sampleDocument();
    expect(isLong(document)).toBe(false);
    const long = { ...document, source: { ...document.source, bytes: 2 ** 23 } };
    expect(isLong(long)).toBe(true);
    expect(isLong({ ...document, source: { ...document.source, parts: [document.source, long.source] } })).toBe(true);
  });
});
