import { evenSpaces } from "../../text/spaces.ts";
import { withOneInitial } from "./one-initial.ts";
import type { NamePrint } from "./scan.ts";
import { scanNames } from "./scan.ts";
import { isInitial } from "./shape.ts";

/** What surrounds a name that is nothing else: spaces, underscores, brackets, stops. */
const AROUND = /^[\s_(«"]*|[\s_),;:.»"]*$/g;

/** «Лукина А.П.», «Лукина Анна Петровна», «Лукина А.», «Лукина» */
export function formatName(name: {
  readonly surname: string;
  readonly given: string | null;
  readonly patronymic: string | null;
}): string {
  const surname = evenSpaces(name.surname);
  if (name.given === null) return surname;
  if (!isInitial(name.given))
    return evenSpaces([surname, name.given, name.patronymic].filter((part) => part !== null).join(" "));
  return `${surname} ${name.given}.${name.patronymic === null ? "" : `${name.patronymic}.`}`;
}

/** The one name that a print is, nothing beside it; undefined where it is more or less than a name. */
export function readName(print: string): NamePrint | undefined {
  const listed = scanNames(print, true);
  const names = listed.length > 0 ? listed : withOneInitial(print, true);
  const [name] = names;
  if (!name || names.length > 1) return undefined;
  const outside = `${print.slice(0, name.start)}${print.slice(name.end)}`;
  return outside.replace(AROUND, "") === "" ? name : undefined;
}

/**
 * «Н.Г. Лукина», «Лукина Н. Г.», «Н.Г.Лукина» → «Лукина Н.Г.»; a full name stays full, surname first. The case stays
 * as printed. Null where the print is no person's name.
 */
export function canonicalName(print: string): string | null {
  const name = readName(print);
  return name ? formatName(name) : null;
}
