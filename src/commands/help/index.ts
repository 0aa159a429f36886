import type { Command } from "commander";
import type { Lang } from "../../rules/rule.ts";
import { UsageError } from "../exit.ts";
import { nearest } from "../nearest.ts";
import { helpText } from "./print.ts";

/** The help that a command line asks for: on the command that it names, or on the program. */
export function help(program: Command, argv: readonly string[], lang: Lang): string {
  const words = argv[0] === "help" ? argv.slice(1) : argv;
  const name = words.find((word, i) => !word.startsWith("-") && words[i - 1] !== "--lang");
  const command = program.commands.find((known) => known.name() === name);
  if (name !== undefined && name !== "help" && !command) {
    const meant = nearest(
      name,
      program.commands.map((known) => known.name()),
    );
    throw new UsageError({
      ru: `нет команды «${name}»${meant ? `; может быть, ${meant}?` : ""} (shnor help)`,
      en: `no command “${name}”${meant ? `; did you mean ${meant}?` : ""} (shnor help)`,
    });
  }
  return helpText(program, command, lang, process.stdout.columns);
}
