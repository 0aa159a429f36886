import type { Command, CommanderError } from "commander";
import { type Said, UsageError } from "../exit.ts";
import { nearest } from "../nearest.ts";

type Describe = (pieces: readonly string[], command: Command | undefined, program: Command) => Said;

/** «; maybe, parse?» after what was typed wrongly. */
function maybe(typed: string, names: readonly string[]): Said {
  const meant = nearest(typed, names);
  return meant === undefined ? { ru: "", en: "" } : { ru: `; может быть, ${meant}?`, en: `; did you mean ${meant}?` };
}

function flagsOf(command: Command | undefined): string[] {
  return [...(command?.options ?? []).flatMap(({ long }) => (long ? [long] : [])), "--help"];
}

function badValue([what = "", value = ""]: readonly string[], command: Command | undefined): Said {
  const option = command?.options.find(({ flags }) => flags === what);
  const argument = command?.registeredArguments.find((known) => known.name() === value);
  const choices = (option ?? argument)?.argChoices;
  const [name, given] = option ? [option.long ?? what, value] : argument ? [`<${value}>`, what] : [what, value];
  if (!choices) return { ru: `${name}: нет значения «${given}»`, en: `${name}: no value “${given}”` };
  const hint = maybe(given, choices);
  return {
    ru: `${name}: нет значения «${given}»${hint.ru || ` (есть ${choices.join(", ")})`}`,
    en: `${name}: no value “${given}”${hint.en || ` (there are ${choices.join(", ")})`}`,
  };
}

/** What is wrong, by the parser's own code; the pieces are what its message quotes. */
const DESCRIPTIONS: Readonly<Record<string, Describe>> = {
  "commander.unknownCommand": ([typed = ""], _, program) => {
    const hint = maybe(typed, [...program.commands.map((command) => command.name()), "help"]);
    return { ru: `нет команды «${typed}»${hint.ru}`, en: `no command “${typed}”${hint.en}` };
  },
  "commander.unknownOption": ([typed = ""], command) => {
    const flag = typed.split("=")[0] as string;
    if (flag !== typed && flagsOf(command).includes(flag))
      return { ru: `${flag}: у этого флага нет значения`, en: `${flag}: this flag takes no value` };
    const hint = maybe(flag, flagsOf(command));
    return { ru: `нет флага ${flag}${hint.ru}`, en: `no flag ${flag}${hint.en}` };
  },
  "commander.missingArgument": ([name = ""]) => ({ ru: `не указано: <${name}>`, en: `missing: <${name}>` }),
  "commander.optionMissingArgument": ([flags = ""]) => ({
    ru: `${flags}: не указано значение`,
    en: `${flags}: its value is missing`,
  }),
  "commander.missingMandatoryOptionValue": ([flags = ""], command) => {
    const choices = command?.options.find((option) => option.flags === flags)?.argChoices?.join(", ") ?? "";
    return { ru: `нужен флаг ${flags}: ${choices}`, en: `needs the flag ${flags}: ${choices}` };
  },
  "commander.excessArguments": (_, command) => ({
    ru: `слишком много аргументов у ${command?.name() ?? "shnor"}`,
    en: `too many arguments for ${command?.name() ?? "shnor"}`,
  }),
  "commander.invalidArgument": badValue,
};

/** What the command line lacks or has too much of, in the user's language, and where to read more. */
export function mistake(error: CommanderError, program: Command, argv: readonly string[]): UsageError {
  const command = program.commands.find((known) => known.name() === argv.find((word) => !word.startsWith("-")));
  const pieces = [...error.message.matchAll(/'([^']*)'/g)].map(([, piece]) => piece as string);
  const describe = DESCRIPTIONS[error.code];
  const said = describe?.(pieces, command, program) ?? { ru: error.message, en: error.message };
  const more = command ? `shnor help ${command.name()}` : "shnor help";
  return new UsageError({ ru: `${said.ru} (${more})`, en: `${said.en} (${more})` });
}
