import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sourceTextOf } from "../../../src/export/html/source-text.ts";
import { type Target, targetsOf } from "../../../src/export/html/targets.ts";
import type { Span } from "../../../src/model/types.ts";
import { fixtureNames, fixtureText } from "../../tools/fixtures.ts";
import { reported } from "./examples.ts";

const { document } = reported("Приказ № 1");

const span = (startLine: number, startColumn: number, endLine: number, endColumn: number): Span => ({
  startLine,
  startColumn,
  endLine,
  endColumn,
});
const target = (id: string, depth: number, ...spans: Span[]): Target => ({ id, kind: "title", depth, spans });

function cut(text: string, ...targets: Target[]) {
  const { files, runs } = sourceTextOf(document, [text], targets);
  const marks = files.flatMap(({ lines }) =>
    lines.flatMap(({ segments }) => segments.filter(({ main, finding }) => main ?? finding)),
  );
  const words = marks.map(({ start, end, main }) => [text.slice(start, end), main?.id]);
  return { words, runs, lines: files[0]?.lines ?? [] };
}

describe("marks of a source", () => {
  test("a value inside another is the one that is meant", () => {
    const { words, runs } = cut(
      "один два три",
      target("all", 1, span(1, 1, 1, 13)),
      target("two", 2, span(1, 6, 1, 9)),
    );
    expect(words).toEqual([
      ["один ", "all"],
      ["два", "two"],
      [" три", "all"],
    ]);
    expect(runs.get("all")).toEqual([[0, 2]]);
    expect(runs.get("two")).toEqual([[1, 1]]);
  });

  test("tabs and line ends belong to no mark", () => {
    const { words, runs, lines } = cut("а\tб\r\nв\n", target("all", 1, span(1, 1, 2, 2)));
    expect(words).toEqual([
      ["а", "all"],
      ["б", "all"],
      ["в", "all"],
    ]);
    expect(runs.get("all")).toEqual([[0, 2]]);
    expect(lines.map(({ number }) => number)).toEqual([1, 2]);
  });

  test("of two as deep the smaller is meant, and pieces of one value are one", () => {
    const { words, runs } = cut(
      "абвгд",
      target("long", 1, span(1, 1, 1, 5)),
      target("short", 1, span(1, 2, 1, 3), span(1, 5, 1, 6)),
    );
    expect(words).toEqual([
      ["а", "long"],
      ["б", "short"],
      ["вг", "long"],
      ["д", "short"],
    ]);
    expect(runs.get("short")).toEqual([
      [1, 1],
      [3, 3],
    ]);
  });

  test("places outside the text, empty and reversed ones are no marks, or end where it ends", () => {
    const { words } = cut(
      "аб\nвг",
      target("far", 1, span(9, 1, 9, 5)),
      target("none", 1, span(1, 2, 1, 2)),
      target("back", 1, span(2, 1, 1, 1)),
      target("over", 1, span(2, 2, 7, 90)),
    );
    expect(words).toEqual([["г", "over"]]);
  });

  test("the files of one document are told apart", () => {
    const parts = [1, 2].map((part) => target(`t${part}`, 1, { ...span(1, 1, 1, 2), part }));
    const { files, runs } = sourceTextOf(document, ["а", "б"], parts);
    expect(files).toHaveLength(2);
    expect([...runs]).toEqual([
      ["t1", [[0, 0]]],
      ["t2", [[1, 1]]],
    ]);
  });

  test("segments tile every line of any text, whatever lies over it", () => {
    const place = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 12 }));
    const spans = fc.array(
      fc.tuple(place, place).map(([a, b]) => span(...a, ...b)),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("а", " ", "\t", "\n", "\r") }), spans, (text, places) => {
        const { lines } = cut(text, ...places.map((one, i) => target(`t${i}`, i % 3, one)));
        const whole = lines
          .map(({ segments }) => segments.map(({ start, end }) => text.slice(start, end)).join(""))
          .join("");
        expect(whole).toBe(text.replace(/[\r\n]/g, ""));
      }),
    );
  });
});

describe.each(fixtureNames())("%s", (slug) => {
  test("each activity, its time and its executors have marks of their own", () => {
    const { document: read, source } = reported(fixtureText(slug));
    const { runs } = sourceTextOf(read, [source as string], targetsOf(read));
    const lost = targetsOf(read).filter(
      ({ id, spans }) =>
        spans.some((one) => one.endLine > one.startLine || one.endColumn > one.startColumn) && !runs.has(id),
    );
    expect(lost.map(({ id }) => id)).toEqual([]);
  });
});
