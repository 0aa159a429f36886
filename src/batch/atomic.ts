import { chmodSync, closeSync, fsync, openSync, renameSync, unlinkSync, writeSync } from "node:fs";
import { readdir, realpath, rm, stat } from "node:fs/promises";
import { hostname } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";
import { fingerprint } from "../text/detached.ts";
import { onInterrupt } from "./interruption.ts";

const WAITS = [50, 150, 400];
const BUSY = new Set(["EPERM", "EBUSY", "EACCES"]);
let counter = 0;
/** The file is begun by this machine: two that share a folder do not know of each other's programs. */
const HOST = fingerprint(hostname()).toString(36);
const UNFINISHED = /^\.shnor-(?<host>[\da-z]+)-(?<pid>\d+)-\d+\.tmp$/;
const synced = promisify(fsync);

/** Takes away what an unfinished file has left. */
function remove(path: string): undefined {
  try {
    unlinkSync(path);
  } catch {
    // Gone already.
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
}

const swept = new Set<string>();

/** Takes away what programs that were killed have left in a folder. */
async function sweepOnce(folder: string): Promise<void> {
  if (swept.has(folder)) return;
  swept.add(folder);
  for (const name of await readdir(folder).catch((): string[] => [])) {
    const { host, pid } = UNFINISHED.exec(name)?.groups ?? {};
    if (host === HOST && !isAlive(Number(pid))) await rm(join(folder, name), { force: true });
  }
}

/** A new file beside the others; one that a dead program with this one's number left is passed over. */
function begun(folder: string): { readonly temporary: string; readonly descriptor: number } {
  for (;;) {
    const temporary = join(folder, `.shnor-${HOST}-${process.pid}-${++counter}.tmp`);
    try {
      return { temporary, descriptor: openSync(temporary, "wx") };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
  }
}

/** An output file that appears whole or not at all: written beside its place and renamed into it. */
export class AtomicFile {
  private isClosed = false;

  private readonly finish: () => void;

  private constructor(
    private readonly descriptor: number,
    private readonly temporary: string | null,
    private readonly target: string,
  ) {
    this.finish = temporary === null ? () => {} : onInterrupt(() => remove(temporary));
  }

  static async create(path: string): Promise<AtomicFile> {
    const target = await realpath(path).catch(() => path);
    const old = await stat(target).catch(() => null);
    if (old?.isDirectory()) throw Object.assign(new Error("is a folder"), { code: "EISDIR" });
    // A device or a pipe cannot be replaced.
    if (old && !old.isFile()) return new AtomicFile(openSync(target, "w"), null, target);
    const folder = dirname(target);
    await sweepOnce(folder);
    const { temporary, descriptor } = begun(folder);
    const file = new AtomicFile(descriptor, temporary, target);
    if (old) chmodSync(temporary, old.mode & 0o777);
    return file;
  }

  write(content: string | Uint8Array): void {
    const bytes = typeof content === "string" ? Buffer.from(content, "utf8") : content;
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(this.descriptor, bytes, at);
    } catch (error) {
      // What was written of it would keep a full disk full.
      this.abort();
      throw error;
    }
  }

  /** Nothing more comes; the file does not appear yet. */
  async close(): Promise<void> {
    if (this.isClosed) return;
    this.isClosed = true;
    try {
      if (this.temporary !== null) await synced(this.descriptor);
    } catch (error) {
      this.discard();
      throw error;
    } finally {
      closeSync(this.descriptor);
    }
  }

  async commit(): Promise<void> {
    await this.close();
    if (this.temporary === null) return;
    for (let attempt = 0; ; attempt++) {
      try {
        renameSync(this.temporary, this.target);
        this.finish();
        return;
      } catch (error) {
        const wait = WAITS[attempt];
        if (wait !== undefined && BUSY.has((error as NodeJS.ErrnoException).code ?? "")) await pause(wait);
        else {
          this.discard();
          throw error;
        }
      }
    }
  }

  /** Gives the output up; what stood in its place before stays. */
  abort(): void {
    if (!this.isClosed) closeSync(this.descriptor);
    this.isClosed = true;
    this.discard();
  }

  private discard(): void {
    if (this.temporary === null) return;
    remove(this.temporary);
    this.finish();
  }
}
