import { readFileSync } from "node:fs";
import { readLockfile } from "./lockfile.ts";

interface Package {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Needed to build and test the program only. */
  readonly dev: boolean;
  readonly scripts: boolean;
}

/** Every package of the lockfile. */
export function packages(): Package[] {
  return Object.entries(readLockfile().packages).flatMap(([path, entry]) => {
    if (path === "") return [];
    const { version, license, dev, devOptional, hasInstallScript } = entry as Record<string, string | boolean>;
    const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
    return [
      {
        name,
        version: String(version),
        licence: typeof license === "string" ? license : "unknown",
        dev: Boolean(dev || devOptional),
        scripts: hasInstallScript === true,
      },
    ];
  });
}

/** The packages that the program consists of beside its own code, as a line of Markdown a licence. */
export function licenceList(): string {
  const used = packages().filter(({ dev }) => !dev);
  const direct = Object.keys(JSON.parse(readFileSync("package.json", "utf8")).dependencies as object);
  const missing = direct.filter((name) => !used.some((one) => one.name === name));
  if (missing.length > 0) throw new Error(`the lockfile lacks ${missing.join(", ")}`);
  const licences = [...new Set(used.map(({ licence }) => licence))].sort();
  const lines = licences.map((licence) => {
    const names = used.filter((one) => one.licence === licence).map(({ name }) => `\`${name}\``);
    return `- ${licence}: ${[...new Set(names)].sort().join(", ")}`;
  });
  return `${lines.join("\n")}\n`;
}
