import { lstat, stat } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, resolve } from "node:path";
import { type Config, readConfig } from "../../policy/config.ts";
import { type Said, UsageError } from "../exit.ts";
import { isBelow } from "../file-keys.ts";
import { reasonOf, sideText } from "../side-file.ts";
import { ConfigError, type Loaded, type ValidateOptions } from "./settings.ts";

/** In the order in which they are looked for in a folder. */
export const CONFIG_NAMES = ["shnor.config.yaml", "shnor.config.yml", "shnor.config.json"] as const;
const PACKAGE = "package.json";
const KEY = "shnor";
const NAMES_KEY = new RegExp(`"${KEY}"\\s*:`);

interface ConfigFile {
  readonly path: string;
  readonly text: string;
  readonly key?: string;
}

const unreadable = (path: string, why: Said): UsageError =>
  new UsageError({
    ru: `${path}: файл настроек не прочитать (${why.ru})`,
    en: `${path}: the configuration cannot be read (${why.en})`,
  });

const NO_FILE: Said = { ru: "это не файл", en: "this is no file" };
const NO_JSON: Said = {
  ru: `это не JSON, а в нём назван ключ «${KEY}»`,
  en: `this is no JSON, and it names the key “${KEY}”`,
};

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);

/** A mark at the beginning is no part of the text: no reader of JSON would take it. */
async function textOf(path: string): Promise<string> {
  const text = await sideText(path).catch((error: unknown) => {
    if (error instanceof UsageError) throw error;
    throw unreadable(path, reasonOf(error));
  });
  return text.replace(/^\ufeff/, "");
}

/** Null where nothing stands under the name. Whatever does stand there is read or told of: a check must not open unnoticed. */
async function foundText(path: string): Promise<string | null> {
  const entry = await lstat(path).catch((error: unknown) => {
    if (codeOf(error) === "ENOENT") return null;
    throw unreadable(path, reasonOf(error));
  });
  if (entry === null) return null;
  const target = entry.isSymbolicLink() ? await stat(path).catch(() => null) : entry;
  // A link to nothing; a folder; a pipe, which nobody may ever write into.
  if (!target?.isFile()) throw unreadable(path, NO_FILE);
  return textOf(path);
}

/** A package.json without the key is none of our business; a broken one that names it may have held our settings. */
function hasKey(path: string, text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && Object.hasOwn(value, KEY);
  } catch {
    if (NAMES_KEY.test(text)) throw unreadable(path, NO_JSON);
    return false;
  }
}

async function inFolder(folder: string): Promise<ConfigFile | null> {
  for (const name of CONFIG_NAMES) {
    const path = join(folder, name);
    const text = await foundText(path);
    if (text !== null) return { path, text };
  }
  const path = join(folder, PACKAGE);
  const text = await foundText(path);
  return text !== null && hasKey(path, text) ? { path, text, key: KEY } : null;
}

/** The nearest configuration from the working folder upwards. */
async function nearest(from: string): Promise<ConfigFile | null> {
  for (let folder = from; ; folder = dirname(folder)) {
    const found = await inFolder(folder);
    if (found || dirname(folder) === folder) return found;
  }
}

async function named(path: string): Promise<ConfigFile> {
  const absent = await stat(path).then(
    () => false,
    (error: unknown) => ["ENOENT", "ENOTDIR"].includes(codeOf(error)),
  );
  if (absent)
    throw new UsageError({ ru: `${path}: такого файла настроек нет`, en: `${path}: there is no such configuration` });
  const text = await textOf(path);
  return path.endsWith(PACKAGE) ? { path, text, key: KEY } : { path, text };
}

/** The file of `sarif=out.sarif`; null where none is named. */
function orderedFile(text: string): string | null {
  const at = text.indexOf("=");
  const file = at < 0 ? "" : text.slice(at + 1);
  return file === "" || file === "-" ? null : file;
}

/** Paths in a configuration start from its own folder. */
function anchored(config: Config, folder: string): Config {
  const from = (file: string): string => (isAbsolute(file) ? file : relative(process.cwd(), resolve(folder, file)));
  const order = (text: string): string => {
    const file = orderedFile(text);
    return file === null ? text : `${text.slice(0, -file.length)}${from(file)}`;
  };
  const { baseline, expect, cacheDir, report, summary, ...rest } = config;
  return {
    ...rest,
    ...(baseline === undefined ? {} : { baseline: from(baseline) }),
    ...(expect === undefined ? {} : { expect: from(expect) }),
    ...(cacheDir === undefined ? {} : { cacheDir: from(cacheDir) }),
    ...(report === undefined ? {} : { report: report.map(order) }),
    ...(summary === undefined ? {} : { summary: summary.map(order) }),
  };
}

/**
 * A configuration that nobody has named may come with a folder that was only checked out: what it has written stays
 * below its own folder, and so does the list that it has read, whose lines are printed.
 */
function checkPaths(name: string, folder: string, config: Config, update: boolean): void {
  const { report = [], summary = [], cacheDir, baseline, expect } = config;
  const isOutside = (path: string): boolean => !isBelow(resolve(folder, path), folder);
  const ordered = [...report, ...summary].flatMap((text) => orderedFile(text) ?? []);
  const outputs = [...ordered, ...(cacheDir ? [cacheDir] : []), ...(update && baseline ? [baseline] : [])];
  const output = outputs.find(isOutside);
  const path = output ?? (expect !== undefined && isOutside(expect) ? expect : undefined);
  if (path === undefined) return;
  const said = output === undefined ? { ru: "список", en: "list" } : { ru: "вывод", en: "output" };
  throw new UsageError({
    ru: `${name}: ${said.ru} ${path} — вне папки этого файла; если так и надо, назовите файл через --config`,
    en: `${name}: the ${said.en} ${path} lies outside its folder; if that is meant, name the file with --config`,
  });
}

/** The configuration of this run: the file that was named, the nearest one, or nothing. */
export async function loadConfig(
  options: Pick<ValidateOptions, "config" | "updateBaseline" | "baseline" | "lang">,
): Promise<Loaded> {
  const { config: option, lang } = options;
  if (option === false) return { config: {}, path: null };
  const file = typeof option === "string" ? await named(option) : await nearest(process.cwd());
  if (!file) return { config: {}, path: null };
  const name = relative(process.cwd(), file.path) || file.path;
  const read = await readConfig(file.text, lang, file.key);
  if ("faults" in read) throw new ConfigError(name, read.faults);
  const folder = dirname(resolve(file.path));
  const update = options.updateBaseline === true && options.baseline === undefined;
  if (typeof option !== "string") checkPaths(name, folder, read.config, update);
  return { config: anchored(read.config, folder), path: file.path };
}
