import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { scheduleItemSchema } from "../../../src/model/schedule.ts";
import { mendWords } from "../../../src/normalize/schedule/mend.ts";
import { contenders, partsOf } from "../../../src/normalize/schedule/parts.ts";
import { PATTERNS } from "../../../src/normalize/schedule/patterns/index.ts";
import { scan } from "../../../src/normalize/schedule/scan.ts";
import { compact, PLANS, readCell } from "./cells.ts";

const FOLDER = new URL("../../../src/normalize/schedule/patterns/", import.meta.url);

describe("the folder of patterns", () => {
  it("has one file for each pattern of the list, and no other", () => {
    const files = readdirSync(FOLDER).filter((file) => !["index.ts", "list.ts"].includes(file));
    expect(PATTERNS.map((pattern) => `${pattern.name}.ts`).sort()).toEqual(files.sort());
  });

  it("has examples for every pattern, and more than 600 in all", () => {
    for (const pattern of PATTERNS) {
      expect(pattern.reads.length, pattern.name).toBeGreaterThan(0);
      expect(pattern.refuses.length, pattern.name).toBeGreaterThan(0);
    }
    expect(PATTERNS.reduce((sum, pattern) => sum + pattern.reads.length, 0)).toBeGreaterThan(600);
  });
});

let ran = 0;
describe.each(PATTERNS.map((pattern) => [pattern.name, pattern] as const))("%s", (name, pattern) => {
  it.each(pattern.reads.map(([cell, items, plan]) => [cell, items, plan ?? "year"] as const))(
    "reads «%s»",
    (cell, items, plan) => {
      ran++;
      const read = readCell(cell, PLANS[plan]);
      expect(read.items.map(compact)).toEqual(items);
      for (const item of read.items) expect(() => scheduleItemSchema.parse(item)).not.toThrow();
      const unknown = read.items.filter((item) => item.kind === "unknown").length;
      expect(read.findings.filter((finding) => finding.rule === "schedule/unparsed")).toHaveLength(unknown);
    },
  );

  it.each(pattern.reads.map(([cell]) => [cell] as const))(
    "is the only longest reading of each piece of «%s»",
    (cell) => {
      const tokens = mendWords(scan(cell));
      for (const part of partsOf(tokens)) {
        expect(contenders({ tokens }, part.from).length).toBeLessThanOrEqual(1);
      }
    },
  );

  it.each(pattern.refuses.map((cell) => [cell] as const))("refuses «%s»", (cell) => {
    const tokens = mendWords(scan(cell));
    const whole = contenders({ tokens }, 0).includes(name) && pattern.match({ tokens }, 0)?.end === tokens.length;
    const unread = readCell(cell).items.some((item) => item.kind === "unknown");
    expect(!whole || unread).toBe(true);
  });
});

it("ran every example", () => {
  expect(ran).toBe(PATTERNS.reduce((sum, pattern) => sum + pattern.reads.length, 0));
});
