import officialSchema from "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json" with { type: "json" };
import { DOMParser } from "@xmldom/xmldom";
import Ajv from "ajv";
import { expect, test } from "vitest";
import { drawFrame, frameOf, linesOf, widthOf } from "../../src/report/frame.ts";
import { REPORT_NAMES, REPORTERS, type ReportName } from "../../src/report/index.ts";
import { uriOf } from "../../src/report/sarif.ts";
import { RULES } from "../../src/rules/index.ts";
import { visibleName } from "../../src/text/visible.ts";
import { found, HOSTILE, HOSTILE_FINDINGS, OPTIONS, TEXT, verdict } from "./verdicts.ts";

async function write(name: ReportName, ...args: Parameters<typeof verdict>): Promise<string> {
  return (await REPORTERS[name]()).write(verdict(...args), OPTIONS);
}

const CONTROLS = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u;

test("every report writes something of every verdict, twice the same, and says how much is hidden", async () => {
  for (const name of REPORT_NAMES) {
    expect(await write(name)).toBe(await write(name));
    await write(name, []);
    const hidden = { totals: { ...verdict().totals, hidden: 21 } };
    const text = await write(name, [found()], hidden);
    if (name !== "ndjson" && name !== "csv" && name !== "junit") expect(text, name).toContain("21");
  }
  expect(REPORT_NAMES).toHaveLength(8);
});

test("pretty: the line, a caret below the place, nothing that moves the cursor", async () => {
  const text = await write("pretty", [found({ related: [{ file: "plan.txt", span: found().span }], fix: "Вписать" })]);
  expect(text).toBe(`plan.txt:2:3 ошибка schedule/missing
  Срок не указан: впишите его
  2 │ 1→ Семинар→ март 2024
    │    ^^^^^^^
  = исправление: Вписать
  = см. также 2:3

shnor explain <правило> объясняет, чем важно правило и как исправить найденное
`);
  const hostile = await write("pretty", HOSTILE_FINDINGS);
  expect(hostile.replaceAll("\n", "")).not.toMatch(CONTROLS);
  expect(hostile).toContain("\\u{1b}[31mкрасный");
});

test("frames: long lines are cut around the place, wide characters count twice, marks not at all", () => {
  const lines = linesOf(TEXT);
  const long = frameOf(lines, { startLine: 4, startColumn: 323, endLine: 4, endColumn: 328 });
  expect(long).toMatchObject({ cutBefore: true });
  const drawn = drawFrame(long as NonNullable<typeof long>);
  expect(drawn.source.slice(drawn.caret.indexOf("^"), drawn.caret.length)).toBe(
    long?.text.slice(long.start, long.end).trimEnd(),
  );
  expect(frameOf(lines, { startLine: 99, startColumn: 1, endLine: 99, endColumn: 2 })).toBeNull();
  expect(widthOf("й漢a\u0301")).toBe(4);
  const wide = frameOf(["漢字 срок"], { startLine: 1, startColumn: 4, endLine: 1, endColumn: 8 });
  expect(drawFrame(wide as NonNullable<typeof wide>).caret).toBe("     ^^^^");
  const beyond = frameOf(["ab"], { startLine: 1, startColumn: 9, endLine: 1, endColumn: 12 });
  expect(drawFrame(beyond as NonNullable<typeof beyond>).caret).toBe("  ^");
});

test("concise: one line a finding", async () => {
  expect(await write("concise")).toBe("plan.txt:2:3 error schedule/missing Срок не указан: впишите его\n");
  const lines = (await write("concise", HOSTILE_FINDINGS)).trimEnd().split("\n");
  expect(lines).toHaveLength(HOSTILE_FINDINGS.length);
  for (const line of lines) expect(line).not.toMatch(CONTROLS);
});

test("json and ndjson give the texts back unchanged", async () => {
  const { findings, totals, documents } = JSON.parse(await write("json", HOSTILE_FINDINGS));
  expect(findings[0]).toMatchObject({
    file: HOSTILE,
    message: HOSTILE_FINDINGS[0]?.message,
    subject: "=cmd|' /C calc'!A0",
  });
  expect(totals).toMatchObject({ errors: 2, warnings: 1, notes: 1 });
  expect(documents).toHaveLength(1);
  const lines = (await write("ndjson", HOSTILE_FINDINGS)).trimEnd().split("\n");
  expect(lines.map((line) => JSON.parse(line))).toEqual(findings);
});

