import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { losses, named, readBaseline, writeBaseline } from "./baseline.ts";
import { type Measure, table } from "./measure.ts";
import { writeFigures } from "./readme.ts";

const GROUPS = {
  start: async () => (await import("./start.ts")).measureStart(),
  cells: async () => (await import("./cells.ts")).measureCells(),
  documents: async () => (await import("./documents.ts")).measureDocuments(),
  growth: async (full: boolean) => (await import("./growth.ts")).measureGrowth(full),
  batch: async (full: boolean) => (await import("./batch.ts")).measureBatch(full),
} as const satisfies Record<string, (full: boolean) => Promise<Measure[]>>;

const HELP = `npm run bench -- [group …] [--full] [--json FILE] [--update]
  groups: ${Object.keys(GROUPS).join(", ")}; all of them without any named
  --full     10,000 files and a file of 100 MB too (half an hour)
  --json     the figures as JSON
  --update   make them the baseline that later runs are held against; of a run of all groups, the figures of the READMEs
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    full: { type: "boolean", default: false },
    json: { type: "string" },
    update: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
const unknown = positionals.filter((name) => !Object.hasOwn(GROUPS, name));
if (values.help || unknown.length > 0) {
  process.stderr.write(HELP);
  process.exitCode = values.help ? 0 : 2;
} else {
  const measures: Measure[] = [];
  for (const [name, measure] of Object.entries(GROUPS)) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    const group = await measure(values.full);
    process.stdout.write(`${table(group)}\n\n`);
    measures.push(...group);
  }
  if (values.json) {
    const figures = named(measures).map(([name, { value, unit, bound, holds }]) => ({
      name,
      value,
      unit,
      bound,
      holds,
    }));
    writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
  }
  if (values.update) {
    writeBaseline(measures);
    if (positionals.length === 0) writeFigures(measures);
  }
  if (!values.update)
    for (const loss of losses(measures, readBaseline())) process.stdout.write(`WORSE THAN THE BASELINE  ${loss}\n`);
}
