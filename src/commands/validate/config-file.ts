import { readFile } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, resolve } from "node:path";
import { type Config, readConfig } from "../../policy/config.ts";
import type { Lang } from "../../rules/rule.ts";
import { UsageError } from "../exit.ts";
import { ConfigError } from "./settings.ts";

/** In the order in which they are looked for in a folder. */
export const CONFIG_NAMES = ["shnor.config.yaml", "shnor.config.yml", "shnor.config.json"] as const;
const PACKAGE = "package.json";
const KEY = "shnor";

interface ConfigFile {
  readonly path: string;
  readonly text: string;
  readonly key?: string;
}

async function textOf(path: string): Promise<string | null> {
  return readFile(path, "utf8").catch((error: unknown) => {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR" || code === "EISDIR") return null;
    throw new UsageError({
      ru: `${path}: файл настроек не прочитать (${code ?? String(error)})`,
      en: `${path}: the configuration cannot be read (${code ?? String(error)})`,
    });
  });
}

/** A package.json without the key, or one that is no JSON, is none of our business. */
function hasKey(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && Object.hasOwn(value, KEY);
  } catch {
    return false;
  }
}

async function inFolder(folder: string): Promise<ConfigFile | null> {
  for (const name of CONFIG_NAMES) {
    const text = await textOf(join(folder, name));
    if (text !== null) return { path: join(folder, name), text };
  }
  const text = await textOf(join(folder, PACKAGE));
  return text !== null && hasKey(text) ? { path: join(folder, PACKAGE), text, key: KEY } : null;
}

/** The nearest configuration from the working folder upwards. */
async function nearest(from: string): Promise<ConfigFile | null> {
  for (let folder = from; ; folder = dirname(folder)) {
    const found = await inFolder(folder);
    if (found || dirname(folder) === folder) return found;
  }
}

async function named(path: string): Promise<ConfigFile> {
  const text = await textOf(path);
  if (text === null)
    throw new UsageError({ ru: `${path}: такого файла настроек нет`, en: `${path}: there is no such configuration` });
  return path.endsWith(PACKAGE) ? { path, text, key: KEY } : { path, text };
}

/** Paths in a configuration start from its own folder. */
function anchored(config: Config, folder: string): Config {
  const from = (file: string): string => (isAbsolute(file) ? file : relative(process.cwd(), resolve(folder, file)));
  const order = (text: string): string => {
    const at = text.indexOf("=");
    return at < 0 ? text : `${text.slice(0, at + 1)}${from(text.slice(at + 1))}`;
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

/** The configuration of this run: the file that was named, the nearest one, or nothing. */
export async function loadConfig(option: string | boolean | undefined, lang: Lang): Promise<Config> {
  if (option === false) return {};
  const file = typeof option === "string" ? await named(option) : await nearest(process.cwd());
  if (!file) return {};
  const name = relative(process.cwd(), file.path) || file.path;
  const read = await readConfig(file.text, lang, file.key);
  if ("faults" in read) throw new ConfigError(name, read.faults);
  return anchored(read.config, dirname(resolve(file.path)));
}
