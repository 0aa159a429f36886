import { Option } from "commander";
import type { CacheSettings } from "../batch/cache.ts";
import { type Jobs, MOST_JOBS } from "../batch/jobs.ts";
import { UsageError } from "./exit.ts";

/** How a run over many files is done; none of it changes a byte of the result. */
export interface BatchOptions {
  readonly jobs?: Jobs;
  readonly cache?: boolean;
  readonly cacheDir?: string;
}

function readJobs(text: string): Jobs {
  if (text === "auto") return text;
  if (/^[1-9]\d?$/.test(text) && Number(text) <= MOST_JOBS) return Number(text);
  throw new UsageError({
    ru: `--jobs: «${text}» — не auto и не число от 1 до ${MOST_JOBS}`,
    en: `--jobs: “${text}” is neither auto nor a number from 1 to ${MOST_JOBS}`,
  });
}

export const jobsFlag = (): Option => new Option("--jobs <n>").argParser(readJobs);

/** The options of commands whose results are kept. */
export const batchFlags = (): Option[] => [
  jobsFlag(),
  new Option("--cache"),
  new Option("--no-cache"),
  new Option("--cache-dir <folder>"),
];

/** Where results are kept, if they are. */
export async function cacheOf({ cache, cacheDir }: BatchOptions): Promise<CacheSettings | undefined> {
  if (cache === false || (cacheDir === undefined && !cache)) return undefined;
  return (await import("../batch/cache-folder.ts")).cacheIn(cacheDir);
}
