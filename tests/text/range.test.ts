import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hull, insideAny, type Range, subtract, subtractAll, union } from "../../src/text/range.ts";

const r = (start: number, end: number): Range => ({ start, end });
const ranges = fc.array(fc.tuple(fc.nat(40), fc.nat(12)).map(([start, length]) => r(start, start + length)));
const pointsOf = (list: readonly Range[]): Set<number> =>
  new Set(list.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)));

describe("hull", () => {
  test.each<[Range[], Range | undefined]>([
    [[], undefined],
    [[r(3, 5)], r(3, 5)],
    [[r(7, 9), r(1, 2)], r(1, 9)],
    [[r(1, 9), r(3, 4)], r(1, 9)],
    [[r(4, 4), r(6, 6)], r(4, 6)],
  ])("%j is %j", (list, expected) => {
    expect(hull(list)).toEqual(expected);
  });
});

describe("union", () => {
  test.each<[string, Range[], Range[]]>([
    ["nothing", [], []],
    ["empty ones go", [r(3, 3)], []],
    ["touching ones melt", [r(0, 2), r(2, 4)], [r(0, 4)]],
    ["overlapping ones melt", [r(5, 9), r(0, 6)], [r(0, 9)]],
    ["an inner one goes under", [r(0, 9), r(3, 4), r(9, 10)], [r(0, 10)]],
    ["apart they stay", [r(5, 6), r(0, 2)], [r(0, 2), r(5, 6)]],
  ])("%s", (_, list, expected) => {
    expect(union(list)).toEqual(expected);
  });

  test("holds the same points, sorted and apart, whatever the order", () => {
    fc.assert(
      fc.property(ranges, (list) => {
        const melted = union(list);
        expect(pointsOf(melted)).toEqual(pointsOf(list));
        expect(union([...list].reverse())).toEqual(melted);
        melted.slice(1).forEach((range, i) => {
          expect(range.start).toBeGreaterThan((melted[i] as Range).end);
        });
      }),
    );
  });
});

describe("subtract", () => {
  test.each<[string, Range[], Range[]]>([
    ["nothing taken", [], [r(10, 20)]],
    ["all taken", [r(0, 30)], []],
    ["a hole", [r(12, 14)], [r(10, 12), r(14, 20)]],
    ["the edges", [r(5, 12), r(18, 25)], [r(12, 18)]],
    ["what lies outside", [r(0, 10), r(20, 30)], [r(10, 20)]],
    ["an empty one cuts nothing", [r(15, 15)], [r(10, 20)]],
  ])("%s", (_, taken, expected) => {
    expect(subtract(r(10, 20), taken)).toEqual(expected);
  });

  test("what is left and what was taken make the whole, once", () => {
    fc.assert(
      fc.property(ranges, (taken) => {
        const left = subtract(r(5, 35), taken);
        const all = pointsOf([r(5, 35)]);
        const gone = pointsOf(taken);
        expect(pointsOf(left)).toEqual(new Set([...all].filter((point) => !gone.has(point))));
        for (const { start, end } of left) expect(end).toBeGreaterThan(start);
      }),
    );
  });

  test("of many ranges gives what it gives of each", () => {
    fc.assert(
      fc.property(ranges, ranges, (wholes, taken) => {
        expect(subtractAll(wholes, taken)).toEqual(wholes.flatMap((whole) => subtract(whole, taken)));
      }),
    );
  });
});

test("insideAny keeps what lies wholly inside one of others, whatever these overlap", () => {
  expect(insideAny([r(1, 3), r(4, 9)], [r(0, 5), r(4, 8)])).toEqual([r(1, 3)]);
  fc.assert(
    fc.property(ranges, ranges, (some, wholes) => {
      const sorted = some.toSorted((a, b) => a.start - b.start);
      const expected = sorted.filter(({ start, end }) => wholes.some((one) => one.start <= start && end <= one.end));
      expect(insideAny(sorted, wholes)).toEqual(expected);
    }),
  );
});
