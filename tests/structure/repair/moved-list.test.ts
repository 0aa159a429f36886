import { describe, expect, test } from "vitest";
import { movedList } from "../../../src/structure/repair/moved-list.ts";
import { Mapped } from "../../../src/text/mapped.ts";

describe("a heading's list that ran on into the first cell", () => {
  test.each<[string, string, string]>([
    [
      "Помощь школам в реализации:",
      "- мер поддержки;\n- мер развития\nОрганизация семинаров",
      "- мер поддержки;\n- мер развития\n",
    ],
    ["Помощь школам:", "• мер поддержки\nСеминар", "• мер поддержки\n"],
    // nothing moves
    ["Помощь школам", "- мер поддержки\nСеминар", ""],
    ["Помощь школам:", "Семинар\n- мер", ""],
    ["Помощь школам:", "- мер поддержки;\n- мер развития", ""],
    ["Помощь школам:", "- мер поддержки\nи развития", ""],
    ["Помощь школам:", "", ""],
  ])("«%s» over %j", (heading, cell, expected) => {
    expect(cell.slice(0, movedList(heading, Mapped.of(cell)))).toBe(expected);
  });
});
