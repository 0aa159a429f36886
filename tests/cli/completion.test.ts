import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { EXPORTS, FORMATS } from "../../src/export/index.ts";
import { RULE_IDS } from "../../src/model/rule-ids.ts";
import { REPORT_NAMES } from "../../src/report/index.ts";
import { shnor, workspace } from "./shnor.ts";

const at = workspace({ "order.txt": "", "two words.txt": "" });
mkdirSync(at("orders"));
mkdirSync(at("bin"));
writeFileSync(at("bin/shnor"), `#!/bin/sh\nexec "${process.execPath}" "${resolve("bin/shnor.js")}" "$@"\n`);
chmodSync(at("bin/shnor"), 0o755);

vi.setConfig({ testTimeout: 60_000 });

const has = (program: string): boolean => spawnSync(program, ["--version"]).status === 0;

/** What a shell does after the script of `shnor completion`, where `shnor` is on the path. */
function inShell(program: string, script: string): string[] {
  const PATH = `${at("bin")}:${process.env.PATH ?? ""}`;
  const env = { PATH, LANG: "C.UTF-8", HOME: at("."), TERM: "dumb" };
  const { stdout, stderr, status } = spawnSync(program, ["-c", script], { cwd: at("."), env, encoding: "utf8" });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return stdout.split("\n").filter((line) => line !== "");
}

async function offered(word: string, ...before: string[]): Promise<string[]> {
  const { status, stdout } = await shnor(["complete", `--word=${word}`, ...before]);
  expect(status).toBe(0);
  return stdout.split("\n").flatMap((line) => (line === "" ? [] : [line.split("\t")[0] as string]));
}

describe("shnor complete", () => {
  test.each([
    ["commands", "pa", [], ["parse"]],
    ["flags of a command", "--fo", ["parse"], ["--format"]],
    ["flags of no command", "--v", [], ["--version"]],
    ["values that the grammar lists", "", ["parse", "--format"], FORMATS],
    ["values behind a sign", "--to=x", ["export"], ["--to=xlsx"]],
    ["all forms of export", "", ["export", "order.txt", "--to"], EXPORTS],
    ["reports", "", ["validate", "--report"], REPORT_NAMES],
    ["the file of a report", "sarif=", ["validate", "--report"], [":files"]],
    ["the start of a rule", "numbering/g", ["validate", "--rule"], ["numbering/gap=", ":nospace"]],
    ["the severity of a rule", "numbering/gap=i", ["validate", "--rule"], ["numbering/gap=info"]],
    ["a group of rules", "numbering/*", ["validate", "--rule"], ["numbering/*=", ":nospace"]],
    ["rules to explain", "", ["explain"], RULE_IDS],
    ["schemas", "doc", ["schema"], ["document"]],
    ["stages", "", ["inspect", "--stage"], ["layout", "structure"]],
    ["tables", "act", ["export", "--table"], ["activities"]],
    ["encodings", "koi", ["parse", "--encoding"], ["koi8-r"]],
    ["commands to help with", "val", ["help"], ["validate"]],
    ["shells", "f", ["completion"], ["fish"]],
    ["files to read", "", ["parse"], [":files"]],
    ["more files to read", "", ["parse", "-o", "x", "order.txt"], [":files"]],
    ["the second of two", "", ["diff", "old.txt"], [":files"]],
    ["nothing behind the last argument", "", ["diff", "old.txt", "new.txt"], []],
    ["folders", "", ["parse", "--out-dir"], [":folders"]],
    ["nothing for a number", "", ["validate", "--max-warnings"], []],
    ["nothing for what is no command", "", ["nothing"], []],
  ])("offers %s", async (_, word, before, expected) => {
    expect(await offered(word, ...before)).toEqual(expected);
  });

  test("says what a command does, in the user's language", async () => {
    const { stdout } = await shnor(["complete", "--word=pa"], { env: { LANG: "ru_RU.UTF-8" } });
    expect(stdout).toMatch(/^parse\t.*[а-я]/);
  });
});

