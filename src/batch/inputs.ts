import type { Dirent } from "node:fs";
import { lstat, readdir, realpath, stat } from "node:fs/promises";
import { basename } from "node:path";
import { type Problem, problemOf } from "./problem.ts";

/** Something to read: a file, or standard input where `path` is null. */
export interface Input {
  readonly path: string | null;
  /** As the document's `source.name` has it. */
  readonly name: string;
  /** Where its output belongs below a folder for outputs. */
  readonly relative: string;
}

/** What the arguments stand for, in order, each file once. */
export interface Inputs {
  readonly inputs: readonly Input[];
  readonly problems: readonly Problem[];
  /** Whether the arguments ask for a list, however many files they turn out to be. */
  readonly many: boolean;
}

const EXTENSION = /\.(?:txt|tsv|md)$/i;
const MAGIC = /[*?[\]{}]/;

const byCodeUnit = (a: { name: string }, b: { name: string }): number =>
  a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
/** What parts the folders of a path: elsewhere than on Windows a backslash is a letter of a name. */
export const PARTING = process.platform === "win32" ? /[\\/]/ : /\//;
/** Names have slashes everywhere; only where a backslash parts folders is it none of the name's own. */
const slashed = (path: string): string => (process.platform === "win32" ? path.replaceAll("\\", "/") : path);
const joined = (folder: string, name: string): string => (folder.endsWith("/") ? folder + name : `${folder}/${name}`);

/** A pipe, a socket, a device: nobody may ever write into it, and a reader would wait. Only who names it wants it. */
async function isSpecial(entry: Dirent, path: string): Promise<boolean> {
  const found = entry.isSymbolicLink() ? await stat(path).catch(() => null) : entry;
  return found !== null && !found.isFile() && !found.isDirectory();
}

class Collector {
  readonly inputs: Input[] = [];
  readonly problems: Problem[] = [];
  private readonly seen = new Set<string>();

  async file(path: string, relative: string): Promise<void> {
    const key = await realpath(path).catch(() => path);
    if (this.seen.has(key)) return;
    this.seen.add(key);
    this.inputs.push({ path, name: path, relative });
  }

  stdin(name: string): void {
    if (this.seen.has("-")) return;
    this.seen.add("-");
    this.inputs.push({ path: null, name, relative: name === "-" ? "stdin" : basename(name) });
  }

  /** Readable texts of a folder and of those below it; links to folders are not followed. */
  async folder(path: string, root: string): Promise<number> {
    let entries: Dirent[];
    try {
      entries = await readdir(path, { withFileTypes: true });
    } catch (error) {
      this.problems.push(problemOf(path, error));
      return 1;
    }
    let found = 0;
    for (const entry of entries.sort(byCodeUnit)) {
      if (entry.name.startsWith(".")) continue;
      const inner = joined(path, entry.name);
      if (entry.isDirectory()) found += await this.folder(inner, root);
      else if (EXTENSION.test(entry.name) && !(await isSpecial(entry, inner))) {
        await this.file(inner, inner.slice(root.length).replace(/^\/+/, ""));
        found++;
      }
    }
    return found;
  }

  async pattern(pattern: string): Promise<void> {
    const { glob } = await import("tinyglobby");
    const paths = await glob(pattern, {
      onlyFiles: true,
      expandDirectories: false,
      followSymbolicLinks: false,
    });
    if (paths.length === 0) this.problems.push({ input: pattern, code: "no-match" });
    const base = pattern.split("/");
    const fixed = base
      .slice(
        0,
        base.findIndex((part) => MAGIC.test(part)),
      )
      .join("/");
    for (const path of paths.sort()) {
      await this.file(path, fixed !== "" && path.startsWith(`${fixed}/`) ? path.slice(fixed.length + 1) : path);
    }
  }
}

async function kindOf(path: string): Promise<"file" | "folder" | "pattern" | Problem> {
  try {
    return (await stat(path)).isDirectory() ? "folder" : "file";
  } catch (error) {
    const dangling = await lstat(path).catch(() => null);
    const absent = (error as NodeJS.ErrnoException).code === "ENOENT" && !dangling;
    return absent && MAGIC.test(path) ? "pattern" : problemOf(path, error);
  }
}

/** Files, folders, patterns and `-`, told apart by what is there: a file named like a pattern is a file. */
export async function collectInputs(args: readonly string[], stdinName = "-"): Promise<Inputs> {
  const collector = new Collector();
  let many = args.length > 1;
  for (const arg of args.map(slashed)) {
    if (arg === "-") {
      collector.stdin(stdinName);
      continue;
    }
    const kind = await kindOf(arg);
    if (kind === "folder" || kind === "pattern") many = true;
    if (kind === "file") await collector.file(arg, basename(arg));
    else if (kind === "pattern") await collector.pattern(arg);
    else if (kind !== "folder") collector.problems.push(kind);
    else if ((await collector.folder(arg, arg)) === 0) collector.problems.push({ input: arg, code: "no-files" });
  }
  return { inputs: collector.inputs, problems: collector.problems, many };
}
