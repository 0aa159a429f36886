import { existsSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";
import {
  type Baseline,
  compareWith,
  readBaseline,
  type StaleEntry,
  updated,
  writeBaseline,
} from "../../policy/baseline.ts";
import type { Found } from "../../report/verdict.ts";
import type { Lang } from "../../rules/rule.ts";
import { UsageError } from "../exit.ts";
import { reasonOf, sideText } from "../side-file.ts";
import { openSink } from "../sink.ts";

/** What a baseline leaves of the findings. */
export interface Fresh {
  readonly findings: readonly Found[];
  readonly known: number;
  readonly stale: readonly StaleEntry[];
}

async function load(path: string, mayLack: boolean): Promise<Baseline> {
  const text = await sideText(path).catch((error: unknown) => {
    if (error instanceof UsageError) throw error;
    if (mayLack && (error as NodeJS.ErrnoException).code === "ENOENT") return null;
    if ((error as NodeJS.ErrnoException).code === "ENOENT")
      throw new UsageError({
        ru: `${path}: нет такого файла известных находок; его пишет --update-baseline`,
        en: `${path}: there is no such baseline; --update-baseline writes one`,
      });
    const why = reasonOf(error);
    throw new UsageError({
      ru: `${path}: файл известных находок не прочитать (${why.ru})`,
      en: `${path}: the baseline cannot be read (${why.en})`,
    });
  });
  if (text === null) return new Map();
  const baseline = readBaseline(text);
  if (!baseline)
    throw new UsageError({
      ru: `${path}: это не файл известных находок; его пишет --update-baseline`,
      en: `${path}: this is no baseline; --update-baseline writes one`,
    });
  return baseline;
}

/** Files by their paths from the baseline's folder, so that it holds wherever the program is started. */
function keyed(path: string): (file: string) => string {
  const folder = dirname(resolve(path));
  return (file) => (file === "-" ? file : relative(folder, resolve(file)).replaceAll(sep, "/"));
}

/** Files of a baseline that are there no more: what is known of them answers to nothing, whatever this run looks at. */
function goneFrom(path: string, baseline: Baseline): string[] {
  const folder = dirname(resolve(path));
  const isGone = (file: string): boolean => file !== "-" && !existsSync(resolve(folder, file.replace(/#\d+$/, "")));
  return [...baseline.keys()].filter(isGone);
}

/** Compares the findings with a baseline, or writes a new one that knows them all. */
export async function settleKnown(
  path: string,
  findings: readonly Found[],
  files: readonly string[],
  { update, lang }: { update: boolean; lang: Lang },
): Promise<Fresh> {
  const key = keyed(path);
  const before = await load(path, update);
  // A file that could not be read is no finding to get used to.
  const told = findings.filter((found) => found.rule !== "input/unreadable");
  const list = told.map((found) => ({ file: key(found.file), rule: found.rule, text: found.text, found }));
  const looked = new Set([...files.map(key), ...goneFrom(path, before)]);
  if (update) {
    const sink = await openSink(path, lang);
    await sink.write(writeBaseline(updated(before, list, looked)));
    await sink.commit();
    return { findings: findings.filter((found) => found.rule === "input/unreadable"), known: list.length, stale: [] };
  }
  const { fresh, known, stale } = compareWith(before, list, looked);
  const left = new Set(fresh.map((one) => one.found));
  return { findings: findings.filter((found) => left.has(found) || found.rule === "input/unreadable"), known, stale };
}
