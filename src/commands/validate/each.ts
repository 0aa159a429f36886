import type { Inputs } from "../../batch/inputs.ts";
import { type JudgedDocument, judgeProblem } from "../../batch/judge.ts";
import type { JudgeFacts } from "../../batch/work/judge.ts";
import { type BatchRun, runBatch } from "../batch.ts";
import { progressOf } from "../progress.ts";

/** The documents of a run, each judged for itself. */
export interface EachJudged {
  readonly judged: readonly JudgedDocument[];
  /** Whether a rule failed. */
  readonly faulty: boolean;
  readonly seconds: number;
}

/** Judges the inputs one by one, in their order; what could not be read stands first. */
export async function judgeEach(inputs: Inputs, run: BatchRun): Promise<EachJudged> {
  const { messages, options, settings } = run;
  const { lang } = settings;
  const judged: JudgedDocument[] = inputs.problems.map((problem) => judgeProblem(problem, lang));
  const live = inputs.many && process.stderr.isTTY;
  const progress = progressOf(messages, { total: inputs.inputs.length, lang: options.lang, live });
  let faulty = false;
  for await (const { reply } of runBatch(inputs, run)) {
    const own: JudgedDocument[] =
      "problem" in reply ? [judgeProblem(reply.problem, lang)] : (JSON.parse(reply.text) as JudgedDocument[]);
    judged.push(...own);
    progress.step(own.reduce((sum, { findings }) => sum + findings.length, 0));
    if ("problem" in reply) continue;
    const { faults } = JSON.parse(reply.facts) as JudgeFacts;
    // One rule that fails will fail over and over.
    if (!faulty) for (const { rule, message, stack } of faults.slice(0, 1)) messages.fault(rule, message, stack);
    faulty ||= faults.length > 0;
  }
  return { judged, faulty, seconds: progress.end() };
}
