import { Argument, Command, Option } from "commander";
import { batchFlags, jobsFlag } from "./commands/batch-options.ts";
import type { DiffOptions } from "./commands/diff.ts";
import { UsageError } from "./commands/exit.ts";
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
  SHELLS,
  type Shell,
  STAGES,
} from "./commands/flags.ts";
import type { FmtOptions } from "./commands/fmt.ts";
import type { InitOptions } from "./commands/init.ts";
import type { InspectOptions } from "./commands/inspect.ts";
import type { MessageOptions } from "./commands/messages.ts";
import type { ParseOptions } from "./commands/parse-options.ts";
import type { RulesOptions } from "./commands/rules.ts";
import { openSink } from "./commands/sink.ts";
import type { StreamOptions } from "./commands/stream.ts";
import type { ValidateOptions } from "./commands/validate.ts";
import { EXPORTS, FORMATS } from "./export/index.ts";
import { VERSION } from "./version.ts";

function addParse(program: Command): void {
  const command = program
    .command("parse")
    .argument("[input...]")
    .addOption(new Option("--format <format>").choices(FORMATS).default("json"))
    .option("-o, --output <file>")
    .option("--out-dir <folder>")
    .option("--with <file>", "", another)
    .option("--files-from <file>")
    .option("--stdin-filename <name>")
    .option("--summary")
    .addOption(new Option("--fail-on <severity>").choices([...FAIL_ON]).default("never"))
    .option("-q, --quiet")
    .option("-v, --verbose");
  for (const flag of [...batchFlags(), ...inputFlags()]) command.addOption(flag);
  command.action(async (inputs: string[], options: ParseOptions) => {
    process.exitCode = await (await import("./commands/parse.ts")).parse(inputs, options, dataLang(command));
  });
}

function addValidate(program: Command): void {
  const command = program
    .command("validate")
    .argument("[input...]")
    .option("--report <form[=file]>", "", another)
    .option("-o, --output <file>")
    .option("--summary <form[=file]>", "", another)
    .option("--max-findings <n>", "", readCount)
    .addOption(new Option("--fail-on <severity>").choices(FAIL_ON))
    .option("--max-warnings <n>", "", readCount)
    .option("--rule <rule=severity>", "", another)
    .option("--config <file>")
    .option("--no-config")
    .option("--baseline <file>")
    .option("--update-baseline")
    .option("--expect <file>")
    .option("--with <file>", "", another)
    .option("--files-from <file>")
    .option("--stdin-filename <name>")
    .option("--watch")
    .option("-q, --quiet");
  for (const flag of [...batchFlags(), ...inputFlags()]) command.addOption(flag);
  command.action(async (inputs: string[], options: ValidateOptions) => {
    const langIsGiven = command.getOptionValueSource("lang") !== "default";
    process.exitCode = await (await import("./commands/validate.ts")).validate(inputs, options, langIsGiven);
  });
}

function addRules(program: Command): void {
  const explain = program.command("explain").argument("<rule>");
  for (const flag of messageFlags()) explain.addOption(flag);
  explain.action(async (rule: string, options: RulesOptions) => {
    await (await import("./commands/explain.ts")).explain(rule, options);
  });
  const rules = program
    .command("rules")
    .addOption(new Option("--format <format>").choices([...RULE_FORMATS]).default("text"));
  for (const flag of messageFlags()) rules.addOption(flag);
  rules.action(async (options: RulesOptions) => {
    await (await import("./commands/rules.ts")).rules(options);
  });
}

function addInit(program: Command): void {
  const command = program.command("init").option("--force");
  for (const flag of messageFlags()) command.addOption(flag);
  command.action(async (options: InitOptions) => {
    await (await import("./commands/init.ts")).init(options);
  });
}

