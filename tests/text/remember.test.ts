import { describe, expect, test } from "vitest";
import { remembering } from "../../src/text/remember.ts";

function counted(settings: Parameters<typeof remembering>[1]) {
  const made: string[] = [];
  const ask = remembering((text) => {
    made.push(text);
    return { text };
  }, settings);
  return { made, ask };
}

describe("a memory of texts", () => {
  test("makes what a text gives once", () => {
    const { made, ask } = counted({ most: 10 });
    expect([ask("май"), ask("июнь"), ask("май")]).toEqual([{ text: "май" }, { text: "июнь" }, { text: "май" }]);
    expect(made).toEqual(["май", "июнь"]);
    expect(ask("май")).toBe(ask("май"));
  });

  test("begins anew when it is full", () => {
    const { made, ask } = counted({ most: 2 });
    for (const text of ["май", "июнь", "июль", "июль", "май"]) ask(text);
    expect(made).toEqual(["май", "июнь", "июль", "май"]);
  });

  test("keeps no long texts", () => {
    const { made, ask } = counted({ most: 10, longest: 4 });
    for (const text of ["июнь", "ноябрь", "июнь", "ноябрь"]) ask(text);
    expect(made).toEqual(["июнь", "ноябрь", "ноябрь"]);
  });
});
