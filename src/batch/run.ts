import { inOrder } from "./in-order.ts";
import type { Input } from "./inputs.ts";
import { internalProblem } from "./problem.ts";
import { WORKS, type WorkName } from "./tasks/index.ts";
import type { Reply } from "./tasks/work.ts";
import type { Left } from "./worker.ts";

/** Files in hand for each worker: one at work, one done, one to come. */
const IN_HAND = 3;

/** What became of one input. */
export interface Result {
  readonly input: Input;
  readonly reply: Reply;
}

export interface RunOptions {
  readonly work: WorkName;
  /** JSON. */
  readonly settings: string;
  /** 1 for none: the work is done here. */
  readonly workers: number;
}

async function* runHere(inputs: readonly Input[], { work, settings }: RunOptions): AsyncGenerator<Result> {
  const worker = await (await WORKS[work]())(settings);
  for (const input of inputs) yield { input, reply: await worker(JSON.stringify(input)) };
}

async function* runBeside(inputs: readonly Input[], { work, settings, workers }: RunOptions): AsyncGenerator<Result> {
  const { openPool } = await import("./pool.ts");
  const pool = openPool(workers, { work, settings });
  const here = async (input: Input): Promise<Result> =>
    (await runHere([input], { work, settings, workers: 1 }).next()).value;
  const run = async (input: Input): Promise<Result> => {
    // Standard input belongs to this thread.
    if (input.path === null) return here(input);
    const reply = await pool.run<Reply | Left>(JSON.stringify(input)).catch((error: unknown): Reply => {
      return { problem: internalProblem(input.name, error) };
    });
    return reply === "too long" ? here(input) : { input, reply };
  };
  try {
    yield* inOrder(inputs, workers * IN_HAND, run);
  } finally {
    await pool.close();
  }
}

/** The results of the inputs in their order, by however many workers: what fails is a result too, and the rest goes on. */
export function runInputs(inputs: readonly Input[], options: RunOptions): AsyncGenerator<Result> {
  return options.workers > 1 ? runBeside(inputs, options) : runHere(inputs, options);
}
