import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenize } from "../../../src/normalize/organizations/tokens.ts";
import { bodiesOf } from "./reading.ts";

const PIECES = [
  "МБОУ",
  "СОШ",
  "№",
  " 5",
  " ",
  "«",
  "»",
  "(",
  ")",
  "далее – ",
  "ЦРО",
  "Управление",
  "образования",
  "и",
  ",",
  "г. ",
  "Луговского",
  "района",
  "им. ",
  "П.К. Аносова",
  "учреждение",
  "муниципальное",
  "\n",
  "-",
  '"',
];
const text = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((list) => list.join("")),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((list) => list.join(" ")),
);

describe("laws of bodies", () => {
  it("never throws, reads twice the same, and finds every name that it gives", () => {
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 5 }),
        fc.array(text, { maxLength: 3 }),
        fc.option(text, { nil: undefined }),
        (lines, executors, issuer) => {
          const sample = { lines, executors, ...(issuer === undefined ? {} : { issuer }) };
          const [first, second] = [bodiesOf(sample), bodiesOf(sample)];
          expect(first.organizations).toEqual(second.organizations);
          for (const { id, name, aliases, mentions } of first.organizations) {
            expect(id).toMatch(/^o\d+$/);
            expect(name).not.toBe("");
            expect(aliases).not.toContain(name);
            expect(mentions.length).toBeGreaterThan(0);
          }
          for (const line of lines) first.find(line);
        },
      ),
    );
  });

  it("cuts a text into words and marks without losing a sign", () => {
    fc.assert(
      fc.property(text, (source) => {
        let at = 0;
        for (const token of tokenize(source)) {
          expect(source.slice(at, token.start).trim()).toBe("");
          expect(source.slice(token.start, token.end)).toBe(token.text);
          at = token.end;
        }
        expect(source.slice(at).trim()).toBe("");
      }),
    );
  });

  it("is linear on hostile lines", () => {
    const hostile = [
      "МБОУ ",
      "СОШ № 1, ",
      "«",
      "(далее – ",
      "муниципальное ",
      "Управление образования ",
      "им. А. ",
      "и ",
    ].map((piece) => piece.repeat(20_000 / piece.length));
    const begun = performance.now();
    for (const line of hostile) bodiesOf({ lines: [line], executors: [line.slice(0, 500)] });
    expect(performance.now() - begun).toBeLessThan(8_000);
  });
});
