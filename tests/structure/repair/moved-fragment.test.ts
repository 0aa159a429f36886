import { describe, expect, test } from "vitest";
import { knownParts, movedFragment } from "../../../src/structure/repair/moved-fragment.ts";

const COLUMN = ["ИМЦ, опорные школы", "опорные школы", "Управление, ИМЦ", "Управление"];
const moved = (above: string, cell: string): string =>
  cell.slice(
    0,
    movedFragment(above, cell, () => knownParts([...COLUMN, above, cell])),
  );

describe("a fragment of the cell above", () => {
  test.each<[string, string, string]>([
    ["Управление, ИМЦ,", "опорные школы Управление", "опорные школы "],
    ["Управление, районные", "методические службы Управление", "методические службы "],
    ["муниципальные", "координаторы Управление", "координаторы "],
    // nothing moves
    ["Управление, ИМЦ", "опорные школы Управление", ""],
    ["Управление, ИМЦ,", "опорные школы, Управление", ""],
    ["Управление, ИМЦ,", "опорные школы", ""],
    ["Управление, ИМЦ,", "новые школы Управление", ""],
    ["Управление, ИМЦ,", "", ""],
    ["", "опорные школы Управление", ""],
  ])("«%s» over «%s»", (above, cell, expected) => {
    expect(moved(above, cell)).toBe(expected);
  });
});

test("parts are counted without regard to case", () => {
  const parts = knownParts(["ИМЦ, опорные школы", "Имц; а", "опорные школы\nИМЦ"]);
  expect([...parts]).toEqual([
    ["имц", 3],
    ["опорные школы", 2],
  ]);
});
