import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layout } from "../../src/layout/index.ts";
import { splitLines } from "../../src/layout/rows.ts";

const PIECES = [
  "а",
  "Провести ",
  " ",
  "\t",
  "\n",
  "\r\n",
  "\r",
  '"',
  '""',
  "|",
  "-",
  "_",
  "<p>",
  "</b>",
  "&nbsp;",
  "**",
  "*",
  "#",
  "\\",
  "\u00a0",
  "\u200b",
  "\ufeff",
  "«",
  "1.",
  "\ud800",
  "\u0000",
  "\u2028",
] as const;
const text = fc.string({ unit: fc.constantFrom(...PIECES), maxLength: 60 });

describe("layout", () => {
  test("tiles the source byte for byte", () => {
    fc.assert(
      fc.property(text, (source) => {
        const { lines } = layout(source);
        expect(lines.map(({ full }) => source.slice(full.start, full.end)).join("")).toBe(source);
        lines.slice(1).forEach((line, i) => {
          expect(line.full.start).toBe(lines[i]?.full.end);
        });
      }),
      { numRuns: 400 },
    );
  });

  test("leaves nothing between a line and its end but the line end", () => {
    fc.assert(
      fc.property(text, (source) => {
        for (const { range, full } of layout(source).lines) {
          expect(range.start).toBe(full.start);
          expect(source.slice(range.end, full.end)).toMatch(/^(?:\r\n|\r|\n)?$/);
        }
      }),
    );
  });

  test("cells lie in order inside their line, what is between them is a tab or a bar", () => {
    fc.assert(
      fc.property(text, (source) => {
        for (const { range, cells } of layout(source).lines) {
          cells.forEach((cell, i) => {
            expect(cell.range.start).toBeGreaterThanOrEqual(range.start);
            expect(cell.range.end).toBeLessThanOrEqual(range.end);
            const before = cells[i - 1];
            if (before) expect(source.slice(before.range.end, cell.range.start)).toMatch(/^[\t|]$/);
          });
        }
      }),
    );
  });

  test("every character of a cell's text stands inside that cell", () => {
    fc.assert(
      fc.property(text, (source) => {
        for (const cell of layout(source).lines.flatMap((line) => line.cells)) {
          for (const { start, end } of cell.text.ranges()) {
            expect(start).toBeGreaterThanOrEqual(cell.range.start);
            expect(end).toBeLessThanOrEqual(cell.range.end);
          }
        }
      }),
    );
  });

  test("each letter of a cell survives, in its order", () => {
    const letters = (print: string) => print.match(/[а-яА-Я\d]/gu)?.join("") ?? "";
    fc.assert(
      fc.property(text, (source) => {
        const cells = layout(source).lines.flatMap((line) => line.cells.map((cell) => cell.text.text));
        expect(letters(cells.join(" "))).toBe(letters(source));
      }),
    );
  });

  test.each([
    ["|а\\|", ["|а|"]],
    ["| Провести |\n|урок\\| |", ["Провести", "урок|"]],
    ["|а\\|б|", ["а|б"]],
    ["|\\|", ["||"]],
  ])("a bar behind a backslash closes no cell: %j", (source, cells) => {
    expect(layout(source).lines.flatMap((line) => line.cells.map((cell) => cell.text.text.trim()))).toEqual(cells);
  });

  test("markup is in the source, in its order and apart", () => {
    fc.assert(
      fc.property(text, (source) => {
        for (const { range } of layout(source).markup) {
          expect(range.end).toBeGreaterThan(range.start);
          expect(range.end).toBeLessThanOrEqual(source.length);
        }
      }),
    );
  });
});

test("lines of the cutting alone tile the source too", () => {
  fc.assert(
    fc.property(text, (source) => {
      expect(
        splitLines(source)
          .map(({ start, next }) => source.slice(start, next))
          .join(""),
      ).toBe(source);
    }),
  );
});
