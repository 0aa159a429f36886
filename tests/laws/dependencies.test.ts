import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { packages } from "../tools/licences.ts";

/** Licences that oblige nobody who uses the program to anything but naming them. */
const USED = new Set(["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "Apache-2.0"]);
/** Those of the tools: none of their code is handed on. */
const TOOLS = new Set([...USED, "BlueOak-1.0.0", "MPL-2.0", "MIT OR Apache-2.0"]);
/** Its script only checks what an optional package has brought: it works without. */
const HARMLESS_SCRIPTS = new Set(["esbuild"]);

const all = packages();
const used = all.filter((one) => one.used);

test("every package has a licence that may be used", () => {
  const strange = all.filter((one) => !(one.used ? USED : TOOLS).has(one.licence));
  expect(strange.map(({ name, licence }) => `${name}: ${licence}`)).toEqual([]);
  expect(used.length).toBeGreaterThan(7);
});

test("nothing that is needed runs a script when it is installed", () => {
  expect(used.filter(({ scripts }) => scripts).map(({ name }) => name)).toEqual([]);
  const scripts = all.filter((one) => one.scripts && !HARMLESS_SCRIPTS.has(one.name));
  expect(scripts.map(({ name }) => name)).toEqual([]);
  const { scripts: own } = JSON.parse(readFileSync("package.json", "utf8"));
  for (const name of ["preinstall", "install", "postinstall"]) expect(own).not.toHaveProperty(name);
});

test("the bill of materials is written without a network, and names what the program consists of", {
  timeout: 60_000,
}, () => {
  const { PATH = "", HOME = "" } = process.env;
  // No registry answers at this address: what it writes comes from the lockfile alone.
  const env = { PATH, HOME, npm_config_offline: "true", npm_config_registry: "http://127.0.0.1:9/" };
  const bill = JSON.parse(execFileSync("npm", ["run", "--silent", "sbom"], { env, encoding: "utf8", stdio: "pipe" }));
  expect(bill.bomFormat).toBe("CycloneDX");
  const named = (bill.components as { name: string; group?: string; version: string }[]).map(
    ({ name, group, version }) => `${group ? `${group}/` : ""}${name}@${version}`,
  );
  // Those of the tools are in it too, and say so: without them npm leaves out what both use.
  expect(used.map(({ name, version }) => `${name}@${version}`).filter((one) => !named.includes(one))).toEqual([]);
  expect(named.length).toBeGreaterThan(used.length);
});
