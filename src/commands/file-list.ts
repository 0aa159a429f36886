import type { Input } from "../batch/inputs.ts";
import type { Problem } from "../batch/problem.ts";
import { readBytes } from "../batch/read.ts";
import { decodeNames } from "../text/decode/index.ts";

/** A name may hold a line end and begin with a blank; between NULs it stands as it is. */
function namesIn(text: string): string[] {
  if (text.includes("\0")) return text.split("\0").filter((name) => name !== "");
  return text.split(/\r?\n/).filter((line) => line.trim() !== "");
}

/** The paths that a list names, one a line or parted by NULs (`find -print0`); `-` is standard input. */
export async function readFileList(path: string, maxBytes: number): Promise<string[] | Problem> {
  const input: Input = { path: path === "-" ? null : path, name: path, relative: path };
  const bytes = await readBytes(input, maxBytes);
  if ("code" in bytes) return bytes;
  const names = namesIn(decodeNames(bytes));
  return names.length > 0 ? names : { input: path, code: "empty" };
}
