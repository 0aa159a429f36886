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

/** Begins to watch; what changes from then on is told. */
export async function watchPlaces({ trees, files }: Places): Promise<Watching> {
  let changed = new Set<string>();
  let isQuiet = true;
  let timer: NodeJS.Timeout | undefined;
  let failure: unknown;
  let wake = (): void => {};
  const note = (path: string): void => {
    changed.add(resolve(path));
    isQuiet = false;
    clearTimeout(timer);
    timer = setTimeout(() => {
      isQuiet = true;
      wake();
    }, QUIET_MS);
  };
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
  const watchers = kinds.filter(([paths]) => paths.length > 0).map(([paths, how]) => watch([...paths], how));
  for (const watcher of watchers) {
    watcher.on("all", (_, path) => note(path));
    watcher.on("error", (error) => {
      failure ??= error;
      wake();
    });
  }
  await Promise.all(watchers.map(ready));
  return {
    next: () =>
      new Promise((done, failed) => {
        wake = () => {
          if (failure !== undefined) failed(failure);
          if (!isQuiet || changed.size === 0) return;
          const now = changed;
          changed = new Set();
          done(now);
        };
        wake();
      }),
    close: async () => {
      clearTimeout(timer);
      await Promise.all(watchers.map((watcher) => watcher.close()));
    },
  };
}
