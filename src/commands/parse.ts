import { collectInputs, type Inputs } from "../batch/inputs.ts";
import type { Problem } from "../batch/problem.ts";
import { readInput } from "../batch/read.ts";
import type { ParseFacts, ParseSettings } from "../batch/tasks/parse.ts";
import { WRITERS } from "../export/index.ts";
import { writtenTo } from "../report/summary.ts";
import type { Lang } from "../rules/rule.ts";
import type { Source } from "../text/source.ts";
import { visible } from "../text/visible.ts";
import { runBatch } from "./batch.ts";
import { cacheOf } from "./batch-options.ts";
import { colorLevel } from "./color.ts";
import { EXIT } from "./exit.ts";
import { reaches } from "./fail-on.ts";
import { readFileList } from "./file-list.ts";
import { type Messages, messagesTo } from "./messages.ts";
import { type Outlet, outletFor } from "./outlet.ts";
import { checkInputs, checkOptions, type ParseOptions } from "./parse-options.ts";
import { progressOf } from "./progress.ts";
import { readingOf } from "./reading.ts";

/** How a run went. */
interface Tally {
  parsed: number;
  /** A finding as grave as `--fail-on` asks for. */
  found: boolean;
  /** A rule failed. */
  faulty: boolean;
  seconds: number;
  readonly problems: (Problem["code"] | "unwritable")[];
}

/** The inputs that the arguments and `--files-from` name. */
export async function gather(
  args: readonly string[],
  options: Pick<ParseOptions, "filesFrom" | "stdinFilename" | "maxBytes">,
): Promise<Inputs> {
  if (options.filesFrom === undefined) return collectInputs(args, options.stdinFilename);
  const list = await readFileList(options.filesFrom, options.maxBytes);
  if ("code" in list) return { inputs: [], problems: [list], many: true };
  return { ...(await collectInputs([...args, ...list], options.stdinFilename)), many: true };
}

/** The files of `--with`; the document needs all of them, so one that fails takes the input with it. */
export async function addCompanions(
  inputs: Inputs,
  options: Pick<ParseOptions, "with" | "encoding" | "maxBytes">,
): Promise<Inputs & { companions: Source[] }> {
  const companions: Source[] = [];
  const problems = [...inputs.problems];
  for (const name of options.with ?? []) {
    const source = await readInput({ path: name === "-" ? null : name, name, relative: name }, options);
    if ("code" in source) problems.push(source);
    else companions.push(source);
  }
  const complete = problems.length === inputs.problems.length;
  return { ...inputs, inputs: complete ? inputs.inputs : [], problems, companions };
}

/** From so many inputs on it is worth telling how long they took, and not where each went. */
export const LONG_RUN = 50;

function tell(facts: ParseFacts, name: string, place: string | null, told: Told): void {
  const { options, messages, live, isLong } = told;
  const { lang } = options;
  if (facts.summary !== null) messages.show(facts.summary + writtenTo(place, { lang, paint: messages.paint }));
  else if (place !== null && !live && !isLong) messages.say(`${name} → ${place}`);
  if (facts.concise !== null) messages.show(facts.concise);
}

interface Told {
  readonly options: ParseOptions;
  readonly messages: Messages;
  /** Whether a line that changes in place tells how far the run is. */
  readonly live: boolean;
  /** Too many documents for a line of news each. */
  readonly isLong: boolean;
}

/** The settings of the work, in which everything stands that the result depends on. */
async function settingsOf(
  { many, companions }: Awaited<ReturnType<typeof addCompanions>>,
  options: ParseOptions,
  dataLang: Lang,
): Promise<ParseSettings> {
  const { format, outDir, summary, verbose, lang } = options;
  return {
    ...(await readingOf(options, dataLang)),
    companions,
    format,
    alone: outDir !== undefined || !many,
    summary: summary ? { lang, color: colorLevel(options.color, process.stderr) } : null,
    verbose: verbose === true,
    cache: await cacheOf(options),
  };
}

async function fill(outlet: Outlet, inputs: Inputs, options: ParseOptions, dataLang: Lang, told: Told): Promise<Tally> {
  const { messages, live } = told;
  const whole = await addCompanions(inputs, options);
  const tally: Tally = { parsed: 0, found: false, faulty: false, problems: [], seconds: 0 };
  const fail = (problem: Problem): void => {
    tally.problems.push(problem.code);
    messages.problem(problem);
  };
  for (const problem of whole.problems) fail(problem);
  const settings = await settingsOf(whole, options, dataLang);
  const progress = progressOf(messages, { total: whole.inputs.length, lang: options.lang, live });
  for await (const { input, reply } of runBatch(whole, { work: "parse", settings, options, messages })) {
    if ("problem" in reply) {
      fail(reply.problem);
      progress.step(0);
      continue;
    }
    const facts = JSON.parse(reply.facts) as ParseFacts;
    for (const { rule, message, stack } of facts.faults) messages.fault(rule, message, stack);
    tally.faulty ||= facts.faults.length > 0;
    tally.parsed++;
    tally.found ||= reaches(facts.severities, options.failOn);
    const place = await outlet.put(input, reply);
    if (place === undefined) break;
    tell(facts, input.name, place, told);
    progress.step(facts.findings);
  }
  for (const failure of await outlet.finish()) {
    tally.problems.push("unwritable");
    messages.show(`shnor: ${visible(failure.message)}\n`);
  }
  tally.seconds = progress.end();
  return tally;
}

function statusOf({ problems, found, faulty, parsed }: Tally): number {
  if (faulty || problems.includes("internal")) return EXIT.internal;
  if (problems.length > 0 || parsed === 0) return EXIT.failed;
  return found ? EXIT.findings : EXIT.clean;
}

/** `shnor parse`: text to model, its messages in `dataLang`; the exit status. */
export async function parse(args: readonly string[], options: ParseOptions, dataLang: Lang): Promise<number> {
  checkOptions(args, options);
  const messages = await messagesTo(process.stderr, options);
  const inputs = await gather(args, options);
  const reads = checkInputs(inputs, options);
  const outlet = outletFor(await WRITERS[options.format](), { ...options, ...inputs, reads });
  const isShown = options.outDir === undefined && (options.output ?? "-") === "-" && process.stdout.isTTY;
  const live = process.stderr.isTTY && inputs.many && !isShown && !options.quiet;
  const isLong = inputs.inputs.length >= LONG_RUN;
  try {
    const tally = await fill(outlet, inputs, options, dataLang, { options, messages, live, isLong });
    if (inputs.many) messages.total(tally.parsed, tally.problems.length, isLong ? tally.seconds : null);
    return statusOf(tally);
  } catch (error) {
    outlet.abort();
    throw error;
  }
}
