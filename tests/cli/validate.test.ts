import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { RULE_IDS } from "../../src/model/rule-ids.ts";
import { REPORT_NAMES } from "../../src/report/index.ts";
import { ORDER, shnor, start, workspace } from "./shnor.ts";

const PLAN = `План поддержки школ на 2024 год

№\tМероприятие\tСроки\tОтветственные
1.\tСеминар для завучей\tмай 2024 г.\tшколы
2.\tОтчёт о поездках по школам\t\tшколы
4.\tВыезды методистов\tоктябрь 2024 г.\tшколы
`;
const HOSTILE = 'злой "&<>,%\u202e.txt';
const at = workspace({
  "order.txt": ORDER,
  "plan.txt": PLAN,
  "warn.txt": PLAN.replace("\t\tшколы", "\tмай 2024 г.\tшколы"),
  "empty.txt": "",
  "picture.txt": Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
  "wrong.yaml": "schemaVersion: 1.0.0\norder:\n  kind: ordr\nroadmaps: нет\n",
  "broken.json": '{"a": [1,\n',
  "expect.txt": "# кто должен прислать\nЗареченский район\nСинегорский район | Синегорье\n",
});
for (const folder of ["batch", "config", "config/below", "package", "baseline", "init", "wrong"]) mkdirSync(at(folder));
writeFileSync(at("batch/a.txt"), ORDER);
writeFileSync(at("batch/b.txt"), PLAN);
writeFileSync(at("batch/empty.txt"), "");
writeFileSync(at("batch/picture.txt"), Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]));
writeFileSync(at(`batch/${HOSTILE}`), PLAN.replace("Семинар", "\u001b[2J<script>\u0000%0A::error::\u202e Семинар"));

const NO_CONFIG = "--no-config";
const run = (args: readonly string[], settings = {}) => shnor(["validate", NO_CONFIG, ...args], settings);
const findingsOf = (stdout: string): { rule: string; file: string; severity: string; span: { startLine: number } }[] =>
  JSON.parse(stdout).findings;

describe.concurrent("the status", () => {
  test.each([
    ["nothing found", ["order.txt"], 0],
    ["an error", ["plan.txt"], 1],
    ["warnings alone", ["warn.txt"], 0],
    ["warnings that count", ["warn.txt", "--fail-on", "warning"], 1],
    ["as many warnings as allowed", ["warn.txt", "--max-warnings", "1"], 0],
    ["more warnings than allowed", ["warn.txt", "--max-warnings", "0"], 1],
    ["an error that does not count", ["plan.txt", "--fail-on", "never"], 0],
    ["a rule made harmless", ["plan.txt", "--rule", "schedule/missing=info"], 0],
    ["a group turned off", ["plan.txt", "--rule", "schedule/*=off"], 0],
    ["a rule made grave", ["warn.txt", "--rule", "numbering/gap=error"], 1],
    ["the last setting wins", ["warn.txt", "--rule", "numbering/gap=error", "--rule", "numbering/*=info"], 0],
    ["an empty file", ["empty.txt"], 2],
    ["an empty file that no rule minds", ["empty.txt", "--rule", "input/unreadable=off", "--fail-on", "never"], 2],
    ["a picture", ["picture.txt"], 2],
    ["a missing file", ["missing.txt"], 2],
    ["a bad file among good ones", ["order.txt", "empty.txt"], 2],
    ["a pattern that meets nothing", ["none-*.txt"], 2],
    ["a model that is none", ["wrong.yaml"], 1],
    ["a model that is no JSON", ["broken.json"], 1],
    ["a model that is none, if nothing fails", ["wrong.yaml", "--fail-on", "never"], 2],
  ])("%s", async (_, [name = "", ...flags], expected) => {
    const names = flags.length > 0 && !flags[0]?.startsWith("-") ? [name, ...flags].map(at) : [at(name), ...flags];
    expect((await run(names)).status).toBe(expected);
  });

  test.each([
    [["validate"]],
    [["validate", "x.txt", "--report", "pdf"]],
    [["validate", "x.txt", "--report", "json", "--report", "csv"]],
    [["validate", "x.txt", "--report", "json="]],
    [["validate", "x.txt", "--report", "json=a", "--report", "csv=a"]],
    [["validate", "x.txt", "--rule", "numbering/gpa=off"]],
    [["validate", "x.txt", "--rule", "numbering/gap"]],
    [["validate", "x.txt", "--max-findings", "many"]],
    [["validate", "x.txt", "--fail-on", "sometimes"]],
    [["validate", "x.txt", "--update-baseline"]],
    [["validate", "x.txt", "--config", "none.yaml"]],
    [["validate", "x.txt", "--baseline", "none.json"]],
    [["validate", "-", "-"]],
    [["explain", "numbering/gpa"]],
  ])("usage: %j", async (args) => {
    const { status, stdout, stderr } = await shnor(args, { cwd: at("."), input: ORDER });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).not.toBe("");
  });
});

