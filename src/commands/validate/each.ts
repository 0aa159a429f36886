import type { Inputs } from "../../batch/inputs.ts";
import { type JudgedDocument, judgeProblem } from "../../batch/judge.ts";
import type { JudgeFacts } from "../../batch/tasks/judge.ts";
import type { Reply } from "../../batch/tasks/work.ts";
import type { Lang } from "../../rules/rule.ts";
import { type BatchRun, runBatch } from "../batch.ts";
import { progressOf } from "../progress.ts";

/** What was judged of one input. */
export interface OneJudged {
  readonly documents: readonly JudgedDocument[];
  /** Whether a rule failed. */
  readonly faulty: boolean;
}

/** What was judged of each input, in their order, and how many seconds it took. */
export interface EachJudged {
  readonly each: readonly OneJudged[];
  readonly seconds: number;
}

/** Judges the inputs one by one. */
export async function judgeEach(inputs: Pick<Inputs, "inputs" | "many">, run: BatchRun): Promise<EachJudged> {
  const { messages, options, settings } = run;
  const live = inputs.many && process.stderr.isTTY;
  const progress = progressOf(messages, { total: inputs.inputs.length, lang: options.lang, live });
  const each: OneJudged[] = [];
  let told = false;
  for await (const { reply } of runBatch(inputs, run)) {
    const one = oneOf(reply, settings.lang);
    each.push({ documents: one.documents, faulty: one.faults.length > 0 });
    progress.step(one.documents.reduce((sum, { findings }) => sum + findings.length, 0));
    // A rule that fails will fail over and over.
    if (!told) for (const { rule, message, stack } of one.faults.slice(0, 1)) messages.fault(rule, message, stack);
    told ||= one.faults.length > 0;
  }
  return { each, seconds: progress.end() };
}

function oneOf(reply: Reply, lang: Lang): { documents: readonly JudgedDocument[]; faults: JudgeFacts["faults"] } {
  if ("problem" in reply) return { documents: [judgeProblem(reply.problem, lang)], faults: [] };
  const { faults } = JSON.parse(reply.facts) as JudgeFacts;
  return { documents: JSON.parse(reply.text) as JudgedDocument[], faults };
}
