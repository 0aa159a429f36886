import type { Input } from "../batch/inputs.ts";
import type { Problem } from "../batch/problem.ts";
import { type ReadOptions, readInput } from "../batch/read.ts";

/** The paths that a list names, one a line or parted by NULs (`find -print0`); `-` is standard input. */
export async function readFileList(path: string, options: ReadOptions): Promise<string[] | Problem> {
  const input: Input = { path: path === "-" ? null : path, name: path, relative: path };
  const source = await readInput(input, options);
  if ("code" in source) return source;
  const lines = source.text.split(source.text.includes("\0") ? "\0" : /\r?\n/);
  return lines.filter((line) => line.trim() !== "");
}
