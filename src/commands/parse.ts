import { parseInputs } from "../batch/documents.ts";
import { collectInputs, type Inputs } from "../batch/inputs.ts";
import type { Problem } from "../batch/problem.ts";
import { readInput } from "../batch/read.ts";
import { WRITERS } from "../export/index.ts";
import type { Document } from "../model/types.ts";
import { concise } from "../report/concise.ts";
import { summarize } from "../report/summary.ts";
import type { Lang } from "../rules/rule.ts";
import type { Source } from "../text/source.ts";
import { EXIT } from "./exit.ts";
import { reaches } from "./fail-on.ts";
import { readFileList } from "./file-list.ts";
import { type Messages, messagesTo } from "./messages.ts";
import { type Outlet, outletFor } from "./outlet.ts";
import { checkInputs, checkOptions, type ParseOptions } from "./parse-options.ts";

/** How a run went. */
interface Tally {
  parsed: number;
  /** A finding as grave as `--fail-on` asks for. */
  found: boolean;
  readonly problems: Problem["code"][];
}

/** The inputs that the arguments and `--files-from` name. */
export async function gather(
  args: readonly string[],
  options: Pick<ParseOptions, "filesFrom" | "stdinFilename" | "maxBytes">,
): Promise<Inputs> {
  if (options.filesFrom === undefined) return collectInputs(args, options.stdinFilename);
  const list = await readFileList(options.filesFrom, { maxBytes: options.maxBytes });
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

function tell(document: Document, place: string | null, options: ParseOptions, messages: Messages): void {
  const { lang, summary, verbose } = options;
  if (summary) messages.show(summarize(document, { lang, paint: messages.paint, destination: place }));
  else if (place !== null) messages.say(`${document.source.name} → ${place}`);
  if (verbose) messages.show(concise(document.diagnostics));
}

async function fill(
  outlet: Outlet,
  inputs: Inputs,
  options: ParseOptions & { dataLang: Lang },
  messages: Messages,
): Promise<Tally> {
  const { companions, ...rest } = await addCompanions(inputs, options);
  const { registry: path, dataLang, ...others } = options;
  const registry = path === undefined ? undefined : await (await import("./registry.ts")).readRegistry(path);
  const tally: Tally = { parsed: 0, found: false, problems: [] };
  const fail = (problem: Problem): void => {
    tally.problems.push(problem.code);
    messages.problem(problem);
  };
  for (const problem of rest.problems) fail(problem);
  for await (const result of parseInputs(rest.inputs, {
    ...others,
    lang: dataLang,
    companions,
    ...(registry ? { registry } : {}),
  })) {
    if ("problem" in result) {
      fail(result.problem);
      continue;
    }
    tally.parsed++;
    tally.found ||= reaches(result.document.diagnostics, options.failOn);
    const place = await outlet.put(result.input, result.document);
    if (place === undefined) break;
    tell(result.document, place, options, messages);
  }
  await outlet.finish();
  return tally;
}

function statusOf({ problems, found, parsed }: Tally): number {
  if (problems.includes("internal")) return EXIT.internal;
  if (problems.length > 0 || parsed === 0) return EXIT.failed;
  return found ? EXIT.findings : EXIT.clean;
}

/** `shnor parse`: text to model, its messages in `dataLang`; the exit status. */
export async function parse(args: readonly string[], options: ParseOptions, dataLang: Lang): Promise<number> {
  checkOptions(args, options);
  const messages = await messagesTo(process.stderr, options);
  const inputs = await gather(args, options);
  checkInputs(inputs, options);
  const outlet = outletFor(await WRITERS[options.format](), { ...options, many: inputs.many });
  try {
    const tally = await fill(outlet, inputs, { ...options, dataLang }, messages);
    if (inputs.many) messages.total(tally.parsed, tally.problems.length);
    return statusOf(tally);
  } catch (error) {
    outlet.abort();
    throw error;
  }
}
