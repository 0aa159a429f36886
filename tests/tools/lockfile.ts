import { readFileSync, writeFileSync } from "node:fs";

interface Entry {
  readonly version?: string;
  readonly resolved?: string;
  readonly dev?: boolean;
  readonly license?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface Lockfile {
  packages: Record<string, Entry | object>;
}

const PATH = "package-lock.json";
const SYSTEMS = ["aix", "android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos", "win32"];
const PROCESSORS = ["arm", "arm64", "ia32", "loong64", "mips64el", "ppc64", "riscv64", "s390x", "x64"];

export function readLockfile(): Lockfile {
  return JSON.parse(readFileSync(PATH, "utf8"));
}

/** Optional packages that some package of the lockfile wants and the lockfile leaves out. */
export function missingOptional({ packages }: Lockfile): { name: string; version: string; owner: Entry }[] {
  return Object.entries(packages).flatMap(([path, owner]: [string, Entry]) =>
    Object.entries(owner.optionalDependencies ?? {})
      .filter(([name]) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`])
      .map(([name, version]) => ({ name, version, owner })),
  );
}

/** The entry of a package for another platform, which its name tells: `binding-linux-arm-musleabihf`. */
function entryFor(name: string, version: string, owner: Entry): object {
  const words = (name.split("/").at(-1) ?? "").split("-");
  const cpu = words.filter((word) => PROCESSORS.includes(word));
  const os = words.filter((word) => SYSTEMS.includes(word));
  if (os.length !== 1) throw new Error(`${name}: its name tells no platform; add it to ${PATH} by hand`);
  const libc = words.some((word) => word.startsWith("musl")) ? ["musl"] : [];
  return {
    version,
    ...(cpu.length > 0 ? { cpu } : {}),
    ...(owner.dev ? { dev: true } : {}),
    ...(libc.length > 0 ? { libc } : {}),
    ...(owner.license ? { license: owner.license } : {}),
    optional: true,
    os,
  };
}

/**
 * A registry that lacks the packages of other platforms makes npm leave them out of the lockfile, and `npm ci` then
 * refuses it everywhere. This puts them back.
 */
function main(): void {
  const lockfile = readLockfile();
  for (const { name, version, owner } of missingOptional(lockfile)) {
    lockfile.packages[`node_modules/${name}`] = entryFor(name, version, owner);
  }
  const sorted = Object.entries(lockfile.packages).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(PATH, `${JSON.stringify({ ...lockfile, packages: Object.fromEntries(sorted) }, null, 2)}\n`);
}

if (process.argv[1]?.endsWith("lockfile.ts")) main();
