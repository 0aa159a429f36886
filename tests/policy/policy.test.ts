import { describe, expect, test } from "vitest";
import { RULE_IDS } from "../../src/model/rule-ids.ts";
import { compareWith, readBaseline, updated, writeBaseline } from "../../src/policy/baseline.ts";
import { readConfig, unknownRule } from "../../src/policy/config.ts";
import { idsOf, levelsOf, nearestRule, readSetting } from "../../src/policy/levels.ts";
import { fails, isFailure } from "../../src/policy/verdict.ts";

describe("levels", () => {
  test("later settings win, groups and single rules", () => {
    const levels = levelsOf([
      { pattern: "numbering/*", level: "off" },
      { pattern: "numbering/gap", level: "error" },
      { pattern: "text/*", level: "info" },
    ]);
    expect([
      levels["numbering/gap"],
      levels["numbering/restart"],
      levels["text/encoding"],
      levels["names/variant"],
    ]).toEqual(["error", "off", "info", "warning"]);
    expect(levelsOf([{ pattern: "*", level: "off" }])["order/missing-date"]).toBe("off");
    expect(idsOf("*")).toEqual(RULE_IDS);
  });
  test("what the command line says", () => {
    expect(readSetting("numbering/gap=off")).toEqual({ pattern: "numbering/gap", level: "off" });
    for (const text of ["numbering/gap", "=off", "numbering/gap=fatal", "numbering/gap="])
      expect(readSetting(text)).toBeNull();
    expect(idsOf("numbering/none")).toEqual([]);
    expect(idsOf("none/*")).toEqual([]);
  });
  test("the rule that was meant", () => {
    expect(nearestRule("numbering/gpa")).toBe("numbering/gap");
    expect(nearestRule("plan/gap")).toBe("numbering/gap");
    expect(nearestRule("совсем другое")).toBeUndefined();
    expect(unknownRule("numbering/gpa", "ru")).toBe("нет правила «numbering/gpa»; может быть, numbering/gap?");
  });
});

describe("what makes a run fail", () => {
  test.each([
    [["error"], "error", null, true],
    [["warning"], "error", null, false],
    [["warning"], "warning", null, true],
    [["info"], "warning", null, false],
    [["info"], "info", null, true],
    [["error"], "never", null, false],
    [["warning", "warning"], "error", 2, false],
    [["warning", "warning"], "never", 1, true],
    [[], "info", 0, false],
  ] as const)("%j, fail on %s, at most %s warnings", (found, failOn, maxWarnings, expected) => {
    expect(isFailure(found, { failOn, maxWarnings })).toBe(expected);
  });
  test("one by one", () => {
    expect(fails("warning", "error")).toBe(false);
    expect(fails("error", "info")).toBe(true);
  });
});

