import { parentPort, workerData } from "node:worker_threads";
import type { Corpus } from "./corpus.ts";
import { readCorpus } from "./corpus.ts";
import { growingAt, LONGEST_GROWN, outgrows } from "./growth.ts";
import { checksAt, checksNamed, examine, type Find } from "./run.ts";
import { sampleOf } from "./sample.ts";
import { shrink } from "./shrink.ts";

export interface Task {
  readonly seed: number;
  readonly from: number;
  readonly to: number;
  readonly until: number;
  /** Look for texts that take more time than their length, not for what breaks a law. */
  readonly growth: boolean;
  /** Where the worker tells which input it is at: the one that hangs cannot tell itself. */
  readonly at: SharedArrayBuffer;
}

export interface Told extends Find {
  readonly index: number;
  readonly bytes: Uint8Array;
}

export type Message = { readonly find: Told } | { readonly done: number };

/** So many finds of one check are shrunk; more of them would say the same. */
const ENOUGH = 12;

async function smallest(bytes: Uint8Array, find: Find): Promise<Uint8Array> {
  const checks = checksNamed(find.check);
  const shows = async (candidate: Uint8Array) => (await examine(candidate, checks))?.check === find.check;
  const text = Buffer.from(bytes).toString("utf8");
  if (!(await shows(Buffer.from(text)))) {
    const small = await shrink(Buffer.from(bytes).toString("latin1"), (one) => shows(Buffer.from(one, "latin1")));
    return Buffer.from(small, "latin1");
  }
  return Buffer.from(await shrink(text, (one) => shows(Buffer.from(one))));
}

/** The find of an index, its input as small as it shows. */
function grown(seed: number, index: number, corpus: Corpus): Told | null {
  const growing = growingAt(seed, index, corpus);
  const detail = outgrows(growing);
  if (detail === null) return null;
  return { check: "growth", detail, index, bytes: Buffer.from(growing.of(LONGEST_GROWN)) };
}

async function main({ seed, from, to, until, growth, at }: Task): Promise<void> {
  const tell = (message: Message) => parentPort?.postMessage(message);
  const corpus = readCorpus();
  const progress = new Int32Array(at);
  const seen = new Map<string, number>();
  let index = from;
  for (; index < to && Date.now() < until; index++) {
    Atomics.store(progress, 0, index);
    if (growth) {
      const find = grown(seed, index, corpus);
      if (find) tell({ find });
      continue;
    }
    const bytes = sampleOf(seed, index, corpus);
    const find = await examine(bytes, checksAt(index));
    if (!find) continue;
    const times = (seen.get(find.check) ?? 0) + 1;
    seen.set(find.check, times);
    const small = times <= ENOUGH ? await smallest(bytes, find) : bytes;
    tell({ find: { ...find, index, bytes: small } });
  }
  tell({ done: index - from });
}

await main(workerData as Task);