/** The line before the cursor, and what a shell then offers. */
const CASES: readonly (readonly [words: readonly string[], offers: readonly string[]])[] = [
  [["val"], ["validate"]],
  [["parse", "--out-d"], ["--out-dir"]],
  [["explain", "numbering/g"], ["numbering/gap"]],
  [["schema", "exec"], ["executors"]],
  [
    ["parse", "ord"],
    ["order.txt", "orders"],
  ],
  [["parse", "--out-dir", "ord"], ["orders"]],
];

describe.skipIf(!has("bash"))("bash", () => {
  const run = (words: string) =>
    inShell(
      "bash",
      `source <(shnor completion bash); COMP_WORDS=(shnor ${words}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _shnor; printf '%s\\n' "\${COMPREPLY[@]}"`,
    );

  test.each(CASES)("%j", (words, offers) => {
    expect(run(words.join(" ")).sort()).toEqual(offers);
  });

  test("joins what bash parts at = and gives back the last piece", () => {
    expect(run("validate --rule numbering/gap = wa")).toEqual(["warning"]);
    expect(run("validate --report sarif = ord").sort()).toEqual(["order.txt", "orders"]);
    expect(run("export --to = xl")).toEqual(["xlsx"]);
    expect(run("validate --report sarif =").sort()).toEqual(["bin", "order.txt", "orders", "two words.txt"]);
  });

  test("keeps a name with a space whole", () => {
    expect(run("parse tw")).toEqual(["two words.txt"]);
  });

  test("is registered", () => {
    expect(inShell("bash", "source <(shnor completion bash); complete -p shnor")).toEqual(["complete -F _shnor shnor"]);
  });
});

describe.skipIf(!has("zsh"))("zsh", () => {
  /** Stands for the completion system: tells what would be added. */
  const STUBS = `compdef() { }; compset() { }; _files() { print -l -- FILES $* }; compadd() { print -l -- $values; local at=\${@[(i)-S]}; (( at < $# )) && [[ -z \${@[at+1]} ]] && print NOSPACE; return 0 }`;
  const run = (...words: string[]) =>
    inShell(
      "zsh",
      `${STUBS}; source <(shnor completion zsh); words=(shnor ${words.map((word) => `'${word}'`).join(" ")}); CURRENT=$#words; _shnor; true`,
    );

  test.each([
    [["val"], ["validate"]],
    [["parse", "--out-d"], ["--out-dir"]],
    [["explain", "numbering/g"], ["numbering/gap"]],
    [
      ["validate", "--rule", "numbering/g"],
      ["numbering/gap=", "NOSPACE"],
    ],
    [["validate", "--rule", "numbering/gap=wa"], ["numbering/gap=warning"]],
    [["parse", "ord"], ["FILES"]],
    [
      ["parse", "--out-dir", ""],
      ["FILES", "-/"],
    ],
  ])("%j", (words, offers) => {
    expect(run(...words)).toEqual(offers);
  });
});

describe.skipIf(!has("fish"))("fish", () => {
  const run = (line: string) =>
    inShell("fish", `shnor completion fish | source; complete -C "${line}"`).map((offer) =>
      (offer.split("\t")[0] as string).replace(/\/$/, ""),
    );

  test.each(CASES)("%j", (words, offers) => {
    expect(run(`shnor ${words.join(" ")}`).sort()).toEqual(offers);
  });

  test("severities and files behind =", () => {
    expect(run("shnor validate --rule numbering/gap=wa")).toEqual(["numbering/gap=warning"]);
  });
});

describe.skipIf(!has("pwsh"))("PowerShell", () => {
  test("completes a command", () => {
    const line = "shnor val";
    const script = `shnor completion powershell | Out-String | Invoke-Expression; (TabExpansion2 '${line}' ${line.length}).CompletionMatches.CompletionText`;
    expect(inShell("pwsh", script)).toEqual(["validate"]);
  });
});
