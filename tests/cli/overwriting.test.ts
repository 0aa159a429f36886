import { spawnSync } from "node:child_process";
import {
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { ORDER, shnor, workspace } from "./shnor.ts";

vi.setConfig({ testTimeout: 60_000 });
const at = workspace();
let folders = 0;

/** A folder with an order and other names of it. */
function fresh(): string {
  const folder = at(`f${++folders}`);
  mkdirSync(folder);
  writeFileSync(join(folder, "v.txt"), ORDER);
  writeFileSync(join(folder, "other.txt"), ORDER.replace("№ 45", "№ 46"));
  symlinkSync("v.txt", join(folder, "soft.txt"));
  linkSync(join(folder, "v.txt"), join(folder, "hard.txt"));
  symlinkSync(".", join(folder, "here"));
  writeFileSync(join(folder, "bodies.yaml"), "bodies:\n  - name: Управление образования\n");
  writeFileSync(join(folder, "list.lst"), "v.txt\n");
  return folder;
}

function contents(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    names.map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name), "utf8")]),
  );
}

/** Status 2, one line, and not a byte of the folder is changed. */
async function refused(folder: string, args: readonly string[], said = "the output would overwrite an input") {
  const before = contents(folder);
  const { status, stdout, stderr } = await shnor(args, { cwd: folder });
  expect({ args, status, stdout }).toEqual({ args, status: 2, stdout: "" });
  expect(stderr).toContain(said);
  expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  expect(contents(folder)).toEqual(before);
}

const NAMES = ["v.txt", "./v.txt", "here/v.txt", "soft.txt", "hard.txt"];

describe("no output lands on an input, whatever it is called", () => {
  test.each([
    ["parse", (name: string) => ["parse", "v.txt", "-o", name]],
    ["parse, a further part", (name: string) => ["parse", "other.txt", "--with", "v.txt", "-o", name]],
    ["fmt", (name: string) => ["fmt", "v.txt", "-o", name]],
    ["export", (name: string) => ["export", "v.txt", "--to", "md", "-o", name]],
    ["diff, the new one", (name: string) => ["diff", "other.txt", "v.txt", "-o", name]],
    ["diff, the old one", (name: string) => ["diff", "v.txt", "other.txt", "-o", name]],
    ["validate -o", (name: string) => ["validate", "v.txt", "--report", "concise", "-o", name]],
    ["validate --report", (name: string) => ["validate", "v.txt", "--report", `json=${name}`]],
    ["validate --summary", (name: string) => ["validate", "v.txt", "--summary", `csv=${name}`]],
    ["validate --update-baseline", (name: string) => ["validate", "v.txt", "--baseline", name, "--update-baseline"]],
    ["a list", (name: string) => ["parse", "--files-from", "list.lst", "-o", name]],
  ])("%s", async (_, args) => {
    const folder = fresh();
    for (const name of NAMES) await refused(folder, args(name));
  });

  test("nor on what is read beside the inputs", async () => {
    const folder = fresh();
    writeFileSync(join(folder, "known.json"), '{"version":1,"known":[]}\n');
    writeFileSync(join(folder, "own.yaml"), "failOn: error\n");
    await refused(folder, ["parse", "v.txt", "--registry", "bodies.yaml", "-o", "bodies.yaml"]);
    await refused(folder, ["parse", "--files-from", "list.lst", "-o", "list.lst"]);
    for (const [flag, file] of [
      ["--config", "own.yaml"],
      ["--baseline", "known.json"],
      ["--expect", "list.lst"],
    ] as const) {
      await refused(folder, ["validate", "v.txt", flag, file, "--report", `json=here/${file}`]);
    }
  });

  test("nor does standard output, nor an output on what standard input is", () => {
    const folder = fresh();
    const bin = resolve("bin/shnor.js");
    const run = (args: readonly string[], stdin: string, stdout: string | null) =>
      spawnSync(process.execPath, [bin, ...args, "--lang", "en"], {
        cwd: folder,
        stdio: [openSync(stdin, "r"), stdout === null ? "pipe" : openSync(stdout, "a"), "pipe"],
        encoding: "utf8",
      });
    const file = join(folder, "v.txt");
    for (const { status, stderr } of [
      run(["parse", "v.txt"], "/dev/null", file),
      run(["validate", "."], "/dev/null", file),
      run(["fmt", "-"], file, file),
      run(["inspect", "v.txt", "--stage", "layout"], "/dev/null", file),
      run(["stream"], file, file),
      run(["parse", "-", "-o", "v.txt"], file, null),
      run(["parse", "/dev/stdin", "-o", "v.txt"], file, null),
    ]) {
      expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining("would overwrite an input") });
    }
    expect(readFileSync(file, "utf8")).toBe(ORDER);
    expect(run(["fmt", "--check", "v.txt"], "/dev/null", file).stderr).toBe("");
  });
});

