import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ExecutorReading, readExecutors } from "../../../src/normalize/executors/index.ts";
import { Mapped } from "../../../src/text/mapped.ts";
import { wordsOf } from "../../../src/text/words.ts";

const PIECES = [
  "Управление образования",
  "МБОУ «СОШ № 4»",
  "Синицына Л.П.",
  "К.М. Дроздова",
  "директор",
  "учителя физики",
  "математики",
  "руководители РМО",
  "ММО",
  "ОО",
  "(по согласованию)",
  "(Соколов А.Н., Синицына Л.П.)",
  "зам. директора по УВР",
  "ВР",
  "№ 5",
  "9 классов",
  "в лице",
  "неведомое слово",
  "тел. 8-900-123-45-67",
  "____",
  "«",
  "»",
  "(",
  ")",
];
const GLUE = [", ", "; ", " ", "\n", " и ", " - ", ": ", "/", ". ", ",", " совместно с "];
/** Words that part executors and are in none of them. */
const SEPARATORS = new Set(["и", "или", "либо", "а", "также", "совместно", "с"]);

const cells = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(...GLUE)), { minLength: 1, maxLength: 9 })
  .map((parts) => parts.flat().join(""));

const read = (text: string): ExecutorReading =>
  readExecutors([Mapped.of(text)], { issuer: null, prose: [] })[0] as ExecutorReading;

function uncovered(text: string, { items }: ExecutorReading): string[] {
  const signs = [...text];
  for (const { range } of items) for (let i = range.start; i < range.end; i++) signs[i] = " ";
  return wordsOf(signs.join("")).filter((word) => !SEPARATORS.has(word));
}

describe("laws of executors", () => {
  it("loses no word of a cell", () => {
    fc.assert(
      fc.property(cells, (text) => {
        const reading = read(text);
        if (reading.items.length > 0) expect(uncovered(text, reading)).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  it("gives each item words of the cell, in order, inside the cell", () => {
    fc.assert(
      fc.property(cells, (text) => {
        let end = 0;
        for (const item of read(text).items) {
          expect(item.name).not.toBe("");
          expect(item.range.start).toBeGreaterThanOrEqual(end);
          expect(item.range.end).toBeLessThanOrEqual(text.length);
          expect(wordsOf(text).join(" ")).toContain(wordsOf(item.raw).join(" "));
          end = item.range.end;
        }
      }),
      { numRuns: 1500 },
    );
  });

  it("throws on nothing and reads the same text the same way", () => {
    const noise = fc.oneof(fc.string({ maxLength: 60 }), fc.string({ unit: "binary", maxLength: 40 }), cells);
    fc.assert(
      fc.property(fc.array(noise, { maxLength: 4 }), (texts) => {
        const once = readExecutors(
          texts.map((text) => Mapped.of(text)),
          { issuer: texts[0] ?? null, prose: texts },
        );
        const twice = readExecutors(
          texts.map((text) => Mapped.of(text)),
          { issuer: texts[0] ?? null, prose: texts },
        );
        expect(once).toEqual(twice);
        expect(once).toHaveLength(texts.length);
      }),
      { numRuns: 1500 },
    );
  });

  it.each([
    "МБОУ «",
    "((",
    '"а ',
    "СОШ № 3, ",
    "и ",
    "А Б ",
    "математики, ",
    "a.a.",
    "муниципальный ",
    "\n",
    "ОО ",
    "9 и ",
  ])("takes time in proportion to a long run of «%s»", (piece) => {
    const time = (count: number): number => {
      const started = performance.now();
      read(piece.repeat(count));
      return performance.now() - started;
    };
    time(2000);
    const short = Math.max(time(2000), time(2000), 8);
    expect(time(20_000)).toBeLessThan(short * 60);
  });
});
