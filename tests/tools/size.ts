import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bytesOf, install, pack } from "../package/install.ts";

const START = "<!-- size:start -->";
const END = "<!-- size:end -->";

/** The three figures that a README gives, in megabytes: packed, unpacked, installed with what it needs. */
export function figuresIn(page: string): number[] {
  const text = page.slice(page.indexOf(START), page.indexOf(END));
  return [...text.matchAll(/(\d+[.,]\d+)\s(?:MB|МБ)/g)].map(([, figure]) =>
    Number((figure as string).replace(",", ".")),
  );
}

const SENTENCES: Readonly<Record<string, (sizes: readonly string[]) => string>> = {
  "README.md": ([packed, unpacked, installed]) =>
    `The package is ${packed} MB to download and ${unpacked} MB on the disk; installed with what it needs, ${installed} MB.`,
  "README.ru.md": (sizes) => {
    const [packed, unpacked, installed] = sizes.map((size) => size.replace(".", ","));
    return `Пакет — ${packed} МБ при загрузке и ${unpacked} МБ на диске; вместе с тем, что ему нужно, — ${installed} МБ.`;
  },
};

// Prints how large the package is and says it in the READMEs.
if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const folder = mkdtempSync(join(tmpdir(), "shnor-size-"));
  const { tarball, size, unpacked } = pack(folder);
  const project = install(tarball);
  const sizes = [size, unpacked, bytesOf(join(project, "node_modules"))].map((bytes) => (bytes / 1e6).toFixed(1));
  for (const made of [folder, project]) rmSync(made, { recursive: true });
  console.log(sizes.join(" MB, "), "MB");
  for (const [path, sentence] of Object.entries(SENTENCES)) {
    const page = readFileSync(path, "utf8");
    const [from, to] = [page.indexOf(START), page.indexOf(END)];
    if (from < 0 || to < from) throw new Error(`${path}: no ${START} … ${END}`);
    writeFileSync(path, `${page.slice(0, from + START.length)}\n${sentence(sizes)}\n${page.slice(to)}`);
  }
}