describe("configuration", () => {
  const faults = async (text: string, key?: string) => {
    const read = await readConfig(text, "en", key);
    return "faults" in read
      ? read.faults.map(({ path, line, column, message }) => `${line}:${column} ${path}: ${message}`)
      : [];
  };
  test("YAML, JSON, a key of package.json, nothing at all", async () => {
    expect(await readConfig("failOn: warning\nrules:\n  numbering/gap: off\n", "en")).toEqual({
      config: { failOn: "warning", rules: { "numbering/gap": "off" } },
    });
    expect(await readConfig('{"maxWarnings": 3}', "en")).toEqual({ config: { maxWarnings: 3 } });
    expect(await readConfig('{"name": "x", "shnor": {"lang": "ru"}}', "en", "shnor")).toEqual({
      config: { lang: "ru" },
    });
    expect(await readConfig("# nothing\n", "en")).toEqual({ config: {} });
  });
  test("a value with a tag of YAML's is one fault, at its key", async () => {
    const told = "a plain value is wanted, not one with a YAML tag";
    expect(await faults("!!binary aGk=\n")).toEqual([`1:10 : ${told}`]);
    expect(await faults("lang: ru\nrules: !!set {a}\n")).toEqual([`2:1 rules: ${told}`]);
    expect(await faults("report:\n  - json\n  - !!timestamp 2024-01-01\n")).toEqual([`3:17 report[1]: ${told}`]);
  });
  test("every fault has its key and its line", async () => {
    expect(
      await faults(
        "lang: ru\nfailOn: fatal\nrulez: 1\nrules:\n  numbering/gpa: off\n  text/markup: loud\nmaxWarnings: -1\n",
      ),
    ).toEqual([
      '2:1 failOn: Invalid option: expected one of "error"|"warning"|"info"|"never"',
      '3:1 rulez: Unrecognized key: "rulez"',
      "5:3 rules.numbering/gpa: no rule “numbering/gpa”; did you mean numbering/gap?",
      '6:3 rules.text/markup: Invalid option: expected one of "error"|"warning"|"info"|"off"',
      "7:1 maxWarnings: Too small: expected number to be >=0",
    ]);
    expect(await faults('{\n "name": "x",\n "shnor": {"lang": "fr"}\n}', "shnor")).toEqual([
      '3:12 shnor.lang: Invalid option: expected one of "ru"|"en"',
    ]);
    expect(await faults("rules:\n  a: [\n")).toHaveLength(1);
    expect(await faults("- 1\n- 2\n")).toHaveLength(1);
    expect(await faults(`${"&a [".repeat(5000)}`)).toHaveLength(1);
  });
  test("in Russian", async () => {
    const read = await readConfig("maxWarnings: много\n", "ru");
    expect("faults" in read && read.faults[0]?.message).toMatch(/[а-яё]/u);
  });
});

describe("baseline", () => {
  const known = (file: string, text: string, rule = "numbering/gap" as const) => ({ file, rule, text });
  const all = [
    known("b.txt", "7"),
    known("a.txt", "7"),
    known("a.txt", "7"),
    known("a.txt", "9"),
    known("__proto__", "\u0000"),
  ];
  const files = new Set(all.map((one) => one.file));

  test("knows as many findings as it counts", () => {
    const baseline = updated(new Map(), all, files);
    expect(compareWith(baseline, all, files)).toEqual({ fresh: [], known: 5, stale: [] });
    const { fresh, known: count } = compareWith(baseline, [...all, known("a.txt", "7"), known("c.txt", "1")], files);
    expect(fresh.map((one) => `${one.file} ${one.text}`)).toEqual(["a.txt 7", "c.txt 1"]);
    expect(count).toBe(5);
  });
  test("written and read back is the same; the text is in order", () => {
    const baseline = updated(new Map(), all, files);
    const text = writeBaseline(baseline);
    expect(readBaseline(text)).toEqual(baseline);
    expect(writeBaseline(updated(new Map(), [...all].reverse(), files))).toBe(text);
    expect(text.indexOf('"a.txt"')).toBeLessThan(text.indexOf('"b.txt"'));
    expect(readBaseline(writeBaseline(new Map()))).toEqual(new Map());
  });
  test("entries that answer to nothing are stale, but only of files that were looked at", () => {
    const baseline = updated(new Map(), all, files);
    const { stale } = compareWith(baseline, all.slice(0, 2), new Set(["a.txt"]));
    expect(stale).toEqual([
      { file: "a.txt", rule: "numbering/gap", text: "7", count: 1 },
      { file: "a.txt", rule: "numbering/gap", text: "9", count: 1 },
    ]);
    const again = updated(baseline, all.slice(0, 2), new Set(["a.txt"]));
    expect(compareWith(again, all.slice(0, 2), files).stale.map((one) => one.file)).toEqual(["__proto__", "b.txt"]);
  });
  test("what is no baseline", () => {
    for (const text of [
      "",
      "[]",
      "{}",
      '{"version":2,"findings":{}}',
      '{"version":1,"findings":[]}',
      '{"version":1,"findings":{"a":{"r":{"t":"x"}}}}',
      '{"version":1,"findings":{"a":{"r":{"t":-1}}}}',
    ]) {
      expect(readBaseline(text), text).toBeNull();
    }
  });
});
