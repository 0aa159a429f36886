import type { Argument, Command, Option } from "commander";
import type { Lang } from "../../rules/rule.ts";
import { optionText } from "../help/print.ts";
import { COMMAND_TEXTS } from "../help/texts.ts";
import { langOf } from "../lang.ts";
import { OFFERS, type Offer } from "./offers.ts";

/** What the shell itself shall offer. */
type Places = ":files" | ":folders";
type Answer = readonly Offer[] | Places;

const PLACES: Readonly<Record<string, Places>> = {
  file: ":files",
  input: ":files",
  old: ":files",
  new: ":files",
  folder: ":folders",
};

/** What may stand for `<name>` of a flag or an argument: its choices, a list of the program's own, or files. */
async function values(
  keys: readonly string[],
  name: string,
  choices: readonly string[] | undefined,
  typed: string,
  lang: Lang,
): Promise<Answer> {
  if (choices) return choices.map((value) => ({ value }));
  // «--report sarif=» is followed by a file.
  if (name === "form" && typed.includes("=")) return ":files";
  const offer = keys.map((key) => OFFERS[key]).find((known) => known !== undefined);
  return offer ? offer(lang, typed) : (PLACES[name] ?? []);
}

function valuesOf(command: Command, option: Option, typed: string, lang: Lang): Promise<Answer> {
  const name = /<([a-z]+)/.exec(option.flags)?.[1] ?? "";
  return values([`${command.name()} ${option.long}`, option.long ?? ""], name, option.argChoices, typed, lang);
}

/** The flag whose value stands behind a word, where the word is one. */
function optionAwaiting(command: Command, word: string | undefined): Option | undefined {
  return command.options.find(
    ({ required, short, long }) => required && word !== undefined && [short, long].includes(word),
  );
}

/** The argument that comes next, the last of them where it may be repeated. */
function argumentAt(command: Command, before: readonly string[]): Argument | undefined {
  const given = before.filter((word, i) => !word.startsWith("-") && !optionAwaiting(command, before[i - 1])).length;
  const last = command.registeredArguments.at(-1);
  return command.registeredArguments[given] ?? (last?.variadic ? last : undefined);
}

function flags(command: Command, lang: Lang): Offer[] {
  const options = command.createHelp().visibleOptions(command);
  return options.flatMap(({ long }) =>
    long ? [{ value: long, about: optionText(command.name(), long)?.[lang] }] : [],
  );
}

function commands(program: Command, lang: Lang): Offer[] {
  const names = [...program.commands.map((command) => command.name()), "help"];
  return names.map((value) => ({ value, about: COMMAND_TEXTS[value]?.about[lang] }));
}

async function answer(program: Command, before: readonly string[], word: string, lang: Lang): Promise<Answer> {
  const [name, ...rest] = before;
  if (name === undefined) return word.startsWith("-") ? flags(program, lang) : commands(program, lang);
  if (name === "help") return values(["help command"], "command", undefined, word, lang);
  const command = program.commands.find((known) => known.name() === name);
  if (!command) return [];
  const awaiting = optionAwaiting(command, rest.at(-1));
  if (awaiting) return valuesOf(command, awaiting, word, lang);
  const [, flag, begun = ""] = /^(--[a-z-]+)=(.*)$/s.exec(word) ?? [];
  const option = command.options.find(({ long }) => long === flag);
  if (flag !== undefined && option) {
    const offered = await valuesOf(command, option, begun, lang);
    return typeof offered === "string"
      ? offered
      : offered.map(({ value, about }) => ({ value: `${flag}=${value}`, about }));
  }
  if (word.startsWith("-") && word !== "-") return flags(command, lang);
  const argument = argumentAt(command, rest);
  return argument ? values([`${name} ${argument.name()}`], argument.name(), argument.argChoices, word, lang) : [];
}

/**
 * `shnor complete --word=WORD BEFORE...`, which the scripts of `shnor completion` ask: a line for each word that may
 * stand there, with a tab before what it says; `:files`, `:folders` where the shell knows better, `:nospace` where the
 * word goes on. The word comes as one argument that is never empty: Windows PowerShell drops empty ones.
 */
export async function complete(program: Command, [asked = "", ...before]: readonly string[]): Promise<string> {
  const word = asked.replace(/^--word=/, "");
  const found = await answer(program, before, word, langOf(before));
  if (typeof found === "string") return `${found}\n`;
  const fitting = found.filter(({ value }) => value.startsWith(word));
  const lines = fitting.map(({ value, about }) => (about ? `${value}\t${about}` : value));
  if (fitting.some(({ value }) => value.endsWith("="))) lines.push(":nospace");
  return lines.map((line) => `${line}\n`).join("");
}
