import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** npm's own start, also on Windows, where `npm` is a script that only a shell can run. */
export function npm(args: readonly string[], cwd = "."): string {
  return execFileSync("npm", [...args], {
    cwd,
    encoding: "utf8",
    shell: process.platform === "win32",
    stdio: ["ignore", "pipe", "pipe"],
  });
}

export interface Packed {
  readonly tarball: string;
  readonly files: readonly string[];
  /** Bytes to download, and on the disk. */
  readonly size: number;
  readonly unpacked: number;
}

/** Packs what is built into a tarball in `folder`. */
export function pack(folder: string): Packed {
  npm(["run", "--silent", "types"]);
  const [told] = JSON.parse(npm(["pack", "--json", "--ignore-scripts", "--pack-destination", folder]));
  const files = told.files.map((file: { path: string }) => file.path);
  return { tarball: join(folder, told.filename), files, size: told.size, unpacked: told.unpackedSize };
}

/** Installs the tarball into an empty project; what it depends on comes from this checkout, so that no network is needed. */
export function install(tarball: string): string {
  const project = mkdtempSync(join(tmpdir(), "shnor-project-"));
  writeFileSync(join(project, "package.json"), '{ "name": "empty", "version": "1.0.0", "type": "module" }');
  const { dependencies } = JSON.parse(readFileSync("package.json", "utf8"));
  const own = Object.keys(dependencies).map((name) => resolve("node_modules", name));
  npm(["install", "--offline", "--no-audit", "--no-fund", "--install-links", tarball, ...own], project);
  return project;
}

/** The bytes of all files below a folder. */
export function bytesOf(folder: string): number {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}
