import { execFileSync, spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { parseAllDocuments } from "yaml";
import type { Document } from "../../src/model/types.ts";
import type { Encoding } from "../../src/text/decode/encodings.ts";
import { encode, marked } from "../tools/encode.ts";
import { ORDER, shnor, start, workspace } from "./shnor.ts";

vi.setConfig({ testTimeout: 60_000 });
const at = workspace();
const isRoot = process.getuid?.() === 0;
const NOBODY = 65_534;

function folder(name: string, files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  mkdirSync(at(name), { recursive: true });
  for (const [file, content] of Object.entries(files)) writeFileSync(at(`${name}/${file}`), content);
  return at(name);
}

const numbersOf = (stdout: string): (string | null | undefined)[] =>
  stdout
    .trimEnd()
    .split("\n")
    .map((line) => (JSON.parse(line) as Document).order?.number);

const numbered = (number: number): string => ORDER.replace("№ 45", `№ ${number}`);

describe("encodings, told by the whole file and said in the result", () => {
  const SAVED: readonly (readonly [string, Encoding, Uint8Array | null])[] = [
    ["Windows-1251", "windows-1251", encode(ORDER, "windows-1251")],
    ["KOI8-R", "koi8-r", encode(ORDER.replace("№", "N"), "koi8-r")],
    ["CP866", "ibm866", encode(ORDER, "ibm866")],
    ["UTF-16 with a mark", "utf-16le", marked(encode(ORDER, "utf-16le") as Uint8Array, 0xff, 0xfe)],
    ["UTF-16 without", "utf-16le", encode(ORDER, "utf-16le")],
    ["UTF-16, the other end first", "utf-16be", encode(ORDER, "utf-16be")],
    ["UTF-8 with a mark", "utf-8", marked(encode(ORDER, "utf-8") as Uint8Array, 0xef, 0xbb, 0xbf)],
  ];

  test.each(SAVED)("%s", async (_, encoding, bytes) => {
    expect(bytes).not.toBeNull();
    const { status, stdout } = await shnor(["parse", "-"], { input: bytes as Uint8Array });
    const document: Document = JSON.parse(stdout);
    expect({ status, encoding: document.source.encoding, number: document.order?.number }).toEqual({
      status: 0,
      encoding,
      number: "45",
    });
    const told = document.diagnostics.some(({ rule }) => rule === "text/encoding");
    expect(told).toBe(encoding !== "utf-8");
  });

  test("broken UTF-8 is read and told", async () => {
    const bytes = Buffer.concat([Buffer.from(ORDER), Buffer.from([0xd0, 0x0a, 0xff, 0xfe, 0x0a])]);
    const { status, stdout } = await shnor(["parse", "-"], { input: bytes });
    const { source, diagnostics }: Document = JSON.parse(stdout);
    expect([status, source.encoding]).toEqual([0, "utf-8"]);
    expect(diagnostics.map(({ rule }) => rule)).toContain("text/encoding");
  });
});

describe("files that cannot be read: one line each, the others go on, status 2", () => {
  test("a name that is not UTF-8", async () => {
    const path = folder("bytes", { "good.txt": ORDER });
    const name = Buffer.concat([Buffer.from(`${path}/`), Buffer.from([0xef, 0xeb, 0xe0, 0xed]), Buffer.from(".txt")]);
    writeFileSync(name, ORDER);
    const { status, stdout, stderr } = await shnor(["parse", path, "--format", "ndjson", "--lang", "en"]);
    expect([status, numbersOf(stdout)]).toEqual([2, ["45"]]);
    expect(stderr).toMatch(/\.txt: no such file; if its name is not UTF-8, rename it first\n/);
  });

  test("a registry, a configuration and a baseline that are not UTF-8; a working folder that is gone", async () => {
    const path = folder("beside", { "a.txt": ORDER });
    const saved = encode("bodies:\n  - name: Управление\n", "windows-1251") as Uint8Array;
    writeFileSync(at("beside/r.yaml"), saved);
    for (const flag of ["--registry", "--config", "--baseline"]) {
      const { status, stderr } = await shnor(["validate", "a.txt", flag, "r.yaml", "--lang", "en"], { cwd: path });
      expect({ flag, status, stderr }).toEqual({
        flag,
        status: 2,
        stderr: "shnor: r.yaml: the file is not UTF-8; save it as UTF-8\n",
      });
    }
    const gone = spawnSync(
      "sh",
      [
        "-c",
        `mkdir gone; cd gone; rmdir ../gone; "${process.execPath}" "${resolve("bin/shnor.js")}" validate ../a.txt --lang en`,
      ],
      { cwd: path, encoding: "utf8" },
    );
    expect([gone.status, gone.stderr]).toEqual([2, "shnor: the working folder is gone\n"]);
  });

  test("a loop of links and a link to nothing, in a folder", async () => {
    const path = folder("links", { "good.txt": ORDER });
    symlinkSync("loop.txt", at("links/loop.txt"));
    symlinkSync("nowhere.txt", at("links/dangling.txt"));
    symlinkSync(".", at("links/self"));
    const { status, stdout, stderr } = await shnor(["parse", path, "--format", "ndjson"]);
    expect([status, numbersOf(stdout)]).toEqual([2, ["45"]]);
    expect(stderr).toMatch(/loop\.txt: cannot be read \(ELOOP\)\n/);
    expect(stderr).toMatch(/dangling\.txt: no such file\n/);
    expect(stderr.trimEnd().split("\n")).toHaveLength(3);
  });

  test("a pipe in a folder is passed by; one that is named is read", async () => {
    const path = folder("pipes", { "good.txt": ORDER });
    execFileSync("mkfifo", [at("pipes/pipe.txt")]);
    symlinkSync(at("pipes/pipe.txt"), at("pipes/link.txt"));
    const { status, stdout } = await shnor(["parse", path, "--format", "ndjson"]);
    expect([status, numbersOf(stdout)]).toEqual([0, ["45"]]);
    const reading = shnor(["parse", at("pipes/pipe.txt")]);
    const writer = spawn("sh", ["-c", 'printf %s "$1" > "$2"', "sh", numbered(46), at("pipes/pipe.txt")]);
    const named = await reading;
    writer.kill();
    expect([named.status, JSON.parse(named.stdout).order.number]).toEqual([0, "46"]);
  });

  test.skipIf(process.platform !== "linux")(
    "a folder that takes no other is told of, and the program ends",
    async () => {
      const path = folder("rooted", { "good.txt": ORDER });
      const made = await shnor(["parse", path, "--out-dir", "/proc/shnor"]);
      expect(made).toEqual({
        status: 2,
        stdout: "",
        stderr: expect.stringContaining("/proc/shnor: cannot be written"),
      });
      const tables = await shnor(["export", at("rooted/good.txt"), "--to", "csv", "-o", "/proc/shnor/tables"]);
      expect([tables.status, tables.stderr]).toEqual([2, expect.stringContaining("cannot be written")]);
      const kept = await shnor(["parse", at("rooted/good.txt"), "--cache-dir", "/proc/shnor"]);
      expect([kept.status, JSON.parse(kept.stdout).order.number]).toEqual([0, "45"]);
    },
  );

  test.skipIf(process.platform === "win32")(
    "few files may be open at once: one line, whatever the program lacks",
    () => {
      folder("few", { "good.txt": ORDER });
      let refused = 0;
      for (const most of [20, 22, 24, 26, 28, 30]) {
        const command = `ulimit -n ${most}; exec "$0" "$1" parse "$2" --lang en`;
        const args = ["-c", command, process.execPath, resolve("bin/shnor.js"), at("few/good.txt")];
        const { status, signal, stderr } = spawnSync("sh", args, { encoding: "utf8" });
        // Node itself does not begin with too few
        if (signal !== null || (status ?? 0) > 100 || /^\s+at .*node:internal\/bootstrap/m.test(stderr)) continue;
        expect([0, 2]).toContain(status);
        expect(stderr).toBe(status === 0 ? "" : "shnor: too many open files: the system allows no more (ulimit -n)\n");
        if (status === 2) refused++;
      }
      expect(refused).toBeGreaterThan(0);
    },
  );

  test.skipIf(process.platform === "win32")(
    "a redirected output that takes a part is told of: half of it is none",
    () => {
      const clauses = Array.from({ length: 60 }, (_, i) => `${i + 2}. Провести совет ${i + 2}.`).join("\n");
      folder("half", { "good.txt": `${ORDER}${clauses}\n` });
      for (const most of [1, 2, 4]) {
        const command = `ulimit -f ${most}; exec "$0" "$1" parse "$2" --lang en > "$3"`;
        const args = [
          "-c",
          command,
          process.execPath,
          resolve("bin/shnor.js"),
          at("half/good.txt"),
          at("half/out.json"),
        ];
        const { status, stderr } = spawnSync("sh", args, { encoding: "utf8" });
        expect([status, stderr]).toEqual([
          2,
          "shnor: standard output: cannot be written: the system allows no file so large\n",
        ]);
      }
      const whole = ["-c", `exec "$0" "$1" parse "$2" > "$3"`, process.execPath, resolve("bin/shnor.js")];
      const { status } = spawnSync("sh", [...whole, at("half/good.txt"), at("half/out.json")]);
      expect([status, JSON.parse(readFileSync(at("half/out.json"), "utf8")).order.number]).toEqual([0, "45"]);
    },
  );

  test("a pipe that gives too much is given up, whether its writer ends or not", async () => {
    folder("endless");
    const pipe = at("endless/pipe.txt");
    execFileSync("mkfifo", [pipe]);
    const reading = shnor(["parse", pipe, "--max-bytes", "10"]);
    const writer = spawn("sh", ["-c", 'exec 3> "$1"; head -c 1000 /dev/zero >&3; exec sleep 100', "sh", pipe]);
    const ended = new Promise((done) => writer.on("close", (_, signal) => done(signal)));
    const { status, stderr } = await reading;
    const waited = writer.exitCode !== null;
    writer.kill("SIGTERM");
    expect([status, waited, await ended]).toEqual([2, false, "SIGTERM"]);
    expect(stderr).toContain("larger than 10 bytes");
  });

  test.skipIf(!isRoot && process.platform === "win32")("a file and a folder without permission", async () => {
    const path = folder("closed", { "good.txt": ORDER, "secret.txt": ORDER });
    folder("closed/inner", { "unseen.txt": ORDER });
    chmodSync(at("closed/secret.txt"), 0);
    chmodSync(at("closed/inner"), 0);
    chmodSync(at("."), 0o755);
    const args = [resolve("bin/shnor.js"), "parse", path, "--format", "ndjson"];
    const who = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
    const env = { PATH: process.env.PATH ?? "", LANG: "C.UTF-8" };
    // Somebody else may not be let into the checkout either: then there is nothing to see here.
    const seen = spawnSync(process.execPath, [resolve("bin/shnor.js"), "--version"], { ...who, env });
    const ran = spawnSync(process.execPath, args, { ...who, env, encoding: "utf8" });
    chmodSync(at("closed/inner"), 0o700);
    if (seen.status !== 0) {
      console.warn("skipped: another user cannot start the program here");
      return;
    }
    expect([ran.status, numbersOf(ran.stdout)]).toEqual([2, ["45"]]);
    expect(ran.stderr).toMatch(/secret\.txt: no permission to read it\n/);
    expect(ran.stderr).toMatch(/inner: no permission to read it\n/);
  });

  test("names with line ends, escape sequences and marks that turn text", async () => {
    const names = [
      "две\nстроки.txt",
      "\u001b]0;title\u0007.txt",
      "\u202etxt.exe.txt",
      "-o.txt",
      "$(rm -rf x).txt",
      "%0A.txt",
    ];
    const path = folder("names", Object.fromEntries(names.map((name) => [name, ""])));
    writeFileSync(at("names/я.txt"), ORDER);
    const { status, stdout, stderr } = await shnor(["parse", path, "--format", "ndjson"]);
    expect([status, numbersOf(stdout)]).toEqual([2, ["45"]]);
    expect(stderr.trimEnd().split("\n")).toHaveLength(names.length + 1);
    expect(stderr.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
    const github = await shnor(["validate", "--no-config", path, "--report", "github"]);
    for (const line of github.stdout.trimEnd().split("\n")) expect(line).toMatch(/^::(?:error|warning|notice) /);
  });
});

describe("large and adversarial input: bounded time and memory", () => {
  const head = "План поддержки школ на 2024 год\n\n№\tМероприятие\tСроки\tОтветственные\n";
  const SHAPES: Readonly<Record<string, string>> = {
    "a line of two megabytes": `${head}1.\t${"слово ".repeat(170_000)}\tмай 2024 г.\tшколы\n`,
    "two hundred thousand tabs": `${head}1.\tСеминар\tмай${"\t".repeat(200_000)}\n`,
    "ten thousand columns": `${head}${"1\t".repeat(10_000)}\n2.\tСеминар\tмай 2024 г.\tшколы\n`,
    "nested brackets": `${head}1.\t${"(".repeat(100_000)}${")".repeat(100_000)}\tмай 2024 г.\tшколы\n`,
    "open tags": `${head}1.\t${"<b".repeat(100_000)}\tмай 2024 г.\tшколы\n`,
    "a cell of times": `${head}1.\tСеминар\t${"с 1 по 31 мая, ".repeat(8_000)}\tшколы\n`,
    "a cell of people": `${head}1.\tСеминар\tмай 2024 г.\t${"Иванов И.И., ".repeat(8_000)}\n`,
    "a hundred thousand empty lines": `${head}${"\n".repeat(100_000)}1.\tСеминар\tмай 2024 г.\tшколы\n`,
  };

  test.each(Object.entries(SHAPES))("%s", { timeout: 120_000 }, async (_, text) => {
    const env = { NODE_OPTIONS: "--max-old-space-size=900" };
    const { status, stdout, stderr } = await shnor(["parse", "-"], { input: text, env });
    expect([status, stderr]).toEqual([0, ""]);
    const document: Document = JSON.parse(stdout);
    expect(document.roadmaps.length).toBeGreaterThan(0);
  });

  test("a line beyond every document is told by its number; the batch goes on, a model on one line is read", async () => {
    const path = folder("line", { "a.txt": `${ORDER}\n${"_".repeat(5_000_000)}`, "b.txt": ORDER });
    const batch = await shnor(["parse", path, "--format", "ndjson", "--lang", "en"]);
    expect(batch).toMatchObject({ status: 2 });
    expect(numbersOf(batch.stdout)).toEqual(["45"]);
    expect(batch.stderr).toContain("a.txt: line 15 is longer than 4194304 characters");
    const model = JSON.parse((await shnor(["parse", at("line/b.txt")])).stdout) as Document;
    const padded = { ...model, source: { ...model.source, name: "a".repeat(4_200_000) } };
    writeFileSync(at("line.json"), JSON.stringify(padded));
    expect((await shnor(["validate", at("line.json"), "-q", "--fail-on", "never"])).status).toBe(0);
  });
});

describe("outputs: whole or not at all", () => {
  const leftovers = (name: string) =>
    readdirSync(at(name), { recursive: true })
      .map(String)
      .filter((file) => file.endsWith(".tmp"));

  test("`| head -1` ends quietly", () => {
    const path = folder("many", Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`${i}.txt`, numbered(i)])));
    const command = `"$0" "$1" parse "$2" --format ndjson | head -1`;
    const ran = spawnSync("sh", ["-c", command, process.execPath, resolve("bin/shnor.js"), path], { encoding: "utf8" });
    expect(ran.stdout.trimEnd().split("\n")).toHaveLength(1);
    expect(ran.stderr).not.toMatch(/EPIPE|fault|Error/);
  });

  test("killed in the middle of a batch: what stands is whole, and the next run fills in the rest", async () => {
    const count = 150;
    const path = folder("long", Object.fromEntries(Array.from({ length: count }, (_, i) => [`${i}.txt`, numbered(i)])));
    const out = folder("long-out");
    const child = start(["parse", path, "--out-dir", out, "--quiet"]);
    const ended = new Promise((done) => child.on("close", done));
    while (readdirSync(out).length < 10 && child.exitCode === null) await new Promise((done) => setTimeout(done, 2));
    child.kill("SIGKILL");
    await ended;
    const written = readdirSync(out).filter((file) => file.endsWith(".json"));
    expect(written.length).toBeGreaterThan(0);
    for (const file of written) expect(() => JSON.parse(readFileSync(`${out}/${file}`, "utf8"))).not.toThrow();
    expect((await shnor(["parse", path, "--out-dir", out, "--quiet"])).status).toBe(0);
    expect(readdirSync(out).filter((file) => file.endsWith(".json"))).toHaveLength(count);
  });

  test("two runs into one folder at once: each file is one of theirs, whole", async () => {
    const path = folder("both", Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`${i}.txt`, numbered(i)])));
    const args = ["parse", path, "--out-dir", folder("both-out"), "--quiet"];
    const runs = await Promise.all([shnor(args), shnor(args)]);
    expect(runs.map(({ status, stderr }) => ({ status, stderr }))).toEqual(
      [0, 0].map((status) => ({ status, stderr: "" })),
    );
    const files = readdirSync(at("both-out"));
    expect(files).toHaveLength(30);
    for (const file of files)
      expect(JSON.parse(readFileSync(at(`both-out/${file}`), "utf8")).order.number).toBeTruthy();
    expect(leftovers("both-out")).toEqual([]);
  });

  test("a target that is a folder, among files of a batch", async () => {
    const path = folder("taken", { "a.txt": numbered(1), "b.txt": numbered(2) });
    folder("taken-out/a.json");
    const { status, stderr } = await shnor(["parse", path, "--out-dir", at("taken-out"), "--quiet"]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/a\.json: .*folder/);
    expect(leftovers("taken-out")).toEqual([]);
  });

  test("a small disk that fills: one line, no half file, and what stood there stays", async () => {
    const disk = folder("disk");
    const mounted = isRoot && spawnSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", disk]).status === 0;
    if (!mounted) {
      console.warn("skipped: no file system can be mounted here");
      return;
    }
    try {
      writeFileSync(`${disk}/old.json`, "old");
      const text = ORDER + "Текст пояснительной записки к приказу.\n".repeat(5_000);
      const { status, stderr } = await shnor(["parse", "-", "-o", `${disk}/old.json`], { input: text });
      expect(status).toBe(2);
      expect(stderr).toBe(`shnor: ${disk}/old.json: cannot be written: the disk is full\n`);
      expect(readFileSync(`${disk}/old.json`, "utf8")).toBe("old");
      expect(readdirSync(disk)).toEqual(["old.json"]);
      writeFileSync(`${disk}/fill`, "x".repeat(40_000));
      for (const [command, ...rest] of [
        ["parse", "--out-dir", disk],
        ["validate", "--report", `sarif=${disk}/r.sarif`],
        ["validate", "--report", "sarif", "-o", `${disk}/r.sarif`],
      ] as const) {
        const ended = await shnor([command, "-", ...rest], { input: text });
        expect([command, ended.status]).toEqual([command, 2]);
        expect(readdirSync(disk).sort()).toEqual(["fill", "old.json"]);
      }
      expect(statfsSync(disk).bfree).toBeGreaterThan(0);
    } finally {
      spawnSync("umount", [disk]);
    }
  });
});

