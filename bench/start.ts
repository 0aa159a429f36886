import { median } from "./clock.ts";
import { atMost, type Measure } from "./measure.ts";
import { run, shnor } from "./program.ts";

const RUNS = 10;
const DOCUMENT = "fixtures/regional-directive/input.txt";

/** What the program takes from its start to its end, beside Node doing nothing; the runs alternate. */
export async function measureStart(): Promise<Measure[]> {
  const works = {
    bare: () => run(["-e", "0"]),
    version: () => shnor(["--version"]),
    json: () => shnor(["parse", DOCUMENT]),
    yaml: () => shnor(["parse", DOCUMENT, "--format", "yaml"]),
  };
  const took: Record<string, number[]> = Object.fromEntries(Object.keys(works).map((name) => [name, []]));
  for (let i = 0; i <= RUNS; i++) {
    for (const [name, work] of Object.entries(works)) {
      const { elapsed } = await work();
      // the first round fills the file cache
      if (i > 0) took[name]?.push(elapsed);
    }
  }
  const bare = median(took.bare as number[]);
  const above = (name: keyof typeof works) => median(took[name] as number[]) - bare;
  return [
    { name: "start: bare node", value: bare, unit: "ms" },
    atMost("  --version, above bare node", above("version"), "ms", 40),
    atMost("  one document → JSON, above bare node", above("json"), "ms", 80),
    atMost("  one document → YAML, above bare node", above("yaml"), "ms", 100),
    { name: "  one document → JSON / bare node", value: 1 + above("json") / bare, unit: "×", better: "less" },
  ];
}
