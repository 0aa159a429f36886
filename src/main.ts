import { CommanderError } from "commander";
import { build } from "./cli.ts";
import { EXIT, UsageError } from "./commands/exit.ts";
import { langOf } from "./commands/lang.ts";
import { OutputError, openSink } from "./commands/sink.ts";
import { uncommanded, visible } from "./text/visible.ts";

/** Nothing that is looked for from there can be found, a configuration least of all. */
const NO_FOLDER = { ru: "рабочей папки больше нет", en: "the working folder is gone" } as const;

/** The program's own parts are files too. */
const CROWDED = {
  ru: "система не даёт открыть больше файлов (ulimit -n)",
  en: "too many open files: the system allows no more (ulimit -n)",
} as const;

const argv = process.argv.slice(2);
/** Behind `--` there are names only. */
const flags = argv.includes("--") ? argv.slice(0, argv.indexOf("--")) : argv;

/** The status that an error stands for; whatever there is to say of it is said on one line. */
function statusOf(error: unknown): number {
  const tell = (text: string): boolean => process.stderr.write(uncommanded(`shnor: ${text}\n`));
  if (error instanceof UsageError) {
    tell(visible(error.said[langOf(argv)]));
    return EXIT.failed;
  }
  if ((error as NodeJS.ErrnoException | null)?.syscall === "uv_cwd") {
    tell(NO_FOLDER[langOf(argv)]);
    return EXIT.failed;
  }
  const { code } = (error ?? {}) as NodeJS.ErrnoException;
  if (code === "EMFILE" || code === "ENFILE") {
    tell(CROWDED[langOf(argv)]);
    return EXIT.failed;
  }
  const message = visible(error instanceof Error ? error.message : String(error));
  if (error instanceof OutputError) {
    tell(message);
    return EXIT.failed;
  }
  const debug = argv.includes("--debug");
  tell(`internal fault: ${message}${debug ? "" : " (--debug shows where)"}`);
  if (debug && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  return EXIT.internal;
}

/** Data for standard output; a disk that is full is told of. */
async function print(text: string): Promise<void> {
  await (await openSink(undefined, langOf(argv))).write(text);
}

/** Runs a command of the grammar; what does not fit the grammar is told in the user's language. */
async function command(): Promise<void> {
  const program = build();
  try {
    await program.parseAsync();
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === "commander.version") return print(`${error.message}\n`);
    throw (await import("./commands/help/mistake.ts")).mistake(error, program, argv);
  }
}

/** Help, completion and the first steps are no commands of the grammar: they speak about it. */
async function run(): Promise<void> {
  if (argv.every((word) => word === "--")) {
    process.stderr.write((await import("./commands/help/print.ts")).firstSteps(langOf(argv)));
    process.exitCode = EXIT.failed;
  } else if (argv[0] === "complete") {
    const { complete } = await import("./commands/completion/complete.ts");
    await print(await complete(build(), argv.slice(1)));
  } else if (argv[0] === "help" || flags.some((word) => word === "-h" || word === "--help")) {
    const { help } = await import("./commands/help/index.ts");
    await print(help(build(), argv, langOf(argv)));
  } else await command();
}

for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
try {
  await run();
} catch (error) {
  process.exitCode = statusOf(error);
}
