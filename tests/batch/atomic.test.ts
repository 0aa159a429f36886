import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test, vi } from "vitest";
import { AtomicFile } from "../../src/batch/atomic.ts";
import { interrupt } from "../../src/batch/interruption.ts";

vi.mock("node:fs", async (original) => {
  const real = await original<typeof import("node:fs")>();
  return { ...real, renameSync: vi.fn(real.renameSync) };
});

const folder = mkdtempSync(join(tmpdir(), "shnor-test-"));
const target = join(folder, "model.json");
const rename = vi.mocked(renameSync);
const refuse = (code: string) => () => {
  throw Object.assign(new Error(code), { code });
};

beforeEach(() => {
  rename.mockClear();
  writeFileSync(target, "old", { mode: 0o640 });
});
afterAll(() => rmSync(folder, { recursive: true }));

const leftovers = () => readdirSync(folder).filter((name) => name.endsWith(".tmp"));

test("the old file stands until the new one is whole, and keeps its mode", async () => {
  const file = await AtomicFile.create(target);
  file.write("но");
  file.write("вый");
  expect(readFileSync(target, "utf8")).toBe("old");
  await file.commit();
  expect(readFileSync(target, "utf8")).toBe("новый");
  expect(statSync(target).mode & 0o777).toBe(0o640);
  expect(leftovers()).toEqual([]);
});

test("a file that another program holds is tried again", async () => {
  rename.mockImplementationOnce(refuse("EBUSY")).mockImplementationOnce(refuse("EPERM"));
  const file = await AtomicFile.create(target);
  file.write("new");
  await file.commit();
  expect(readFileSync(target, "utf8")).toBe("new");
  expect(rename).toHaveBeenCalledTimes(3);
});

test("and given up after three more tries, with nothing left behind", async () => {
  for (let i = 0; i < 4; i++) rename.mockImplementationOnce(refuse("EBUSY"));
  const file = await AtomicFile.create(target);
  file.write("new");
  await expect(file.commit()).rejects.toMatchObject({ code: "EBUSY" });
  expect(rename).toHaveBeenCalledTimes(4);
  expect(readFileSync(target, "utf8")).toBe("old");
  expect(leftovers()).toEqual([]);
});

test("given up or interrupted, nothing is left", async () => {
  const file = await AtomicFile.create(target);
  file.write("new");
  file.abort();
  const other = await AtomicFile.create(join(folder, "other.json"));
  other.write("new");
  interrupt();
  expect(readFileSync(target, "utf8")).toBe("old");
  expect(existsSync(join(folder, "other.json"))).toBe(false);
  expect(leftovers()).toEqual([]);
});

test("a link stays a link", async () => {
  const link = join(folder, "link.json");
  symlinkSync(target, link);
  const file = await AtomicFile.create(link);
  file.write("new");
  await file.commit();
  expect(readFileSync(target, "utf8")).toBe("new");
  expect(readFileSync(link, "utf8")).toBe("new");
  expect(statSync(target).ino).toBe(statSync(link).ino);
});
