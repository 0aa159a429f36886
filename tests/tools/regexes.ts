import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { parseSync } from "oxc-parser";
import { sourceFiles } from "../laws/sources.ts";

/** A pattern of the program and where it stands. */
interface Found {
  readonly pattern: string;
  readonly flags: string;
  readonly path: string;
}

/** What is known of the patterns: `linear` is proven, `open` is not, and may only shrink. */
interface Ledger {
  readonly linear: string[];
  readonly open: string[];
}

const LEDGER = "tests/regexes.json";
/** A proof that takes longer is none; a machine may be busy. */
const TIMEOUT = 10_000;
/** Entry points act when they are loaded; the client of the page needs a browser. */
const NOT_LOADED = /src\/batch\/worker\.ts$|^src\/(?:main\.ts|export\/html\/client\/)/;

const keyOf = ({ pattern, flags }: Found): string => `/${pattern}/${flags}`;

/** The literals of a file, and how many patterns it builds from strings. */
export function literalsOf(path: string, code: string): { literals: Found[]; built: number } {
  const literals: Found[] = [];
  let built = 0;
  const walk = (node: unknown): void => {
    if (node === null || typeof node !== "object") return;
    const { type, regex, callee } = node as {
      type?: string;
      regex?: { pattern: string; flags: string };
      callee?: { name?: string };
    };
    if (type === "Literal" && regex) literals.push({ ...regex, path });
    if ((type === "NewExpression" || type === "CallExpression") && callee?.name === "RegExp") built++;
    for (const inner of Object.values(node)) walk(inner);
  };
  walk(parseSync(path, code).program);
  return { literals, built };
}

/** The patterns that the modules build from strings when they are loaded: seen by a constructor that keeps a list. */
async function builtPatterns(paths: readonly string[]): Promise<Found[]> {
  const real = globalThis.RegExp;
  const found: Found[] = [];
  const root = `${resolve(".")}/`;
  globalThis.RegExp = new Proxy(real, {
    construct(target, given, fresh) {
      const made: RegExp = Reflect.construct(target, given, fresh);
      const site = new Error().stack?.split("\n")[2]?.split(root)[1] ?? "";
      if (site.startsWith("src/")) found.push({ pattern: made.source, flags: made.flags, path: site });
      return made;
    },
  });
  for (const path of paths) await import(resolve(path));
  globalThis.RegExp = real;
  return found;
}

/** Every pattern of the program, each once. */
async function allPatterns(): Promise<Map<string, Found>> {
  const files = sourceFiles("src");
  const literals = files.flatMap(({ path, code }) => literalsOf(path, code).literals);
  const built = await builtPatterns(files.map(({ path }) => path).filter((path) => !NOT_LOADED.test(path)));
  return new Map([...literals, ...built].map((found) => [keyOf(found), found]));
}

interface Verdict {
  readonly status: "safe" | "vulnerable" | "unknown";
  readonly complexity?: { readonly summary: string };
}

// The build without Java and native code.
const require = createRequire(import.meta.url);
const { checkSync } = require("recheck/lib/browser.js") as {
  checkSync(pattern: string, flags: string, settings: { timeout: number }): Verdict;
};

/** Sticky and global matching change nothing of the time that one match takes. */
export function verdictOn({ pattern, flags }: Pick<Found, "pattern" | "flags">): Verdict {
  return checkSync(pattern, flags.replace(/[gyd]/g, ""), { timeout: TIMEOUT });
}

/** Holds the patterns against the ledger; those that it does not know are proven, and `--write` keeps what came of it. */
async function main(): Promise<void> {
  const patterns = await allPatterns();
  const ledger: Ledger = JSON.parse(readFileSync(LEDGER, "utf8"));
  const [linear, open] = [new Set(ledger.linear), new Set(ledger.open)];
  const wrong: string[] = [];
  for (const [key, found] of patterns) {
    if (linear.has(key) || open.has(key)) continue;
    const { status, complexity } = verdictOn(found);
    if (status === "safe") linear.add(key);
    else wrong.push(`${found.path}: ${key}: ${complexity?.summary ?? "no proof in time"}`);
  }
  const kept = (keys: Iterable<string>): string[] => [...keys].filter((key) => patterns.has(key)).sort();
  const fresh = { linear: kept(linear), open: kept(open) };
  const text = `${JSON.stringify(fresh, null, 2)}\n`;
  if (process.argv.includes("--write")) writeFileSync(LEDGER, text);
  else if (text !== readFileSync(LEDGER, "utf8")) console.error(`${LEDGER} is stale: npm run regexes writes it`);
  for (const line of wrong) console.error(`not linear: ${line}`);
  console.log(`${fresh.linear.length} patterns are linear, ${fresh.open.length} are not proven`);
  if (wrong.length > 0) process.exitCode = 1;
}

if (process.argv[1]?.endsWith("regexes.ts")) await main();