describe("injection", () => {
  // Bare underscores on both sides are Markdown.
  const HEADERS = ["\\_\\_proto\\_\\_", "constructor", "toString", "hasOwnProperty"];
  const PLAN = `План поддержки школ на 2024 год\n\n№\tМероприятие\tСроки\tОтветственные\t${HEADERS.join("\t")}\n1.\tСеминар\tмай 2024 г.\tшколы\t${HEADERS.map((_, i) => `значение ${i}`).join("\t")}\n`;

  test("names of prototypes as headers are plain data in every format", async () => {
    const path = folder("headers", { "plan.txt": PLAN });
    const json = await shnor(["parse", `${path}/plan.txt`]);
    const other = JSON.parse(json.stdout).roadmaps[0].activities[0].other;
    const expected = HEADERS.map((header, i) => [header.replaceAll("\\", ""), `значение ${i}`]);
    expect(Object.entries(other)).toEqual(expected);
    const yaml = await shnor(["parse", `${path}/plan.txt`, "--format", "yaml"]);
    expect(JSON.stringify(parseAllDocuments(yaml.stdout)[0]?.toJS())).toBe(JSON.stringify(JSON.parse(json.stdout)));
    writeFileSync(`${path}/model.yaml`, yaml.stdout);
    const csv = await shnor(["export", `${path}/model.yaml`, "--to", "csv", "--table", "activities"]);
    for (const [header] of expected) expect(csv.stdout).toContain(`${header}`);
  });

  const BOMBS: Readonly<Record<string, string>> = {
    "a billion laughs": `a: &a [x,x,x,x,x,x,x,x,x]\n${[..."bcdefghij"].map((name, i) => `${name}: &${name} [${Array(9).fill(`*${"abcdefghi"[i]}`).join(",")}]`).join("\n")}\n`,
    "an alias to itself": "schemaVersion: &x [*x]\n",
    "a tag that builds": 'schemaVersion: !!js/function "function(){process.exit(7)}"\n',
    "merge keys": "schemaVersion: 1.0.0\nbase: &b {__proto__: {polluted: true}}\n<<: *b\n",
    "a prototype": "__proto__:\n  polluted: true\nconstructor: {prototype: {polluted: true}}\n",
    "deep nesting": `a: ${"[".repeat(20_000)}${"]".repeat(20_000)}\n`,
    "deep JSON": `{"schemaVersion": ${'{"a":'.repeat(20_000)}1${"}".repeat(20_000)}}`,
    "duplicate keys": "schemaVersion: 1.0.0\nschemaVersion: 2.0.0\n",
  };

  test.each(Object.entries(BOMBS))(
    "a model with %s is refused with a finding",
    { timeout: 60_000 },
    async (name, text) => {
      const path = at(`bomb-${name.replaceAll(" ", "-")}.yaml`);
      writeFileSync(path, text);
      const env = { NODE_OPTIONS: "--max-old-space-size=400" };
      const { status, stdout } = await shnor(["validate", "--no-config", path, "--report", "json"], { env });
      expect(status).toBe(1);
      const { findings } = JSON.parse(stdout);
      expect(findings.length).toBeGreaterThan(0);
      for (const { rule } of findings) expect(rule).toBe("model/invalid");
    },
  );

  test("a registry of bytes is one line", async () => {
    writeFileSync(at("bytes.yaml"), "organizations: !!binary aGk=\n");
    const run = await shnor(["parse", "-", "--registry", at("bytes.yaml"), "--lang", "en"], { input: ORDER });
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(/bytes\.yaml:1:\d+: organizations: a plain value is wanted, not one with a YAML tag\n$/);
  });

  test("a registry with such names, or with a bomb, pollutes nothing", async () => {
    writeFileSync(at("plan.txt"), PLAN);
    for (const [name, text] of Object.entries({ proto: "__proto__:\n  - name: x\n", ...BOMBS })) {
      const registry = at(`registry-${name.replaceAll(" ", "-")}.yaml`);
      writeFileSync(registry, text);
      const { status, stdout, stderr } = await shnor(["parse", at("plan.txt"), "--registry", registry]);
      expect({ name, status, stdout }).toEqual({ name, status: 2, stdout: "" });
      expect(stderr).not.toMatch(/internal fault|at .*\.js:\d+/);
    }
  });

  test("names that lead out of the folder stay in it", async () => {
    const out = folder("jail/out");
    folder("jail/in", { "a.txt": ORDER });
    const names = [
      "../../../escaped.txt",
      "/escaped.txt",
      "..\\..\\escaped.txt",
      "C:\\escaped.txt",
      "a/../../escaped.txt",
    ];
    for (const name of names) {
      const args = ["parse", "-", "--stdin-filename", name, "--out-dir", out, "--quiet"];
      expect((await shnor(args, { input: ORDER })).status).toBe(0);
    }
    expect((await shnor(["parse", "../in/../in/a.txt", "--out-dir", ".", "-q"], { cwd: out })).status).toBe(0);
    expect(readdirSync(at("jail")).sort()).toEqual(["in", "out"]);
    expect(existsSync("/escaped.json")).toBe(false);
    const model = JSON.parse((await shnor(["parse", at("jail/in/a.txt")])).stdout);
    model.source.name = "../../../escaped";
    writeFileSync(at("jail/in/model.json"), JSON.stringify(model));
    for (const to of ["html", "csv"]) {
      const args = ["export", at("jail/in/model.json"), at("jail/in/a.txt"), "--to", to, "-o", at(`jail/out/${to}`)];
      expect((await shnor(args)).status).toBe(0);
    }
    expect(readdirSync(at("jail")).sort()).toEqual(["in", "out"]);
    expect(readdirSync(at(".")).filter((name) => name.startsWith("escaped"))).toEqual([]);
    rmSync(at("jail"), { recursive: true });
  });
});

