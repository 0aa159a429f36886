import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { constants, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll } from "vitest";

const BIN = resolve("bin/shnor.js");

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunSettings {
  readonly input?: string | Uint8Array;
  readonly cwd?: string;
  readonly env?: Record<string, string>;
  /** Options of Node itself. */
  readonly node?: readonly string[];
}

/** Starts the built program in a clean environment. */
export function start(args: readonly string[], { cwd, env, node = [] }: RunSettings = {}) {
  const { PATH = "" } = process.env;
  return spawn(process.execPath, [...node, BIN, ...args], { cwd, env: { PATH, LANG: "C.UTF-8", ...env } });
}

/** The status as a shell tells it, where a signal has one too. */
export function statusOf(child: ReturnType<typeof start>): Promise<number> {
  return new Promise((done) =>
    child.on("close", (status, signal) => done(status ?? 128 + constants.signals[signal as NodeJS.Signals])),
  );
}

export function shnor(args: readonly string[], settings: RunSettings = {}): Promise<Run> {
  return new Promise((done, failed) => {
    const child = start(args, settings);
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
    child.on("error", failed);
    child.on("close", (status) =>
      done({ status, stdout: Buffer.concat(out).toString("utf8"), stderr: Buffer.concat(err).toString("utf8") }),
    );
    child.stdin.on("error", () => {});
    child.stdin.end(settings.input ?? "");
  });
}

/** A folder of its own for the files of a test file; gone afterwards. */
export function workspace(files: Readonly<Record<string, string | Uint8Array>> = {}): (name: string) => string {
  const folder = mkdtempSync(join(tmpdir(), "shnor-test-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return (name) => join(folder, name);
}

/** A small order of an invented office. */
export const ORDER = `УПРАВЛЕНИЕ ОБРАЗОВАНИЯ АДМИНИСТРАЦИИ ЗАРЕЧЕНСКОГО РАЙОНА

ПРИКАЗ

12.03.2024	№ 45

Об утверждении плана поддержки школ

В целях повышения качества образования ПРИКАЗЫВАЮ:
1. Утвердить план поддержки школ.
2. Контроль за исполнением приказа оставляю за собой.

Начальник	П.Р. Луговой
`;
