import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { constants } from "node:os";
import { describe, expect, test } from "vitest";
import { parseAllDocuments } from "yaml";
import type { Document } from "../../src/model/types.ts";
import { encode } from "../tools/encode.ts";
import { ORDER, shnor, start, statusOf, workspace } from "./shnor.ts";

const at = workspace({
  "order.txt": ORDER,
  "two.md": ORDER.replace("№ 45", "№ 46"),
  "1251.txt": encode(ORDER, "windows-1251") as Uint8Array,
  "empty.txt": "",
  "blank.txt": " \n\t\n",
  "picture.txt": Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
  "table.txt": Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0]),
  "bytes.txt": new Uint8Array(500),
  "note.txt": "Просто заметка о погоде.\n",
});
for (const folder of ["folder", "folder/below", "folder/.hidden", "bare", "out"]) mkdirSync(at(folder));
writeFileSync(at("folder/b.txt"), ORDER.replace("№ 45", "№ 2"));
writeFileSync(at("folder/a.TXT"), ORDER.replace("№ 45", "№ 1"));
writeFileSync(at("folder/below/a.tsv"), ORDER.replace("№ 45", "№ 3"));
writeFileSync(at("folder/scan.pdf"), "%PDF-1.7");
writeFileSync(at("folder/.hidden/a.txt"), ORDER);
writeFileSync(at("bare/readme.doc"), "x");
symlinkSync(at("nowhere"), at("dangling.txt"));

const numbers = (documents: readonly Document[]) => documents.map((document) => document.order?.number);
const leftovers = () => readdirSync(at(".")).filter((name) => name.startsWith(".shnor-"));

describe("one input", () => {
  test("JSON on stdout, nothing on stderr", async () => {
    const { status, stdout, stderr } = await shnor(["parse", at("order.txt")]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const document: Document = JSON.parse(stdout);
    expect(document.order?.number).toBe("45");
    expect(document.source).toMatchObject({
      name: at("order.txt"),
      encoding: "utf-8",
      bytes: Buffer.byteLength(ORDER),
    });
    expect(stdout).toBe(`${JSON.stringify(document, null, 2)}\n`);
  });

  test("standard input", async () => {
    const { status, stdout } = await shnor(["parse", "-"], { input: ORDER });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ source: { name: "-" }, order: { number: "45" } });
  });

  test("standard input with a name", async () => {
    const { stdout } = await shnor(["parse", "-", "--stdin-filename", "plans/may.txt"], { input: ORDER });
    expect(JSON.parse(stdout).source.name).toBe("plans/may.txt");
  });

  test("YAML is the same document", async () => {
    const [json, yaml] = await Promise.all(
      ["json", "yaml"].map((f) => shnor(["parse", at("order.txt"), "--format", f])),
    );
    const [document] = parseAllDocuments(yaml?.stdout ?? "");
    expect(document?.toJS()).toEqual(JSON.parse(json?.stdout ?? ""));
  });

  test("Windows-1251 is told by the file, and `--encoding` overrides", async () => {
    const told = await shnor(["parse", at("1251.txt")]);
    expect(JSON.parse(told.stdout)).toMatchObject({ source: { encoding: "windows-1251" }, order: { number: "45" } });
    const forced = await shnor(["parse", at("1251.txt"), "--encoding", "cp1251"]);
    expect(forced.stdout).toBe(told.stdout);
  });

  test("a wrong encoding ends as a file with nothing in it", async () => {
    const { status, stderr } = await shnor(["parse", at("1251.txt"), "--encoding", "cp866"]);
    expect(status).toBe(2);
    expect(stderr).toContain("1251.txt: no order and no plan");
  });
});

