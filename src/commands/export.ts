import { resolve } from "node:path";
import { readExports } from "../batch/exports.ts";
import type { Inputs } from "../batch/inputs.ts";
import type { ModelFault } from "../batch/models.ts";
import type { Problem } from "../batch/problem.ts";
import type { Exported, Exporter, ExportSettings } from "../export/exporter.ts";
import { EXPORTERS, type ExportName } from "../export/index.ts";
import type { Lang } from "../rules/rule.ts";
import type { Encoding } from "../text/decode/encodings.ts";
import type { ColorMode } from "./color.ts";
import { EXIT, UsageError } from "./exit.ts";
import { type FailOn, reaches } from "./fail-on.ts";
import { fileTarget, folderTarget, type Target } from "./folder.ts";
import { type Messages, messagesTo } from "./messages.ts";
import { gather } from "./parse.ts";

/** What `shnor export` can be told. */
export interface ExportOptions {
  readonly to: ExportName;
  readonly output?: string;
  readonly excel?: boolean;
  readonly table?: string;
  readonly encoding?: Encoding;
  readonly lang: Lang;
  readonly color: ColorMode;
  readonly failOn: FailOn;
  readonly filesFrom?: string;
  readonly stdinFilename?: string;
  readonly maxBytes: number;
  readonly quiet?: boolean;
  readonly debug?: boolean;
}

/** How a run went. */
interface Tally {
  exported: number;
  /** A finding as grave as `--fail-on` asks for, or a model that is none. */
  found: boolean;
  readonly problems: Problem["code"][];
}

/** Refuses what makes no sense before anything is read. */
async function checkOptions(args: readonly string[], options: ExportOptions): Promise<void> {
  const { to, output, table, filesFrom } = options;
  if (args.length === 0 && filesFrom === undefined) throw new UsageError("nothing to read: name a file, a folder or -");
  if ([...args, filesFrom, output].includes("")) throw new UsageError("an input or the output has an empty name");
  if (to !== "csv" && (table !== undefined || options.excel)) {
    throw new UsageError("--table and --excel belong to --to csv");
  }
  if (table === undefined) return;
  const { LOOSE_NAME, TABLE_NAMES } = await import("../export/csv/tables.ts");
  if (TABLE_NAMES.includes(table) || LOOSE_NAME.test(table)) return;
  throw new UsageError(`no table «${table}»; there are ${TABLE_NAMES.join(", ")}, tables-1 …`);
}

function checkInputs({ inputs }: Inputs, { output }: ExportOptions): void {
  if (output === undefined || output === "-") return;
  const target = resolve(output);
  if (inputs.some(({ path }) => path !== null && resolve(path) === target)) {
    throw new UsageError(`${output}: the output would overwrite an input`);
  }
}

function targetOf(exporter: Exporter, settings: ExportSettings, { to, output, lang }: ExportOptions): Target {
  const shape = exporter.shape(settings);
  if (shape === "folder") {
    if (output === undefined || output === "-") {
      throw new UsageError(`${to} fills a folder: name it with -o${to === "csv" ? ", or one table with --table" : ""}`);
    }
    return folderTarget(output, lang);
  }
  if (shape === "binary" && output === undefined) throw new UsageError(`${to} is no text: name a file with -o`);
  return fileTarget(output, lang);
}

function tellFaults(name: string, faults: readonly ModelFault[], messages: Messages): void {
  for (const { path, line, message } of faults) {
    const place = line === null ? name : `${name}:${line}`;
    messages.fault(place, path === "" ? message : `${path}: ${message}`);
  }
}

/** The documents that could be read, one after another; of the others it is told why not. */
async function* documentsOf(
  inputs: Inputs,
  options: ExportOptions,
  tally: Tally,
  messages: Messages,
): AsyncGenerator<Exported> {
  const fail = (problem: Problem): void => {
    tally.problems.push(problem.code);
    messages.problem(problem);
  };
  for (const problem of inputs.problems) fail(problem);
  for await (const result of readExports(inputs.inputs, options)) {
    if ("problem" in result) fail(result.problem);
    else if ("faults" in result) {
      tally.found = true;
      tellFaults(result.input.name, result.faults, messages);
    } else {
      for (const exported of result.exported) {
        tally.exported++;
        tally.found ||= reaches(exported.document.diagnostics, options.failOn);
        yield exported;
      }
    }
  }
}

/** The documents, or nothing at all where there is none: an output of no document is not begun. */
async function whereAny(documents: AsyncGenerator<Exported>): Promise<AsyncIterable<Exported> | null> {
  const first = await documents.next();
  if (first.done) return null;
  return (async function* () {
    yield first.value;
    yield* documents;
  })();
}

function statusOf({ problems, found, exported }: Tally): number {
  if (problems.includes("internal")) return EXIT.internal;
  if (problems.length > 0) return EXIT.failed;
  if (found) return EXIT.findings;
  return exported === 0 ? EXIT.failed : EXIT.clean;
}

/** `shnor export`: texts and models to files for people and other programs; the exit status. */
export async function exportInputs(args: readonly string[], options: ExportOptions): Promise<number> {
  await checkOptions(args, options);
  const messages = await messagesTo(process.stderr, options);
  const inputs = await gather(args, options);
  checkInputs(inputs, options);
  const { lang, excel, table } = options;
  const settings: ExportSettings = { lang, excel, table, many: inputs.many };
  const exporter = await EXPORTERS[options.to]();
  const target = targetOf(exporter, settings, options);
  const tally: Tally = { exported: 0, found: false, problems: [] };
  try {
    const documents = await whereAny(documentsOf(inputs, options, tally, messages));
    for await (const piece of documents ? exporter.write(documents, settings) : []) {
      if (!(await target.put(piece))) break;
    }
    await target.commit();
  } catch (error) {
    target.abort();
    throw error;
  }
  if (inputs.many) messages.total(tally.exported, tally.problems.length);
  return statusOf(tally);
}
