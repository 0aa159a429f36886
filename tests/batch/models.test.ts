import { describe, expect, test } from "vitest";
import { type ModelOptions, readModels } from "../../src/batch/models.ts";
import { repeatedKeyAt, tooDeepAt } from "../../src/batch/nesting.ts";
import { json } from "../../src/export/json.ts";
import { yaml } from "../../src/export/yaml.ts";
import type { Clause } from "../../src/model/types.ts";
import { documentOf } from "../structure/reading.ts";

const ORDER =
  "ПРИКАЗ\n03.04.2020 № 12\nО поддержке школ\n\nПРИКАЗЫВАЮ:\n1. Утвердить план.\n\nДиректор\tИ.П. Луговая\n";

async function faultsOf(text: string, options: ModelOptions = {}): Promise<[number | null, string][]> {
  const file = await readModels(text, options);
  return "faults" in file ? file.faults.map(({ line, message }) => [line, message]) : [];
}

/** The order with a clause in a clause, so many times. */
function nestedModel(times: number): string {
  const document = documentOf(ORDER);
  const [first] = document.order?.clauses ?? [];
  const own = JSON.stringify({ ...(first as Clause), children: [] });
  const [head, tail] = own.split('"children":[]') as [string, string];
  const clause = `${head}"children":[`.repeat(times) + own + `]${tail}`.repeat(times);
  return JSON.stringify(document).replace(own, () => clause);
}

describe("models that nest without end are refused with their place", () => {
  const DEEP = /^nested more than \d+ levels deep$/;
  test.each<[string, string, number]>([
    ["a million open lists", "[".repeat(1_000_000), 1],
    ["lists that close", `${"[".repeat(100_000)}\n${"]".repeat(100_000)}`, 1],
    ["maps in one another", '{"a":'.repeat(50_000), 1],
    ["one below a line that is sound", `{"schemaVersion":"1.0.0"}\n${"[".repeat(50_000)}`, 2],
    ["lists in YAML", `a: ${"[".repeat(50_000)}`, 1],
    ["YAML indented further and further", Array.from({ length: 1000 }, (_, i) => `${" ".repeat(i)}a:`).join("\n"), 202],
    ["dashes on a line", "- ".repeat(50_000), 1],
    ["clauses in one another", nestedModel(5000), 1],
  ])("%s", async (_, text, line) => {
    expect(await faultsOf(text)).toEqual([[line, expect.stringMatching(DEEP)]]);
    const [[, said] = []] = await faultsOf(text, { lang: "ru" });
    expect(said).toMatch(/^вложенность больше/);
  });

  test("YAML whose words hold brackets that nothing closes is no such", async () => {
    const text = yaml.one(documentOf(ORDER)).replaceAll(/^/gmu, "# [[[[[\n");
    expect(tooDeepAt(text)).toBeGreaterThan(0);
    expect(await faultsOf(text)).toEqual([]);
  });

  test("what nests as acts do is read, and brackets in a string count for nothing", async () => {
    expect(await faultsOf(nestedModel(20))).toEqual([]);
    const brackets = JSON.stringify(documentOf(ORDER.replace("план", `план ${"[".repeat(500)}\\"`)));
    expect(tooDeepAt(brackets)).toBe(-1);
    expect(await faultsOf(brackets)).toEqual([]);
  });
});

test("a place that ends before it begins is refused with its own", async () => {
  const text = json.one(documentOf(ORDER));
  const turned = text.replace(/"startLine": 1,/u, '"startLine": 7,');
  expect(turned).not.toBe(text);
  const [[line, message] = []] = await faultsOf(turned);
  expect(message).toBe("a place that ends before it begins");
  expect(turned.split("\n")[(line as number) - 1]).toMatch(/"span"/);
  expect((await faultsOf(turned, { lang: "ru" }))[0]?.[1]).toBe("место кончается раньше, чем начинается");
});

describe("YAML may be a quarter as large as other inputs", () => {
  const document = documentOf(ORDER);
  const [asJson, asYaml] = [json.one(document), yaml.one(document)];

  test("above it is refused, however it is named, JSON is not", async () => {
    const maxBytes = 4 * Buffer.byteLength(asYaml) - 4;
    expect(await faultsOf(asYaml, { maxBytes })).toEqual([[null, expect.stringContaining("--max-bytes")]]);
    expect(await faultsOf(asJson, { maxBytes })).toEqual([]);
  });

  test("up to it, or without a limit, it is read", async () => {
    expect(await faultsOf(asYaml, { maxBytes: 4 * Buffer.byteLength(asYaml) })).toEqual([]);
    expect(await faultsOf(asYaml)).toEqual([]);
  });
});

describe("a key that stands twice in one map is told with its line, the last is not taken in silence", () => {
  const model = JSON.stringify(documentOf(ORDER), null, 1);
  test.each<[string, string, number]>([
    ["at the end of a model", model.replace(/\n\}$/, ',\n "roadmaps": []\n}'), model.split("\n").length],
    ["in an inner map", '{\n"order": {"number": "1",\n"number": "2"}}', 3],
    ["written otherwise", '{"a": 1, "\\u0061": 2}', 1],
    ["on the second line of NDJSON", `${JSON.stringify(documentOf(ORDER))}\n{"a": {}, "b": [{"a": 1}], "a": 2}`, 2],
  ])("%s", async (_, text, line) => {
    expect(await faultsOf(text)).toEqual([[line, "the map has this key already"]]);
    expect(await faultsOf(text, { lang: "ru" })).toEqual([[line, "такой ключ здесь уже есть"]]);
  });

  test.each([
    ["a model", JSON.stringify(documentOf(ORDER))],
    [
      "maps beside one another and in one another",
      '[{"a": {"a": 1}}, {"a": "a", "b": "\\"a"}, {"": {}, "a": ["a", "a"]}]',
    ],
    ["words that look like keys", '{"a": "b\\": 1, \\"a", "b": ["a", "b"]}'],
  ])("%s has none", (_, text) => expect(repeatedKeyAt(text)).toBe(-1));
});

test("YAML with a tag that nobody knows is refused with its line", async () => {
  const text = yaml.one(documentOf(ORDER)).replace(/^schemaVersion: /m, "schemaVersion: !foo ");
  expect(await faultsOf(text)).toEqual([[1, "Unresolved tag: !foo"]]);
});
