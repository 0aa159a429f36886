import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { isAbsolute, join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { openCache } from "../../src/batch/cache.ts";
import { pruneCache, usualFolder } from "../../src/batch/cache-folder.ts";
import { workspace } from "../cli/shnor.ts";

const at = workspace();
const DONE = { facts: '{"findings":1}', text: "первая строка\nвторая\n" };
const bytes = Buffer.from("приказ");

let folders = 0;
function fresh() {
  const folder = at(`cache-${++folders}`);
  return { folder, cache: openCache({ folder, program: "1" }, "scope") };
}
const entriesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

describe("an entry", () => {
  test("comes back as it was put, and leaves nothing else behind", () => {
    const { folder, cache } = fresh();
    const key = cache.key("a.txt", bytes);
    expect(cache.get(key)).toEqual({ done: null });
    expect(cache.put(key, DONE)).toBeUndefined();
    expect(cache.get(key)).toEqual({ done: DONE });
    expect(entriesOf(folder)).toHaveLength(1);
  });

  test("belongs to one name, content, scope and program", () => {
    const { folder } = fresh();
    const key = (program: string, scope: string, name: string, content: Uint8Array) =>
      openCache({ folder, program }, scope).key(name, content);
    const keys = [
      key("1", "s", "a", bytes),
      key("2", "s", "a", bytes),
      key("1", "t", "a", bytes),
      key("1", "s", "b", bytes),
      key("1", "s", "a", Buffer.from("приказ ")),
      key("1", "s", "aп", Buffer.from("риказ")),
    ];
    expect(new Set(keys).size).toBe(keys.length);
    expect(key("1", "s", "a", bytes)).toBe(keys[0]);
  });

  test("that is not what was written is told and not believed", () => {
    const { folder, cache } = fresh();
    const key = cache.key("a.txt", bytes);
    cache.put(key, DONE);
    const [path = ""] = entriesOf(folder);
    const whole = readFileSync(path);
    const foreign = openCache({ folder, program: "1" }, "scope");
    const other = cache.key("b.txt", bytes);
    cache.put(other, { facts: "{}", text: "other" });
    const otherEntry = readFileSync(entriesOf(folder).find((name) => name !== path) ?? "");
    const flipped = Buffer.from(whole);
    flipped[whole.length - 3] = (flipped[whole.length - 3] ?? 0) ^ 1;
    const damaged: readonly Buffer[] = [
      Buffer.alloc(0),
      Buffer.from("something else"),
      whole.subarray(0, whole.length - 1),
      whole.subarray(0, 40),
      flipped,
      Buffer.concat([whole, Buffer.from("x")]),
      otherEntry,
    ];
    for (const content of damaged) {
      writeFileSync(path, content);
      expect(foreign.get(key)).toEqual({ done: null, note: { code: "damaged", path } });
    }
    expect(damaged).toHaveLength(7);
    cache.put(key, DONE);
    expect(cache.get(key)).toEqual({ done: DONE });
  });

  test("is not made of what comes in pieces, which is too long", () => {
    const { folder, cache } = fresh();
    const key = cache.key("a.txt", bytes);
    expect(cache.put(key, { facts: "{}", text: "a", rest: ["b"] })).toBeUndefined();
    expect(cache.get(key)).toEqual({ done: null });
    expect(existsSync(folder)).toBe(false);
  });

  test("that is a pipe is not waited for", () => {
    const { folder, cache } = fresh();
    const key = cache.key("a.txt", bytes);
    cache.put(key, DONE);
    const [path = ""] = entriesOf(folder);
    rmSync(path);
    execFileSync("mkfifo", [path]);
    expect(cache.get(key)).toEqual({ done: null, note: { code: "damaged", path } });
    cache.put(key, DONE);
    expect(cache.get(key)).toEqual({ done: DONE });
  });

  test("is given up where the folder is none", () => {
    writeFileSync(at("file"), "");
    const cache = openCache({ folder: at("file"), program: "1" }, "s");
    const key = cache.key("a", bytes);
    expect(cache.put(key, DONE)).toEqual({ code: "unwritable", path: at("file") });
    expect(cache.get(key).done).toBeNull();
  });
});

describe("the folder is kept small", () => {
  const DAY = 24 * 60 * 60 * 1000;
  const now = Date.now();
  const aged = (folder: string, name: string, days: number, size = 100) => {
    const path = join(folder, "ab", name.repeat(62).slice(0, 62));
    mkdirSync(join(folder, "ab"), { recursive: true });
    writeFileSync(path, "x".repeat(size));
    utimesSync(path, (now - days * DAY) / 1000, (now - days * DAY) / 1000);
    return path;
  };

  test("and nothing is written over that is called like its mark", async () => {
    const { folder } = fresh();
    const old = aged(folder, "0", 31);
    writeFileSync(join(folder, "pruned"), "a file of the user's");
    utimesSync(join(folder, "pruned"), 0, 0);
    expect(await pruneCache(folder, now, 250)).toBe(1);
    expect([existsSync(old), readFileSync(join(folder, "pruned"), "utf8")]).toEqual([false, "a file of the user's"]);
    rmSync(join(folder, "pruned"));
    writeFileSync(at("victim"), "keep");
    symlinkSync(at("victim"), join(folder, "pruned"));
    aged(folder, "0", 31);
    expect(await pruneCache(folder, now + 9 * DAY, 250)).toBe(0);
    expect(readFileSync(at("victim"), "utf8")).toBe("keep");
  });

  test("and it is the user's own even where XDG_CACHE_HOME is no whole path", () => {
    vi.stubEnv("XDG_CACHE_HOME", "relative/x");
    expect(isAbsolute(usualFolder())).toBe(true);
    vi.unstubAllEnvs();
  });

  test("by age, then by size, the longest unused first; once a day", async () => {
    const { folder } = fresh();
    const [old, a, b, c] = [aged(folder, "0", 31), aged(folder, "1", 3), aged(folder, "2", 2), aged(folder, "3", 1)];
    expect(await pruneCache(folder, now, 250)).toBe(2);
    expect([old, a, b, c].map((path) => existsSync(path))).toEqual([false, false, true, true]);
    const late = aged(folder, "4", 31);
    expect(await pruneCache(folder, now + DAY / 2, 250)).toBe(0);
    expect(existsSync(late)).toBe(true);
    expect(await pruneCache(folder, now + 2 * DAY, 1000)).toBe(1);
  });

  test("and nothing that is not its own is touched", async () => {
    const { folder } = fresh();
    const entry = aged(folder, "5", 40);
    writeFileSync(join(folder, "ab", "notes.txt"), "mine");
    writeFileSync(join(folder, "notes.txt"), "mine");
    utimesSync(join(folder, "ab", "notes.txt"), 1, 1);
    expect(await pruneCache(folder, now)).toBe(1);
    expect(existsSync(entry)).toBe(false);
    expect(readFileSync(join(folder, "ab", "notes.txt"), "utf8")).toBe("mine");
    rmSync(folder, { recursive: true });
    expect(await pruneCache(folder, now)).toBe(0);
  });
});
