import { type ExportReading, type ReadExport, readExports } from "../batch/exports.ts";
import type { Inputs } from "../batch/inputs.ts";
import { heard } from "../batch/interruption.ts";
import { workersFor } from "../batch/jobs.ts";
import type { Problem } from "../batch/problem.ts";
import type { ExportFacts, ExportWorkSettings } from "../batch/tasks/export.ts";
import type { Exported, Exporter, ExportSettings } from "../export/exporter.ts";
import { EXPORTERS, type ExportName } from "../export/index.ts";
import type { Lang } from "../rules/rule.ts";
import { runBatch } from "./batch.ts";
import type { BatchOptions } from "./batch-options.ts";
import type { ColorMode } from "./color.ts";
import { EXIT, UsageError } from "./exit.ts";
import { type FailOn, reaches } from "./fail-on.ts";
import { fileTarget, folderTarget, type Target } from "./folder.ts";
import { checkGiven } from "./given.ts";
import { type Messages, messagesTo } from "./messages.ts";
import { unknownName } from "./nearest.ts";
import { FilesRead } from "./overwriting.ts";
import { gather, LONG_RUN } from "./parse.ts";
import { progressOf } from "./progress.ts";
import { type ReadingOptions, readingOf } from "./reading.ts";

/** What `shnor export` can be told. */
export interface ExportOptions extends ReadingOptions, Pick<BatchOptions, "jobs"> {
  readonly to: ExportName;
  readonly output?: string;
  readonly excel?: boolean;
  readonly table?: string;
  readonly lang: Lang;
  readonly color: ColorMode;
  readonly failOn: FailOn;
  readonly filesFrom?: string;
  readonly stdinFilename?: string;
  readonly quiet?: boolean;
  readonly debug?: boolean;
}

/** How a run went. */
interface Tally {
  exported: number;
  /** A finding as grave as `--fail-on` asks for, or a model that is none. */
  found: boolean;
  seconds: number;
  readonly problems: Problem["code"][];
}

/** Refuses what makes no sense before anything is read. */
async function checkOptions(args: readonly string[], options: ExportOptions): Promise<void> {
  const { to, table } = options;
  checkGiven(args, options);
  if (to !== "csv" && (table !== undefined || options.excel)) {
    throw new UsageError({
      ru: "--table и --excel бывают только при --to csv",
      en: "--table and --excel belong to --to csv",
    });
  }
  if (table === undefined) return;
  const { LOOSE_NAME, TABLE_NAMES } = await import("../export/csv/tables.ts");
  if (TABLE_NAMES.includes(table) || LOOSE_NAME.test(table)) return;
  throw unknownName({ ru: "--table: нет таблицы", en: "--table: no table" }, table, [...TABLE_NAMES, "tables-1"]);
}

/** Where the output goes, after what makes no sense or would destroy an input is refused. */
function targetOf(exporter: Exporter, settings: ExportSettings, options: ExportOptions, { inputs }: Inputs): Target {
  const { to, output, lang, registry, filesFrom } = options;
  const reads = new FilesRead(inputs, [registry, filesFrom]);
  const shape = exporter.shape(settings);
  if (shape === "folder") {
    if (output === undefined || output === "-") {
      const one = to === "csv";
      throw new UsageError({
        ru: `${to} заполняет папку: укажите её через -o${one ? " или одну таблицу через --table" : ""}`,
        en: `${to} fills a folder: name it with -o${one ? ", or one table with --table" : ""}`,
      });
    }
    return folderTarget(output, lang, reads);
  }
  if (shape === "binary" && output === undefined)
    throw new UsageError({
      ru: `${to} — не текст: укажите файл через -o`,
      en: `${to} is no text: name a file with -o`,
    });
  reads.refuse(output);
  return fileTarget(output, lang);
}

/** What the inputs hold: read here one after another, or side by side and sent here as text. */
async function* readAll(
  { inputs }: Inputs,
  reading: ExportReading,
  { options, messages, withSource }: Reading,
): AsyncGenerator<ReadExport> {
  if (workersFor(options.jobs ?? "auto", inputs.length) === 1) {
    yield* readExports(inputs, reading);
    return;
  }
  const settings: ExportWorkSettings = { ...reading, withSource };
  for await (const { input, reply } of runBatch({ inputs }, { work: "export", settings, options, messages })) {
    if ("problem" in reply) yield { input, problem: reply.problem };
    else {
      const { faults } = JSON.parse(reply.facts) as ExportFacts;
      yield faults.length > 0 ? { input, faults } : { input, exported: JSON.parse(reply.text) as Exported[] };
    }
  }
}

const LEFT_OUT: Readonly<Record<Lang, (times: number) => string>> = {
  ru: (n) =>
    `в календарь не вошло сроков: ${n} (конец раньше начала, нет начала или правило не выпадает ни на один день)`,
  en: (n) =>
    `times left out of the calendar: ${n} (the end before the start, no start, or a rule that never comes true)`,
};

interface Reading {
  readonly options: ExportOptions;
  readonly messages: Messages;
  readonly withSource: boolean;
  readonly tally: Tally;
}

/** The documents that could be read, one after another; of the others it is told why not. */
async function* documentsOf(inputs: Inputs, reading: ExportReading, how: Reading): AsyncGenerator<Exported> {
  const { options, messages, tally } = how;
  const { failOn, lang, output } = options;
  const fail = (problem: Problem): void => {
    tally.problems.push(problem.code);
    messages.problem(problem);
  };
  for (const problem of inputs.problems) fail(problem);
  const live = process.stderr.isTTY && inputs.many && !((output ?? "-") === "-" && process.stdout.isTTY);
  const progress = progressOf(messages, { total: inputs.inputs.length, lang, live });
  for await (const result of readAll(inputs, reading, how)) {
    let findings = 0;
    if ("problem" in result) fail(result.problem);
    else if ("faults" in result) {
      tally.found = true;
      messages.faults(result.input.name, result.faults);
    } else {
      for (const exported of result.exported) {
        const severities = exported.document.diagnostics.map(({ severity }) => severity);
        tally.exported++;
        findings += severities.length;
        tally.found ||= reaches(severities, failOn);
        yield exported;
      }
    }
    progress.step(findings);
  }
  tally.seconds = progress.end();
  await heard();
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

/** `shnor export`: texts and models to files for people and other programs, findings in `dataLang`; the exit status. */
export async function exportInputs(args: readonly string[], options: ExportOptions, dataLang: Lang): Promise<number> {
  await checkOptions(args, options);
  const messages = await messagesTo(process.stderr, options);
  const inputs = await gather(args, options);
  const reading = { ...(await readingOf(options, dataLang)), messageLang: options.lang };
  const { excel, table } = options;
  const settings: ExportSettings = {
    lang: dataLang,
    excel,
    table,
    many: inputs.many,
    onLeftOut: ({ source }, times) => messages.note(source.name, LEFT_OUT[options.lang](times)),
  };
  const exporter = await EXPORTERS[options.to]();
  const target = targetOf(exporter, settings, options, inputs);
  const tally: Tally = { exported: 0, found: false, seconds: 0, problems: [] };
  const how: Reading = { options, messages, withSource: options.to === "html", tally };
  try {
    const documents = await whereAny(documentsOf(inputs, reading, how));
    for await (const piece of documents ? exporter.write(documents, settings) : []) {
      if (!(await target.put(piece))) break;
    }
    await target.commit();
  } catch (error) {
    target.abort();
    throw error;
  }
  if (inputs.many)
    messages.total(tally.exported, tally.problems.length, inputs.inputs.length < LONG_RUN ? null : tally.seconds);
  return statusOf(tally);
}
