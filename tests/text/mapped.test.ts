import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Edit, Mapped } from "../../src/text/mapped.ts";
import type { Range } from "../../src/text/range.ts";

const r = (start: number, end: number): Range => ({ start, end });
const SOURCE = "Провести  семи-\nнар для «школ»";

describe("a piece of the source", () => {
  test("stands for itself, character by character", () => {
    const text = Mapped.of(SOURCE, 10, 18);
    expect(text.text).toBe("семи-\nна");
    expect(text.range()).toEqual(r(10, 18));
    expect(text.range(2, 4)).toEqual(r(12, 14));
  });

  test.each([
    [5, 5],
    [7, 3],
  ])("from %i to %i is empty and stands for nothing", (start, end) => {
    const text = Mapped.of(SOURCE, start, end);
    expect(text.text).toBe("");
    expect(text.range()).toBeUndefined();
    expect(text.ranges()).toEqual([]);
  });
});

describe("slice", () => {
  test.each<[number, number | undefined, string]>([
    [0, 8, "Провести"],
    [10, undefined, SOURCE.slice(10)],
    [-5, 3, "Про"],
    [3, 999, SOURCE.slice(3)],
    [6, 6, ""],
    [9, 2, ""],
  ])("(%i, %s)", (start, end, expected) => {
    expect(Mapped.of(SOURCE).slice(start, end).text).toBe(expected);
  });

  test("the whole is the same object", () => {
    const text = Mapped.of(SOURCE);
    expect(text.slice(0)).toBe(text);
  });
});

describe("join", () => {
  test("glue stands for nothing, pieces for their own places", () => {
    const text = Mapped.join([Mapped.of(SOURCE, 0, 8), Mapped.of(SOURCE, 16, 19)], " + ");
    expect(text.text).toBe("Провести + нар");
    expect(text.range(8, 11)).toBeUndefined();
    expect(text.ranges()).toEqual([r(0, 8), r(16, 19)]);
    expect(text.range(7, 12)).toEqual(r(7, 17));
  });

  test("of nothing is empty, of one piece that piece", () => {
    const one = Mapped.of(SOURCE, 1, 4);
    expect(Mapped.join([]).text).toBe("");
    expect(Mapped.join([one], "---")).toBe(one);
  });

  test("pieces may come in any order and twice", () => {
    const head = Mapped.of(SOURCE, 0, 3);
    const text = Mapped.join([Mapped.of(SOURCE, 16, 19), head, head]);
    expect(text.text).toBe("нарПроПро");
    expect(text.range(3, 6)).toEqual(r(0, 3));
    expect(text.range(6, 9)).toEqual(r(0, 3));
    expect(text.ranges()).toEqual([r(0, 3), r(16, 19)]);
  });
});

describe("edit and replace", () => {
  test("what was rewritten stands for the whole place that it replaces", () => {
    const text = Mapped.of("а&nbsp;б").replace(/&nbsp;/gu, " ");
    expect(text.text).toBe("а б");
    expect(text.range(1, 2)).toEqual(r(1, 7));
    expect(text.range(2, 3)).toEqual(r(7, 8));
  });

  test("a part of a rewritten run still stands for all of it", () => {
    const text = Mapped.of("x1y").edit([{ start: 1, end: 2, text: "один" }]);
    expect(text.range(2, 3)).toEqual(r(1, 2));
    expect(text.slice(2, 4).range()).toEqual(r(1, 2));
  });

  test("what was inserted stands for nothing", () => {
    const text = Mapped.of("аб").edit([{ start: 1, end: 1, text: " - " }]);
    expect(text.text).toBe("а - б");
    expect(text.range(1, 4)).toBeUndefined();
    expect(text.range()).toEqual(r(0, 2));
  });

  test("what was deleted is in no range of the text beside it", () => {
    const text = Mapped.of("инди-\nвид").replace(/-\n/gu, "");
    expect(text.text).toBe("индивид");
    expect(text.ranges()).toEqual([r(0, 4), r(6, 9)]);
  });

  test("a rewriting that changes nothing or declines leaves the text itself", () => {
    const text = Mapped.of("а б в");
    expect(text.replace(/ /gu, " ")).toBe(text);
    expect(text.replace(/ /gu, () => undefined)).toBe(text);
    expect(text.edit([])).toBe(text);
  });

  test("a second rewriting keeps the first one's places", () => {
    const text = Mapped.of("1&nbsp;&nbsp;2")
      .replace(/&nbsp;/gu, " ")
      .oneLine();
    expect(text.text).toBe("1 2");
    expect(text.range(1, 2)).toEqual(r(1, 13));
  });
});

