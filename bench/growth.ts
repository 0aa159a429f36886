import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { longPlan } from "./corpus.ts";
import { atMost, type Measure } from "./measure.ts";
import { type Run, run, shnor } from "./program.ts";

const MEGABYTE = 1_000_000;
const LINEAR = 11;

/** One plan of 1, 10 and (in a full run) 100 MB: ten times the rows take about ten times the time. */
export async function measureGrowth(full: boolean): Promise<Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), "shnor-bench-"));
  try {
    const path = join(folder, "plan.txt");
    const bare = (await run(["-e", "0"])).elapsed;
    const out: Measure[] = [];
    let before: Run | undefined;
    for (const size of full ? [1, 10, 100] : [1, 10]) {
      writeFileSync(path, longPlan(size * MEGABYTE));
      const now = await shnor(["parse", path, "--max-bytes", "1GiB", "--format", "ndjson", "-q"], { memory: true });
      out.push({ name: `one plan of ${size} MB`, value: now.elapsed / 1000, unit: "s" });
      out.push({ name: "  memory", value: now.megabytes, unit: "MB" });
      if (before) out.push(atMost(`  time / of a tenth`, (now.elapsed - bare) / (before.elapsed - bare), "×", LINEAR));
      before = now;
    }
    return out;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
