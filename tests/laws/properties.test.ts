import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { documentSchema } from "../../src/model/document.ts";
import type { Document } from "../../src/model/types.ts";
import { parseSource } from "../../src/pipeline.ts";
import { sourceOfText } from "../../src/text/source.ts";
import { fixtureNames, fixtureText } from "../tools/fixtures.ts";
import { outsideSpans, unaccounted } from "./accounts.ts";
import { damaged } from "./damage.ts";

const RUNS = Number(process.env.SHNOR_PROPERTY_RUNS ?? 60);
const TEXTS = fixtureNames().map(fixtureText);

/** A plan whose cells go on line by line between their uprights, a heading over all of them. */
const DRAWN = [
  "+-----+----------------------+---------------+---------------+",
  "| №   | Мероприятие          | Срок          | Ответственные |",
  "+-----+----------------------+---------------+---------------+",
  "| Раздел 1. Работа с кадрами                                 |",
  "| 1.1 | Создать школу        | до 3 мая      | завуч,        |",
  "|     | молодого учителя     | 2025 г.       | Рябинин П.О.  |",
  "| 1.2 | Провести час музыки  | июнь 2025     | директор      |",
  "| 1.3 | Собрать отчёты       | в течение     | кураторы      |",
  "|     | школ о чтении        | года          |               |",
  "+-----+----------------------+---------------+---------------+",
].join("\n");

const parse = (text: string): Document => parseSource(sourceOfText("-", text), { lang: "en" });

function expectLawful(text: string): void {
  const document = parse(text);
  expect(documentSchema.safeParse(document).error?.issues.slice(0, 3) ?? []).toEqual([]);
  expect(outsideSpans(document, text)).toEqual([]);
  expect(unaccounted(document, text)).toBeNull();
  expect(JSON.stringify(parse(text))).toBe(JSON.stringify(document));
}

describe("whatever the text: no exception, a model that fits its schema, places inside, twice the same", () => {
  test("fixtures, damaged at random", { timeout: 120_000 }, () => {
    fc.assert(fc.property(damaged(TEXTS), expectLawful), { numRuns: RUNS });
  });

  test("a drawn table, damaged at random", { timeout: 60_000 }, () => {
    fc.assert(fc.property(damaged([DRAWN]), expectLawful), { numRuns: 2 * RUNS });
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
