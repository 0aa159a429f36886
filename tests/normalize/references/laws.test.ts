import fc from "fast-check";
import { expect, test } from "vitest";
import { readActs } from "../../../src/normalize/references/index.ts";
import { Mapped } from "../../../src/text/mapped.ts";
import { Places } from "../../../src/text/places.ts";

const WORDS = [
  "приказом",
  "указов",
  "ФЗ-273",
  "закон",
  "письма",
  "программой",
  "от",
  "№",
  "№№",
  "12.02.2024",
  "18.01 2021",
  "г.",
  "«О",
  "«",
  "»",
  "(",
  ")",
  "(в ред.",
  ",",
  ";",
  ".",
  "и",
  "а также",
  "утвержденной",
  "министерства",
  "МБОУ СОШ",
  "5",
  "17-о",
  "/",
  "-",
  "\n",
  '"',
  "„",
  "“",
  "настоящим",
  "об",
  "20",
  "февраля",
  "2024",
  "____",
  "б/н",
];
const text = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(" ")),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join("")),
);

const read = (source: string) => {
  const places = new Places(source);
  return readActs(Mapped.of(source), (range) => places.span(range));
};

test("any text is read, twice the same, and what is found lies inside", () => {
  fc.assert(
    fc.property(text, (source) => {
      const one = read(source);
      expect(read(source)).toEqual(one);
      for (const act of one.acts) {
        expect(act.raw).not.toBe("");
        if (act.date !== null) expect(act.date).toMatch(/^\d{4}-\d\d-\d\d$/);
        if (act.number !== null) expect(act.number).toMatch(/\d/);
      }
      for (const { range } of one.findings) {
        expect(range.start).toBeGreaterThanOrEqual(0);
        expect(range.end).toBeLessThanOrEqual(source.length);
      }
    }),
    { numRuns: 2000 },
  );
});

test.each([
  "приказом ",
  "приказом от ",
  "приказ, ",
  "приказ «",
  "(далее приказ ",
  "(",
  "(в ред. ",
  "№ 5 ",
  "утвержденной ",
  "ФЗ-",
  "приказ № 5-",
  "приказ отдела, отдела ",
  "приказ от 12.02.2024, от 12.02.2024 ",
  "программа от 12.02.2024, ",
  "«О приказ ",
  "___",
  "12.",
  "    ",
  "закон об ",
])("time grows with the length, not faster: %s", (piece) => {
  const time = (times: number): number => {
    const source = piece.repeat(times);
    const start = performance.now();
    readActs(Mapped.of(source), () => ({ startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 }));
    return performance.now() - start;
  };
  time(200);
  const least = (times: number): number => Math.min(time(times), time(times), time(times));
  const small = least(1000);
  // ten times the text: some forty times the time would be quadratic growth
  expect(least(10000)).toBeLessThan(Math.max(100, small * 40));
});
