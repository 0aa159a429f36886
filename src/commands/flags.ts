import { type Command, Option } from "commander";
import type { Lang } from "../rules/rule.ts";
import { ENCODINGS, type Encoding, encodingOf } from "../text/decode/encodings.ts";
import { COLOR_MODES } from "./color.ts";
import { UsageError } from "./exit.ts";
import { defaultLang, LANGS } from "./lang.ts";

/** The stages that `shnor inspect` can show. */
export const STAGES = ["layout", "structure"] as const;

/** The forms of what `shnor diff` found. */
export const DIFF_FORMATS = ["text", "json", "md"] as const;

/** The forms of `shnor rules`. */
export const RULE_FORMATS = ["text", "json", "markdown"] as const;

/** The shells that `shnor completion` writes for. */
export const SHELLS = ["bash", "zsh", "fish", "powershell"] as const;
export type Shell = (typeof SHELLS)[number];

const MEBIBYTE = 1 << 20;
const UNITS: Readonly<Record<string, number>> = { "": 1, k: 1 << 10, m: MEBIBYTE, g: 1 << 30 };

function readEncoding(label: string): Encoding {
  const encoding = encodingOf(label);
  if (!encoding) {
    const known = ENCODINGS.join(", ");
    throw new UsageError({
      ru: `нет кодировки «${label}»; есть ${known}`,
      en: `no encoding “${label}”; there are ${known}`,
    });
  }
  return encoding;
}

/** «500», «64M», «2GiB». */
export function readSize(text: string): number {
  const [, digits, unit] = /^(\d{1,12})\s*([kmg]?)(?:i?b)?$/i.exec(text) ?? [];
  const size = Number(digits) * (UNITS[(unit ?? "").toLowerCase()] ?? Number.NaN);
  if (!Number.isSafeInteger(size) || size === 0) {
    throw new UsageError({
      ru: `«${text}» — не размер; пишите 500000 или 64M`,
      en: `“${text}” is no size; write 500000 or 64M`,
    });
  }
  return size;
}

/** A count from 0 on. */
export function readCount(text: string): number {
  if (!/^\d{1,9}$/.test(text)) {
    throw new UsageError({ ru: `«${text}» — не целое число`, en: `“${text}” is no whole number` });
  }
  return Number(text);
}

/** Adds another value of an option that may be repeated. */
export function another(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}

/**
 * The language of messages that are written as data: what `--lang` says, else Russian, the documents' own. Data must not
 * change with the machine's locale.
 */
export function dataLang(command: Command): Lang {
  return command.getOptionValueSource("lang") === "default" ? "ru" : (command.opts().lang as Lang);
}

/** The options that every command that reads an input has. */
export const inputFlags = (): Option[] => [
  new Option("--encoding <name>").argParser(readEncoding),
  new Option("--registry <file>"),
  new Option("--max-bytes <size>").argParser(readSize).default(64 * MEBIBYTE, "64M"),
  ...messageFlags(),
];

/** The options that every command that says something has. */
export const messageFlags = (): Option[] => [
  new Option("--lang <lang>").choices(LANGS).default(defaultLang(), "by locale"),
  new Option("--color <when>").choices([...COLOR_MODES]).default("auto"),
  new Option("--debug"),
];
