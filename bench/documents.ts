import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { race } from "./clock.ts";
import { corpus } from "./corpus.ts";
import { atLeast, atMost, type Measure } from "./measure.ts";

const COUNT = 200;
const WARM_UP = 12;
const RUNS = 5;
/** The size of a usual order with its plan, in which the speed is told. */
const USUAL = 25_000;

/** The least that any reader of such files does: read, decode, split at lines and tabs, print as JSON. */
function floor(path: string): number {
  const text = new TextDecoder("utf-8").decode(readFileSync(path));
  return JSON.stringify(text.split("\n").map((line) => line.split("\t"))).length;
}

/** Whole documents in one process on one core, beside the least that any reader of them does. */
export async function measureDocuments(): Promise<Measure[]> {
  const { parse } = await import("../src/index.ts");
  const folder = mkdtempSync(join(tmpdir(), "shnor-bench-"));
  try {
    let bytes = 0;
    const paths = corpus(COUNT).map((text, i) => {
      const path = join(folder, `${i}.txt`);
      writeFileSync(path, text);
      bytes += Buffer.byteLength(text);
      return path;
    });
    const own = () => paths.reduce((sum, path) => sum + JSON.stringify(parse(readFileSync(path))).length, 0);
    const least = () => paths.reduce((sum, path) => sum + floor(path), 0);
    for (let i = 0; i < WARM_UP; i++) own();
    const { a, b } = race(own, least, RUNS);
    return [
      { name: "whole documents", value: bytes / COUNT / 1000, unit: "KB on average" },
      atLeast("  documents of 25 KB a second", (1000 * bytes) / USUAL / a, "/s", 400),
      atMost("  shnor / read, decode, split, print", a / b, "×", 25),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
