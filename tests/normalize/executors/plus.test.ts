import { describe, expect, it } from "vitest";
import { type Example, inShort, readCell } from "./reading.ts";

const EXAMPLES: readonly Example[] = [
  ["Тьютор 500+ Рощина Т.Л.", ["Рощина Т.Л. | Тьютор 500+"]],
  ["Школы проекта 500+, тьюторы", ["Школы проекта 500+", "тьюторы"]],
  ["Кураторы 500 +; завуч", ["Кураторы 500+", "завуч"]],
  ["добровольцы 16+ и завуч", ["добровольцы 16+", "завуч"]],
  ["Рощина Т.Л., тьютор проекта 500+", ["Рощина Т.Л. | тьютор проекта 500+"]],
  // a plus between two executors
  ["Завуч + логопед", ["Завуч", "логопед"]],
  ["СОШ № 4 + ИМЦ", ["СОШ № 4", "ИМЦ"]],
  ["СОШ № 4+ИМЦ", ["СОШ № 4", "ИМЦ"]],
];

describe("a plus behind a number", () => {
  for (const [cell, items] of EXAMPLES)
    it(`reads «${cell}»`, () => {
      expect(inShort(readCell(cell))).toEqual(items);
    });
});
