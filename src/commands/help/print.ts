import type { Argument, Command, Help, Option } from "commander";
import type { Lang } from "../../rules/rule.ts";
import type { Said } from "../exit.ts";
import { OPTION_TEXTS } from "./options.ts";
import { COMMAND_TEXTS } from "./texts.ts";
import { FIRST_STEPS, PLACEHOLDERS, WORDS } from "./words.ts";

const INDENT = "  ";
/** Flags that most commands have; they stand last. */
const COMMON = ["--encoding", "--registry", "--max-bytes", "--lang", "--color", "--debug", "--help"];
/** Wider lines are hard to read, however wide the window. */
const WIDEST = 110;

/** What a flag of a command does. */
export function optionText(command: string, flag: string): Said | undefined {
  return COMMAND_TEXTS[command]?.options?.[flag] ?? OPTION_TEXTS[flag];
}

/** «<file>» in the reader's language. */
function translated(term: string, lang: Lang): string {
  return term.replace(/(?<=[<[=])[a-z]+/g, (name) => PLACEHOLDERS[name]?.[lang] ?? name);
}

function optionLine(command: string, option: Option, lang: Lang): [string, string] {
  const words = WORDS[lang];
  const text = optionText(command, option.long ?? option.flags)?.[lang] ?? option.description;
  const usual = option.defaultValueDescription ?? option.defaultValue;
  const values = option.argChoices?.join(", ") ?? "";
  const shown = typeof usual === "string" ? `${words.usually} ${usual === "by locale" ? words.byLocale : usual}` : "";
  const details = [values, shown].filter((part) => part !== "").join("; ");
  return [translated(option.flags, lang), details === "" ? text : `${text} (${details})`];
}

function argumentTerm(argument: Argument): string {
  const name = argument.name() + (argument.variadic ? "..." : "");
  return argument.required ? `<${name}>` : `[${name}]`;
}

function argumentLine(command: string, argument: Argument, lang: Lang): [string, string] {
  const text = COMMAND_TEXTS[command]?.arguments?.[argument.name()]?.[lang] ?? argument.description;
  const values = argument.argChoices?.join(", ");
  return [translated(argumentTerm(argument), lang), values === undefined ? text : `${text} (${values})`];
}

/** A headed list of terms and what they say, wrapped to the width. */
function list(title: string, items: readonly (readonly [string, string])[], help: Help): string[] {
  if (items.length === 0) return [];
  const width = Math.max(...items.map(([term]) => term.length));
  return ["", `${title}:`, ...items.map(([term, text]) => help.formatItem(term, width, text, help))];
}

function examples(pairs: readonly (readonly [string, Said])[], title: string, lang: Lang): string[] {
  const lines = pairs.flatMap(([command, does]) => [`${INDENT}${command}`, `${INDENT.repeat(3)}${does[lang]}`]);
  return ["", `${title}:`, ...lines];
}

/** Help on one command: examples first. */
function commandHelp(command: Command, help: Help, lang: Lang): string[] {
  const name = command.name();
  const words = WORDS[lang];
  const text = COMMAND_TEXTS[name];
  const terms = command.registeredArguments.map((argument) => translated(argumentTerm(argument), lang));
  const options = help.visibleOptions(command);
  const common = options.filter(({ long }) => COMMON.includes(long ?? ""));
  const own = options.filter((option) => !common.includes(option));
  const lines = (some: readonly Option[]) => some.map((option) => optionLine(name, option, lang));
  return [
    `shnor ${name} — ${text?.about[lang] ?? command.description()}`,
    ...(text ? examples(text.examples, words.examples, lang) : []),
    "",
    `${words.usage}: shnor ${[name, `[${words.flags}]`, ...terms].join(" ")}`,
    ...list(
      words.arguments,
      command.registeredArguments.map((argument) => argumentLine(name, argument, lang)),
      help,
    ),
    ...list(words.options, lines(own), help),
    ...list(words.common, lines(common), help),
  ];
}

function overview(program: Command, help: Help, lang: Lang): string[] {
  const words = WORDS[lang];
  const commands = Object.entries(COMMAND_TEXTS).filter(([name]) =>
    [...program.commands.map((command) => command.name()), "help"].includes(name),
  );
  return [
    words.what,
    ...examples(FIRST_STEPS, words.examples, lang),
    ...list(
      words.commands,
      commands.map(([name, { about }]) => [name, about[lang]]),
      help,
    ),
    "",
    words.statuses,
    words.more,
  ];
}

function helpOf(program: Command, columns: number | undefined): Help {
  const help = program.createHelp();
  help.prepareContext({ helpWidth: Math.min(columns ?? WIDEST, WIDEST) });
  return help;
}

/** The help on a command, or on the program where there is none. */
export function helpText(program: Command, command: Command | undefined, lang: Lang, columns?: number): string {
  const help = helpOf(program, columns);
  const lines = command ? commandHelp(command, help, lang) : overview(program, help, lang);
  return `${lines.join("\n")}\n`;
}

/** What `shnor` alone says: what to do next. */
export function firstSteps(lang: Lang): string {
  const words = WORDS[lang];
  return `${[words.what, ...examples(FIRST_STEPS, words.begin, lang), "", words.all].join("\n")}\n`;
}
