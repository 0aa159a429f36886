import { fileURLToPath } from "node:url";
import { Tinypool } from "tinypool";
import type { Reply } from "./tasks/work.ts";
import type { WorkerSettings } from "./worker.ts";

/** Threads that work side by side. */
export interface Pool {
  /** Rejects where the thread died over the item; the next item gets another thread. */
  run<R = Reply>(item: string): Promise<R>;
  close(): Promise<void>;
}

/** What a document leaves behind is soon garbage: with less room for it a thread is as quick and takes less memory. */
const YOUNG_MB = 12;

/** Where the built program keeps the entry of its threads, from wherever in it this is asked. */
export const workerEntry = (): URL => new URL(import.meta.resolve("#worker"));

export function openPool(jobs: number, settings: WorkerSettings, entry: URL = workerEntry()): Pool {
  const filename = fileURLToPath(entry);
  const resourceLimits = { maxYoungGenerationSizeMb: YOUNG_MB };
  const pool = new Tinypool({ filename, minThreads: jobs, maxThreads: jobs, workerData: settings, resourceLimits });
  const waiting = new Set<(error: unknown) => void>();
  let broken = false;
  const giveUp = (error: unknown): void => {
    broken = true;
    for (const fail of waiting) fail(error);
  };
  // A thread that could not begin has no item of its own, and where no thread is left nothing would ever be done.
  pool.on("error", giveUp);
  const run = async <R>(item: string): Promise<R> => {
    let fail = giveUp;
    const givenUp = new Promise<never>((_, failed) => {
      fail = failed;
    });
    waiting.add(fail);
    try {
      return (await Promise.race([pool.run(item), givenUp])) as R;
    } catch (error) {
      if (pool.threads.length === 0) giveUp(error);
      throw error;
    } finally {
      waiting.delete(fail);
    }
  };
  return {
    run,
    close: async () => {
      // The pool waits for the end of each thread and cannot bear one that fails meanwhile; idle ones hold nobody back.
      if (!broken) await pool.destroy();
    },
  };
}
