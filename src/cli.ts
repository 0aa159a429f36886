import { Command, CommanderError, Option } from "commander";
import { interrupt } from "./batch/interruption.ts";
import { batchFlags, jobsFlag } from "./commands/batch-options.ts";
import type { DiffOptions } from "./commands/diff.ts";
import { EXIT, UsageError } from "./commands/exit.ts";
import type { ExportOptions } from "./commands/export.ts";
import { FAIL_ON } from "./commands/fail-on.ts";
import {
  another,
  DIFF_FORMATS,
  dataLang,
  inputFlags,
  messageFlags,
  RULE_FORMATS,
  readCount,
  STAGES,
} from "./commands/flags.ts";
import type { FmtOptions } from "./commands/fmt.ts";
import type { InitOptions } from "./commands/init.ts";
import type { InspectOptions } from "./commands/inspect.ts";
import type { ParseOptions } from "./commands/parse-options.ts";
import type { RulesOptions } from "./commands/rules.ts";
import { OutputError, openSink } from "./commands/sink.ts";
import type { StreamOptions } from "./commands/stream.ts";
import type { ValidateOptions } from "./commands/validate.ts";
import { EXPORTS, FORMATS } from "./export/index.ts";
import { REPORT_NAMES } from "./report/index.ts";
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
  for (const flag of [...batchFlags(), ...inputFlags()]) command.addOption(flag);
  command.action(async (inputs: string[], options: ParseOptions) => {
    process.exitCode = await (await import("./commands/parse.ts")).parse(inputs, options, dataLang(command));
  });
}

function addValidate(program: Command): void {
  const command = program
    .command("validate")
    .description("judge orders, roadmaps and models by the rules; the status is 1 where something grave was found")
    .argument("[input...]", "files, folders, patterns, - for standard input; texts, or models as JSON or YAML")
    .option("--report <form[=file]>", `how to tell the findings (repeatable): ${REPORT_NAMES.join(", ")}`, another)
    .option("-o, --output <file>", "write the report there instead of standard output")
    .option("--summary <form[=file]>", "the table of documents (repeatable): text, csv, json", another)
    .option("--max-findings <n>", "tell no more findings than this, the gravest", readCount)
    .addOption(new Option("--fail-on <severity>", "findings that make the status 1 (default: error)").choices(FAIL_ON))
    .option("--max-warnings <n>", "more warnings than this make the status 1", readCount)
    .option("--rule <rule=severity>", "give a rule or a group (numbering/*) a severity, or off (repeatable)", another)
    .option("--config <file>", "configuration, instead of the nearest shnor.config.yaml, .json or package.json")
    .option("--no-config", "look for no configuration")
    .option("--baseline <file>", "findings that are known and not told again")
    .option("--update-baseline", "write what is found into the baseline")
    .option("--expect <file>", "a list of municipalities, one a line, each of which must have a document")
    .option("--with <file>", "another file of the same document: the plan beside its order (repeatable)", another)
    .option("--files-from <file>", "read the names of the inputs from a file or from - (one a line or NUL-separated)")
    .option("--stdin-filename <name>", "the name of what comes from standard input")
    .option("--watch", "judge again what is saved, new or gone, until Ctrl-C; the status is that of the last state")
    .option("-q, --quiet", "tell nothing but findings and errors");
  for (const flag of [...batchFlags(), ...inputFlags()]) command.addOption(flag);
  command.action(async (inputs: string[], options: ValidateOptions) => {
    const langIsGiven = command.getOptionValueSource("lang") !== "default";
    process.exitCode = await (await import("./commands/validate.ts")).validate(inputs, options, langIsGiven);
  });
}

function addRules(program: Command): void {
  const explain = program
    .command("explain")
    .description("say what a rule reports, why it matters and how to mend what it found")
    .argument("<rule>", "numbering/gap …");
  for (const flag of messageFlags()) explain.addOption(flag);
  explain.action(async (rule: string, options: RulesOptions) => {
    await (await import("./commands/explain.ts")).explain(rule, options);
  });
  const rules = program
    .command("rules")
    .description("list the rules")
    .addOption(new Option("--format <format>", "form of the list").choices([...RULE_FORMATS]).default("text"));
  for (const flag of messageFlags()) rules.addOption(flag);
  rules.action(async (options: RulesOptions) => {
    await (await import("./commands/rules.ts")).rules(options);
  });
}

function addInit(program: Command): void {
  const command = program
    .command("init")
    .description("write a commented shnor.config.yaml")
    .option("--force", "over the one that is there");
  for (const flag of messageFlags()) command.addOption(flag);
  command.action(async (options: InitOptions) => {
    await (await import("./commands/init.ts")).init(options);
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
  for (const flag of [jobsFlag(), ...inputFlags()]) command.addOption(flag);
  command.action(async (inputs: string[], options: ExportOptions) => {
    process.exitCode = await (await import("./commands/export.ts")).exportInputs(inputs, options, dataLang(command));
  });
}

function addFmt(program: Command): void {
  const command = program
    .command("fmt")
    .description("print a document as clean text that reads back as the same document")
    .argument("<input>", "a file, or - for standard input; a text, or a model as JSON or YAML")
    .option("-o, --output <file>", "write there instead of standard output; appears whole or not at all")
    .option("--check", "print nothing; the status is 1 where the text is not in this form")
    .option("--stdin-filename <name>", "the name of what comes from standard input");
  for (const flag of inputFlags()) command.addOption(flag);
  command.action(async (input: string, options: FmtOptions) => {
    process.exitCode = await (await import("./commands/fmt.ts")).fmt(input, options);
  });
}

function addDiff(program: Command): void {
  const command = program
    .command("diff")
    .description("tell what changed between two versions; the status is 1 where they differ")
    .argument("<old>", "a text, or a model as JSON or YAML; - for standard input")
    .argument("<new>", "the other version")
    .addOption(new Option("--format <format>", "form of the answer").choices([...DIFF_FORMATS]).default("text"))
    .option("-o, --output <file>", "write there instead of standard output; appears whole or not at all");
  for (const flag of inputFlags()) command.addOption(flag);
  command.action(async (old: string, fresh: string, options: DiffOptions) => {
    process.exitCode = await (await import("./commands/diff.ts")).diff(old, fresh, options, dataLang(command));
  });
}

function addStream(program: Command): void {
  const command = program
    .command("stream")
    .description(
      'answer each line of standard input, {"id", "text"} or {"id", "path"}, with a line: its model or an error',
    )
    .option("--strict", "the status is 2 where a line was answered with an error (else 0: errors are data)");
  for (const flag of [jobsFlag("1", "how many lines are read side by side; auto: one a core"), ...inputFlags()]) {
    command.addOption(flag);
  }
  command.action(async (options: StreamOptions) => {
    process.exitCode = await (await import("./commands/stream.ts")).stream(options, dataLang(command));
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
  addValidate(program);
  addRules(program);
  addInit(program);
  addExport(program);
  addFmt(program);
  addDiff(program);
  addStream(program);
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
    process.exit(interrupt() ?? INTERRUPTED + number);
  });
}
try {
  await build().parseAsync();
} catch (error) {
  process.exitCode = statusOf(error, process.argv.includes("--debug"));
}
