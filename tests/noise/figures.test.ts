import { describe, expect, test } from "vitest";
import { changes, evaluate, readFigures } from "../tools/eval.ts";
import { Tally } from "../tools/tally.ts";
import { measureByKind, precision, recall, scoreOf } from "./measure.ts";

function tally(right: number, wrong: number, extra: number): Tally {
  const made = new Tally();
  for (let i = 0; i < right + wrong; i++) made.check("titles", i < right, () => "a miss");
  for (let i = 0; i < extra; i++) made.extra("titles", "made up");
  return made;
}

describe("the figures", () => {
  test("precision, recall and F1 are summed over documents, a document without a miss is exact", () => {
    const figures = evaluate(
      new Map([
        ["one", tally(2, 0, 0)],
        ["two", tally(1, 1, 1)],
      ]),
    );
    expect(figures.fields.titles).toEqual({ precision: 0.75, recall: 0.75, f1: 0.75 });
    expect(figures.exact).toEqual([1, 2]);
    expect(figures.documents).toEqual({ one: 1, two: 0.5 });
  });

  test("what changed is named, with its direction", () => {
    const before = evaluate(new Map([["one", tally(1, 1, 0)]]));
    const after = evaluate(new Map([["one", tally(2, 0, 0)]]));
    expect(changes(before, before)).toEqual([]);
    expect(changes(before, after)).toEqual(["better  titles: 0.6667 → 1", "better  one: 0.6667 → 1"]);
    expect(changes(after, before)[0]).toBe("worse  titles: 1 → 0.6667");
    expect(changes({ ...before, documents: {} }, before)).toEqual(["new   one"]);
  });

  test("the committed ones are of the form that is compared", () => {
    const { fixtures } = readFigures();
    expect(Object.keys(fixtures?.documents ?? {}).length).toBeGreaterThanOrEqual(10);
    for (const figure of Object.values(fixtures?.fields ?? {})) expect(figure.f1).toBeLessThanOrEqual(1);
  });

  test("a kind of damage is the mean of its fields; words of the source are no field", () => {
    const one = tally(1, 1, 0);
    one.row("nothing-lost").gold = 1000;
    const measure = measureByKind([{ damage: "x", tally: one }]).get("x");
    expect(measure && scoreOf(measure)).toBeCloseTo(2 / 3);
    expect([recall({ hit: 1, gold: 2, extra: 3 }), precision({ hit: 1, gold: 2, extra: 3 })]).toEqual([0.5, 0.25]);
  });
});
