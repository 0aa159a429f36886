import { workerData } from "node:worker_threads";
import { WORKS, type WorkName } from "./tasks/index.ts";
import type { Reply, Worker } from "./tasks/work.ts";

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

/** What a thread has to leave to the main one: pieces that are made as they are written do not pass between threads. */
export type Left = "too long";

/** The entry of a thread of the pool. */
export default async function run(item: string): Promise<Reply | Left> {
  const reply = await (await worker)(item);
  return "rest" in reply ? "too long" : reply;
}
