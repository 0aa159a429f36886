import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

// Of the declarations that the compiler wrote, keeps those that the library's own lead to.
const FOLDER = resolve("dist/types");

const reached = new Set<string>();
function reach(file: string): void {
  if (reached.has(file) || !existsSync(file)) return;
  reached.add(file);
  for (const [, from] of readFileSync(file, "utf8").matchAll(/(?:from|import\()\s*"(\.[^"]+)\.ts"/g)) {
    reach(resolve(dirname(file), `${from}.d.ts`));
  }
}
reach(join(FOLDER, "index.d.ts"));

for (const entry of readdirSync(FOLDER, { withFileTypes: true, recursive: true })) {
  const path = join(entry.parentPath, entry.name);
  if (entry.isFile() && !reached.has(path)) rmSync(path);
}
