import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { ORDER, shnor, workspace } from "./shnor.ts";

const at = workspace({ "registry.yaml": "organizations:\n  - name: Управление образования\n" });
mkdirSync(at("many"));
for (let i = 0; i < 4; i++) writeFileSync(at(`many/${i}.txt`), ORDER.replace("№ 45", `№ ${i}`));
writeFileSync(at("many/empty.txt"), "");

// Many starts of the program, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const entries = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== "pruned")
    .map((entry) => join(entry.parentPath, entry.name));
const run = (args: readonly string[], env: Record<string, string> = {}) => shnor(args, { cwd: at("."), env });

describe("with --cache the result is the same", () => {
  test.each([
    ["parse", ["parse", "many", "--summary", "--verbose"]],
    ["validate", ["validate", "many", "--report", "json", "--summary", "csv"]],
  ])("%s: first run, second run, with workers, without", async (name, args) => {
    const dir = ["--cache-dir", `cache-${name}`];
    const plain = await run(args);
    const first = await run([...args, ...dir]);
    expect(entries(at(`cache-${name}`))).toHaveLength(4);
    const second = await run([...args, ...dir]);
    const beside = await run([...args, ...dir, "--jobs", "2"]);
    expect(entries(at(`cache-${name}`))).toHaveLength(4);
    expect([first, second, beside]).toEqual([plain, plain, plain]);
    expect(plain.status).toBe(2);
  });

  test("results really come from there: an entry with another text is taken if its sum is right", async () => {
    const args = ["parse", "many/1.txt", "--cache-dir", "cache-proof"];
    await run(args);
    const [path = ""] = entries(at("cache-proof"));
    const { createHash } = await import("node:crypto");
    const [magic = "", second = "", ...body] = readFileSync(path, "utf8").split("\n");
    const changed = body.join("\n").replace('"number": "1"', '"number": "changed"');
    const sum = createHash("sha256").update(changed).digest("hex");
    writeFileSync(path, `${magic}\n${second.split(" ")[0]} ${sum}\n${changed}`);
    expect(JSON.parse((await run(args)).stdout).order.number).toBe("changed");
  });
});

test("an entry that is damaged is told, not believed, and replaced", async () => {
  const args = ["parse", "many", "--cache-dir", "cache-bad", "--format", "ndjson"];
  const good = await run(args);
  const paths = entries(at("cache-bad"));
  for (const path of paths) writeFileSync(path, readFileSync(path, "utf8").replace("УПРАВЛЕНИЕ", "УПРАВЛЕНИя"));
  const { status, stdout, stderr } = await run(args);
  expect({ status, stdout }).toEqual({ status: good.status, stdout: good.stdout });
  expect(stderr.match(/this entry of the cache is damaged or not ours/g)).toHaveLength(3);
  expect(stderr).toContain("1 more notes on the cache");
  expect(await run(args)).toEqual(good);
  expect(paths).toHaveLength(4);
});

test("whatever changes the result is another entry", async () => {
  const dir = ["--cache-dir", "cache-scope"];
  const file = "many/1.txt";
  const variants = [
    ["parse", file],
    ["parse", file, "--lang", "en"],
    ["parse", file, "--format", "ndjson"],
    ["parse", file, "--encoding", "cp1251"],
    ["parse", file, "--registry", "registry.yaml"],
    ["parse", file, "many/2.txt"],
    ["validate", file, "--lang", "ru"],
    ["validate", file, "--lang", "en"],
  ];
  const plain = [];
  for (const args of variants) plain.push(await run(args));
  const cached = [];
  for (const args of variants) cached.push(await run([...args, ...dir]));
  expect(cached).toEqual(plain);
  const count = entries(at("cache-scope")).length;
  writeFileSync(at("registry.yaml"), "organizations:\n  - name: Управление образования\n    inn: '7707083893'\n");
  await run([...(variants[4] ?? []), ...dir]);
  expect(entries(at("cache-scope"))).toHaveLength(count + 1);
  expect(count).toBeGreaterThanOrEqual(variants.length - 1);
});

test("rules have their severities after the cache", async () => {
  writeFileSync(at("gap.txt"), ORDER.replace("2. Контроль", "4. Контроль"));
  const args = ["validate", "gap.txt", "--cache-dir", "cache-rules", "--report", "json"];
  const before = await run(args);
  const off = await run([...args, "--rule", "numbering/gap=off"]);
  expect(before.stdout).toContain('"numbering/gap"');
  expect(off).toEqual(await run(["validate", "gap.txt", "--report", "json", "--rule", "numbering/gap=off"]));
  expect(off.stdout).not.toBe(before.stdout);
  expect(entries(at("cache-rules"))).toHaveLength(1);
});

test("--cache keeps in the user's cache folder; the configuration may ask for it, --no-cache has the last word", async () => {
  const env = { XDG_CACHE_HOME: at("home"), HOME: at(".") };
  await run(["parse", "many/1.txt", "--cache"], env);
  expect(entries(at("home/shnor"))).toHaveLength(1);
  mkdirSync(at("configured"));
  writeFileSync(at("configured/shnor.config.yaml"), "cacheDir: kept\njobs: 2\n");
  writeFileSync(at("configured/a.txt"), ORDER);
  await shnor(["validate", "a.txt", "--no-cache"], { cwd: at("configured") });
  expect(readdirSync(at("configured"))).not.toContain("kept");
  await shnor(["validate", "a.txt"], { cwd: at("configured") });
  expect(entries(at("configured/kept"))).toHaveLength(1);
});

test("a cache that cannot be written is told; the work is done", async () => {
  writeFileSync(at("no-folder"), "");
  const { status, stdout, stderr } = await run(["parse", "many/1.txt", "--cache-dir", "no-folder"]);
  expect(status).toBe(0);
  expect(JSON.parse(stdout).order.number).toBe("1");
  expect(stderr).toContain("the cache cannot be written to");
});
