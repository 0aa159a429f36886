import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";

const TEXT = readFileSync("CONTRIBUTING.md", "utf8");
const PROSE = TEXT.replace(/```.*?```/gs, "");
const SCRIPTS = Object.keys(JSON.parse(readFileSync("package.json", "utf8")).scripts);

describe("CONTRIBUTING.md", () => {
  test("names files that there are", () => {
    const named = [...PROSE.matchAll(/`((?:src|tests|fixtures|bench|\.ci|bin|schemas)[^`<*]*)`/g)].map(
      ([, path]) => path as string,
    );
    expect(named.length).toBeGreaterThan(25);
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });

  test("names scripts that there are", () => {
    const named = [...TEXT.matchAll(/npm (?:run )?(\w[\w:]*)/g)].flatMap(([, name]) => (name === "ci" ? [] : [name]));
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((name) => !SCRIPTS.includes(name as string))).toEqual([]);
  });

  test("shows code that asks for modules that there are", () => {
    const folders = ["src/normalize/schedule/patterns", "src/rules", "src/export"];
    const imports = [...TEXT.matchAll(/^import .* from "(\.[^"]+)";$/gm)].map(([, from]) => from as string);
    const added = ["./by-season.ts"];
    expect(imports.length).toBeGreaterThan(6);
    const missing = imports.filter(
      (from) =>
        !added.includes(from) &&
        !folders.some((folder) => existsSync(join(folder, dirname(from), from.split("/").at(-1) as string))),
    );
    expect(missing).toEqual([]);
  });

  test("shows lines of the tables that it speaks of", () => {
    expect(readFileSync("src/lexicon/time-events.ts", "utf8")).toContain("export const NEED_ADVERBS = [");
    expect(readFileSync("src/export/index.ts", "utf8")).toMatch(/^ {2}csv: async \(\) => \(await import\(/m);
    expect(readFileSync("src/rules/list.ts", "utf8")).toContain(
      'export { orderMissingTitle } from "./order-missing-title.ts";',
    );
    expect(readFileSync("src/model/rule-ids.ts", "utf8")).toContain('"order/missing-title": "error",');
  });
});
