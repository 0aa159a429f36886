import { createHash } from "node:crypto";
import type { Document } from "../../src/model/types.ts";
import { parseSource } from "../../src/pipeline.ts";
import { openSource } from "../../src/text/source.ts";
import { CHECKS, type Check } from "./checks.ts";

/** What an input broke. */
export interface Find {
  readonly check: string;
  readonly detail: string;
}

/** A reading may take this long and so much for each character: the bound is a line, with room for a busy machine. */
const MILLISECONDS = 400;
const A_CHARACTER = 0.25;

const message = (error: unknown): string =>
  error instanceof Error ? `${error.message} ${error.stack?.split("\n")[1]?.trim() ?? ""}` : String(error);

function timed(read: () => Document): { document: Document; took: number } {
  const start = performance.now();
  const document = read();
  return { document, took: performance.now() - start };
}

async function broken(check: Check, reading: Parameters<Check["run"]>[0]): Promise<Find | null> {
  try {
    const detail = await check.run(reading);
    return detail === null ? null : { check: check.name, detail: detail.slice(0, 600) };
  } catch (error) {
    return { check: `${check.name} throws`, detail: message(error) };
  }
}

/** Reads bytes and tries the checks on what comes of them; the first that breaks. */
export async function examine(bytes: Uint8Array, checks: readonly Check[]): Promise<Find | null> {
  try {
    const opened = openSource("fuzz.txt", bytes);
    if (!opened.ok) return null;
    const { source } = opened;
    const read = () => timed(() => parseSource(source, { lang: "en" }));
    const bound = MILLISECONDS + A_CHARACTER * source.text.length;
    let { document, took } = read();
    // A slow one is read again: other work on the machine must not pass for a find.
    for (let more = 2; took > bound && more > 0; more--) took = Math.min(took, read().took);
    if (took > bound) return { check: "time", detail: `${Math.round(took)} ms, ${source.text.length} characters` };
    for (const check of checks) {
      const find = await broken(check, { source, document });
      if (find) return find;
    }
    return null;
  } catch (error) {
    return { check: "parse throws", detail: message(error) };
  }
}

/** The checks whose turn it is at an index. */
export function checksAt(index: number): readonly Check[] {
  return CHECKS.filter(({ every }, i) => (index + i) % every === 0);
}

/** The checks that a find is tried by while it is shrunk. */
export function checksNamed(name: string): readonly Check[] {
  return CHECKS.filter((check) => name.startsWith(check.name));
}

export function nameOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex").slice(0, 10);
}
