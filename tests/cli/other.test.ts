import { spawnSync } from "node:child_process";
import { closeSync, openSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { FORMATS } from "../../src/export/index.ts";
import { VERSION } from "../../src/version.ts";
import { ORDER, shnor, workspace } from "./shnor.ts";

const at = workspace({ "order.txt": ORDER, "plan.tsv": "№\tМероприятие\tСрок\n1\tСеминар\tмай 2024\n" });

test("the version is that of the package", async () => {
  expect(JSON.parse(readFileSync("package.json", "utf8")).version).toBe(VERSION);
  expect(await shnor(["--version"])).toEqual({ status: 0, stdout: `${VERSION}\n`, stderr: "" });
});

test.skipIf(process.platform !== "linux")("a version that cannot be written is told of", () => {
  const full = openSync("/dev/full", "w");
  const args = [resolve("bin/shnor.js"), "--version"];
  const env = { PATH: process.env.PATH ?? "", LANG: "C.UTF-8" };
  const { status, stderr } = spawnSync(process.execPath, args, {
    env,
    stdio: ["ignore", full, "pipe"],
    encoding: "utf8",
  });
  closeSync(full);
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: "shnor: standard output: cannot be written: the disk is full\n",
  });
});

test("help is data", async () => {
  const { status, stdout, stderr } = await shnor(["parse", "--help"]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  for (const format of FORMATS) expect(stdout).toContain(format);
});

describe("schema", () => {
  test("lists the names, prints each as its file", async () => {
    const names = (await shnor(["schema"])).stdout.trimEnd().split("\n");
    expect([...names].sort()).toEqual(readdirSync("schemas").map((file) => file.replace(".json", "")));
    const printed = await Promise.all(names.map((name) => shnor(["schema", name])));
    expect(printed.map((run) => run.stdout)).toEqual(names.map((name) => readFileSync(`schemas/${name}.json`, "utf8")));
  });
});

describe("inspect", () => {
  test.each(["layout", "structure"])("%s shows something", async (stage) => {
    const { status, stdout, stderr } = await shnor(["inspect", "--stage", stage, at("order.txt")]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout.length).toBeGreaterThan(5);
  });

  test.each(["layout", "structure"])("%s lets nothing through that acts on a terminal", async (stage) => {
    const acting = "\u001b]0;pwn\u0007\u009b31m\u202e";
    writeFileSync(
      at("acting.txt"),
      `${ORDER}\n${acting} <b>${acting}</b>\n№\t${acting}\tСрок\n${acting}1.\tСеминар\t${acting}\n`,
    );
    const { status, stdout } = await shnor(["inspect", "--stage", stage, at("acting.txt")]);
    expect(status).toBe(0);
    expect(stdout).toContain("\\u{1b}");
    expect(stdout.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
  });

  test("a missing file is status 2", async () => {
    expect((await shnor(["inspect", "--stage", "layout", at("none")])).status).toBe(2);
  });
});

describe("an order and its plan in two files", () => {
  test("are one document that lists both", async () => {
    const { status, stdout } = await shnor(["parse", at("order.txt"), "--with", at("plan.tsv")]);
    expect(status).toBe(0);
    const { source } = JSON.parse(stdout);
    expect(source.parts.map((part: { name: string }) => part.name)).toEqual([at("order.txt"), at("plan.tsv")]);
  });

  test("a missing plan takes the order with it", async () => {
    const { status, stdout, stderr } = await shnor(["parse", at("order.txt"), "--with", at("none.tsv")]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("none.tsv: no such file");
  });
});
