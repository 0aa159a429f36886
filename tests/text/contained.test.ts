import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { heldByOthers } from "../../src/text/contained.ts";

describe("texts that others hold", () => {
  test.each<[string[], boolean[]]>([
    [[], []],
    [["план"], [false]],
    [
      ["план", "план"],
      [true, true],
    ],
    [
      ["план", "планы"],
      [true, false],
    ],
    [
      ["лан", "план школы", "школа"],
      [true, false, false],
    ],
    [
      ["а", "ба", "баб"],
      [true, true, false],
    ],
    [
      ["", "план"],
      [true, false],
    ],
    [[""], [false]],
  ])("%j: %j", (texts, held) => {
    expect(heldByOthers(texts)).toEqual(held);
  });

  test("are those that a look into each of the others finds", () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom("а", "б", "в"), maxLength: 7 }), { maxLength: 12 });
    fc.assert(
      fc.property(words, (texts) => {
        const looked = texts.map((text, i) => texts.some((other, k) => k !== i && other.includes(text)));
        expect(heldByOthers(texts)).toEqual(looked);
      }),
      { numRuns: 500, seed: 7 },
    );
  });
});