describe("one empty, one unreadable and one hostile file among good ones", () => {
  test("all others are judged; the summary and the status tell", async () => {
    const { status, stdout, stderr } = await run([at("batch"), "--report", "json"]);
    expect(status).toBe(2);
    const { totals, documents } = JSON.parse(stdout);
    expect(totals).toMatchObject({ documents: 3, unread: 2 });
    expect(documents).toHaveLength(5);
    const of = (name: string) =>
      findingsOf(stdout)
        .filter(({ file }) => file.endsWith(name))
        .map(({ rule }) => rule);
    expect(of("empty.txt")).toEqual(["input/unreadable"]);
    expect(of("b.txt")).toEqual(expect.arrayContaining(["schedule/missing", "numbering/gap"]));
    expect(of(HOSTILE)).toEqual(expect.arrayContaining(["schedule/missing", "numbering/gap"]));
    expect(stderr).toMatch(/empty\.txt: the file is empty/);
    expect(stderr).toMatch(/3 documents, 2 not read; \d+ errors/);
    const table = stderr.split("\n").filter((line) => line.includes("batch/"));
    expect(stderr.indexOf("a.txt  ")).toBeGreaterThan(stderr.indexOf("b.txt  "));
    expect(table.length).toBeGreaterThanOrEqual(5);
  });

  test("no report lets a text through that acts", async () => {
    for (const form of ["pretty", "concise"]) {
      const { stdout, stderr } = await run([at("batch"), "--report", form]);
      expect((stdout + stderr).replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
    }
    const name = at("\u001b[2J\u0007\u009b\u202e.txt");
    writeFileSync(name, PLAN);
    const table = await run([name, "--report", "csv"]);
    expect(table.stdout).toContain("\\u{1b}[2J\\u{7}\\u{9b}\\u{202e}.txt,5,");
    expect(table.stdout.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
    const { stdout } = await run([name, at("batch"), "--report", "github"]);
    expect(stdout.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
    for (const line of stdout.trimEnd().split("\n")) expect(line).toMatch(/^::(?:error|warning|notice) file=/);
  });

  test("every report in one run, each in its file; twice the same", async () => {
    const flags = REPORT_NAMES.flatMap((name) => ["--report", `${name}=${at(`report.${name}`)}`]);
    const read = () => REPORT_NAMES.map((name) => readFileSync(at(`report.${name}`), "utf8"));
    const first = await run([
      at("batch"),
      ...flags,
      "--summary",
      `csv=${at("s.csv")}`,
      "--summary",
      `json=${at("s.json")}`,
    ]);
    expect(first).toMatchObject({ status: 2, stdout: "" });
    const before = read();
    await run([at("batch"), ...flags, "-q"]);
    expect(read()).toEqual(before);
    expect(readFileSync(at("s.csv"), "utf8").split("\n")[0]).toContain("file,municipality");
    expect(JSON.parse(readFileSync(at("s.json"), "utf8")).documents).toHaveLength(5);
  });
});

describe("findings", () => {
  test("pretty by default, on standard output, with the line and a caret; the rest on stderr", async () => {
    const { stdout, stderr } = await run([at("plan.txt"), "--lang", "ru"]);
    expect(stdout).toContain("ошибка schedule/missing");
    expect(stdout).toContain("2.→ Отчёт о поездках по школам");
    expect(stdout).toMatch(/│ +\^+/);
    expect(stderr).toBe(
      "1 документ; 1 ошибка, 1 предупреждение\nсначала проверьте: 2 из 3 мероприятий (строки 6, 5)\n",
    );
  });

  test("colour where it is forced, none where it is refused", async () => {
    const colour = async (env: Record<string, string>, ...flags: string[]) =>
      (await run([at("plan.txt"), ...flags], { env })).stdout.includes("\u001b[");
    expect(await colour({})).toBe(false);
    expect(await colour({ FORCE_COLOR: "1" })).toBe(true);
    expect(await colour({ FORCE_COLOR: "1", NO_COLOR: "1" })).toBe(false);
    expect(await colour({}, "--color", "always")).toBe(true);
    await run([at("plan.txt"), "--color", "always", "--report", `pretty=${at("plain.txt")}`]);
    expect(readFileSync(at("plain.txt"), "utf8")).not.toContain("\u001b");
  });

  test("--max-findings keeps the gravest and says how many it hides", async () => {
    const { status, stdout } = await run([at("plan.txt"), "--max-findings", "1", "--lang", "en"]);
    expect(status).toBe(1);
    expect(stdout).toContain("schedule/missing");
    expect(stdout).toContain("1 finding more is hidden by --max-findings");
  });

  test("data is in Russian whatever the locale, unless told otherwise", async () => {
    const message = async (...flags: string[]) =>
      JSON.parse((await run([at("plan.txt"), "--report", "json", ...flags])).stdout).findings[0].message;
    expect(await message()).toMatch(/[а-яё]/);
    expect(await message("--lang", "en")).not.toContain("впишите");
  });

  test("standard input, two files of one document, a list of files", async () => {
    const piped = await run(["-", "--stdin-filename", "plans/may.txt", "--report", "concise"], { input: PLAN });
    expect(piped.stdout).toContain("plans/may.txt:5:1 error schedule/missing");
    const pair = await run([at("order.txt"), "--with", at("plan.txt"), "--report", "json"]);
    expect(findingsOf(pair.stdout).find(({ rule }) => rule === "schedule/missing")?.file).toContain("plan.txt");
    const listed = await run(["--files-from", "-", "--report", "json"], {
      input: `${at("order.txt")}\n${at("plan.txt")}\n`,
    });
    expect(JSON.parse(listed.stdout).documents).toHaveLength(2);
  });

  test("a reader that goes away is no fault", async () => {
    const child = start(["validate", at("batch"), "--report", "json"]);
    child.stdout.once("data", () => child.stdout.destroy());
    const status = await new Promise((done) => child.on("close", done));
    expect(status).toBe(2);
  });
});

describe("over several documents", () => {
  test("the same number twice, and whoever is missing", async () => {
    writeFileSync(at("twin.txt"), ORDER.replace("поддержки", "помощи"));
    const names = [at("order.txt"), at("twin.txt"), "--expect", at("expect.txt"), "--report", "json"];
    const { status, stdout } = await run(names);
    const found = findingsOf(stdout).filter(({ rule }) => rule.startsWith("batch/"));
    expect(status).toBe(1);
    expect(found.map(({ rule, file, span }) => `${rule} ${file.split("/").at(-1)}:${span.startLine}`)).toEqual([
      "batch/duplicate-number twin.txt:5",
      "batch/missing-document expect.txt:3",
    ]);
  });

  test("a list that cannot be read", async () => {
    const { status, stderr } = await run([at("order.txt"), "--expect", at("none.txt")]);
    expect(status).toBe(2);
    expect(stderr).toContain("none.txt");
  });
});

describe("a model", () => {
  const json = shnor(["parse", at("plan.txt")]);
  test("of this program: the same rules speak, at places of the model", async () => {
    writeFileSync(at("model.json"), (await json).stdout);
    const { status, stdout } = await run([at("model.json"), "--report", "json"]);
    expect(status).toBe(1);
    const [missing] = findingsOf(stdout).filter(({ rule }) => rule === "schedule/missing");
    expect(missing?.file).toContain("model.json");
    const line = (await json).stdout.split("\n")[(missing?.span.startLine ?? 1) - 1];
    expect(line).toMatch(/"(?:schedule|activities|title)"|\{/);
  });

  test("corrected by hand: what was mended is told no more", async () => {
    const yaml = (await shnor(["parse", at("plan.txt"), "--format", "yaml"])).stdout;
    const mended = yaml.replace(
      /items: \[\]/,
      "items: [{kind: on-demand, condition: по запросу, raw: по запросу, span: {startLine: 5, startColumn: 1, endLine: 5, endColumn: 2}, assumed: []}]",
    );
    writeFileSync(at("mended.yaml"), mended);
    const { stdout } = await run([at("mended.yaml"), "--report", "json"]);
    expect(findingsOf(stdout).map(({ rule }) => rule)).toEqual(["numbering/gap"]);
  });

  test("with wrong types: each fault at its key and line", async () => {
    const { stdout } = await run([at("wrong.yaml"), "--report", "concise", "--lang", "en"]);
    expect(stdout).toContain(
      "wrong.yaml:3:3 error model/invalid Field “order.kind” does not fit the schema: Invalid option",
    );
    expect(stdout).toContain("wrong.yaml:4:1 error model/invalid Field “roadmaps”");
    expect((await run([at("broken.json"), "--report", "concise"])).stdout).toContain(
      "broken.json:2:1 error model/invalid",
    );
  });

  test("with times that there cannot be: each a finding at its line, and nothing is exported", async () => {
    const text = (await json).stdout;
    const wrong = text.replace(/"end": "\d{4}-\d{2}-\d{2}"/, '"end": "2023-02-30"');
    expect(wrong).not.toBe(text);
    writeFileSync(at("times.json"), wrong);
    const { status, stdout } = await run([at("times.json"), "--report", "concise", "--lang", "en"]);
    const line = wrong.split("\n").findIndex((part) => part.includes("2023-02-30")) + 1;
    expect(status).toBe(1);
    expect(stdout).toContain(`times.json:${line}:`);
    expect(stdout).toContain("does not fit the schema: no such day");
    const out = await shnor(["export", at("times.json"), "--to", "ics"]);
    expect([out.status, out.stdout]).toEqual([1, ""]);
  });

  test("with a reference that leads nowhere", async () => {
    writeFileSync(at("lost.json"), (await json).stdout.replace('"section": null', '"section": "7"'));
    const { stdout } = await run([at("lost.json"), "--report", "json"]);
    expect(findingsOf(stdout).map(({ rule }) => rule)).toContain("model/dangling-reference");
  });
});

describe("configuration", () => {
  writeFileSync(
    at("config/shnor.config.yaml"),
    "lang: ru\nfailOn: warning\nrules:\n  schedule/missing: off\nreport:\n  - json=out.json\n",
  );
  writeFileSync(at("package/package.json"), '{"name": "x", "shnor": {"maxWarnings": 0}}');
  writeFileSync(at("wrong/shnor.config.json"), '{\n  "failOn": "fatal",\n  "rules": {"numbering/gpa": "off"}\n}\n');

  test("the nearest one, its paths from its own folder", async () => {
    const { status } = await shnor(["validate", at("plan.txt")], { cwd: at("config/below") });
    expect(status).toBe(1);
    expect(findingsOf(readFileSync(at("config/out.json"), "utf8")).map(({ rule }) => rule)).toEqual(["numbering/gap"]);
  });
  test("the command line has the last word", async () => {
    const args = [
      "validate",
      at("plan.txt"),
      "--fail-on",
      "error",
      "--rule",
      "schedule/missing=error",
      "--report",
      "concise",
    ];
    const { status, stdout } = await shnor(args, { cwd: at("config") });
    expect(status).toBe(1);
    expect(stdout).toContain("schedule/missing");
    const off = await shnor(["validate", at("warn.txt"), "--no-config"], { cwd: at("config") });
    expect(off.status).toBe(0);
  });
  describe.each(["config", "registry", "baseline"])("--%s", (option) => {
    const told = async (file: string): Promise<string> => {
      const args = ["validate", at("warn.txt"), `--${option}`, file, "--quiet", "--report", `json=${at("none.json")}`];
      const { status, stderr } = await shnor([...args, "--lang", "en"]);
      expect(status).toBe(2);
      return stderr;
    };
    test.skipIf(process.platform === "win32")("without end is read no further than its limit", async () => {
      expect(await told("/dev/zero")).toBe("shnor: /dev/zero: larger than 16 MiB, which this file cannot be\n");
    });
    test.skipIf(option === "baseline")("nested too deep, or of several documents, says so", async () => {
      writeFileSync(at("deep.yaml"), "[".repeat(20_000));
      writeFileSync(at("several.yaml"), "lang: ru\n---\nlang: en\n");
      expect(await told(at("deep.yaml"))).toMatch(/deep\.yaml[:\d]*: nested too deep\n$/);
      expect(await told(at("several.yaml"))).toContain("several.yaml:2:1: the file holds several YAML documents");
    });
    test("with a key that is a list brings no warning of the platform", async () => {
      writeFileSync(at("list-key.yaml"), "? [a]\n: b\n");
      expect(await told(at("list-key.yaml"))).not.toContain("Warning");
    });
  });
  test("a model with a key that is a list brings no warning of the platform", async () => {
    writeFileSync(at("list-key.yaml"), "? [a]\n: b\n");
    const { status, stderr } = await run([at("list-key.yaml"), "--report", "concise"]);
    expect(status).toBe(1);
    expect(stderr).not.toContain("Warning");
  });
  test("a key of package.json", async () => {
    expect((await shnor(["validate", at("warn.txt")], { cwd: at("package") })).status).toBe(1);
  });
  test.each([
    [
      "a package.json that breaks off behind the key",
      "package.json",
      '{"shnor": {"failOn": "warning"}',
      "names the key",
    ],
    ["one with a comma too many", "package.json", '{"shnor": {"failOn": "warning"},}', "names the key"],
    ["a folder", "shnor.config.yaml", null, "this is no file"],
    ["a link to nothing", "shnor.config.json", "", "this is no file"],
  ])("%s is told of, not passed over", async (what, name, text, told) => {
    const cwd = at(`broken ${what}`);
    mkdirSync(cwd);
    if (text === null) mkdirSync(join(cwd, name));
    else if (text === "") symlinkSync("nowhere", join(cwd, name));
    else writeFileSync(join(cwd, name), text);
    const { status, stdout, stderr } = await shnor(["validate", at("warn.txt")], { cwd });
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(new RegExp(`^shnor: .*${name}: .*${told}.*\\n$`));
    expect((await shnor(["validate", at("warn.txt"), "--no-config"], { cwd })).status).toBe(0);
  });
  test("a broken package.json without the key is none of ours; one with a mark is read", async () => {
    mkdirSync(at("foreign"));
    writeFileSync(at("foreign/package.json"), '{"name": "shnor",}');
    expect((await shnor(["validate", at("warn.txt")], { cwd: at("foreign") })).status).toBe(0);
    writeFileSync(at("foreign/package.json"), '\ufeff{"shnor": {"maxWarnings": 0}}');
    expect((await shnor(["validate", at("warn.txt")], { cwd: at("foreign") })).status).toBe(1);
  });
  test("each fault by key and line", async () => {
    const { status, stderr } = await shnor(["validate", at("warn.txt")], { cwd: at("wrong") });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^shnor: shnor\.config\.json:2:3: failOn: /m);
    expect(stderr).toMatch(/^shnor: shnor\.config\.json:3:13: rules\.numbering\/gpa: .*numbering\/gap\?/m);
  });
  test("init writes one that is read, and overwrites none", async () => {
    const settings = { cwd: at("init") };
    expect((await shnor(["init", "--lang", "ru"], settings)).status).toBe(0);
    expect((await shnor(["validate", at("order.txt")], settings)).status).toBe(0);
    expect((await shnor(["init"], settings)).status).toBe(2);
    expect((await shnor(["init", "--force", "--lang", "en"], settings)).status).toBe(0);
    expect(readFileSync(at("init/shnor.config.yaml"), "utf8")).toContain("failOn: error");
    expect((await shnor(["validate", at("order.txt")], settings)).status).toBe(0);
  });
});

describe("a baseline", () => {
  const known = ["--baseline", at("baseline/known.json")];
  test("knows what is there, tells what is new and what is gone", async () => {
    expect((await run([at("plan.txt"), ...known, "--update-baseline"])).status).toBe(0);
    const text = readFileSync(at("baseline/known.json"), "utf8");
    expect(Object.keys(JSON.parse(text).findings)).toEqual(["../plan.txt"]);
    expect(text).not.toMatch(/line/i);
    const again = await run([at("plan.txt"), ...known]);
    expect(again.status).toBe(0);
    expect(again.stdout).toBe("");
    expect(again.stderr).toContain("2 known from the baseline");
    const before = readFileSync(at("plan.txt"), "utf8");
    // A line above moves everything and makes nothing new.
    writeFileSync(at("plan.txt"), `\n${before.replace("4.\tВыезды", "3.\tВыезды").replace("школы\n2.", "\n2.")}`);
    const changed = await run([at("plan.txt"), ...known, "--report", "json"]);
    writeFileSync(at("plan.txt"), before);
    expect(findingsOf(changed.stdout).map(({ rule }) => rule)).toEqual(["executors/missing"]);
    expect(changed.status).toBe(1);
    expect(changed.stderr).toContain("1 entry of the baseline is stale");
    expect(changed.stderr).toContain("numbering/gap");
  });
  test("of a file that is gone is stale, and one with a mark is one", async () => {
    const one = readFileSync(at("plan.txt"), "utf8");
    for (const name of ["gone/a.txt", "gone/b.txt"]) {
      mkdirSync(at("gone"), { recursive: true });
      writeFileSync(at(name), one);
    }
    const list = ["--baseline", at("gone/known.json")];
    expect((await run([at("gone"), ...list, "--update-baseline"])).status).toBe(0);
    rmSync(at("gone/b.txt"));
    writeFileSync(at("gone/known.json"), `\ufeff${readFileSync(at("gone/known.json"), "utf8")}`);
    const { status, stderr } = await run([at("gone"), ...list]);
    expect(status).toBe(0);
    expect(stderr).toContain("b.txt: ");
    expect(stderr).not.toContain("a.txt: ");
  });
  test("an unread file is never known", async () => {
    const { status } = await run([at("empty.txt"), "--baseline", at("baseline/empty.json"), "--update-baseline"]);
    expect(status).toBe(2);
    expect(existsSync(at("baseline/empty.json"))).toBe(true);
  });
  test("what is no baseline", async () => {
    writeFileSync(at("baseline/bad.json"), "[]");
    const { status, stderr } = await run([at("plan.txt"), "--baseline", at("baseline/bad.json")]);
    expect(status).toBe(2);
    expect(stderr).toContain("bad.json");
  });
});

describe("the rules", () => {
  test("are listed in text, JSON and Markdown", async () => {
    const text = (await shnor(["rules", "--lang", "ru"])).stdout;
    expect(text.trimEnd().split("\n")).toHaveLength(RULE_IDS.length);
    expect(JSON.parse((await shnor(["rules", "--format", "json"])).stdout)).toHaveLength(RULE_IDS.length);
    expect((await shnor(["rules", "--format", "markdown"])).stdout).toContain("| `numbering/gap` | warning |");
  });
  test("are explained with an example", async () => {
    const { status, stdout } = await shnor(["explain", "numbering/gap", "--lang", "ru"]);
    expect(status).toBe(0);
    for (const part of ["numbering/gap (предупреждение)", "Почему:", "Что делать:", "− 4 |", "+ 3 |"])
      expect(stdout).toContain(part);
    const { stderr } = await shnor(["explain", "numbering/gpa", "--lang", "en"]);
    expect(stderr).toContain("did you mean numbering/gap?");
  });
});

describe("messages are in the language of the locale, whatever the data's is", () => {
  writeFileSync(at("old.json"), '{"schemaVersion":1}');
  test.each([
    ["export", ["export", at("old.json"), "--to", "md"], /expected/],
    [
      "export in threads",
      ["export", at("old.json"), at("old.json"), at("wrong.yaml"), "--jobs", "2", "--to", "md"],
      /expected/,
    ],
    ["diff", ["diff", at("old.json"), at("old.json")], /expected/],
    [
      "an output of validate",
      ["validate", at("plan.txt"), NO_CONFIG, "--report", "json=/dev/full"],
      /the disk is full/,
    ],
    ["a rule", ["validate", at("plan.txt"), NO_CONFIG, "--report", "json", "--rule", "nope=off"], /no rule/],
  ])("%s", async (_, args, said) => {
    const { status, stderr } = await shnor(args);
    expect(status).toBeGreaterThan(0);
    expect(stderr).toMatch(said);
    expect(stderr).not.toMatch(/\p{Script=Cyrillic}/u);
    const russian = await shnor(args, { env: { LANG: "ru_RU.UTF-8" } });
    expect(russian.stderr).toMatch(/\p{Script=Cyrillic}/u);
  });
});

test.each([
  ["report: [x]", "shnor.config.yaml: report: no form “x”"],
  ["summary: [csv, x=1]", "shnor.config.yaml: summary: no form “x”"],
  ["report: [json, sarif]", "shnor.config.yaml: report: json, sarif: only one report"],
  ["expect: none.tsv", "shnor.config.yaml: expect none.tsv: no such file"],
  ["baseline: none.json", "none.json: there is no such baseline"],
  ['baseline: "a\\0b"', "shnor.config.yaml:1:1: baseline: a file name with a NUL in it"],
  ['report: ["json=\\0"]', "shnor.config.yaml:1:10: report[0]: a file name with a NUL in it"],
  ["rules: [a, b]", "shnor.config.yaml:1:1: rules: "],
  ["baseline: []", "shnor.config.yaml:1:1: baseline: "],
])("a wrong value of a configuration is told with its file: %s", async (text, said) => {
  const cwd = at(`configured-${text.replace(/[^a-z]/g, "")}`);
  mkdirSync(cwd);
  writeFileSync(`${cwd}/shnor.config.yaml`, `${text}\n`);
  writeFileSync(`${cwd}/a.txt`, readFileSync(at("plan.txt")));
  const { status, stdout, stderr } = await shnor(["validate", "a.txt", "--lang", "en"], { cwd });
  expect([status, stdout, stderr.trimEnd().split("\n").length]).toEqual([2, "", 1]);
  expect(stderr).toContain(said);
});
