import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { SCHEMA_NAMES } from "../src/commands/schema.ts";
import { schemaFiles } from "./tools/schemas.ts";

test("the committed schemas are those of the model: npm run schemas writes them", () => {
  const fresh = schemaFiles();
  const committed = new Map(readdirSync("schemas").map((name) => [name, readFileSync(`schemas/${name}`, "utf8")]));
  expect([...fresh.keys()].sort()).toEqual([...committed.keys()].sort());
  for (const [name, text] of fresh) expect(text, name).toBe(committed.get(name));
});

test("the command knows every schema", () => {
  expect(SCHEMA_NAMES.map((name) => `${name}.json`)).toEqual([...schemaFiles().keys()]);
});
