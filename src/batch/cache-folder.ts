import { createHash } from "node:crypto";
import { lstat, readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";
import { fileURLToPath } from "node:url";
import envPaths from "env-paths";
import type { CacheSettings } from "./cache.ts";
import { makeFolder } from "./make-folder.ts";
import { workerEntry } from "./pool.ts";

const DAY = 24 * 60 * 60 * 1000;
/** Entries that nobody has asked for so long are thrown away. */
const OLDEST = 30 * DAY;
/** And beyond so many bytes the oldest of the others. */
const MOST_BYTES = 4 * 1024 ** 3;
/** When the folder was last looked through. */
const MARK = "pruned";
const GROUP = /^[0-9a-f]{2}$/;
const ENTRY = /^(?:[0-9a-f]{62}|\.[\da-f-]+\.tmp)$/;

/** The folder of the user's caches, as the platform has it. */
export function usualFolder(): string {
  const { cache } = envPaths("shnor", { suffix: "" });
  // XDG has a path that is not absolute ignored: it would be another folder in each working folder.
  return isAbsolute(cache) ? cache : join(homedir(), ".cache", "shnor");
}

/** The program as a whole: the entry of its threads names its parts, and each name has a sum of the part in it. */
async function programPrint(): Promise<string> {
  const entry = await readFile(fileURLToPath(workerEntry()));
  return createHash("sha256").update(process.version).update(entry).digest("hex");
}

export async function cacheIn(folder: string = usualFolder()): Promise<CacheSettings> {
  return { folder, program: await programPrint() };
}

interface Entry {
  readonly path: string;
  readonly bytes: number;
  readonly used: number;
}

async function entriesOf(folder: string): Promise<Entry[]> {
  const out: Entry[] = [];
  for (const group of (await readdir(folder)).filter((name) => GROUP.test(name))) {
    const names = await readdir(join(folder, group)).catch((): string[] => []);
    for (const name of names.filter((own) => ENTRY.test(own))) {
      const path = join(folder, group, name);
      const found = await stat(path).catch(() => null);
      if (found?.isFile()) out.push({ path, bytes: found.size, used: found.mtimeMs });
    }
  }
  return out;
}

/** Throws away what is too old and, of the rest, the oldest beyond the bound; at most once a day. How many went. */
export async function pruneCache(folder: string, now: number = Date.now(), most: number = MOST_BYTES): Promise<number> {
  const mark = join(folder, MARK);
  const last = await lstat(mark).catch(() => null);
  if (last && now - last.mtimeMs < DAY) return 0;
  // Nothing of ours: a link may lead anywhere, and a pipe is written to without end.
  if (last && !last.isFile()) return 0;
  try {
    makeFolder(folder, 0o700);
    if (last) await utimes(mark, now / 1000, now / 1000);
    else await writeFile(mark, "", { flag: "wx" });
    const entries = (await entriesOf(folder)).sort((a, b) => b.used - a.used);
    let bytes = 0;
    let gone = 0;
    for (const entry of entries) {
      bytes += entry.bytes;
      const unfinished = entry.path.endsWith(".tmp") && now - entry.used > DAY;
      if (bytes <= most && now - entry.used <= OLDEST && !unfinished) continue;
      await rm(entry.path, { force: true });
      gone++;
    }
    return gone;
  } catch {
    // A cache that cannot be kept small today can be tomorrow.
    return 0;
  }
}