test("github: one command a finding, whatever the texts hold", async () => {
  const text = await write("github", HOSTILE_FINDINGS);
  const commands = text.trimEnd().split("\n");
  expect(commands).toHaveLength(HOSTILE_FINDINGS.length);
  // As the runner reads them: properties up to the first "::", parted by commas, then the message.
  const decode = (value: string): string =>
    value
      .replaceAll("%2C", ",")
      .replaceAll("%3A", ":")
      .replaceAll("%0D", "\r")
      .replaceAll("%0A", "\n")
      .replaceAll("%25", "%");
  for (const [i, command] of commands.entries()) {
    const [, kind, list = "", message = ""] = /^::(error|warning|notice) ([^:\r\n]*)::([^\r\n]*)$/u.exec(command) ?? [];
    const wanted = HOSTILE_FINDINGS[i];
    const properties = Object.fromEntries(list.split(",").map((pair) => pair.split("=") as [string, string]));
    expect(kind).toBe({ error: "error", warning: "warning", info: "notice" }[wanted?.severity ?? "error"]);
    expect(decode(properties.file ?? "")).toBe(wanted?.file.replaceAll("\u202e", "\\u{202e}"));
    expect(decode(properties.title ?? "")).toBe(wanted?.rule);
    expect(decode(message)).toBe(visibleName(wanted?.message ?? ""));
    expect(message).not.toMatch(CONTROLS);
  }
  expect(commands[1]).not.toContain("col=");
});

test("sarif fits the official schema, with hostile names and texts", async () => {
  const validate = new Ajv({
    schemaId: "auto",
    meta: false,
    validateSchema: false,
    unknownFormats: "ignore",
  } as never).compile({
    ...officialSchema,
    $schema: undefined,
  });
  for (const findings of [HOSTILE_FINDINGS, [], [found()]]) {
    const log = JSON.parse(await write("sarif", findings));
    validate(log);
    expect(validate.errors ?? []).toEqual([]);
  }
  const log = JSON.parse(await write("sarif", [...HOSTILE_FINDINGS, ...HOSTILE_FINDINGS]));
  const [run] = log.runs;
  expect(run.tool.driver.rules.map((rule: { id: string }) => rule.id)).toEqual(RULES.map((rule) => rule.id));
  for (const result of run.results) {
    const { uri, uriBaseId } = result.locations[0].physicalLocation.artifactLocation;
    expect(() => new URL(uri, "https://example.org/")).not.toThrow();
    expect(uri).not.toMatch(/[^\x21-\x7e]|[<>"\\]/);
    expect(uri.startsWith("file:") ? undefined : "%SRCROOT%").toBe(uriBaseId);
    expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
  }
  const prints = run.results.map((result: { partialFingerprints: object }) =>
    JSON.stringify(result.partialFingerprints),
  );
  expect(new Set(prints).size).toBe(prints.length);
});

test("sarif: fingerprints stand when lines move", async () => {
  const prints = async (line: number) => {
    const span = { startLine: line, startColumn: 1, endLine: line, endColumn: 5 };
    return JSON.parse(await write("sarif", [found({ span })])).runs[0].results[0].partialFingerprints;
  };
  expect(await prints(2)).toEqual(await prints(40));
});

test("paths as URIs", () => {
  expect(uriOf("a b/план.txt")).toBe("a%20b/%D0%BF%D0%BB%D0%B0%D0%BD.txt");
  expect(uriOf("C:/a/b.txt")).toBe("file:///C:/a/b.txt");
  expect(uriOf("a\\b.txt")).toBe("a%5Cb.txt");
  expect(uriOf("/a/b#1?.txt")).toBe("file:///a/b%231%3F.txt");
  expect(uriOf("a:b.txt")).toBe("a%3Ab.txt");
  expect(uriOf("\ud800.txt")).toBe("%EF%BF%BD.txt");
});

test("junit is XML whatever the texts hold; a case fails where --fail-on says so", async () => {
  const xml = await write("junit", HOSTILE_FINDINGS);
  const problems: string[] = [];
  const document = new DOMParser({ onError: (_, message) => void problems.push(message) }).parseFromString(
    xml,
    "text/xml",
  );
  expect(problems).toEqual([]);
  expect([...document.getElementsByTagName("testsuite")].map((suite) => suite.getAttribute("name"))[0]).toContain(
    "план",
  );
  expect(document.getElementsByTagName("failure")).toHaveLength(1);
  expect(document.getElementsByTagName("error")).toHaveLength(1);
  expect(document.getElementsByTagName("system-out")).toHaveLength(2);
  const root = document.documentElement;
  expect(["tests", "failures", "errors"].map((name) => root?.getAttribute(name))).toEqual(["4", "1", "1"]);
  const clean = await write("junit", [], { files: ["a.txt"] });
  expect(clean).toContain('<testcase classname="a.txt" name="shnor"/>');
});

test("csv: as many cells in each row, quotes doubled", async () => {
  const text = await write("csv", [found({ message: 'a "b", c\nd', subject: "2.1" })]);
  expect(text).toBe(
    'file,line,column,end_line,end_column,severity,rule,subject,message,fix\nplan.txt,2,3,2,10,error,schedule/missing,2.1,"a ""b"", c\nd",\n',
  );
});
