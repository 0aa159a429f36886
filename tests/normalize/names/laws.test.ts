import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalName } from "../../../src/normalize/names/index.ts";
import { personsOf } from "./reading.ts";

const PIECES = [
  "Рябинина",
  "И.",
  "И.И.",
  " ",
  "\n",
  "(",
  ")",
  ",",
  "директор",
  "Анна",
  "Петровна",
  "им.",
  "МБОУ",
  "№ 5",
  "ёЁ",
  "-",
  "—",
  ":",
  "A.",
  "оглы",
];
const text = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((list) => list.join("")),
);
const where = fc.constantFrom("clause", "executor", "roster", "signatory", "drafter", "table", "text");

describe("laws of names", () => {
  it("never throws and reads twice the same", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(where, text), { maxLength: 6 }), (lines) => {
        const [first, second] = [personsOf(...lines), personsOf(...lines)];
        expect(first.persons).toEqual(second.persons);
        expect(first.bySource).toHaveLength(lines.length);
        for (const person of first.persons) {
          expect(person.mentions.length).toBeGreaterThan(0);
          expect(person.name.startsWith(person.surname)).toBe(true);
        }
        for (const [, line] of lines) first.find(line);
      }),
    );
  });

  it("takes a canonical name for canonical", () => {
    fc.assert(
      fc.property(text, (print) => {
        const name = canonicalName(print);
        if (name !== null) expect(canonicalName(name)).toBe(name);
      }),
    );
  });

  it("is linear on hostile lines", () => {
    const hostile = ["Аа ", "А.", "(Аа ", "Иванова И.И. ", "имени ", "А. А. "].map((piece) =>
      piece.repeat(20_000 / piece.length),
    );
    const begun = performance.now();
    for (const line of hostile) personsOf(["executor", line]);
    expect(performance.now() - begun).toBeLessThan(6_000);
  });
});
