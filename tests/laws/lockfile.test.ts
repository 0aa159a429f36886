import { expect, test } from "vitest";
import { missingOptional, readLockfile } from "../tools/lockfile.ts";

const lockfile = readLockfile();

test("the lockfile holds the packages of every platform: npm run lockfile puts them back", () => {
  expect(missingOptional(lockfile).map(({ name }) => name)).toEqual([]);
  expect(Object.keys(lockfile.packages).length).toBeGreaterThan(50);
});

test("the lockfile names no registry", () => {
  const resolved = Object.entries(lockfile.packages).filter(([, entry]) => "resolved" in entry);
  expect(resolved.map(([path]) => path)).toEqual([]);
});