function addExport(program: Command): void {
  const command = program
    .command("export")
    .argument("[input...]")
    .addOption(new Option("--to <format>").choices(EXPORTS).makeOptionMandatory())
    .option("-o, --output <file>")
    .option("--excel")
    .option("--table <name>")
    .option("--files-from <file>")
    .option("--stdin-filename <name>")
    .addOption(new Option("--fail-on <severity>").choices([...FAIL_ON]).default("never"))
    .option("-q, --quiet");
  for (const flag of [jobsFlag(), ...inputFlags()]) command.addOption(flag);
  command.action(async (inputs: string[], options: ExportOptions) => {
    process.exitCode = await (await import("./commands/export.ts")).exportInputs(inputs, options, dataLang(command));
  });
}

function addFmt(program: Command): void {
  const command = program
    .command("fmt")
    .argument("<input>")
    .option("-o, --output <file>")
    .option("--check")
    .option("--stdin-filename <name>");
  for (const flag of inputFlags()) command.addOption(flag);
  command.action(async (input: string, options: FmtOptions) => {
    process.exitCode = await (await import("./commands/fmt.ts")).fmt(input, options);
  });
}

function addDiff(program: Command): void {
  const command = program
    .command("diff")
    .argument("<old>")
    .argument("<new>")
    .addOption(new Option("--format <format>").choices([...DIFF_FORMATS]).default("text"))
    .option("-o, --output <file>");
  for (const flag of inputFlags()) command.addOption(flag);
  command.action(async (old: string, fresh: string, options: DiffOptions) => {
    process.exitCode = await (await import("./commands/diff.ts")).diff(old, fresh, options, dataLang(command));
  });
}

function addStream(program: Command): void {
  const command = program.command("stream").option("--strict");
  for (const flag of [jobsFlag(), ...inputFlags()]) {
    command.addOption(flag);
  }
  command.action(async (options: StreamOptions) => {
    process.exitCode = await (await import("./commands/stream.ts")).stream(options, dataLang(command));
  });
}

function addInspect(program: Command): void {
  const command = program
    .command("inspect")
    .argument("<input>")
    .addOption(new Option("--stage <stage>").choices([...STAGES]).makeOptionMandatory());
  for (const flag of inputFlags()) command.addOption(flag);
  command.action(async (input: string, options: InspectOptions) => {
    process.exitCode = await (await import("./commands/inspect.ts")).inspect(input, options);
  });
}

function addSchema(program: Command): void {
  const command = program.command("schema").argument("[name]");
  for (const flag of messageFlags()) command.addOption(flag);
  command.action(async (name: string | undefined, { lang }: MessageOptions) => {
    const { schemaText } = await import("./commands/schema.ts");
    await (await openSink(undefined, lang)).write(await schemaText(name));
  });
}

function addCompletion(program: Command): void {
  const command = program.command("completion").addArgument(new Argument("<shell>").choices(SHELLS));
  for (const flag of messageFlags()) command.addOption(flag);
  command.action(async (shell: Shell, { lang }: MessageOptions) => {
    const { completionScript } = await import("./commands/completion/scripts.ts");
    await (await openSink(undefined, lang)).write(completionScript(shell));
  });
}

/** A file, a folder or a name that is asked for and left empty: «--config ""», mostly a variable of a script that is not set. */
function refuseEmptyNames(command: Command): void {
  for (const option of command.options) {
    const given: unknown = command.getOptionValue(option.attributeName());
    if (!/<(?:file|folder|name)>/.test(option.flags) || ![given].flat().includes("")) continue;
    throw new UsageError({ ru: `${option.long}: пустое имя`, en: `${option.long}: an empty name` });
  }
}

/** Every command with its flags; what they say of themselves is in commands/help. */
export function build(): Command {
  const program = new Command("shnor")
    .version(VERSION)
    .helpCommand(false)
    .configureOutput({ outputError: () => {}, writeOut: () => {} })
    .exitOverride();
  program.hook("preAction", (_, command) => refuseEmptyNames(command));
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
  addCompletion(program);
  return program;
}
