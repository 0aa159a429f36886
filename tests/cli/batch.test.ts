import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { fingerprint } from "../../src/text/detached.ts";
import { ORDER, shnor, start, statusOf, workspace } from "./shnor.ts";

const at = workspace();
const COUNT = 14;
const number = (i: number) => ORDER.replace("№ 45", `№ ${i}`);
for (const folder of ["many", "many/below", "slow"]) mkdirSync(at(folder));
for (let i = 0; i < COUNT; i++) {
  writeFileSync(at(`many/${i % 3 === 0 ? "below/" : ""}${String(i).padStart(2, "0")}.txt`), number(i));
}
// Long ones first: they must not come last.
writeFileSync(at("many/00-long.txt"), `${ORDER}${"Текст пояснительной записки к приказу.\n".repeat(500)}`);
writeFileSync(at("many/03-empty.txt"), "");
writeFileSync(at("many/05-note.txt"), "Просто заметка о погоде.\n");
const SLOW = 150;
for (let i = 0; i < SLOW; i++) writeFileSync(at(`slow/${String(i).padStart(3, "0")}.txt`), number(i));

const tree = (folder: string): Record<string, string> => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map((file) => {
      const path = join(file.parentPath, file.name);
      return [path.slice(folder.length), readFileSync(path, "utf8")];
    }),
  );
};
const JOBS = ["1", "2", "3"] as const;

// Many starts of the program, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

describe("the same bytes by any number of workers", () => {
  test.each([
    ["parse", ["parse", "many", "--summary", "--verbose"], 2],
    ["parse as lines", ["parse", "many", "--format", "ndjson", "--lang", "en"], 2],
    ["validate", ["validate", "many", "--report", "json", "--lang", "en"], 2],
    ["validate with a summary", ["validate", "many", "--summary", "json", "--report", "pretty"], 2],
    ["export", ["export", "many", "--to", "csv", "--table", "clauses"], 2],
    ["export as a page", ["export", "many/below", "--to", "html", "-o", "page"], 0],
  ])("%s", async (_, args, status) => {
    const runs = [];
    for (const jobs of JOBS) {
      const run = await shnor([...args, "--jobs", jobs], { cwd: at(".") });
      runs.push({ ...run, page: existsSync(at("page")) ? tree(at("page")) : {} });
    }
    expect(runs[0]?.status).toBe(status);
    for (const run of runs) expect(run).toEqual(runs[0]);
    expect(runs).toHaveLength(JOBS.length);
  });

  test("parse into a folder that mirrors the input", async () => {
    for (const jobs of JOBS) {
      const args = ["parse", "many", "--out-dir", `out-${jobs}`, "--jobs", jobs, "-q"];
      expect((await shnor(args, { cwd: at(".") })).status).toBe(2);
      expect(tree(at(`out-${jobs}`))).toEqual(tree(at("out-1")));
    }
    expect(Object.keys(tree(at("out-1")))).toHaveLength(COUNT + 1);
    expect(existsSync(at("out-1/below/00.json"))).toBe(true);
  });

  test("in the order of the inputs, a folder that is given twice once", async () => {
    const { stdout } = await shnor(["parse", "many/below", "many", "many/below", "--format", "ndjson", "--jobs", "3"], {
      cwd: at("."),
    });
    const names: string[] = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).source.name);
    const below = [0, 3, 6, 9, 12].map((i) => `many/below/${String(i).padStart(2, "0")}.txt`);
    expect(names.slice(0, 5)).toEqual(below);
    expect(names.slice(5)).toEqual([...names.slice(5)].sort());
    expect(new Set(names).size).toBe(COUNT + 1);
  });

  test("standard input among files", async () => {
    const run = (jobs: string) =>
      shnor(["parse", "many/01.txt", "-", "many/02.txt", "--jobs", jobs], { cwd: at("."), input: number(99) });
    const [one, two] = [await run("1"), await run("2")];
    expect(JSON.parse(two.stdout).map((document: { order: { number: string } }) => document.order.number)).toEqual([
      "1",
      "99",
      "2",
    ]);
    expect(two).toEqual(one);
  });
});

test("a thread that dies over a file is a finding; the rest goes on", async () => {
  mkdirSync(at("heavy"));
  for (const name of ["a", "c", "d"]) writeFileSync(at(`heavy/${name}.txt`), ORDER);
  const row = "1\tПовышение квалификации учителей\tмай 2024\tМетодический центр\n";
  const head = "Дорожная карта\n№\tМероприятие\tСрок\tОтветственный\n";
  writeFileSync(at("heavy/b.txt"), head + row.repeat(60_000));
  const settings = { cwd: at("."), env: { NODE_OPTIONS: "--max-old-space-size=64" } };
  const { status, stdout, stderr } = await shnor(["parse", "heavy", "--format", "ndjson", "--jobs", "2"], settings);
  expect(stderr).toMatch(/^shnor: heavy\/b\.txt: internal fault: .*memory.*\n3 documents, 1 failed\n$/);
  expect(status).toBe(3);
  expect(stdout.trimEnd().split("\n")).toHaveLength(3);
});

