import { describe, expect, test } from "vitest";
import { PROBLEM_TEXTS } from "../../src/batch/problem.ts";
import { colorLevel } from "../../src/commands/color.ts";
import { destinations } from "../../src/commands/destination.ts";
import { UsageError } from "../../src/commands/exit.ts";
import { FAIL_ON, reaches } from "../../src/commands/fail-on.ts";
import { readSize } from "../../src/commands/flags.ts";
import { defaultLang } from "../../src/commands/lang.ts";
import { REFUSALS } from "../../src/text/decode/refusal.ts";
import { sampleDocument } from "../tools/sample.ts";

describe("colour", () => {
  test.each([
    ["auto", true, {}, 1],
    ["auto", false, {}, 0],
    ["auto", true, { TERM: "dumb" }, 0],
    ["auto", true, { NO_COLOR: "1" }, 0],
    ["auto", true, { NO_COLOR: "" }, 1],
    ["auto", false, { FORCE_COLOR: "3" }, 3],
    ["auto", true, { FORCE_COLOR: "0" }, 0],
    ["auto", true, { FORCE_COLOR: "1", NO_COLOR: "1" }, 0],
    ["always", false, { NO_COLOR: "1" }, 1],
    ["never", true, { FORCE_COLOR: "1" }, 0],
  ] as const)("%s, a terminal: %s, %j → %s", (mode, isTTY, environment, level) => {
    expect(colorLevel(mode, { isTTY }, environment)).toBe(level);
  });
});

test.each([
  [{ LANG: "ru_RU.UTF-8" }, "ru"],
  [{ LANG: "ru" }, "ru"],
  [{ LANG: "run" }, "en"],
  [{ LANG: "ru_RU.UTF-8", LC_ALL: "C" }, "en"],
  [{ LC_MESSAGES: "ru_RU", LANG: "C" }, "ru"],
  [{ LANG: "de_DE" }, "en"],
] as const)("the locale %j speaks %s", (environment, lang) => {
  expect(defaultLang(environment)).toBe(lang);
});

test.each([
  ["1", 1],
  ["500000", 500_000],
  ["64M", 64 << 20],
  ["2 MiB", 2 << 20],
  ["1kb", 1024],
])("the size %s", (text, size) => {
  expect(readSize(text)).toBe(size);
});

test.each(["", "0", "-1", "1.5M", "M", "1T", "999999999999G"])("no size: «%s»", (text) => {
  expect(() => readSize(text)).toThrow(UsageError);
});

test("outputs keep their places and never leave the folder", () => {
  const place = destinations("out", "json");
  const inputs = [
    "a.txt",
    "A.md",
    "a.txt",
    "b/a.txt",
    "../../etc/x.txt",
    "/abs/y",
    "C:\\z\\w.txt",
    "a\\b.txt",
    "имя.без.txt",
    ".txt",
  ];
  const onWindows = process.platform === "win32";
  const slashed = (path: string): string => (onWindows ? path.replaceAll("\\", "/") : path);
  expect(inputs.map(place).map(slashed)).toEqual([
    "out/a.json",
    "out/A.md.json",
    "out/a.txt.json",
    "out/b/a.json",
    "out/etc/x.json",
    "out/abs/y.json",
    ...(onWindows ? ["out/z/w.json", "out/a/b.json"] : ["out/C:\\z\\w.json", "out/a\\b.json"]),
    "out/имя.без.json",
    "out/stdin.json",
  ]);
  expect(slashed(place("a.txt"))).toBe("out/a-2.json");
});

test("`--fail-on` reaches down to its severity", () => {
  const severities = sampleDocument().diagnostics.map(({ severity }) => severity);
  const warnings = severities.filter((severity) => severity === "warning");
  expect(FAIL_ON.map((limit) => reaches(severities, limit))).toEqual([true, true, true, false]);
  expect(FAIL_ON.map((limit) => reaches(warnings, limit))).toEqual([false, true, true, false]);
});

test("every refusal has its words in both languages", () => {
  for (const refusal of REFUSALS)
    expect(Object.values(PROBLEM_TEXTS[refusal]).every((text) => text.length > 5)).toBe(true);
  expect(REFUSALS).toHaveLength(9);
});
