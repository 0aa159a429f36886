import { statSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { type ChokidarOptions, type FSWatcher, watch } from "chokidar";
import { type Inputs, PARTING } from "./inputs.ts";

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
/** So often it is looked whether what is watched is still there. */
const LOOK_MS = 500;

/** What there is to watch for arguments: a pattern stands for the folder that its fixed part names. */
export function placesOf(args: readonly string[], { inputs }: Inputs, others: readonly string[]): Places {
  const named = new Set(inputs.flatMap(({ path }) => (path === null ? [] : [path])));
  const trees: string[] = [];
  const files = others.map((file) => resolve(file));
  for (const arg of args) {
    const parts = arg.split(PARTING);
    const at = parts.findIndex((part) => MAGIC.test(part));
    if (named.has(arg)) files.push(resolve(arg));
    else trees.push(resolve(at < 0 ? arg : parts.slice(0, at).join("/") || (arg.startsWith("/") ? "/" : ".")));
  }
  return { trees, files };
}

const isHidden = (root: string, path: string): boolean =>
  relative(root, path)
    .split(PARTING)
    .some((part) => part.startsWith(".") && part !== "." && part !== "..");

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

/** A watcher and the folders that it was told to watch. */
interface Guard {
  readonly watcher: FSWatcher;
  readonly paths: readonly string[];
}

/** Which folder stands under a path, as one that was made anew is another; "" for none. */
function identityOf(path: string): string {
  try {
    const { dev, ino, birthtimeNs } = statSync(path, { bigint: true });
    // A folder that was made anew often gets the number of the old one.
    return `${dev} ${ino} ${birthtimeNs}`;
  } catch {
    return "";
  }
}

/**
 * Tells when a watched folder itself goes or comes back: its watcher goes with it, and with the last watcher the
 * program would end without a word.
 */
function lookAfter(guards: readonly Guard[], note: (path: string) => void): NodeJS.Timeout {
  const known = new Map(guards.flatMap(({ paths }) => paths.map((path) => [path, identityOf(path)])));
  let fresh = new Set<string>();
  return setInterval(() => {
    // Once more a moment later: what was written before the new watcher was ready.
    for (const path of fresh) note(path);
    fresh = new Set();
    for (const { watcher, paths } of guards) {
      for (const path of paths) {
        const now = identityOf(path);
        if (now === known.get(path)) continue;
        known.set(path, now);
        watcher.unwatch(path);
        if (now !== "") watcher.add(path);
        fresh.add(path);
        note(path);
      }
    }
  }, LOOK_MS);
}

function watchersOf({ trees, files }: Places): Guard[] {
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
  return kinds
    .filter(([paths]) => paths.length > 0)
    .map(([paths, how]) => ({ paths, watcher: watch([...paths], how) }));
}

/** Begins to watch; what changes from then on is told. */
export async function watchPlaces(places: Places): Promise<Watching> {
  const changes = new Changes();
  const guards = watchersOf(places);
  for (const { watcher } of guards) {
    watcher.on("all", (_, path) => changes.note(path));
    watcher.on("error", (error) => changes.fail(error));
  }
  await Promise.all(guards.map(({ watcher }) => ready(watcher)));
  const look = lookAfter(guards, (path) => changes.note(path));
  return {
    next: () => changes.next(),
    close: async () => {
      clearInterval(look);
      changes.stop();
      await Promise.all(guards.map(({ watcher }) => watcher.close()));
    },
  };
}
