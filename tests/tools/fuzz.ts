import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { build } from "esbuild";
import { readCorpus } from "../fuzz/corpus.ts";
import { growingAt, LONGEST_GROWN } from "../fuzz/growth.ts";
import { nameOf } from "../fuzz/run.ts";
import { sampleOf } from "../fuzz/sample.ts";
import type { Message, Task, Told } from "../fuzz/worker.ts";
import { optionsOf } from "./options.ts";

/** An input that keeps the worker this long has hung. */
const HANG = 60_000;
const HEAP = 1024;
/** So many finds of one check are stored. */
const ENOUGH = 40;
/** So many inputs in a row that crash the worker. */
const MOST_FALLS = 5;
const PROGRESS = 60_000;

interface Settings {
  /** The worker as one file: what is changed in the sources meanwhile does not disturb a long run. */
  readonly program: string;
  readonly seed: number;
  readonly until: number;
  readonly to: number;
  readonly growth: boolean;
  readonly out: string;
}

/** Finds by their check; each is stored once. */
class Finds {
  readonly #counts = new Map<string, number>();
  readonly #stored = new Set<string>();

  constructor(readonly out: string) {}

  add({ check, detail, index, bytes }: Told): void {
    const count = (this.#counts.get(check) ?? 0) + 1;
    this.#counts.set(check, count);
    const name = `${check.replaceAll(" ", "-")}-${nameOf(bytes)}`;
    if (this.#stored.has(name) || count > ENOUGH) return;
    this.#stored.add(name);
    mkdirSync(this.out, { recursive: true });
    writeFileSync(join(this.out, `${name}.txt`), bytes);
    console.log(`${check} at ${index}: ${detail.replaceAll("\n", "\\n").slice(0, 300)}`);
  }

  get size(): number {
    return this.#stored.size;
  }

  summary(): string {
    return [...this.#counts].map(([check, count]) => `${check} ${count}`).join(", ") || "none";
  }
}

async function bundle(folder: string): Promise<string> {
  const outfile = join(folder, "worker.mjs");
  const banner =
    'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);';
  const options = { bundle: true, platform: "node", format: "esm", logLevel: "error" } as const;
  await build({ ...options, entryPoints: ["tests/fuzz/worker.ts"], outfile, banner: { js: banner } });
  return outfile;
}

/** Runs a worker from an index on; the number of inputs, and whether it ended of itself. */
function work(
  from: number,
  { program, seed, until, to, growth }: Settings,
  finds: Finds,
): Promise<{ next: number; ended: boolean }> {
  const at = new SharedArrayBuffer(4);
  const place = new Int32Array(at);
  place[0] = from;
  const task: Task = { seed, from, to, until, growth, at };
  const worker = new Worker(program, {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: HEAP },
  });
  return new Promise((done) => {
    const started = Date.now();
    let [last, since, told] = [from, Date.now(), Date.now()];
    const stop = (check: string, detail: string) => {
      clearInterval(watch);
      const index = Atomics.load(place, 0);
      const corpus = readCorpus();
      const bytes = growth
        ? Buffer.from(growingAt(seed, index, corpus).of(LONGEST_GROWN))
        : sampleOf(seed, index, corpus);
      finds.add({ check, detail, index, bytes });
      void worker.terminate();
      done({ next: index + 1, ended: false });
    };
    const watch = setInterval(() => {
      const index = Atomics.load(place, 0);
      if (index !== last) [last, since] = [index, Date.now()];
      else if (Date.now() - since > HANG) stop("hang", `more than ${HANG} ms`);
      if (Date.now() - told > PROGRESS) {
        told = Date.now();
        const rate = Math.round((index - from) / ((told - started) / 1000));
        const memory = Math.round(process.memoryUsage().rss / 2 ** 20);
        console.log(`${index} inputs, ${rate} a second, ${memory} MB; finds: ${finds.summary()}`);
      }
    }, 1000);
    worker.on("message", (message: Message) => {
      if ("find" in message) finds.add(message.find);
      else {
        clearInterval(watch);
        done({ next: from + message.done, ended: true });
      }
    });
    worker.on("error", (error) => stop("crash", error instanceof Error ? error.message : String(error)));
  });
}

async function main(): Promise<void> {
  const values = optionsOf("fuzz", "spoils documents and watches what becomes of them", {
    minutes: ["1", "how long"],
    seed: ["1", "of all that is left to chance"],
    from: ["0", "the first input"],
    count: ["1000000000", "inputs at most"],
    out: ["fuzz-finds", "folder of what was found"],
    growth: [false, "look for texts that take more time than their length"],
  });
  if (values === null) return;
  const from = Number(values.from);
  const folder = mkdtempSync(join(tmpdir(), "shnor-fuzz-"));
  const settings = {
    program: await bundle(folder),
    seed: Number(values.seed),
    until: Date.now() + Number(values.minutes) * 60_000,
    to: from + Number(values.count),
    growth: values.growth,
    out: values.out,
  };
  const finds = new Finds(settings.out);
  let next = from;
  let falls = 0;
  for (let ended = false; !ended; ) {
    const ran = await work(next, settings, finds);
    falls = ran.next - next > 1 ? 0 : falls + 1;
    if (falls > MOST_FALLS) throw new Error("the worker falls at every input: it is the fuzzer that is broken");
    [next, ended] = [ran.next, ran.ended || ran.next >= settings.to];
  }
  rmSync(folder, { recursive: true });
  console.log(`${next - from} inputs of seed ${settings.seed}; finds: ${finds.summary()}`);
  if (finds.size > 0) process.exitCode = 1;
}

if (process.argv[1]?.endsWith("fuzz.ts")) await main();
