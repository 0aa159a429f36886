import { describe, expect, test } from "vitest";
import type { Diagnostic, Document } from "../../src/model/types.ts";
import { danglingReferences } from "../../src/rules/model/dangling.ts";
import { rediagnose } from "../../src/rules/model/rediagnose.ts";
import { documentOf } from "../structure/reading.ts";
import { activity, at, clause, document, order, roadmap } from "./builder.ts";

const told = (rule: Diagnostic["rule"], line: number, subject?: string): Diagnostic => ({
  rule,
  severity: "warning",
  message: "…",
  span: at(line),
  ...(subject === undefined ? {} : { subject }),
});
const model = (part: Parameters<typeof document>[0], diagnostics: Diagnostic[]): Document =>
  ({ ...document(part), diagnostics }) as Document;
const rules = (one: Document): string[] => rediagnose(one, { lang: "ru" }).map((finding) => finding.rule);

describe("a model that was corrected", () => {
  test("keeps what only the text showed and judges the rest anew", () => {
    const stored = [told("order/missing-number", 2), told("text/ocr-noise", 7), told("names/variant", 8)];
    expect(rules(model({ order: order() }, stored))).toEqual(["text/ocr-noise", "names/variant"]);
    expect(rules(model({ order: order({ number: null }) }, stored))).toEqual([
      "order/missing-number",
      "text/ocr-noise",
      "names/variant",
    ]);
  });
  test("a time that is understood now is told no more", () => {
    const stored = [told("schedule/unparsed", 1, "1")];
    expect(rules(model({ roadmaps: [roadmap([activity("1", 1)])] }, stored))).toEqual([]);
    const unknown = {
      raw: "?",
      inherited: false,
      items: [{ kind: "unknown" as const, text: "?", raw: "?", span: at(1), assumed: [] }],
    };
    expect(rules(model({ roadmaps: [roadmap([activity("1", 1, { schedule: unknown })])] }, stored))).toEqual([
      "schedule/unparsed",
    ]);
  });
  test("a clause has the number of an activity: its time is told still", () => {
    const stored = [told("schedule/unparsed", 1, "1")];
    const plan = roadmap([activity("1", 9)]);
    const unread = { kind: "unknown" as const, text: "?", raw: "?", span: at(1), assumed: [] };
    const ordered = (deadlines: (typeof unread)[]) =>
      order({ clauses: [{ ...clause("1", "Отчитаться", [], 1), deadlines }] });
    expect(rules(model({ order: ordered([unread]), roadmaps: [plan] }, stored))).toEqual(["schedule/unparsed"]);
  });
  test("a date that the reading found malformed and a rule finds again is one finding, two dates are two", () => {
    const text =
      "План на 2024 год\n\n№\tМероприятие\tСрок\n1\tИсполнить приказы от 19.01.2021 2021 г. № 5 и от 20.01.2021 2021 г. № 6\tмай\n";
    const read = documentOf(text);
    const malformed = (all: readonly Diagnostic[]) =>
      all.filter(({ rule }) => rule === "order/date-malformed").map(({ message, span }) => [message, span]);
    expect(malformed(read.diagnostics)).toHaveLength(2);
    expect(malformed(rediagnose(structuredClone(read), { lang: "en" }))).toEqual(malformed(read.diagnostics));
    expect(malformed(rediagnose(structuredClone(read), { lang: "ru" }))).toHaveLength(2);
  });
  test("places of any length that a hand wrote take no time of their own", { timeout: 5_000 }, () => {
    const text =
      "План на 2024 год\n\n№\tМероприятие\tСрок\n1\tИсполнить приказы от 19.01.2021 2021 г. № 5 и от 20.01.2021 2021 г. № 6\tмай\n";
    const read = structuredClone(documentOf(text));
    const vast = JSON.parse(JSON.stringify(read).replaceAll('"endLine":4', '"endLine":4000000000')) as Document;
    expect(rediagnose(vast, { lang: "ru" })).toHaveLength(read.diagnostics.length);
  });
  test("a cell of many unread times is judged in a time that grows as it does", { timeout: 5_000 }, () => {
    const times = Array.from({ length: 6_000 }, (_, i) => `${32 + (i % 9)}.10.2024`).join(", ");
    const read = documentOf(`План на 2024 год\n\n№\tМероприятие\tСрок\n1\tСеминар\t${times}\n`);
    const unread = ({ rule }: Diagnostic) => rule === "schedule/unparsed";
    expect(rediagnose(read, { lang: "ru" }).filter(unread)).toHaveLength(6_000);
  });
  test("findings over several documents and of models are not taken from the file", () => {
    expect(rules(model({}, [told("batch/copied-plan", 1), told("model/invalid", 1)]))).toEqual([]);
  });
});

describe("references that lead nowhere", () => {
  const texts = (part: Parameters<typeof document>[0]) =>
    danglingReferences(document(part)).map(({ values }) => values?.text);
  const section = (number: string, parent: string) => ({ number, label: null, title: "Раздел", parent, span: at(1) });
  const person = {
    id: "p1",
    name: "Рогова О.П.",
    surname: "Рогова",
    givenName: null,
    patronymic: null,
    positions: [],
    variants: [],
    mentions: [at(1)],
  };
  test.each<[string, Parameters<typeof document>[0], unknown[]]>([
    ["nothing", { persons: [person], order: order({ clauses: [{ ...clause("1."), persons: ["p1"] }] }) }, []],
    ["a person", { order: order({ clauses: [{ ...clause("1."), persons: ["p9"] }] }) }, ["p9"]],
    ["a section", { roadmaps: [roadmap([activity("1", 1, { section: "7" })])] }, ["7"]],
    ["a parent", { roadmaps: [roadmap([activity("1.1", 1, { parent: "1" })])] }, ["1"]],
    ["itself", { roadmaps: [roadmap([activity("1", 1, { parent: "1" })])] }, ["1"]],
    [
      "sections in a circle",
      { roadmaps: [roadmap([], { sections: [section("1", "2"), section("2", "3"), section("3", "1")] })] },
      ["2", "3"],
    ],
    ["a number that is used twice", { roadmaps: [roadmap([activity("1", 1), activity("1", 2)])] }, ["1"]],
    ["an id that is used twice", { persons: [person, person] }, ["p1"]],
    [
      "a member",
      {
        rosters: [
          {
            title: null,
            headings: [],
            span: at(1),
            members: [{ name: "Рогова О.П.", position: null, role: "member", person: "p2", raw: "", span: at(1) }],
          },
        ],
      },
      ["p2"],
    ],
  ])("%s", (_, part, expected) => {
    expect(texts(part)).toEqual(expected);
  });
});
