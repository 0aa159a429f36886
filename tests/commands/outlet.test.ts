import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { outletFor } from "../../src/commands/outlet.ts";
import { json } from "../../src/export/json.ts";
import { workspace } from "../cli/shnor.ts";

const at = workspace();
const input = (name: string) => ({ path: name, name, relative: name });
const TEXTS = [
  ["a.txt", { text: "[1]" }],
  ["b.txt", { text: "[", rest: ["2", "]"] }],
] as const;

test("texts and texts in pieces make one file", async () => {
  const outlet = outletFor(json, { output: at("all.json"), many: true, lang: "en" });
  for (const [name, done] of TEXTS) expect(await outlet.put(input(name), done)).toBe(at("all.json"));
  expect(existsSync(at("all.json"))).toBe(false);
  expect(await outlet.finish()).toEqual([]);
  expect(readFileSync(at("all.json"), "utf8")).toBe("[\n[1],\n[2]\n]\n");
});

test("or a file each", async () => {
  const outlet = outletFor(json, { outDir: at("models"), many: true, lang: "en" });
  for (const [name, done] of TEXTS) await outlet.put(input(name), done);
  expect(await outlet.finish()).toEqual([]);
  expect(["a", "b"].map((name) => readFileSync(at(`models/${name}.json`), "utf8"))).toEqual(["[1]", "[2]"]);
});
