import { execFileSync, spawn, spawnSync } from "node:child_process";
import { mkdirSync, openSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, test, vi } from "vitest";
import { encode } from "../tools/encode.ts";
import { ORDER, type RunSettings, shnor, start, workspace } from "./shnor.ts";

vi.setConfig({ testTimeout: 60_000 });

const at = workspace({
  "order.txt": ORDER,
  "1251.txt": encode(ORDER, "windows-1251") as Uint8Array,
  "picture.txt": Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]),
});

interface Answer {
  readonly id?: unknown;
  readonly document?: {
    readonly order: { readonly number: string };
    readonly source: { readonly name: string; readonly encoding: string };
  };
  readonly error?: { readonly code: string; readonly message: string };
  readonly line?: number;
}

async function answers(input: string | Uint8Array, args: readonly string[] = [], settings: RunSettings = {}) {
  const { status, stdout, stderr } = await shnor(["stream", ...args], { input, cwd: at("."), ...settings });
  const lines = stdout === "" ? [] : stdout.replace(/\n$/, "").split("\n");
  return { status, stderr, stdout, answers: lines.map((line) => JSON.parse(line) as Answer) };
}
const line = (value: unknown) => `${JSON.stringify(value)}\n`;

test("a line in, a line out, in order, whatever the lines are", async () => {
  const input = [
    line({ id: "a", text: ORDER }),
    "\n",
    line({ id: 2, path: "1251.txt" }),
    line({ id: 3, path: "1251.txt", encoding: "cp866" }),
    line({ path: "order.txt", name: "May" }),
    "nope\n",
    line({ id: 6, path: "missing.txt" }),
    line({ id: 7, path: "picture.txt" }),
    line({ id: 8, text: "  " }),
    line({ id: 9, text: "\u0000\u0000\u0000\u0000" }),
    line({ id: 10, text: "Заметка." }),
    line({ id: 11, text: 5 }),
    JSON.stringify({ id: 12, text: ORDER }),
  ];
  const run = await answers(input.join(""), ["--lang", "en"]);
  expect({ status: run.status, stderr: run.stderr }).toEqual({ status: 0, stderr: "" });
  const told = run.answers.map(({ id, document, error, line: number }) => [
    id,
    document?.source.name ?? error?.code,
    number,
  ]);
  expect(told).toEqual([
    ["a", "a", undefined],
    [undefined, "blank", 2],
    [2, "1251.txt", undefined],
    [3, "nothing-found", 4],
    [undefined, "May", undefined],
    [undefined, "not-json", 6],
    [6, "missing", 7],
    [7, "image", 8],
    [8, "empty", 9],
    [9, "binary", 10],
    [10, "nothing-found", 11],
    [11, "no-string", 12],
    [12, "12", undefined],
  ]);
  expect(run.answers[2]?.document).toMatchObject({ order: { number: "45" }, source: { encoding: "windows-1251" } });
  expect(run.answers[6]?.error?.message).toBe("no such file");
  for (const jobs of ["2", "3"]) {
    expect((await answers(input.join(""), ["--lang", "en", "--jobs", jobs])).stdout).toBe(run.stdout);
  }
});

test("the document is that of parse", async () => {
  const run = await answers(line({ id: 1, path: "order.txt" }));
  const parsed = await shnor(["parse", "order.txt"], { cwd: at(".") });
  expect(run.answers[0]?.document).toEqual(JSON.parse(parsed.stdout));
});

describe("ends of lines", () => {
  const wanted = ["45", "45"];
  const one = JSON.stringify({ id: "x\u2028y", text: ORDER });
  test.each([
    ["LF", `${one}\n${one}\n`],
    ["CRLF", `${one}\r\n${one}\r\n`],
    ["a BOM and no last end", `\ufeff${one}\n${one}`],
  ])("%s", async (_, input) => {
    const run = await answers(input);
    expect(run.answers.map(({ document }) => document?.order.number)).toEqual(wanted);
    expect(run.answers[0]?.id).toBe("x\u2028y");
  });

  test("no line, no answer, and that is well", async () => {
    expect(await answers("")).toEqual({ status: 0, stderr: "", stdout: "", answers: [] });
  });
});

test("bytes that are no UTF-8 and lines that are too long are answered; the next line is read", async () => {
  const input = Buffer.concat([
    Buffer.from(line({ id: 1, text: "x".repeat(3000) })),
    Buffer.from([0x7b, 0xff, 0xfe, 0x7d, 0x0a]),
    Buffer.from(line({ id: 2, text: ORDER })),
  ]);
  const run = await answers(input, ["--max-bytes", "2000"]);
  expect(run.answers.map(({ error, document }) => error?.code ?? document?.order.number)).toEqual([
    "too-large",
    "not-utf8",
    "45",
  ]);
  expect(run.status).toBe(0);
});

test.each(["1", "2"])("a line that names standard input takes no other line away, with %s at work", async (jobs) => {
  const child = start(["stream", "--jobs", jobs, "--lang", "en"], { cwd: at(".") });
  const ended = new Promise((done) => child.on("close", done));
  let out = "";
  child.stdout.on("data", (chunk: Buffer) => {
    out += chunk.toString("utf8");
  });
  const paths = ["/dev/stdin", "/dev/fd/0", "/proc/self/fd/0"];
  for (const [id, path] of paths.entries()) child.stdin.write(line({ id, path }));
  // A reader of the pipe would be waiting for these.
  await pause(500);
  child.stdin.end(line({ id: 3, text: ORDER }) + line({ id: 4, path: "order.txt" }));
  expect(await ended).toBe(0);
  const told = out.trimEnd().split("\n");
  expect(told.map((text) => JSON.parse(text) as Answer).map(({ id, error }) => [id, error?.code])).toEqual([
    [0, "own-lines"],
    [1, "own-lines"],
    [2, "own-lines"],
    [3, undefined],
    [4, undefined],
  ]);
});

