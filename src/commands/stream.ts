import { inOrder } from "../batch/in-order.ts";
import { type Jobs, workersFor } from "../batch/jobs.ts";
import { linesIn, type RawLine } from "../batch/lines.ts";
import { internalProblem, problemOf } from "../batch/problem.ts";
import { standardInput } from "../batch/read.ts";
import { type AnswerSettings, answerBad, answerProblem, answerWork, type Line } from "../batch/tasks/answer.ts";
import type { Done, Worker } from "../batch/tasks/work.ts";
import type { Lang } from "../rules/rule.ts";
import { escapedLines } from "../text/visible.ts";
import type { ColorMode } from "./color.ts";
import { EXIT } from "./exit.ts";
import { messagesTo } from "./messages.ts";
import { FilesRead } from "./overwriting.ts";
import { type ReadingOptions, readingOf } from "./reading.ts";
import { openSink } from "./sink.ts";

/** What `shnor stream` can be told. */
export interface StreamOptions extends ReadingOptions {
  readonly jobs?: Jobs;
  readonly strict?: boolean;
  readonly lang: Lang;
  readonly color: ColorMode;
}

/** Lines in hand for each worker. */
const IN_HAND = 4;

interface Team {
  readonly workers: number;
  readonly work: Worker;
  close(): Promise<void>;
}

async function teamOf(jobs: Jobs, settings: string): Promise<Team> {
  const workers = workersFor(jobs, Number.POSITIVE_INFINITY);
  if (workers === 1) return { workers, work: await answerWork(settings), close: async () => {} };
  const { openPool } = await import("../batch/pool.ts");
  const pool = openPool(workers, { work: "answer", settings });
  return { workers, work: pool.run, close: pool.close };
}

/** The answer to a line as bytes: what is no line of text is answered here. */
function answerer({ work }: Team, { lang, maxBytes }: AnswerSettings): (line: RawLine) => Promise<Done> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  return async (line) => {
    const { number } = line;
    if ("tooLong" in line) {
      return answerProblem({ input: "-", code: "too-large", detail: String(maxBytes) }, lang, number);
    }
    let text: string;
    try {
      text = decoder.decode(line.bytes);
    } catch {
      return answerBad({ code: "not-utf8" }, lang, number);
    }
    try {
      const item: Line = { number, text };
      const reply = await work(JSON.stringify(item));
      return "problem" in reply ? answerProblem(reply.problem, lang, number) : reply;
    } catch (error) {
      return answerProblem(internalProblem("-", error), lang, number);
    }
  };
}

/** Standard input that ends with an error, which is none of this program's. */
class Unreadable extends Error {}

async function* linesGiven(maxBytes: number): AsyncGenerator<RawLine> {
  try {
    yield* linesIn(standardInput(), maxBytes);
  } catch (cause) {
    throw new Unreadable("standard input", { cause });
  }
}

/** `shnor stream`: a line of NDJSON in, a line out, in order. A bad line is answered too; the status tells of it if asked to. */
export async function stream({ jobs = 1, strict, ...options }: StreamOptions, dataLang: Lang): Promise<number> {
  // Its own answers would be its next lines, without end.
  new FilesRead([], ["-", options.registry]).refuse(undefined);
  const settings: AnswerSettings = await readingOf(options, dataLang);
  const team = await teamOf(jobs, JSON.stringify(settings));
  const sink = await openSink(undefined, options.lang, escapedLines);
  const met = new Set<string>();
  try {
    const lines = linesGiven(options.maxBytes);
    const window = team.workers === 1 ? 1 : team.workers * IN_HAND;
    for await (const { facts, text } of inOrder(lines, window, answerer(team, settings))) {
      met.add(facts);
      if (!(await sink.write(text))) break;
    }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    (await messagesTo(process.stderr, options)).problem(problemOf("-", error.cause));
    return EXIT.failed;
  } finally {
    process.stdin.destroy();
    await team.close();
  }
  if (!strict) return EXIT.clean;
  if (met.has("fault")) return EXIT.internal;
  return met.has("error") ? EXIT.failed : EXIT.clean;
}
