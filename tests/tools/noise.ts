import { readFileSync, writeFileSync } from "node:fs";
import { type NoiseCase, noiseCases, UNDAMAGED } from "../noise/case.ts";
import { DAMAGES } from "../noise/damage/index.ts";
import { type Measure, measureByKind, precision, recall, scoreOf, sumRows, wholeRow } from "../noise/measure.ts";
import { optionsOf } from "./options.ts";
import type { Row } from "./tally.ts";

/** The run that the tests repeat, and the least score of each kind of damage that they accept. */
export interface NoiseFloors {
  readonly documents: number;
  readonly seed: number;
  readonly floors: Record<string, number>;
}

const PATH = "tests/noise/floors.json";
const STEP = 100;

export const readNoiseFloors = (): NoiseFloors => JSON.parse(readFileSync(PATH, "utf8"));

const percent = (value: number): string => (100 * value).toFixed(1).padStart(6);

function line(name: string, row: Row, more: string): string {
  return `${name.padEnd(20)}${percent(recall(row))} ${percent(precision(row))}  ${more}`;
}

function reportKinds(kinds: Map<string, Measure>): void {
  console.log(`${"damage".padEnd(20)}recall  prec.  documents (read without a miss), weakest fields`);
  for (const [name, measure] of kinds) {
    const weak = [...measure.fields].filter(([, row]) => recall(row) < 1 || precision(row) < 1);
    weak.sort(([, a], [, b]) => recall(a) + precision(a) - recall(b) - precision(b));
    const fields = weak
      .slice(0, 4)
      .map(([field, row]) => `${field} ${percent(recall(row)).trim()}/${percent(precision(row)).trim()}`);
    console.log(line(name, wholeRow(measure), `${measure.documents} (${measure.exact})  ${fields.join(", ")}`));
  }
}

function reportFields(kinds: Map<string, Measure>): void {
  console.log(`\n${"field".padEnd(20)}recall  prec.  undamaged`);
  const damaged = [...kinds].filter(([name]) => name !== UNDAMAGED).map(([, measure]) => measure);
  const fields = [...new Set([...kinds.values()].flatMap((measure) => [...measure.fields.keys()]))];
  for (const field of fields) {
    const sum = sumRows(damaged.flatMap(({ fields: rows }) => rows.get(field) ?? []));
    const clean = kinds.get(UNDAMAGED)?.fields.get(field);
    console.log(line(field, sum, clean ? `${percent(recall(clean))} ${percent(precision(clean))}` : ""));
  }
}

/** What a damaged document misses beyond what the same document misses undamaged. */
function newMisses({ tally }: NoiseCase, clean: NoiseCase | undefined): string[] {
  const known = new Set(clean?.tally.misses);
  return tally.misses.filter((miss) => !known.has(miss));
}

function showWorst(cases: readonly NoiseCase[], count: number, whole: boolean): void {
  const clean = new Map(cases.filter(({ damage }) => damage === UNDAMAGED).map((one) => [one.seed, one]));
  const ranked = cases
    .map((one) => ({ one, misses: one.damage === UNDAMAGED ? one.tally.misses : newMisses(one, clean.get(one.seed)) }))
    .filter(({ misses }) => misses.length > 0)
    .sort((a, b) => b.misses.length - a.misses.length);
  for (const { one, misses } of ranked.slice(0, count)) {
    console.log(`\n=== ${one.damage}, seed ${one.seed}: ${misses.length} misses`);
    if (whole) console.log(one.text.replaceAll("\t", "⇥"));
    for (const miss of misses.slice(0, whole ? 60 : 6)) console.log(`  ${miss.slice(0, 400)}`);
  }
}

/** Raises the floors to what was reached; none sinks. */
function writeFloors(kinds: Map<string, Measure>, { documents, seed, floors }: NoiseFloors): void {
  for (const [name, measure] of kinds) {
    floors[name] = Math.max(floors[name] ?? 0, Math.floor(scoreOf(measure) * STEP) / STEP);
  }
  writeFileSync(PATH, `${JSON.stringify({ documents, seed, floors }, null, 2)}\n`);
}

function main(): void {
  const values = optionsOf("noise", "what of invented documents is read, by kind of damage", {
    documents: ["400", "documents of each kind"],
    seed: ["1", "the first document"],
    kind: ["", "one kind of damage alone"],
    show: ["0", "the worst documents with their misses"],
    brief: [false, "without the text of these"],
    update: [false, "raise the floors of the tests"],
  });
  if (values === null) return;
  const floors = readNoiseFloors();
  const damages = DAMAGES.filter(({ name }) => values.kind === "" || name === values.kind);
  if (damages.length === 0) {
    console.error(`no damage «${values.kind}»: ${DAMAGES.map(({ name }) => name).join(", ")}`);
    process.exitCode = 2;
    return;
  }
  const documents = values.update ? floors.documents : Number(values.documents);
  const seed = values.update ? floors.seed : Number(values.seed);
  const cases = [...noiseCases(documents, seed, damages)];
  const kinds = measureByKind(cases);
  reportKinds(kinds);
  reportFields(kinds);
  showWorst(cases, Number(values.show), !values.brief);
  if (values.update) writeFloors(kinds, floors);
}

if (process.argv[1]?.endsWith("noise.ts")) main();
