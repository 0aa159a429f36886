import { describe, expect, test } from "vitest";
import { RULE_IDS, type RuleId } from "../../src/model/rule-ids.ts";
import { parseSource } from "../../src/pipeline.ts";
import { digestOf, findAcross, readExpected } from "../../src/rules/across/index.ts";
import { EXAMPLES, type Example } from "../../src/rules/explain/examples.ts";
import { sourceOfText } from "../../src/text/source.ts";

/** Told of files that are no text, or of what the reading of a table does: their tests are elsewhere. */
const ELSEWHERE: readonly RuleId[] = ["model/invalid", "model/dangling-reference", "input/unreadable", "text/encoding"];

function rulesOf(texts: readonly string[], { expected = "" }: Example): string[] {
  const documents = texts.map((text, i) => parseSource(sourceOfText(`${i + 1}.txt`, text), { lang: "ru" }));
  const across = findAcross(documents.map(digestOf), readExpected(expected));
  return [...documents.flatMap((document) => document.diagnostics), ...across].map((finding) => finding.rule);
}

describe("what each rule reports and lets pass", () => {
  for (const id of RULE_IDS.filter((rule) => !ELSEWHERE.includes(rule))) {
    test(`${id} has examples`, () => {
      expect(EXAMPLES[id]?.length ?? 0).toBeGreaterThan(0);
    });
    for (const [i, example] of (EXAMPLES[id] ?? []).entries()) {
      test(`${id} ${i + 1}`, () => {
        expect(rulesOf(example.wrong, example)).toContain(id);
        expect(rulesOf(example.right, example)).not.toContain(id);
      });
    }
  }
});
