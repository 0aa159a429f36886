import { Command, CommanderError, Option } from "commander";
import { discardUnfinished } from "./batch/atomic.ts";
import { EXIT, UsageError } from "./commands/exit.ts";
import type { ExportOptions } from "./commands/export.ts";
import { FAIL_ON } from "./commands/fail-on.ts";
import { another, dataLang, inputFlags, STAGES } from "./commands/flags.ts";
import type { InspectOptions } from "./commands/inspect.ts";
import type { ParseOptions } from "./commands/parse-options.ts";
import { OutputError, openSink } from "./commands/sink.ts";
import { EXPORTS, FORMATS } from "./export/index.ts";
import { visible } from "./text/visible.ts";
import { VERSION } from "./version.ts";

const INTERRUPTED = 128;
const SIGNALS = { SIGINT: 2, SIGTERM: 15 } as const;

function addParse(program: Command): void {
  const command = program
    .command("parse")
    .description("read orders and roadmaps into the model")
    .argument("[input...]", "files, folders (.txt, .tsv, .md below them), patterns, - for standard input")
    .addOption(new Option("--format <format>", "format of the output").choices(FORMATS).default("json"))
    .option("-o, --output <file>", "write there instead of standard output; appears whole or not at all")
    .option("--out-dir <folder>", "write one file an input")
    .option("--with <file>", "another file of the same document: the plan beside its order (repeatable)", another)
    .option("--files-from <file>", "read the names of the inputs from a file or from - (one a line or NUL-separated)")
    .option("--stdin-filename <name>", "the name of what comes from standard input")
    .option("--summary", "tell on stderr what each document holds")
    .addOption(
      new Option("--fail-on <severity>", "findings that make the status 1").choices([...FAIL_ON]).default("never"),
    )
    .option("-q, --quiet", "tell nothing but errors")
    .option("-v, --verbose", "tell every finding");
  for (const flag of inputFlags()) command.addOption(flag);
  command.action(async (inputs: string[], options: ParseOptions) => {
    process.exitCode = await (await import("./commands/parse.ts")).parse(inputs, options, dataLang(command));
  });
}

function addExport(program: Command): void {
  const command = program
    .command("export")
    .description("turn orders, roadmaps and models into files for people and other programs")
    .argument("[input...]", "files, folders, patterns, - for standard input; texts, or models as JSON or YAML")
    .addOption(new Option("--to <format>", "what to make").choices(EXPORTS).makeOptionMandatory())
    .option("-o, --output <file>", "the file or, for csv, the folder to write; each file appears whole or not at all")
    .option("--excel", "csv as Russian Excel opens it: semicolons, a BOM, Russian headers, formulas disarmed")
    .option("--table <name>", "one table of csv, on standard output: activities, executors, schedule …")
    .option("--files-from <file>", "read the names of the inputs from a file or from - (one a line or NUL-separated)")
    .option("--stdin-filename <name>", "the name of what comes from standard input")
    .addOption(
      new Option("--fail-on <severity>", "findings that make the status 1").choices([...FAIL_ON]).default("never"),
    )
    .option("-q, --quiet", "tell nothing but errors");
  for (const flag of inputFlags()) command.addOption(flag);
  command.action(async (inputs: string[], options: ExportOptions) => {
    process.exitCode = await (await import("./commands/export.ts")).exportInputs(inputs, options);
  });
}

function addInspect(program: Command): void {
  const command = program
    .command("inspect")
    .description("show what a stage saw in one document")
    .argument("<input>", "a file, or - for standard input")
    .addOption(new Option("--stage <stage>", "which stage").choices([...STAGES]).makeOptionMandatory());
  for (const flag of inputFlags()) command.addOption(flag);
  command.action(async (input: string, options: InspectOptions) => {
    process.exitCode = await (await import("./commands/inspect.ts")).inspect(input, options);
  });
}

function addSchema(program: Command): void {
  program
    .command("schema")
    .description("print the JSON Schema of a public shape, or the names of all")
    .argument("[name]", "document, order, roadmap …")
    .action(async (name: string | undefined) => {
      const { schemaText } = await import("./commands/schema.ts");
      await (await openSink(undefined, "en")).write(await schemaText(name));
    });
}

function build(): Command {
  const program = new Command("shnor")
    .description("Reads Russian orders on schools with low results (ШНОР) and their roadmaps into data")
    .version(VERSION)
    .showSuggestionAfterError()
    .configureHelp({ showGlobalOptions: false })
    .exitOverride();
  addParse(program);
  addExport(program);
  addInspect(program);
  addSchema(program);
  return program;
}

/** The status that an error stands for; whatever there is to say of it is said on one line. */
function statusOf(error: unknown, debug: boolean): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.failed;
  const message = visible(error instanceof Error ? error.message : String(error));
  if (error instanceof UsageError || error instanceof OutputError) {
    process.stderr.write(`shnor: ${message}\n`);
    return EXIT.failed;
  }
  process.stderr.write(`shnor: internal fault: ${message}${debug ? "" : " (--debug shows where)"}\n`);
  if (debug && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  return EXIT.internal;
}

for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
for (const [signal, number] of Object.entries(SIGNALS)) {
  process.once(signal, () => {
    discardUnfinished();
    process.exit(INTERRUPTED + number);
  });
}
try {
  await build().parseAsync();
} catch (error) {
  process.exitCode = statusOf(error, process.argv.includes("--debug"));
}
