import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Input } from "../../src/batch/inputs.ts";
import { outletFor } from "../../src/commands/outlet.ts";
import { FilesRead } from "../../src/commands/overwriting.ts";
import { json } from "../../src/export/json.ts";
import { workspace } from "../cli/shnor.ts";

const at = workspace();
const TEXTS = [
  ["a.txt", { text: "[1]" }],
  ["b.txt", { text: "[", rest: ["2", "]"] }],
] as const;
const INPUTS = TEXTS.map(([name]): Input => ({ path: name, name, relative: name }));
const RUN = { inputs: INPUTS, reads: new FilesRead(INPUTS), many: true, lang: "en" } as const;

test("texts and texts in pieces make one file", async () => {
  const outlet = outletFor(json, { ...RUN, output: at("all.json") });
  for (const [i, [, done]] of TEXTS.entries()) expect(await outlet.put(INPUTS[i] as Input, done)).toBe(at("all.json"));
  expect(existsSync(at("all.json"))).toBe(false);
  expect(await outlet.finish()).toEqual([]);
  expect(readFileSync(at("all.json"), "utf8")).toBe("[\n[1],\n[2]\n]\n");
});

test("or a file each", async () => {
  const outlet = outletFor(json, { ...RUN, outDir: at("models") });
  for (const [i, [, done]] of TEXTS.entries()) await outlet.put(INPUTS[i] as Input, done);
  expect(await outlet.finish()).toEqual([]);
  expect(["a", "b"].map((name) => readFileSync(at(`models/${name}.json`), "utf8"))).toEqual(["[1]", "[2]"]);
});