describe("inputs that give nothing: status 2, one line that names them", () => {
  test.each([
    ["empty.txt", "empty"],
    ["blank.txt", "empty"],
    ["picture.txt", "picture"],
    ["table.txt", "archive"],
    ["bytes.txt", "no text"],
    ["note.txt", "no order and no plan"],
    ["missing.txt", "no such file"],
    ["dangling.txt", "no such file"],
    ["bare", "no .txt, .tsv or .md"],
    ["nothing-*.txt", "matches no file"],
    ["order.txt/below.txt", "cannot be read (ENOTDIR)"],
  ])("%s", async (name, reason) => {
    const { status, stdout, stderr } = await shnor(["parse", at(name), "--quiet"]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr.split("\n")).toHaveLength(2);
    expect(stderr).toContain(`shnor: ${at(name)}: `);
    expect(stderr).toContain(reason);
  });

  test("standard input that is empty", async () => {
    expect(await shnor(["parse", "-"])).toEqual({ status: 2, stdout: "", stderr: "shnor: -: the file is empty\n" });
  });

  test("larger than the limit, a file and a pipe", async () => {
    const file = await shnor(["parse", at("order.txt"), "--max-bytes", "100"]);
    const pipe = await shnor(["parse", "-", "--max-bytes", "100"], { input: ORDER });
    for (const { status, stderr } of [file, pipe]) {
      expect(status).toBe(2);
      expect(stderr).toContain("larger than 100 bytes");
    }
  });

  test("in Russian", async () => {
    const { stderr } = await shnor(["parse", at("empty.txt")], { env: { LANG: "ru_RU.UTF-8" } });
    expect(stderr).toBe(`shnor: ${at("empty.txt")}: файл пуст\n`);
  });

  test("an unreadable file", async () => {
    writeFileSync(at("secret.txt"), ORDER);
    chmodSync(at("secret.txt"), 0);
    const { status, stderr } = await shnor(["parse", at("secret.txt")]);
    // The superuser reads everything.
    if (process.getuid?.() === 0) expect(status).toBe(0);
    else expect(stderr).toContain("no permission");
    chmodSync(at("secret.txt"), 0o600);
  });
});

