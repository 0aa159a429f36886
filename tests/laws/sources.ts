import { readdirSync, readFileSync } from "node:fs";

/** A file of the program or of its tests. */
export interface SourceFile {
  /** From the root of the repository, with slashes. */
  readonly path: string;
  readonly code: string;
}

export function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true })
    .map((name) => `${folder}/${String(name).replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(".ts"))
    .sort()
    .map((path) => ({ path, code: readFileSync(path, "utf8") }));
}

/** The code without its comments, so that prose about a law does not break it; strings stay. */
export function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/[^\n]*/g, "$1");
}
