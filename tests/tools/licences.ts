import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readLockfile } from "./lockfile.ts";

interface Package {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Its code is handed on with the program: bundled or installed beside it. */
  readonly used: boolean;
  readonly scripts: boolean;
}

const IMPORT = /(?:from|import\()\s?"((?:@[^/"]+\/)?[a-z][^/"]*)[^"]*"/g;

/** The packages that the source itself imports. */
function imported(): string[] {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  const names = files.flatMap((name) =>
    [...readFileSync(join("src", name), "utf8").matchAll(IMPORT)].map((match) => match[1] as string),
  );
  return [...new Set(names)].filter((name) => !name.startsWith("node:"));
}

/** Those and whatever they need in their turn, as paths of the lockfile. */
function needed(entries: Readonly<Record<string, object>>): Set<string> {
  const found = new Set<string>();
  const open = imported().map((name) => `node_modules/${name}`);
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const entry = entries[path] as { dependencies?: Record<string, string> } | undefined;
    if (!entry) throw new Error(`the lockfile lacks ${path}`);
    if (found.has(path)) continue;
    found.add(path);
    for (const name of Object.keys(entry.dependencies ?? {})) {
      const own = `${path}/node_modules/${name}`;
      open.push(entries[own] ? own : `node_modules/${name}`);
    }
  }
  return found;
}

/** Every package of the lockfile. */
export function packages(): Package[] {
  const entries = readLockfile().packages;
  const used = needed(entries);
  return Object.entries(entries).flatMap(([path, entry]) => {
    if (path === "") return [];
    const { version, license, hasInstallScript } = entry as Record<string, string | boolean>;
    const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
    return [
      {
        name,
        version: String(version),
        licence: typeof license === "string" ? license : "unknown",
        used: used.has(path),
        scripts: hasInstallScript === true,
      },
    ];
  });
}

/** The packages that the program consists of beside its own code, as a line of Markdown a licence. */
export function licenceList(): string {
  const used = packages().filter((one) => one.used);
  const licences = [...new Set(used.map(({ licence }) => licence))].sort();
  const lines = licences.map((licence) => {
    const names = used.filter((one) => one.licence === licence).map(({ name }) => `\`${name}\``);
    return `- ${licence}: ${[...new Set(names)].sort().join(", ")}`;
  });
  return `${lines.join("\n")}\n`;
}
