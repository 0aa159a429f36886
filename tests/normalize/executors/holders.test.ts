import { describe, expect, it } from "vitest";
import { readCell } from "./reading.ts";

const EXAMPLES: readonly (readonly [cell: string, kinds: readonly string[]])[] = [
  ["Учредитель", ["position"]],
  ["Учредители", ["group"]],
  ["Президент гимназии", ["position"]],
  ["Президенты классов", ["group"]],
  ["Вице-президент лицея, завуч", ["position", "position"]],
  ["омбудсмен, нянечка", ["position", "position"]],
  ["Делегаты съезда", ["group"]],
];

describe("offices of one holder and of many", () => {
  for (const [cell, kinds] of EXAMPLES)
    it(`tells «${cell}» apart`, () => {
      expect(readCell(cell).items.map(({ kind }) => kind)).toEqual(kinds);
    });
});