describe("trim, oneLine, split", () => {
  test.each([
    ["  а б  ", "а б"],
    ["\n\tа\n", "а"],
    ["   ", ""],
    ["", ""],
    ["а", "а"],
  ])("%j trims to %j", (print, expected) => {
    expect(Mapped.of(print).trim().text).toBe(expected);
  });

  test.each([
    ["а\r\n б", "а б"],
    ["\u00a0а\u00a0\u00a0б ", "а б"],
    ["а б", "а б"],
    [" \n ", ""],
  ])("%j on one line is %j", (print, expected) => {
    expect(Mapped.of(print).oneLine().text).toBe(expected);
  });

  test("pieces keep their places, empty ones stay", () => {
    const pieces = Mapped.of("а;;б").split(/;/gu);
    expect(pieces.map((piece) => piece.text)).toEqual(["а", "", "б"]);
    expect(pieces.map((piece) => piece.range())).toEqual([r(0, 1), undefined, r(3, 4)]);
  });
});

describe("whatever is done to a text", () => {
  const source = fc.string({ unit: fc.constantFrom("а", "Б", " ", "\n", "-", "1", "&", "«", "\u00a0"), maxLength: 40 });
  const step = fc.oneof(
    fc.record({ kind: fc.constant("slice" as const), a: fc.nat(40), b: fc.nat(40) }),
    fc.record({ kind: fc.constant("drop" as const), sign: fc.constantFrom("а", "-", " ") }),
    fc.record({ kind: fc.constantFrom("trim" as const, "oneLine" as const) }),
    fc.record({ kind: fc.constant("turn" as const), a: fc.nat(40) }),
  );

  /** Steps that delete, keep or rearrange characters and never make new ones but spaces. */
  function carryOut(text: Mapped, one: { kind: string; a?: number; b?: number; sign?: string }): Mapped {
    if (one.kind === "slice") return text.slice(Math.min(one.a ?? 0, one.b ?? 0), Math.max(one.a ?? 0, one.b ?? 0));
    if (one.kind === "drop") return text.replace(new RegExp(one.sign ?? " ", "gu"), "");
    if (one.kind === "trim") return text.trim();
    if (one.kind === "oneLine") return text.oneLine();
    return Mapped.join([text.slice(one.a ?? 0), text.slice(0, one.a ?? 0)], " ");
  }

  test("every visible character stands for the same character of the source", () => {
    fc.assert(
      fc.property(source, fc.array(step, { maxLength: 6 }), (print, steps) => {
        const text = steps.reduce(carryOut, Mapped.of(print));
        [...text.text].forEach((letter, i) => {
          const range = text.range(i, i + 1);
          if (/\s/u.test(letter)) return;
          expect(range).toBeDefined();
          expect(print.slice(range?.start, range?.end)).toBe(letter);
        });
        for (const { start, end } of text.ranges()) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(print.length);
          expect(start).toBeLessThan(end);
        }
      }),
    );
  });

  // An empty head is dropped with its glue on purpose: a first cell that is empty gives no leading space.
  test("split and join put the text together again, but for empty pieces at its head", () => {
    fc.assert(
      fc.property(source, (print) => {
        const text = Mapped.of(print);
        const again = Mapped.join(text.split(/а/gu), "а");
        expect(again.text).toBe(print.replace(/^а+/u, ""));
      }),
    );
  });

  test("a slice of an edited text is the edited slice's text and place", () => {
    fc.assert(
      fc.property(source, fc.nat(40), fc.nat(40), fc.string({ maxLength: 3 }), (print, a, b, by) => {
        const start = Math.min(a, b, print.length);
        const end = Math.min(Math.max(a, b), print.length);
        const edits: Edit[] = [{ start, end, text: by }];
        const text = Mapped.of(print).edit(edits);
        expect(text.text).toBe(print.slice(0, start) + by + print.slice(end));
        expect(text.slice(0, start).text).toBe(print.slice(0, start));
        expect(text.slice(start + by.length).ranges()).toEqual(end < print.length ? [r(end, print.length)] : []);
        if (by !== "" && end > start) expect(text.range(start, start + by.length)).toEqual(r(start, end));
      }),
    );
  });

  test("gives the part that stands for a range, whole where it was rewritten", () => {
    const text = Mapped.of("до 3 0 мая, затем").edit([{ start: 3, end: 6, text: "30" }]);
    expect(text.within(r(3, 10)).text).toBe("30 мая");
    expect(text.within(r(4, 10)).text).toBe("30 мая");
    expect(text.within(r(7, 9)).text).toBe("ма");
    expect(text.within(r(40, 44)).text).toBe("");
  });
});
