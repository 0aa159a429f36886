import { describe, expect, it } from "vitest";
import { type Example, inShort, joints, readCell } from "./reading.ts";

const EXAMPLES: readonly Example[] = [
  ["Дума города, а также по согласованию: клубы, музеи", ["Дума города", "клубы", "музеи"]],
  ["Дума города, по согласованию: клубы", ["Дума города", "клубы"]],
  ["Дума города; по согласованию – клубы", ["Дума города", "клубы"]],
  ["Дума города, по согласованию клубы", ["Дума города", "клубы"]],
  ["Завуч, а также по договоренности логопед", ["Завуч", "логопед"]],
  ["По согласованию: ПДН, Рощина Т.Л.", ["ПДН", "Рощина Т.Л."]],
  ["Завуч, при необходимости – логопед", ["Завуч", "логопед"]],
  ["Завуч, по согласованию, логопед", ["Завуч", "логопед"]],
  ["Завуч (по согласованию)", ["Завуч"]],
  // with whom it is agreed stays with whoever agrees
  ["Завуч, по согласованию с логопедом", ["Завуч, по согласованию с логопедом"]],
];

describe("asides between executors", () => {
  for (const [cell, items, without = []] of EXAMPLES)
    it(`reads «${cell}»`, () => {
      const reading = readCell(cell);
      expect(inShort(reading)).toEqual(items);
      expect(joints(reading)).toEqual(without);
    });
});
