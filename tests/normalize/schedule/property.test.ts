import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TIME_WORDS } from "../../../src/lexicon/time-index.ts";
import { findDate, readDeadlines, readPeriod } from "../../../src/normalize/schedule/index.ts";
import { PATTERNS } from "../../../src/normalize/schedule/patterns/index.ts";
import { trace } from "../../../src/normalize/schedule/trace.ts";
import { Mapped } from "../../../src/text/mapped.ts";
import { PLANS, placeIn, readCell } from "./cells.ts";

const cells = PATTERNS.flatMap((pattern) => pattern.reads.map(([cell]) => cell));
const words = [
  ...TIME_WORDS.map(({ form }) => form),
  "школа",
  "2024",
  "15",
  "15.05.2024",
  "31.06",
  "II",
  "III",
  "№",
  "7",
];
const marks = [" ", " ", " ", ", ", "; ", "-", " – ", "(", ") ", "\n", ". ", "/", ": ", "«", "» "];
const salad = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...marks)), { maxLength: 14 })
  .map((list) => list.flat().join(""));
const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }),
  salad,
  fc
    .tuple(fc.constantFrom(...cells), fc.constantFrom(...marks), fc.constantFrom(...cells))
    .map((list) => list.join("")),
);
const plans = fc.constantFrom(...Object.values(PLANS));

/** What may stand between items: marks, connectives, and what parts one term from the next. */
const BETWEEN =
  /^(?:[\p{P}\p{S}\p{C}\s\u200b]|(?<![\p{L}])(?:и|или|либо|а|но|также|далее|затем|потом|впоследствии|в|во|дальнейшем|включительно|вкл)(?![\p{L}]))*$/iu;

describe("any text", () => {
  it("never throws, and twice is the same", () => {
    fc.assert(
      fc.property(anyText, plans, (text, plan) => {
        expect(readCell(text, plan)).toEqual(readCell(text, plan));
        const clause = Mapped.of(text);
        expect(readDeadlines(clause, plan, placeIn(text))).toEqual(readDeadlines(clause, plan, placeIn(text)));
        expect(readPeriod(text)).toEqual(readPeriod(text));
        expect(findDate(text)).toEqual(findDate(text));
      }),
      { numRuns: 1500 },
    );
  });

  it("takes no entity for a word: the cell was read without it", () => {
    expect(trace("&#0;", PLANS.year).items).toEqual([]);
  });

  it("leaves no word outside of the items and notes", () => {
    fc.assert(
      fc.property(anyText, plans, (text, plan) => {
        const { items, notes } = trace(text, plan);
        const covered = new Array<boolean>(text.length).fill(false);
        for (const { start, end } of [...items, ...notes]) covered.fill(true, start, end);
        let between = "";
        for (let i = 0; i < text.length; i++) between += covered[i] ? "\n" : text[i];
        expect(between.replace(/<\/?[a-z][^<>]{0,200}>|&#?[a-z0-9]{1,8};/gi, "")).toMatch(BETWEEN);
      }),
      { numRuns: 3000 },
    );
  });

  it("places every item and finding inside of the text", () => {
    fc.assert(
      fc.property(anyText, plans, (text, plan) => {
        const cell = Mapped.of(`##${text}##`, 2, text.length + 2);
        for (const { start, end } of trace(cell.text, plan).items) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(end).toBeGreaterThan(start);
        }
        for (const { range } of readCell(text, plan).findings) expect(range.end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it("states bounds in order, and days that exist", () => {
    fc.assert(
      fc.property(anyText, plans, (text, plan) => {
        for (const item of readCell(text, plan).items) {
          if (!("start" in item)) continue;
          if (item.start && item.end) expect(item.start <= item.end).toBe(true);
          for (const day of [item.start, item.end])
            if (day) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe("long text", () => {
  it.each([
    "в ",
    "(",
    "май, ",
    "по плану, ",
    "1,",
    "с 1 по ",
    "15 ",
    "а",
    "2024 ",
    "при школе (",
    "(((((",
    "ежегодно ",
    "до 1 мая, ",
    "по\n",
  ])(
    "«%s» many times takes time in proportion",
    (piece) => {
      const run = (count: number): number => {
        const text = piece.repeat(count);
        const start = performance.now();
        trace(text, PLANS.year);
        readDeadlines(Mapped.of(text), PLANS.year, placeIn(text));
        readPeriod(text);
        findDate(text);
        return performance.now() - start;
      };
      run(500);
      const few = Math.min(run(1_000), run(1_000));
      expect(run(8_000)).toBeLessThan(Math.max(30 * few, 2_000));
    },
    60_000,
  );
});