const hasTerminal = spawnSync("script", ["-qec", "true", "/dev/null"]).status === 0;

describe.skipIf(!hasTerminal)("on a terminal nothing invisible is sent", () => {
  const marks = "\u202e\u009b31m\u200e";
  const text = `${ORDER.replace("плана поддержки", `плана ${marks}поддержки`)}\nПлан мероприятий\n\n№\tМероприятие\tСрок\n1\tСеминар ${marks}завучей\tмай 2024\n`;
  const ESCAPING = "b\u009b31m\u202e\u001b]0;x\u0007.txt";
  const RUNS: readonly (readonly [string, ...string[]])[] = [
    ["parse", "--format", "json"],
    ["parse", "--format", "yaml"],
    ["parse", "--format", "ndjson"],
    ["export", "--to", "md"],
    ["export", "--to", "text"],
    ["export", "--to", "csv", "--table", "activities"],
    ["fmt"],
    ["validate", "--report", "json"],
    ["validate", "--report", "csv"],
    ["validate", "--report", "github"],
    ["inspect", "--stage", "layout"],
    ["validate", "--report", "json=/dev/null", "--summary", "csv"],
    ["validate", "--report", "json=/dev/null", "--summary", "json"],
  ];

  test.each(RUNS.map((args) => [args.join(" "), args] as const))("%s", async (name, [command, ...rest]) => {
    folder("terminal", { "a.txt": text, [ESCAPING]: text });
    const file = rest.includes("--summary") ? `'${ESCAPING}'` : "a.txt";
    const line = [process.execPath, resolve("bin/shnor.js"), command, file, ...rest, "--color", "never"].join(" ");
    const { stdout } = spawnSync("script", ["-qec", line, "/dev/null"], { cwd: at("terminal"), encoding: "utf8" });
    expect(stdout.length).toBeGreaterThan(50);
    expect(stdout).not.toMatch(/(?![\r\n\t])[\p{Cc}\u200e\u202e]/u);
    if (name !== "parse --format json") return;
    const piped = await shnor(["parse", "a.txt", ...rest], { cwd: at("terminal") });
    expect(piped.stdout).toContain("\u202e");
    expect(JSON.parse(stdout)).toEqual(JSON.parse(piped.stdout));
  });
});

test("no name of a file and no place of a document is a command to a workflow of GitHub", async () => {
  const model = JSON.stringify(JSON.parse((await shnor(["parse", "-"], { input: ORDER })).stdout));
  const placed = model
    .replace(/"place":(?:null|"[^"]*")/, '"place":"##[stop-commands]x"')
    .replace(/"issuer":"[^"]*"/, '"issuer":null');
  folder("commands", { "::stop-commands::t.txt": ORDER, "a.json": placed, "b.txt": ORDER });
  const names = ["::stop-commands::t.txt", "a.json", "b.txt", "::error::none.txt", "##[error]q"];
  for (const report of ["github", "concise", "pretty"]) {
    const args = ["validate", ...names, "--report", report, "--summary", "text", "--no-config"];
    const { stdout, stderr } = await shnor(args, { cwd: at("commands") });
    expect(stderr).toContain("stop-commands");
    expect(stderr).toContain("none.txt");
    const lines = `${report === "github" ? "" : stdout}${stderr}`.split(/[\r\n]+/);
    expect(lines.filter((line) => /^\s*::|##\[/.test(line))).toEqual([]);
  }
});
