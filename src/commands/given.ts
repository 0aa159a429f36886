import { UsageError } from "./exit.ts";

/** What a command was given to read. */
export interface Given {
  readonly filesFrom?: string | undefined;
  readonly stdinFilename?: string | undefined;
  /** Further files of one document. */
  readonly with?: readonly string[] | undefined;
}

/** How often standard input is asked for. */
export function stdinUses(args: readonly string[], { filesFrom, with: companions = [] }: Given): number {
  return [...args, ...companions, filesFrom].filter((name) => name === "-").length;
}

/** Refuses inputs that name nothing, or standard input more than once. */
export function checkGiven(args: readonly string[], given: Given): void {
  const { filesFrom, stdinFilename, with: companions = [] } = given;
  if (args.length === 0 && filesFrom === undefined)
    throw new UsageError({
      ru: "нечего читать: укажите файл, папку или -",
      en: "nothing to read: name a file, a folder or -",
    });
  if ([...args, filesFrom, ...companions].includes(""))
    throw new UsageError({ ru: "у входа пустое имя", en: "an input has an empty name" });
  if (stdinUses(args, given) > 1)
    throw new UsageError({
      ru: "стандартный ввод (-) читается только один раз",
      en: "standard input (-) can be read once only",
    });
  if (stdinFilename !== undefined && !args.includes("-"))
    throw new UsageError({
      ru: "--stdin-filename называет вход -, а его среди входов нет",
      en: "--stdin-filename names the input -, which is not among the inputs",
    });
}
