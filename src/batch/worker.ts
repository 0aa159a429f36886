import { workerData } from "node:worker_threads";
import { WORKS, type WorkName } from "./work/index.ts";
import type { Reply, Worker } from "./work/work.ts";

/** What a thread is told when it begins. */
export interface WorkerSettings {
  readonly work: WorkName;
  readonly settings: string;
}

async function begin(): Promise<Worker> {
  // The pool's own data come first.
  const { work, settings } = (workerData as readonly [unknown, WorkerSettings])[1];
  return (await WORKS[work]())(settings);
}

const worker = begin();

/** The entry of a thread of the pool. */
export default async function run(item: string): Promise<Reply> {
  return (await worker)(item);
}
