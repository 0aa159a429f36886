import { dirname, relative, resolve } from "node:path";
import { type ChokidarOptions, type FSWatcher, watch } from "chokidar";
import type { Inputs } from "./inputs.ts";

/** Folders whose files are watched however deep, and single files. */
export interface Places {
  readonly trees: readonly string[];
  readonly files: readonly string[];
}

/** Files that have changed together, by their absolute paths. */
export interface Watching {
  /** Resolves when something has changed and nothing more has for a moment. */
  next(): Promise<ReadonlySet<string>>;
  close(): Promise<void>;
}

const MAGIC = /[*?[\]{}]/;
/** Editors write a file in several steps: so long nothing must happen until they count as done. */
const QUIET_MS = 100;

/** What there is to watch for arguments: a pattern stands for the folder that its fixed part names. */
export function placesOf(args: readonly string[], { inputs }: Inputs, others: readonly string[]): Places {
  const named = new Set(inputs.flatMap(({ path }) => (path === null ? [] : [path])));
  const trees: string[] = [];
  const files = others.map((file) => resolve(file));
  for (const arg of args) {
    const parts = arg.split(/[\\/]/);
    const at = parts.findIndex((part) => MAGIC.test(part));
    if (named.has(arg)) files.push(resolve(arg));
    else trees.push(resolve(at < 0 ? arg : parts.slice(0, at).join("/") || (arg.startsWith("/") ? "/" : ".")));
  }
  return { trees, files };
}

const isHidden = (root: string, path: string): boolean => /(?:^|[\\/])\.(?!\.?(?:[\\/]|$))/.test(relative(root, path));

function ready(watcher: FSWatcher): Promise<void> {
  return new Promise((done, failed) => {
    watcher.once("ready", () => done());
    watcher.once("error", failed);
  });
}

/** Paths that change, handed on together when nothing more has changed for a moment. */
class Changes {
  private changed = new Set<string>();
  private isQuiet = true;
  private timer: NodeJS.Timeout | undefined;
  private failure: unknown;
  private wake = (): void => {};

  note(path: string): void {
    this.changed.add(resolve(path));
    this.isQuiet = false;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.isQuiet = true;
      this.wake();
    }, QUIET_MS);
  }

  fail(error: unknown): void {
    this.failure ??= error;
    this.wake();
  }

  next(): Promise<ReadonlySet<string>> {
    return new Promise((done, failed) => {
      this.wake = () => {
        if (this.failure !== undefined) return failed(this.failure);
        if (!this.isQuiet || this.changed.size === 0) return;
        const now = this.changed;
        this.changed = new Set();
        done(now);
      };
      this.wake();
    });
  }

  stop(): void {
    clearTimeout(this.timer);
  }
}

function watchersOf({ trees, files }: Places): FSWatcher[] {
  const common = { ignoreInitial: true, followSymlinks: false } as const;
  const wanted = new Set(files);
  const isOther = (path: string, isFile: boolean | undefined): boolean => isFile === true && !wanted.has(resolve(path));
  const kinds: readonly (readonly [readonly string[], ChokidarOptions])[] = [
    [trees, { ...common, ignored: (path) => trees.every((tree) => isHidden(tree, path)) }],
    // A file that an editor replaces is another file: its folder knows of it.
    [
      [...new Set(files.map((file) => dirname(file)))],
      { ...common, depth: 0, ignored: (path, stats) => isOther(path, stats?.isFile()) },
    ],
  ];
  // A watcher of nothing never says that it is ready.
  return kinds.filter(([paths]) => paths.length > 0).map(([paths, how]) => watch([...paths], how));
}

/** Begins to watch; what changes from then on is told. */
export async function watchPlaces(places: Places): Promise<Watching> {
  const changes = new Changes();
  const watchers = watchersOf(places);
  for (const watcher of watchers) {
    watcher.on("all", (_, path) => changes.note(path));
    watcher.on("error", (error) => changes.fail(error));
  }
  await Promise.all(watchers.map(ready));
  return {
    next: () => changes.next(),
    close: async () => {
      changes.stop();
      await Promise.all(watchers.map((watcher) => watcher.close()));
    },
  };
}
