import type { Input } from "../batch/inputs.ts";
import type { Done } from "../batch/tasks/work.ts";
import type { Lang } from "../rules/rule.ts";
import type { Outlet } from "./outlet.ts";
import { OutputError, openSink, writeAll } from "./sink.ts";
import { Tree } from "./tree.ts";

/** So many files may be on their way to the disk: it takes its time over each, and some of it side by side. */
const MOST_PENDING = 8;
/** What ails one file; anything else ails them all. */
const LOCAL = new Set(["EISDIR", "ENOTDIR", "ENAMETOOLONG", "EACCES", "EPERM", "EBUSY", "EINVAL", "outside"]);

/** A file of its own for each document, each whole or not there. */
export function folderOutlet(folder: string, lang: Lang, places: ReadonlyMap<Input, string>): Outlet {
  const tree = new Tree(folder, lang);
  const pending = new Set<Promise<void>>();
  const failures: OutputError[] = [];
  let fatal: unknown;
  const note = (error: unknown): void => {
    if (error instanceof OutputError && LOCAL.has(error.code)) failures.push(error);
    else fatal ??= error;
  };
  const write = async (path: string, { text, rest }: Pick<Done, "text" | "rest">): Promise<void> => {
    await tree.prepare(path);
    const sink = await openSink(path, lang);
    await writeAll(sink, text, rest);
    const commit: Promise<void> = sink
      .commit()
      .catch(note)
      .finally(() => pending.delete(commit));
    pending.add(commit);
  };
  return {
    put: async (input, done) => {
      const path = places.get(input);
      if (path === undefined) throw new Error(`${input.name}: no place was kept for it`);
      await write(path, done).catch(note);
      if (pending.size >= MOST_PENDING) await Promise.race(pending);
      if (fatal !== undefined) throw fatal;
      return path;
    },
    finish: async () => {
      await Promise.all(pending);
      if (fatal !== undefined) throw fatal;
      return failures.sort((a, b) => (a.message < b.message ? -1 : 1));
    },
    abort: () => {},
  };
}