describe("nor a file of a folder of outputs", () => {
  const named = (names: readonly string[]): string => {
    const folder = fresh();
    mkdirSync(join(folder, "hd"));
    for (const name of names) writeFileSync(join(folder, "hd", name), ORDER);
    return folder;
  };

  test("--out-dir", async () => {
    const folder = named(["a.txt", "plan.json"]);
    await refused(folder, ["parse", "other.txt", "hd/a.txt", "hd/plan.json", "--out-dir", "hd"]);
    symlinkSync("../other.txt", join(folder, "hd", "other.json"));
    await refused(folder, ["parse", "hd/a.txt", "other.txt", "--out-dir", "here/hd"]);
  });

  test.each([
    ["csv", "activities.csv"],
    ["csv", "datapackage.json"],
    ["html", "index.html"],
    ["html", "other.html"],
  ])("export --to %s: %s", async (form, name) => {
    const folder = named([name]);
    if (name.endsWith(".json"))
      writeFileSync(join(folder, "hd", name), (await shnor(["parse", join(folder, "v.txt")])).stdout);
    const before = contents(folder);
    const run = await shnor(["export", "other.txt", `hd/${name}`, "--to", form, "-o", "hd"], { cwd: folder });
    expect(run.status).toBe(2);
    expect(run.stderr).toContain("the output would overwrite an input");
    expect(contents(folder)).toEqual(before);
  });

  test("export, the last of more files than are held open", async () => {
    const folder = named(["index.html"]);
    for (let i = 0; i < 110; i++) writeFileSync(join(folder, `n${i}.txt`), ORDER);
    const before = contents(folder);
    const run = await shnor(["export", "n*.txt", "hd/index.html", "--to", "html", "-o", "hd"], { cwd: folder });
    expect(run.status).toBe(2);
    expect(contents(folder)).toEqual(before);
  });
});

test.each([
  ["csv", "activities.csv"],
  ["html", "index.html"],
])("export --to %s does not leave its folder by a link", async (form, name) => {
  const folder = fresh();
  mkdirSync(join(folder, "lo"));
  writeFileSync(join(folder, "victim"), "keep");
  symlinkSync("../victim", join(folder, "lo", name));
  const before = contents(folder);
  const { status, stderr } = await shnor(["export", "v.txt", "other.txt", "--to", form, "-o", "lo"], { cwd: folder });
  expect(status).toBe(2);
  expect(stderr).toContain("a link leads out of the folder for outputs");
  expect(contents(folder)).toEqual(before);
});

test("two outputs never share a file", async () => {
  const folder = fresh();
  writeFileSync(join(folder, "there.out"), "");
  symlinkSync("there.out", join(folder, "link.out"));
  linkSync(join(folder, "there.out"), join(folder, "hard.out"));
  const said = "two outputs have one file";
  await refused(folder, ["validate", "v.txt", "--report", "json=o.out", "--summary", "csv=./o.out"], said);
  await refused(folder, ["validate", "v.txt", "--report", "json=o.out", "--report", "csv=here/o.out"], said);
  for (const name of ["link.out", "hard.out", resolve(folder, "there.out")])
    await refused(folder, ["validate", "v.txt", "--report", "json=there.out", "--report", `csv=${name}`], said);
  await refused(
    folder,
    ["validate", "v.txt", "--report", "json=k.json", "--baseline", "./k.json", "--update-baseline"],
    said,
  );
  expect(existsSync(join(folder, "o.out"))).toBe(false);
});

describe("a configuration that was found writes below its own folder", () => {
  const project = (config: string): string => {
    const folder = fresh();
    mkdirSync(join(folder, "inner", "deep"), { recursive: true });
    writeFileSync(join(folder, "inner", "shnor.config.yaml"), config);
    writeFileSync(join(folder, "inner", "a.txt"), ORDER);
    symlinkSync("..", join(folder, "inner", "up"));
    return folder;
  };

  test.each([
    ["report: ['json=../r.json']"],
    ["report: ['json=up/r.json']"],
    ["summary: ['csv=../v.txt']"],
    ["cacheDir: ../cache"],
    ["cacheDir: up/cache"],
    ["report: ['json=/tmp/shnor-never.json']"],
  ])("%s is refused", async (config) => {
    const folder = project(config);
    const before = contents(folder);
    const cwd = join(folder, "inner");
    const { status, stderr } = await shnor(["validate", "a.txt"], { cwd });
    expect(status).toBe(2);
    expect(stderr).toMatch(/shnor\.config\.yaml: the output .* lies outside its folder/);
    expect(contents(folder)).toEqual(before);
  });

  test("a list elsewhere is refused, one beside it read; named with --config, any", async () => {
    const folder = project("expect: ../list.csv");
    writeFileSync(join(folder, "list.csv"), "file\nb.txt\n");
    const cwd = join(folder, "inner");
    const found = await shnor(["validate", "a.txt", "--report", "concise"], { cwd });
    expect(found).toMatchObject({ status: 2, stdout: "" });
    expect(found.stderr).toMatch(/shnor\.config\.yaml: the list .*list\.csv lies outside its folder/);
    const args = ["validate", "a.txt", "--report", "concise", "--config", "shnor.config.yaml"];
    expect((await shnor(args, { cwd })).stdout).toContain("batch/missing-document");
  });

  test("a baseline above it may be read, not written", async () => {
    const folder = project("baseline: ../k.json");
    const cwd = join(folder, "inner");
    expect((await shnor(["validate", "a.txt", "--update-baseline"], { cwd })).stderr).toContain("outside its folder");
    expect(existsSync(join(folder, "k.json"))).toBe(false);
    await shnor(["validate", "a.txt", "--update-baseline", "--baseline", "../k.json"], { cwd });
    expect((await shnor(["validate", "a.txt"], { cwd })).status).toBe(0);
  });

  test("inside, or named, it writes", async () => {
    const folder = project("report: ['json=out.json', 'pretty']");
    await shnor(["validate", "../a.txt"], { cwd: join(folder, "inner", "deep") });
    expect(existsSync(join(folder, "inner", "out.json"))).toBe(true);
    const other = project("report: ['json=../r.json', 'pretty']");
    await shnor(["validate", "a.txt", "--config", "shnor.config.yaml"], { cwd: join(other, "inner") });
    expect(existsSync(join(other, "r.json"))).toBe(true);
  });
});
