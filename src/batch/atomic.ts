import { chmodSync, closeSync, fsyncSync, openSync, renameSync, unlinkSync, writeSync } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const WAITS = [50, 150, 400];
const BUSY = new Set(["EPERM", "EBUSY", "EACCES"]);
const pending = new Set<string>();
let counter = 0;

/** Takes away what unfinished files have left; for the moment before an interrupted program ends. */
export function discardUnfinished(): void {
  for (const path of pending) {
    try {
      unlinkSync(path);
    } catch {
      // Gone already.
    }
  }
  pending.clear();
}

/** An output file that appears whole or not at all: written beside its place and renamed into it. */
export class AtomicFile {
  private constructor(
    private readonly descriptor: number,
    private readonly temporary: string | null,
    private readonly target: string,
  ) {}

  static async create(path: string): Promise<AtomicFile> {
    const target = await realpath(path).catch(() => path);
    const old = await stat(target).catch(() => null);
    if (old?.isDirectory()) throw Object.assign(new Error("is a folder"), { code: "EISDIR" });
    // A device or a pipe cannot be replaced.
    if (old && !old.isFile()) return new AtomicFile(openSync(target, "w"), null, target);
    const temporary = join(dirname(target), `.shnor-${process.pid}-${++counter}.tmp`);
    const descriptor = openSync(temporary, "wx");
    pending.add(temporary);
    if (old) chmodSync(temporary, old.mode & 0o777);
    return new AtomicFile(descriptor, temporary, target);
  }

  write(content: string | Uint8Array): void {
    const bytes = typeof content === "string" ? Buffer.from(content, "utf8") : content;
    let at = 0;
    while (at < bytes.length) at += writeSync(this.descriptor, bytes, at);
  }

  async commit(): Promise<void> {
    if (this.temporary !== null) fsyncSync(this.descriptor);
    closeSync(this.descriptor);
    if (this.temporary === null) return;
    for (let attempt = 0; ; attempt++) {
      try {
        renameSync(this.temporary, this.target);
        pending.delete(this.temporary);
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
    closeSync(this.descriptor);
    this.discard();
  }

  private discard(): void {
    if (this.temporary === null) return;
    pending.delete(this.temporary);
    try {
      unlinkSync(this.temporary);
    } catch {
      // Gone already.
    }
  }
}