describe("several inputs", () => {
  test("an array in the order given; one bad file does not end it", async () => {
    const args = ["parse", at("two.md"), at("empty.txt"), at("order.txt")];
    const { status, stdout, stderr } = await shnor(args);
    expect(status).toBe(2);
    expect(numbers(JSON.parse(stdout))).toEqual(["46", "45"]);
    expect(stderr).toBe(`shnor: ${at("empty.txt")}: the file is empty\n2 documents, 1 failed\n`);
  });

  test("a folder: its texts and those below, by name, hidden ones left out", async () => {
    const { status, stdout } = await shnor(["parse", at("folder"), "--format", "ndjson"]);
    expect(status).toBe(0);
    const lines = stdout.trimEnd().split("\n");
    expect(numbers(lines.map((line) => JSON.parse(line)))).toEqual(["1", "2", "3"]);
  });

  test("a pattern is matched in-process", async () => {
    const { stdout } = await shnor(["parse", "folder/**/*.{txt,TXT,tsv}", "--format", "yaml"], { cwd: at(".") });
    const documents = [...parseAllDocuments(stdout)].map((document) => (document as { toJS(): Document }).toJS());
    expect(documents.map((document) => document.source.name)).toEqual([
      "folder/a.TXT",
      "folder/b.txt",
      "folder/below/a.tsv",
    ]);
  });

  test("one file under two names is read once", async () => {
    const { stdout } = await shnor(["parse", at("order.txt"), at("./order.txt"), at("folder/../order.txt")]);
    expect(JSON.parse(stdout)).toHaveLength(1);
  });

  test("a list of names, by lines and by NULs", async () => {
    const lines = await shnor(["parse", "--files-from", "-"], { input: `${at("order.txt")}\r\n\n${at("two.md")}\n` });
    const nuls = await shnor(["parse", "--files-from", "-"], { input: `${at("order.txt")}\0${at("two.md")}\0` });
    expect(numbers(JSON.parse(lines.stdout))).toEqual(["45", "46"]);
    expect(nuls.stdout).toBe(lines.stdout);
  });

  test.each(["\0", "\n"])("one name that is not UTF-8 spoils no other in a list parted by %j", async (end) => {
    const cwd = at(`broken-names-${end.charCodeAt(0)}`);
    mkdirSync(cwd);
    writeFileSync(`${cwd}/приказ.txt`, ORDER);
    const input = Buffer.concat([Buffer.from(`приказ.txt${end}caf`), Buffer.from([0xe9]), Buffer.from(`.txt${end}`)]);
    const { status, stdout, stderr } = await shnor(["parse", "--files-from", "-"], { input, cwd });
    expect(JSON.parse(stdout)[0].source.name).toBe("приказ.txt");
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(/not UTF-8, rename it/) });
    const old = await shnor(["parse", "--files-from", "-"], {
      input: Buffer.from([0xef, 0xf0, 0xe8, 0xea, 0xe0, 0xe7, 0x2e, 0x74, 0x78, 0x74]),
      cwd,
    });
    expect(JSON.parse(old.stdout)[0].source.name).toBe("приказ.txt");
  });

  test("a list by NULs is what it is, however many and however short its names", async () => {
    const cwd = at("names");
    const names = ["1", "2", "RIFF 3.txt", "4\n.txt"];
    mkdirSync(cwd);
    for (const name of names) writeFileSync(at(`names/${name}`), ORDER);
    const lists = [names, names.slice(0, 2), names.slice(2)];
    for (const list of lists) {
      for (const end of ["\0", ""]) {
        const input = `${list.join("\0")}${end}`;
        const { status, stdout, stderr } = await shnor(["parse", "--files-from", "-"], { input, cwd });
        const read = JSON.parse(stdout || "[]").map(({ source }: { source: { name: string } }) => source.name);
        expect({ status, read, stderr }).toMatchObject({ status: 0, read: list });
      }
    }
    const marked = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("1\r\n2\r\n", "utf16le")]);
    const utf16 = await shnor(["parse", "--files-from", "-"], { input: marked, cwd });
    expect([utf16.status, JSON.parse(utf16.stdout).length]).toEqual([0, 2]);
    const empty = await shnor(["parse", "--files-from", "-"], { input: "\0\0", cwd });
    expect(empty).toEqual({ status: 2, stdout: "", stderr: expect.stringContaining("empty") });
  });

  test("nothing parsed, nothing printed", async () => {
    const { status, stdout } = await shnor(["parse", at("empty.txt"), at("note.txt")]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  });
});

