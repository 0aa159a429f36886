import { realpath } from "node:fs/promises";
import { dirname, sep } from "node:path";
import { sweepUnfinished } from "../batch/atomic.ts";
import { makeFolder } from "../batch/make-folder.ts";
import type { Done } from "../batch/tasks/work.ts";
import type { Lang } from "../rules/rule.ts";
import type { Outlet } from "./outlet.ts";
import { OutputError, openSink, outputError, writeAll } from "./sink.ts";

/** So many files may be on their way to the disk: it takes its time over each, and some of it side by side. */
const MOST_PENDING = 8;
/** What ails one file; anything else ails them all. */
const LOCAL = new Set(["EISDIR", "ENOTDIR", "ENAMETOOLONG", "EACCES", "EPERM", "EBUSY", "EINVAL", "outside"]);

const OUTSIDE: Readonly<Record<Lang, string>> = {
  en: "a link leads out of --out-dir",
  ru: "ссылка ведёт за пределы --out-dir",
};

/** Makes folders below the one for outputs, none of them by way of a link that leads out of it. */
class Tree {
  private readonly ready = new Set<string>();
  private root: string | undefined;

  constructor(
    private readonly folder: string,
    private readonly lang: Lang,
  ) {}

  private async contains(path: string): Promise<boolean> {
    this.root ??= await realpath(this.folder);
    const real = await realpath(path).catch(() => null);
    return (
      real === null || real === this.root || real.startsWith(this.root.endsWith(sep) ? this.root : this.root + sep)
    );
  }

  async prepare(path: string): Promise<void> {
    const below = dirname(path);
    if (!this.ready.has(below)) {
      try {
        makeFolder(below);
      } catch (error) {
        throw outputError(below, error, this.lang);
      }
      if (!(await this.contains(below))) throw new OutputError(`${below}: ${OUTSIDE[this.lang]}`, "outside");
      await sweepUnfinished(below);
      this.ready.add(below);
    }
    if (!(await this.contains(path))) throw new OutputError(`${path}: ${OUTSIDE[this.lang]}`, "outside");
  }
}

/** A file of its own for each document, each whole or not there. */
export function folderOutlet(folder: string, lang: Lang, place: (relative: string) => string): Outlet {
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
      const path = place(input.relative);
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
