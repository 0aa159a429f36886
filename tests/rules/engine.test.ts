import { expect, test } from "vitest";
import { diagnose, diagnoseBy } from "../../src/rules/engine.ts";
import { RULES } from "../../src/rules/index.ts";
import type { LocatedFinding, Rule } from "../../src/rules/rule.ts";
import { activity, at, document, labelled, order, roadmap } from "./builder.ts";

const finding = (
  rule: LocatedFinding["rule"],
  line: number,
  column = 1,
  more: Partial<LocatedFinding> = {},
): LocatedFinding => ({
  rule,
  span: at(line, column),
  ...more,
});

test("adds severity and message in the language asked for", () => {
  const findings = [finding("schedule/typo", 3, 1, { values: { printed: "мрат", read: "март" }, subject: "2.1" })];
  const [ru] = diagnose(document(), findings, { lang: "ru" });
  const [en] = diagnose(document(), findings, { lang: "en" });
  expect(ru).toEqual({
    rule: "schedule/typo",
    severity: "warning",
    message: "В сроке опечатка «мрат»: прочитано как «март», исправьте",
    span: at(3),
    subject: "2.1",
  });
  expect(en?.message).toBe("Misspelt time “мрат”: read as “март”, mend it");
});

test("sorts by place and rule, drops exact duplicates, keeps related places and fixes", () => {
  const list = [
    finding("text/markup", 9),
    finding("table/row-joined", 4, 7),
    finding("schedule/typo", 4, 2),
    finding("text/markup", 9),
    finding("names/variant", 9, 1, { related: [at(1)], fix: "оставлено первое" }),
  ];
  const out = diagnose(document(), list, { lang: "ru" });
  expect(out.map((item) => `${item.span.startLine}:${item.span.startColumn} ${item.rule}`)).toEqual([
    "4:2 schedule/typo",
    "4:7 table/row-joined",
    "9:1 names/variant",
    "9:1 text/markup",
  ]);
  expect(out[2]).toMatchObject({ related: [at(1)], fix: "оставлено первое" });
});

test("findings of two files of one document keep the order of the files", () => {
  const second = { ...at(1), part: 2 };
  const out = diagnose(document(), [{ rule: "text/markup", span: second }, finding("text/markup", 8)], { lang: "en" });
  expect(out.map((item) => item.span.part)).toEqual([undefined, 2]);
});

test("runs the checks of the rules over the document", () => {
  const out = diagnose(document({ order: order({ number: null }), roadmaps: [labelled("1 2 2 5")] }), [], {
    lang: "ru",
  });
  expect(out.map((item) => item.rule).sort()).toEqual(["numbering/duplicate", "numbering/gap", "order/missing-number"]);
});

test("a rule that throws is told of and does not stop the others", () => {
  const broken: Rule = {
    ...(RULES[0] as Rule),
    check: () => {
      throw new Error("check");
    },
    message: {
      ru: () => {
        throw new Error("message");
      },
      en: () => "",
    },
  };
  const faults: string[] = [];
  const out = diagnoseBy(
    [broken, ...RULES.slice(1)],
    document({ roadmaps: [labelled("1 1")] }),
    [finding(broken.id, 1)],
    { lang: "ru", onFault: (rule, error) => faults.push(`${rule.id}: ${(error as Error).message}`) },
  );
  expect(out.map((item) => item.rule)).toEqual([broken.id, "numbering/duplicate"]);
  expect(out[0]?.message).toBe(broken.what.ru);
  expect(faults).toEqual([`${broken.id}: check`, `${broken.id}: message`]);
});

test("where a stage and a rule tell of the same print, the more exact place stays", () => {
  const title = "Программа, утверждённая постановлением от 18.01 2021 года № 38";
  const roadmaps = [roadmap([activity("1", 4, { title, cells: { activity: [{ ...at(4), endColumn: 80 }] } })])];
  const values = { text: "18.01 2021 года" };
  const told = (findings: readonly LocatedFinding[]) =>
    diagnose(document({ roadmaps }), findings, { lang: "ru" }).map((item) => item.span.startColumn);
  expect(told([])).toEqual([1]);
  expect(told([finding("order/date-malformed", 4, 42, { values })])).toEqual([42]);
  expect(told([finding("order/date-malformed", 9, 3, { values })])).toEqual([1, 3]);
});
