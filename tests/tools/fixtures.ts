import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Document } from "../../src/model/types.ts";
import { parseSource } from "../../src/pipeline.ts";
import { concise } from "../../src/report/concise.ts";
import { decode } from "../../src/text/decode/index.ts";
import { openSource } from "../../src/text/source.ts";
import type { Gold } from "./gold.ts";

const ROOT = "fixtures";

/** The names of all fixtures, in code-unit order. */
export function fixtureNames(): string[] {
  const entries = readdirSync(ROOT, { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
}

/** Where a file of a fixture stands. */
export function fixturePath(slug: string, ...below: string[]): string {
  return join(ROOT, slug, ...below);
}

export function fixtureBytes(slug: string): Uint8Array {
  return readFileSync(fixturePath(slug, "input.txt"));
}

export function fixtureText(slug: string): string {
  const decoded = decode(fixtureBytes(slug));
  if (!decoded.ok) throw new Error(`fixture ${slug} holds no text`);
  return decoded.text;
}

/** Parses bytes in the name of a fixture. */
export function parseBytes(slug: string, bytes: Uint8Array): Document {
  const opened = openSource(`${ROOT}/${slug}/input.txt`, bytes);
  if (!opened.ok) throw new Error(`fixture ${slug}: ${opened.refusal}`);
  return parseSource(opened.source, { lang: "en" });
}

/** The golden files of a document, by their names in `expected/`. */
export function goldenFiles(document: Document): Readonly<Record<string, string>> {
  return {
    "document.json": `${JSON.stringify(document, null, 2)}\n`,
    "diagnostics.txt": concise(document.diagnostics),
  };
}

/** A hand-made gold file and the bytes that it speaks of. */
export interface GoldCase {
  readonly name: string;
  readonly gold: Gold;
  readonly bytes: Uint8Array;
}

function readCase(name: string, path: string): GoldCase {
  const gold: Gold = JSON.parse(readFileSync(path, "utf8"));
  return { name, gold, bytes: readFileSync(resolve(path, "..", gold.document)) };
}

/** The fixtures that have gold. */
export function fixtureGold(): GoldCase[] {
  return fixtureNames().flatMap((slug) => {
    const path = fixturePath(slug, "expected", "gold.json");
    return existsSync(path) ? [readCase(slug, path)] : [];
  });
}

const SEEDS = join("..", "shared", "gold");

/** The documents of real offices that lie beside a checkout; none elsewhere. */
export function seedGold(): GoldCase[] {
  if (!existsSync(SEEDS)) return [];
  const files = readdirSync(SEEDS).filter((file) => file.endsWith(".json"));
  return files.sort().map((file) => readCase(file.replace(".json", ""), join(SEEDS, file)));
}
