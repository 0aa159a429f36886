import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { corpus } from "./corpus.ts";
import { atLeast, atMost, type Measure } from "./measure.ts";
import { canPin, type Run, type RunSettings, shnor } from "./program.ts";

/** Documents of the corpus that are different; a greater folder holds each several times, under a line of its own. */
const DIFFERENT = 500;

function fill(folder: string, count: number): void {
  const texts = corpus(Math.min(count, DIFFERENT));
  for (let i = 0; i < count; i++) {
    const below = join(folder, String(Math.floor(i / 100)));
    if (i % 100 === 0) mkdirSync(below, { recursive: true });
    writeFileSync(join(below, `${i}.txt`), `${texts[i % texts.length]}\nЛист согласования ${i}\n`);
  }
}

const parse = (folder: string, more: readonly string[], settings: RunSettings = {}): Promise<Run> =>
  shnor(["parse", folder, "--format", "ndjson", "-q", ...more], { memory: true, ...settings });

const ONE = canPin ? "one core" : "one worker";

/** Folders of 100 … 10,000 files: one worker beside two, growth, memory, the first result and a second run with a cache. */
export async function measureBatch(full: boolean): Promise<Measure[]> {
  const root = mkdtempSync(join(tmpdir(), "shnor-bench-"));
  try {
    const out: Measure[] = [];
    const sizes = full ? [100, 1000, 10_000] : [100, 1000];
    let folder = root;
    let before: Run | undefined;
    for (const size of sizes) {
      folder = join(root, String(size));
      fill(folder, size);
      const now = await parse(folder, ["--jobs", "1"], { oneCore: true });
      out.push({ name: `${size} files, ${ONE}`, value: size / (now.elapsed / 1000), unit: "/s" });
      if (before) out.push(atMost("  time / of a tenth", now.elapsed / before.elapsed, "×", 11));
      before = now;
    }
    const one = before as Run;
    const two = await parse(folder, ["--jobs", "2"]);
    const cache = ["--jobs", "1", "--cache", "--cache-dir", join(root, "cache")];
    const fresh = await parse(folder, cache);
    const again = await parse(folder, cache);
    return [
      ...out,
      atLeast(`  two workers / ${ONE}`, one.elapsed / two.elapsed, "×", 1.7),
      atMost("  first result of two workers", two.first, "ms", 1000),
      atMost(`  memory, ${ONE}`, one.megabytes, "MB", 300),
      { name: "  memory, two workers", value: two.megabytes, unit: "MB" },
      atMost("  second run with a cache / first", (100 * again.elapsed) / fresh.elapsed, "%", 10),
    ];
  } finally {
    rmSync(root, { recursive: true });
  }
}
