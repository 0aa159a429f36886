import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { documentSchema } from "../../src/model/document.ts";
import type { Document, Span } from "../../src/model/types.ts";
import { parseSource } from "../../src/pipeline.ts";
import { sourceOfText } from "../../src/text/source.ts";
import { fixtureNames, fixtureText } from "../tools/fixtures.ts";
import { damaged } from "./damage.ts";

const RUNS = Number(process.env.SHNOR_PROPERTY_RUNS ?? 60);
const TEXTS = fixtureNames().map(fixtureText);

const parse = (text: string): Document => parseSource(sourceOfText("-", text), { lang: "en" });

function spansOf(value: unknown): Span[] {
  if (value === null || typeof value !== "object") return [];
  const own = "startLine" in value ? [value as Span] : [];
  return [...own, ...Object.values(value).flatMap(spansOf)];
}

/** Lines as editors count them; a place may also be at the end of the text. */
function outside(span: Span, lines: readonly string[]): boolean {
  const { startLine, startColumn, endLine, endColumn } = span;
  if (startLine > endLine || (startLine === endLine && startColumn > endColumn)) return true;
  const within = (line: number, column: number) => column <= (lines[line - 1] ?? "").length + 1;
  return endLine > lines.length || !within(startLine, startColumn) || !within(endLine, endColumn);
}

function expectLawful(text: string): void {
  const document = parse(text);
  expect(documentSchema.safeParse(document).error?.issues.slice(0, 3) ?? []).toEqual([]);
  const lines = text.split(/\r\n|\r|\n/);
  expect(spansOf(document).filter((span) => outside(span, lines))).toEqual([]);
  expect(JSON.stringify(parse(text))).toBe(JSON.stringify(document));
  const { characters, claimed, ratio } = document.coverage;
  expect(characters).toBeLessThanOrEqual(text.replace(/\s/g, "").length);
  expect(characters).toBeGreaterThanOrEqual(text.match(/[\p{L}\p{N}]/gu)?.length ?? 0);
  expect([claimed >= 0, claimed <= characters, ratio >= 0, ratio <= 1]).toEqual([true, true, true, true]);
}

describe("whatever the text: no exception, a model that fits its schema, places inside, twice the same", () => {
  test("fixtures, damaged at random", { timeout: 120_000 }, () => {
    fc.assert(fc.property(damaged(TEXTS), expectLawful), { numRuns: RUNS });
  });

  test("any text at all", { timeout: 60_000 }, () => {
    const pieces = fc.constantFrom(
      "ПРИКАЗ",
      "№ 5",
      "\t",
      "\n",
      "1.",
      "Срок",
      "Ответственные",
      "май",
      " ",
      "«",
      "(",
      "-",
    );
    const text = fc.array(fc.oneof(pieces, fc.string({ unit: "binary" }))).map((parts) => parts.join(""));
    fc.assert(fc.property(text, expectLawful), { numRuns: RUNS });
  });
});
