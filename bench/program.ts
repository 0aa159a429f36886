import { spawn, spawnSync } from "node:child_process";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";

export const PROGRAM = fileURLToPath(new URL("../bin/shnor.js", import.meta.url));

/** How a process went: its time in milliseconds, when its first output came, and the most memory that it held. */
export interface Run {
  readonly elapsed: number;
  readonly first: number;
  readonly megabytes: number;
  readonly status: number | null;
}

// At exit the process tells on a pipe of its own how much memory it took; workers are its threads.
const TELL = `data:text/javascript,${encodeURIComponent(
  'import { writeSync } from "node:fs"; process.on("exit", () => writeSync(3, String(process.resourceUsage().maxRSS)));',
)}`;

// Certificates that an environment adds cost Node 20 more at every start than the program itself.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

export interface RunSettings {
  /** Whether the process tells how much memory it took. */
  readonly memory?: boolean;
  /** Keeps the process with all threads of Node itself to one core, where `taskset` is at hand. */
  readonly oneCore?: boolean;
}

/** Whether this machine can keep a process to one core. */
export const canPin: boolean = spawnSync("taskset", ["-c", "0", process.execPath, "-e", "0"]).status === 0;

/** Runs Node with arguments; the output is read and dropped. */
export function run(args: readonly string[], { memory = false, oneCore = false }: RunSettings = {}): Promise<Run> {
  const start = performance.now();
  const command = [
    ...(oneCore && canPin ? ["taskset", "-c", "0"] : []),
    process.execPath,
    ...(memory ? ["--import", TELL] : []),
    ...args,
  ];
  const child = spawn(command[0] as string, command.slice(1), {
    env,
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  let first = Number.POSITIVE_INFINITY;
  let kilobytes = "";
  child.stdout?.on("data", () => {
    first = Math.min(first, performance.now() - start);
  });
  child.stderr?.on("data", () => {});
  child.stdio[3]?.on("data", (data: Buffer) => {
    kilobytes += data.toString();
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => {
      resolve({ elapsed: performance.now() - start, first, megabytes: Number(kilobytes) / 1024, status });
    });
  });
}

/** Runs the program; throws where it fails, for a figure of a failed run says nothing. */
export async function shnor(args: readonly string[], settings: RunSettings = {}): Promise<Run> {
  const result = await run([PROGRAM, ...args], settings);
  if (result.status !== 0) throw new Error(`shnor ${args.join(" ")}: status ${result.status}`);
  return result;
}
