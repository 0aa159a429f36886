import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { build } from "esbuild";

/**
 * Bundles the program and the library into dist. A program that starts meanwhile finds either build whole: chunks come
 * first, the files that ask for them by name later, and what the new build does not name goes last.
 */
const OUT = "dist";
const NOTICES = "licenses.txt";
/** Made by `npm run types`. */
const KEPT = ["types"];

const { outputFiles, metafile } = await build({
  entryPoints: { cli: "src/main.ts", index: "src/index.ts", worker: "src/batch/worker.ts" },
  // It starts threads from files of its own.
  external: ["tinypool"],
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  outdir: OUT,
  entryNames: "[name]",
  chunkNames: "chunks/[name]-[hash]",
  charset: "utf8",
  logLevel: "warning",
  metafile: true,
  write: false,
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
});

/** The folder of the package that a bundled file belongs to. */
function packageOf(input: string): string | undefined {
  return /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
}

/** The licences of the packages whose code is in the bundle. */
function notices(): string {
  const packages = [...new Set(Object.keys(metafile.inputs).flatMap((input) => packageOf(input) ?? []))].sort();
  const texts = packages.map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file === undefined ? "" : `\n\n${readFileSync(join(folder, file), "utf8").trim()}`;
    return `${name} ${version} (${license})${text}`;
  });
  return `Code of these packages is part of shnor's bundle.\n\n${texts.join(`\n\n${"-".repeat(80)}\n\n`)}\n`;
}

function place(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const fresh = `${path}.${process.pid}.new`;
  writeFileSync(fresh, content);
  renameSync(fresh, path);
}

/** Every file below a folder. */
function filesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesOf(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

const isChunk = ({ path }: { path: string }): boolean => dirname(relative(resolve(OUT), path)) === "chunks";
for (const output of [...outputFiles.filter(isChunk), ...outputFiles.filter((file) => !isChunk(file))]) {
  if (!existsSync(output.path) || !readFileSync(output.path).equals(output.contents))
    place(output.path, output.contents);
}
place(join(OUT, NOTICES), notices());

const built = new Set([...outputFiles.map(({ path }) => path), resolve(OUT, NOTICES)]);
for (const path of filesOf(OUT)) {
  const [top = ""] = relative(OUT, path).split(/[\\/]/);
  if (!KEPT.includes(top) && !built.has(resolve(path))) rmSync(path);
}