/** Runs until `count` files are there, then ends it with a signal; what it said and what it left. */
async function endedBy(signal: NodeJS.Signals, folder: string, jobs: string, count: number) {
  const child = start(["parse", "slow", "--out-dir", folder, "--jobs", jobs], { cwd: at(".") });
  let stderr = "";
  child.stderr.on("data", (chunk: Buffer) => {
    stderr += chunk.toString("utf8");
  });
  const ended = statusOf(child);
  const isThere = () =>
    existsSync(at(folder)) && readdirSync(at(folder)).filter((name) => name.endsWith(".json")).length >= count;
  while (!isThere() && child.exitCode === null) await new Promise((done) => setTimeout(done, 5));
  child.kill(signal);
  return { status: await ended, stderr, names: readdirSync(at(folder)) };
}

describe("a run that is ended in the middle", () => {
  test.each(["1", "2"])(
    "by Ctrl-C keeps the whole files and nothing else, with %s at work",
    { timeout: 20_000 },
    async (jobs) => {
      const { status, stderr, names } = await endedBy("SIGINT", `stopped-${jobs}`, jobs, 5);
      expect(status).toBe(130);
      expect(stderr).toMatch(/interrupted: \d+ of 150 files done\n$/);
      expect(names.length).toBeGreaterThanOrEqual(5);
      expect(names.length).toBeLessThan(SLOW);
      for (const name of names)
        expect(JSON.parse(readFileSync(at(`stopped-${jobs}/${name}`), "utf8")).schemaVersion).toBeDefined();
    },
  );

  test("by a terminal that is closed leaves whole files only", async () => {
    const { status, names } = await endedBy("SIGHUP", "hung-up", "2", 5);
    expect(status).toBe(129);
    for (const name of names)
      expect(JSON.parse(readFileSync(at(`hung-up/${name}`), "utf8")).schemaVersion).toBeDefined();
  });

  test("what one that was killed left beside a single output is cleared up too", async () => {
    mkdirSync(at("single"));
    const { pid } = spawnSync(process.execPath, ["--version"]);
    writeFileSync(at(`single/.shnor-${fingerprint(hostname()).toString(36)}-${pid}-1.tmp`), "half");
    const { status } = await shnor(["parse", "slow/000.txt", "-o", "single/one.json"], { cwd: at(".") });
    expect([status, readdirSync(at("single"))]).toEqual([0, ["one.json"]]);
  });

  test("by kill -9 leaves no half file, and the next run goes on and clears up", async () => {
    const { names } = await endedBy("SIGKILL", "killed", "2", 5);
    const whole = names.filter((name) => name.endsWith(".json"));
    for (const name of whole)
      expect(JSON.parse(readFileSync(at(`killed/${name}`), "utf8")).schemaVersion).toBeDefined();
    expect(whole.length).toBeGreaterThanOrEqual(5);
    writeFileSync(at("killed/.shnor-elsewhere-1-1.tmp"), "of another machine");
    const { status } = await shnor(["parse", "slow", "--out-dir", "killed", "-q"], { cwd: at(".") });
    expect(status).toBe(0);
    const after = readdirSync(at("killed"));
    expect(after.filter((name) => name.endsWith(".tmp"))).toEqual([".shnor-elsewhere-1-1.tmp"]);
    expect(after).toHaveLength(SLOW + 1);
  });
});

describe("a folder for outputs", () => {
  test("is never left by a link in it; the other files are written", async () => {
    for (const folder of ["outside", "linked"]) mkdirSync(at(folder));
    symlinkSync(at("outside"), at("linked/below"));
    writeFileSync(at("outside/kept.json"), "kept");
    symlinkSync(at("outside/kept.json"), at("linked/01.json"));
    const { status, stderr } = await shnor(["parse", "many", "--out-dir", "linked", "-q"], { cwd: at(".") });
    expect(status).toBe(2);
    expect(tree(at("outside"))).toEqual({ "/kept.json": "kept" });
    expect(stderr.match(/a link leads out of the folder for outputs/g)).toHaveLength(6);
    expect(existsSync(at("linked/02.json"))).toBe(true);
  });

  test("one file that cannot be written does not keep the others back", async () => {
    mkdirSync(at("blocked/02.json"), { recursive: true });
    const { status, stderr } = await shnor(["parse", "many", "--out-dir", "blocked", "-q"], { cwd: at(".") });
    expect(status).toBe(2);
    expect(stderr).toContain("blocked/02.json: cannot be written: this is a folder");
    expect(existsSync(at("blocked/04.json"))).toBe(true);
  });
});

test("a number of workers that is none is refused", async () => {
  const values = ["0", "-1", "65", "two", ""];
  for (const value of values) {
    const { status, stderr } = await shnor(["parse", "many", "--jobs", value], { cwd: at(".") });
    expect({ status, told: stderr.includes("a number from 1 to 64") }).toEqual({ status: 2, told: true });
  }
  expect(values).toHaveLength(5);
});