test("what is no plain file is refused, and so is what the answers go to; no line waits", async () => {
  execFileSync("mkfifo", [at("pipe")]);
  mkdirSync(at("inner"));
  symlinkSync("/dev/zero", at("zero.txt"));
  const paths = ["/dev/stdout", "/proc/self/fd/1", "pipe", "/dev/zero", "zero.txt", "inner"];
  const input = [...paths.map((path, id) => line({ id, path })), line({ id: "text", text: ORDER })].join("");
  for (const jobs of ["1", "2"]) {
    const run = await answers(input, ["--jobs", jobs]);
    expect(run.answers.map(({ error }) => error?.code)).toEqual([
      "own-answers",
      "own-answers",
      "no-file",
      "no-file",
      "no-file",
      "no-file",
      undefined,
    ]);
  }
  const out = openSync(at("answers.ndjson"), "w");
  const child = spawn(process.execPath, [resolve("bin/shnor.js"), "stream"], {
    cwd: at("."),
    stdio: ["pipe", out, "inherit"],
  });
  const ended = new Promise((done) => child.on("close", done));
  child.stdin?.end(line({ id: 1, text: ORDER }) + line({ id: 2, path: "answers.ndjson" }));
  expect(await ended).toBe(0);
  expect(readFileSync(at("answers.ndjson"), "utf8")).toContain('"own-answers"');
});

test("standard input that cannot be read is status 2 and one line", async () => {
  writeFileSync(at("out.txt"), "");
  for (const [stdin, told] of [
    [openSync(at("."), "r"), "this is a folder, and a file is wanted"],
    [openSync(at("out.txt"), "a"), "cannot be read (EBADF)"],
  ] as const) {
    for (const args of [["stream"], ["stream", "--strict"], ["parse", "-"]]) {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [resolve("bin/shnor.js"), ...args, "--lang", "en"],
        {
          stdio: [stdin, "pipe", "pipe"],
          encoding: "utf8",
        },
      );
      expect({ args, status, stdout, stderr }).toEqual({
        args,
        status: 2,
        stdout: "",
        stderr: `shnor: -: ${told}\n`,
      });
    }
  }
});

test("--strict tells of errors by the status", async () => {
  expect((await answers(`${line({ text: ORDER })}nope\n`, ["--strict"])).status).toBe(2);
  expect((await answers(line({ text: ORDER }), ["--strict"])).status).toBe(0);
});

test.each(["1", "2"])("each answer comes before the next line is sent, with %s at work", async (jobs) => {
  const child = start(["stream", "--jobs", jobs], { cwd: at(".") });
  const ended = new Promise((done) => child.on("close", done));
  const seen: number[] = [];
  let buffer = "";
  const next = () =>
    new Promise<void>((done) => {
      const take = (chunk: Buffer): void => {
        buffer += chunk.toString("utf8");
        if (!buffer.endsWith("\n")) return;
        seen.push((JSON.parse(buffer) as { id: number }).id);
        buffer = "";
        child.stdout.off("data", take);
        done();
      };
      child.stdout.on("data", take);
    });
  for (let id = 0; id < 4; id++) {
    const answer = next();
    child.stdin.write(line({ id, text: ORDER }));
    await answer;
  }
  child.stdin.end();
  expect(await ended).toBe(0);
  expect(seen).toEqual([0, 1, 2, 3]);
});

test("a reader that leaves early is no fault", async () => {
  const child = start(["stream"], { cwd: at(".") });
  let stderr = "";
  child.stderr.on("data", (chunk: Buffer) => {
    stderr += chunk.toString("utf8");
  });
  const ended = new Promise((done) => child.on("close", done));
  child.stdin.on("error", () => {});
  child.stdout.once("data", () => child.stdout.destroy());
  const timer = setInterval(() => child.stdin.write(line({ text: ORDER }).repeat(20)), 5);
  const status = await ended;
  clearInterval(timer);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});

const hasParallel = spawnSync("parallel", ["--version"]).status === 0;

test.skipIf(!hasParallel)("under GNU parallel: blocks of lines, answered in order", () => {
  const input = Array.from({ length: 60 }, (_, i) => line({ id: i, text: ORDER.replace("№ 45", `№ ${i}`) })).join("");
  writeFileSync(at("in.ndjson"), input);
  const command = `parallel --will-cite -k -j 2 --pipe --block 20k ${process.execPath} ${resolve("bin/shnor.js")} stream < in.ndjson`;
  const { status, stdout } = spawnSync("sh", ["-c", command], { cwd: at("."), encoding: "utf8", maxBuffer: 1 << 26 });
  expect(status).toBe(0);
  const ids = stdout
    .trimEnd()
    .split("\n")
    .map((one) => (JSON.parse(one) as Answer).id);
  expect(ids).toEqual(Array.from({ length: 60 }, (_, i) => i));
});
