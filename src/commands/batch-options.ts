import { InvalidArgumentError, Option } from "commander";
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
  throw new InvalidArgumentError(`It is auto or a number from 1 to ${MOST_JOBS}.`);
}

export const jobsFlag = (
  usual = "auto",
  what = "how many files are read side by side; auto: one a core from 50 files on",
): Option => new Option("--jobs <n>", `${what} (default: ${usual})`).argParser(readJobs);

/** The options of commands whose results are kept. */
export const batchFlags = (): Option[] => [
  jobsFlag(),
  new Option("--cache", "keep results and take those of unchanged files from there; entries go after 30 days or 4 GiB"),
  new Option("--no-cache", "keep none, whatever the configuration says"),
  new Option("--cache-dir <folder>", "where results are kept, instead of the user's own cache folder"),
];

/** Where results are kept, if they are. */
export async function cacheOf({ cache, cacheDir }: BatchOptions): Promise<CacheSettings | undefined> {
  if (cacheDir === "") throw new UsageError("--cache-dir: the folder has an empty name");
  if (cache === false || (cacheDir === undefined && !cache)) return undefined;
  return (await import("../batch/cache-folder.ts")).cacheIn(cacheDir);
}
