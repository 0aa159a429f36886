import { fileURLToPath } from "node:url";
import { Tinypool } from "tinypool";
import type { Reply } from "./work/work.ts";
import type { WorkerSettings } from "./worker.ts";

/** Threads that work side by side. */
export interface Pool {
  /** Rejects where the thread died over the item; the next item gets another thread. */
  run(item: string): Promise<Reply>;
  close(): Promise<void>;
}

/** Where the built program keeps the entry of its threads, from wherever in it this is asked. */
export const workerEntry = (): URL => new URL(import.meta.resolve("#worker"));

export function openPool(jobs: number, settings: WorkerSettings, entry: URL = workerEntry()): Pool {
  const filename = fileURLToPath(entry);
  const pool = new Tinypool({ filename, minThreads: jobs, maxThreads: jobs, workerData: settings });
  const waiting = new Set<(error: unknown) => void>();
  const giveUp = (error: unknown): void => {
    for (const fail of waiting) fail(error);
  };
  // A thread that could not begin has no item of its own, and where no thread is left nothing would ever be done.
  pool.on("error", giveUp);
  const run = async (item: string): Promise<Reply> => {
    let fail = giveUp;
    const givenUp = new Promise<never>((_, failed) => {
      fail = failed;
    });
    waiting.add(fail);
    try {
      return (await Promise.race([pool.run(item), givenUp])) as Reply;
    } catch (error) {
      if (pool.threads.length === 0) giveUp(error);
      throw error;
    } finally {
      waiting.delete(fail);
    }
  };
  return { run, close: () => pool.destroy() };
}