describe("output", () => {
  test("into a file, whole; the news on stderr", async () => {
    const { status, stdout, stderr } = await shnor(["parse", at("order.txt"), "-o", at("one.json")]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
    expect(stderr).toBe(`${at("order.txt")} → ${at("one.json")}\n`);
    expect(JSON.parse(readFileSync(at("one.json"), "utf8")).order.number).toBe("45");
    expect(leftovers()).toEqual([]);
  });

  test("a run without a document leaves the old output alone", async () => {
    writeFileSync(at("old.json"), "old");
    expect((await shnor(["parse", at("empty.txt"), "-o", at("old.json")])).status).toBe(2);
    expect(readFileSync(at("old.json"), "utf8")).toBe("old");
  });

  test("several into one file", async () => {
    await shnor(["parse", at("order.txt"), at("two.md"), "-o", at("many.json"), "-q"]);
    expect(numbers(JSON.parse(readFileSync(at("many.json"), "utf8")))).toEqual(["45", "46"]);
  });

  test("a folder of files keeps places and keeps namesakes apart", async () => {
    const args = ["parse", at("folder"), at("order.txt"), at("below.txt"), "--out-dir", at("out/deep"), "--quiet"];
    writeFileSync(at("folder/b.md"), ORDER.replace("№ 45", "№ 4"));
    writeFileSync(at("below.txt"), ORDER);
    expect((await shnor(args)).status).toBe(0);
    const files = readdirSync(at("out/deep"), { recursive: true }).map(String).sort();
    expect(files).toEqual(["a.json", "b.json", "b.txt.json", "below", "below.json", "below/a.json", "order.json"]);
    expect(JSON.parse(readFileSync(at("out/deep/b.txt.json"), "utf8")).order.number).toBe("2");
  });

  test.each([
    ["a folder that is not there", "none/x.json", "its folder does not exist"],
    ["a folder", "out", "this is a folder"],
    ["below a file", "order.txt/x.json", "its folder does not exist"],
  ])("%s", async (_, name, reason) => {
    const { status, stdout, stderr } = await shnor(["parse", at("order.txt"), "-o", at(name)]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(reason);
    expect(stderr.split("\n")).toHaveLength(2);
  });

  test("a full disk is one line", async () => {
    const { status, stderr } = await shnor(["parse", at("order.txt"), "-o", "/dev/full"]);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: "shnor: /dev/full: cannot be written: the disk is full\n",
    });
  });

  test("an input is not overwritten", async () => {
    const { status, stderr } = await shnor(["parse", at("order.txt"), "-o", at("folder/../order.txt")]);
    expect(status).toBe(2);
    expect(stderr).toContain("would overwrite an input");
    expect(readFileSync(at("order.txt"), "utf8")).toBe(ORDER);
  });

  test("a pipe that is cut early is no fault", async () => {
    writeFileSync(at("long.txt"), ORDER + "Текст пояснительной записки к приказу.\n".repeat(20_000));
    const child = start(["parse", at("long.txt"), at("order.txt")]);
    let stderr = "";
    child.stderr.on("data", (chunk: Buffer) => {
      stderr += chunk.toString("utf8");
    });
    child.stdout.once("data", () => child.stdout.destroy());
    const status = await new Promise((done) => child.on("close", done));
    expect(stderr).not.toMatch(/EPIPE|Error|fault/);
    expect(status).toBe(0);
  });
});

describe("status and messages", () => {
  test("`--fail-on` makes findings count", async () => {
    writeFileSync(at("gap.txt"), ORDER.replace("2. Контроль", "4. Контроль").replace("12.03.2024\t№ 45", ""));
    const severities = ["error", "warning", "info", "never"];
    const runs = await Promise.all(severities.map((s) => shnor(["parse", at("gap.txt"), "--fail-on", s])));
    const found: Document["diagnostics"] = JSON.parse(runs[3]?.stdout ?? "").diagnostics;
    expect(found.map(({ severity }) => severity)).toContain("error");
    expect(runs.map(({ status }) => status)).toEqual([1, 1, 1, 0]);
  });

  test("the summary says what there is and where it went", async () => {
    const { stderr } = await shnor(["parse", at("order.txt"), "--summary", "-o", at("s.json"), "--lang", "ru"]);
    expect(stderr).toContain("приказ, № 45, 2024-03-12");
    expect(stderr).toContain("Об утверждении плана поддержки школ");
    expect(stderr).toContain(`Записано в  ${at("s.json")}`);
    expect(stderr).not.toContain("\u001b[");
  });

  test("colour by `--color`, NO_COLOR and FORCE_COLOR", async () => {
    const coloured = async (args: string[], env: Record<string, string>) =>
      (await shnor(["parse", at("order.txt"), "--summary", ...args], { env })).stderr.includes("\u001b[");
    expect(await coloured([], {})).toBe(false);
    expect(await coloured(["--color", "always"], { NO_COLOR: "1" })).toBe(true);
    expect(await coloured([], { FORCE_COLOR: "1" })).toBe(true);
    expect(await coloured([], { FORCE_COLOR: "1", NO_COLOR: "1" })).toBe(false);
    expect(await coloured(["--color", "never"], { FORCE_COLOR: "1" })).toBe(false);
  });

  test("names from outside cannot forge the terminal", async () => {
    const { stderr } = await shnor(["parse", at("no\u001b[2J\u202e.txt")]);
    expect(stderr).toContain("no\\u{1b}[2J\\u{202e}.txt");
    expect(stderr).not.toContain("\u001b");
  });

  test("an interrupted program leaves with 130", async () => {
    const child = start(["parse", "-", "-o", at("never.json")]);
    await new Promise((done) => setTimeout(done, 400));
    const status = statusOf(child);
    child.kill("SIGINT");
    expect(await status).toBe(130);
    expect(leftovers()).toEqual([]);
  });

  test("one that waits for a pipe nobody writes to is ended by one signal", async () => {
    execFileSync("mkfifo", [at("silent.txt")]);
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
      const child = start(["parse", at("silent.txt")]);
      const status = statusOf(child);
      await new Promise((done) => setTimeout(done, 400));
      child.kill(signal);
      expect(await status).toBe(128 + constants.signals[signal]);
    }
  });

  test("one that reads a long file is ended before it is through", { timeout: 30_000 }, async () => {
    const row = "\tПовышение квалификации учителей\tмай 2024\tМетодический центр\n";
    const rows = Array.from({ length: 60_000 }, (_, i) => `${i + 1}${row}`).join("");
    writeFileSync(at("long.txt"), `Дорожная карта\n№\tМероприятие\tСрок\tОтветственный\n${rows}`);
    const child = start(["parse", at("long.txt")]);
    const status = statusOf(child);
    await new Promise((done) => setTimeout(done, 1200));
    const from = Date.now();
    child.kill("SIGINT");
    expect(await status).toBe(130);
    expect(Date.now() - from).toBeLessThan(1500);
  });
});

