import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { afterEach, describe, expect, test, vi } from "vitest";
import { ORDER, shnor, start, workspace } from "./shnor.ts";

vi.setConfig({ testTimeout: 60_000 });

const at = workspace();
const GAP = ORDER.replace("2. Контроль", "4. Контроль");
const NO_NUMBER = ORDER.replace("12.03.2024\t№ 45", "");

let folders = 0;
function folder(files: Readonly<Record<string, string>>): string {
  const name = `watched-${++folders}`;
  mkdirSync(at(`${name}/below`), { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(at(`${name}/${file}`), text);
  return at(name);
}

/** A run of the program that goes on; its words since the last look. */
function watching(args: readonly string[], cwd: string) {
  const child = start(["validate", ...args, "--watch", "--report", "concise", "--lang", "en"], { cwd });
  let all = "";
  let from = 0;
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      all += chunk.toString("utf8");
    });
  }
  const ended = new Promise<number | null>((done) => child.on("close", done));
  // The two streams race: what is waited for comes in any order.
  const until = async (...texts: readonly (string | RegExp)[]): Promise<string> => {
    const found = () => texts.every((text) => all.slice(from).search(text) >= 0);
    for (let i = 0; i < 3000 && !found() && child.exitCode === null; i++)
      await new Promise((done) => setTimeout(done, 10));
    const news = all.slice(from);
    from = all.length;
    for (const text of texts) expect(news).toMatch(text);
    return news;
  };
  const stop = (): Promise<number | null> => {
    child.kill("SIGINT");
    return ended;
  };
  running = child;
  return { until, stop };
}
let running: ReturnType<typeof start> | undefined;
afterEach(() => void running?.kill("SIGKILL"));

describe("a folder", () => {
  test("what is saved, new, renamed and gone is judged at once; Ctrl-C ends with the last status", async () => {
    const cwd = folder({ "a.txt": ORDER, "note.pdf": "x" });
    const { until, stop } = watching(["."], cwd);
    await until("watching; Ctrl-C ends\n");
    writeFileSync(`${cwd}/a.txt`, GAP);
    await until("a.txt:11:1 warning numbering/gap", /1 document; .*warning.*\n/);
    writeFileSync(`${cwd}/below/b.txt`, NO_NUMBER);
    const news = await until(/below\/b\.txt:\d+:\d+ error order\/missing-number/, /2 documents; .*\n/);
    expect(news).not.toContain("a.txt:11:1");
    renameSync(`${cwd}/below/b.txt`, `${cwd}/c.txt`);
    await until(/c\.txt:\d+:\d+ error order\/missing-number/, "below/b.txt: gone\n", /2 documents; .*\n/);
    rmSync(`${cwd}/c.txt`);
    await until(/c\.txt: gone\n1 document; .*\n/);
    expect(await stop()).toBe(0);
  });

  test("an editor that writes beside and renames; the status is 1 where the last state is bad", async () => {
    const cwd = folder({ "a.txt": ORDER });
    const { until, stop } = watching(["a.txt"], cwd);
    await until("watching; Ctrl-C ends\n");
    for (const [text, told] of [
      [GAP, "numbering/gap"],
      [NO_NUMBER, "order/missing-number"],
    ] as const) {
      writeFileSync(`${cwd}/.a.txt.swp`, text);
      renameSync(`${cwd}/.a.txt.swp`, `${cwd}/a.txt`);
      await until(told, /1 document; .*\n/);
    }
    expect(await stop()).toBe(1);
  });

  test("that is empty at first; a pattern; nothing is told where nothing has changed", async () => {
    const cwd = folder({});
    const { until, stop } = watching(["below/*.txt"], cwd);
    await until("watching; Ctrl-C ends\n");
    writeFileSync(`${cwd}/below/x.md`, ORDER);
    writeFileSync(`${cwd}/other.txt`, GAP);
    writeFileSync(`${cwd}/below/b.txt`, GAP);
    const news = await until("below/b.txt:11:1 warning numbering/gap", /1 document; .*\n/);
    expect(news).not.toContain("other.txt");
    expect(await stop()).toBe(0);
  });
});

test("a folder that goes away and comes back: the run goes on", async () => {
  const cwd = folder({});
  const path = `${cwd}/in`;
  mkdirSync(path);
  writeFileSync(`${path}/a.txt`, ORDER);
  const { until, stop } = watching(["in"], cwd);
  await until("watching; Ctrl-C ends\n");
  rmSync(path, { recursive: true });
  await until("in/a.txt: gone\n", "shnor: in: no such file\n", /0 documents, 1 not read/);
  mkdirSync(path);
  await until("the folder holds no .txt");
  writeFileSync(`${path}/b.txt`, GAP);
  await until("in/b.txt:11:1 warning numbering/gap", /1 document; .*\n/);
  writeFileSync(`${path}/b.txt`, NO_NUMBER);
  await until("order/missing-number", /1 document; .*\n/);
  rmSync(path, { recursive: true });
  await until("in/b.txt: gone\n");
  expect(await stop()).toBe(2);
});

test("findings in a further part of a document are told again when either file changes", async () => {
  const cwd = folder({ "a.txt": ORDER, "b.txt": GAP });
  const { until, stop } = watching(["a.txt", "--with", "b.txt"], cwd);
  await until("b.txt:7:1 error plan/unread", "watching; Ctrl-C ends\n");
  writeFileSync(`${cwd}/b.txt`, `${GAP}\n`);
  await until("b.txt:7:1 error plan/unread", /1 document; .*\n/);
  writeFileSync(`${cwd}/a.txt`, `${ORDER}\n`);
  await until("b.txt:7:1 error plan/unread", /1 document; .*\n/);
  await stop();
});

test("a report of its own that has become an input ends the run", async () => {
  const cwd = folder({ "a.txt": ORDER });
  const { status, stderr } = await shnor(["validate", ".", "--watch", "--report", "concise=r.txt"], { cwd });
  expect({ status, told: stderr.includes("r.txt: the output would overwrite an input") }).toEqual({
    status: 2,
    told: true,
  });
});

test("what cannot be watched is refused", async () => {
  const cases = [
    ["-", "--watch"],
    ["a.txt", "--watch", "--baseline", "b.json", "--update-baseline"],
  ];
  for (const args of cases) {
    const { status, stderr } = await shnor(["validate", ...args], { cwd: at("."), input: ORDER });
    expect({ status, lines: stderr.split("\n").length }).toEqual({ status: 2, lines: 2 });
  }
  expect(cases).toHaveLength(2);
});
