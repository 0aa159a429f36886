import fc from "fast-check";
import { expect, test } from "vitest";
import { Taken } from "../../src/text/taken.ts";

test("a stretch touches what was taken where they share a character", () => {
  const stretch = fc.tuple(fc.nat(20), fc.nat(8)).map(([start, length]) => [start, start + length] as const);
  fc.assert(
    fc.property(fc.array(stretch), stretch, (stretches, [start, end]) => {
      const taken = new Taken(40);
      for (const [from, to] of stretches) taken.take(from, to);
      expect(taken.touches(start, end)).toBe(stretches.some(([from, to]) => Math.max(from, start) < Math.min(to, end)));
    }),
  );
});