describe("usage errors: status 2 and nothing on stdout", () => {
  test.each([
    [["parse", at("order.txt"), "-o", ""], "--output: an empty name"],
    [["parse", at("order.txt"), "--out-dir="], "--out-dir: an empty name"],
    [["parse", "-", "--stdin-filename", ""], "--stdin-filename: an empty name"],
    [["parse", at("order.txt"), "--with", ""], "--with: an empty name"],
    [["validate", at("order.txt"), "--config", ""], "--config: an empty name"],
    [["validate", at("order.txt"), "--baseline="], "--baseline: an empty name"],
    [["parse", at("order.txt"), "--quiet=yes"], "--quiet: this flag takes no value (shnor help parse)"],
    [["parse", at("order.txt"), "--registry", at(".")], `${at(".")}: the registry cannot be read: this is a folder`],
    [["parse", at("order.txt"), "--with", at(".")], `${at(".")}: this is a folder, and a file is wanted`],
  ])("%j says what is wrong", async (args, said) => {
    expect(await shnor(args)).toEqual({ status: 2, stdout: "", stderr: `shnor: ${said}\n` });
  });

  test("two dashes alone are the first steps, as nothing is", async () => {
    expect(await shnor(["--"])).toEqual(await shnor([]));
  });

  test.each([
    [["parse"]],
    [["parse", ""]],
    [["parse", "x.txt", "--format", "xml"]],
    [["parse", "x.txt", "--encoding", "latin-1"]],
    [["parse", "x.txt", "--max-bytes", "much"]],
    [["parse", "x.txt", "-o", "a", "--out-dir", "b"]],
    [["parse", "x.txt", "--quiet", "--verbose"]],
    [["parse", "x.txt", "--nonsense"]],
    [["parse", "x.txt", "--stdin-filename", "y"]],
    [["parse", "-", "--files-from", "-"]],
    [["parse", ".", "--with", "y.txt"]],
    [["nonsense"]],
    [[]],
    [["schema", "nonsense"]],
    [["inspect", "x.txt"]],
  ])("%j", async (args) => {
    const { status, stdout, stderr } = await shnor(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).not.toBe("");
  });
});
