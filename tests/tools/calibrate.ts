import { writeFileSync } from "node:fs";
import { weigh } from "../../src/confidence/score.ts";
import { ACTIVITY_DOUBTS, CONFIDENCE_LEVELS, DOCUMENT_DOUBTS } from "../../src/model/doubts.ts";
import { KINDS, noiseCases, UNDAMAGED } from "../noise/case.ts";
import { type Observation, type Observed, observe, shareOf } from "../noise/observe.ts";
import { type Fit, fitWeights } from "./fit.ts";
import { fixtureGold, type GoldCase, parseBytes, seedGold } from "./fixtures.ts";
import { optionsOf } from "./options.ts";
import { scoreCase } from "./scores.ts";

const PATH = "src/confidence/weights.ts";

/** Where calibration draws its documents; the test draws elsewhere. */
export const CALIBRATION = { documents: 6000, seed: 2_000_000 } as const;

const round = (value: number): number => Math.round(value * 100) / 100;

function table(name: string, type: string, names: readonly string[], { base, weights }: Fit): string {
  const lines = names.map(
    (doubt, i) => `    ${/-/.test(doubt) ? `"${doubt}"` : doubt}: ${round(weights[i] as number)},`,
  );
  return `export const ${name}: Weights<${type}> = {\n  base: ${round(base)},\n  doubts: {\n${lines.join("\n")}\n  },\n};\n`;
}

export function weightsModule(activities: Fit, documents: Fit): string {
  return [
    'import type { ActivityDoubt, DocumentDoubt } from "../model/types.ts";',
    'import type { Weights } from "./score.ts";\n',
    "/** Written by `npm run calibrate`: measured on invented documents, damaged and undamaged. */",
    table("ACTIVITY_WEIGHTS", "ActivityDoubt", ACTIVITY_DOUBTS, activities),
    "/** Written by `npm run calibrate`: the same for documents as a whole. */",
    table("DOCUMENT_WEIGHTS", "DocumentDoubt", DOCUMENT_DOUBTS, documents),
  ].join("\n");
}

function observeGold(cases: readonly GoldCase[]): Observed {
  return observe(
    cases.map((one, seed) => ({
      damage: one.name,
      seed,
      gold: one.gold,
      document: parseBytes(one.name, one.bytes),
      tally: scoreCase(one),
    })),
  );
}

/** A document's doubts follow from the levels of its activities: those that the new weights give them. */
function withLevels({ documents }: Observed, { base, weights }: Fit): Observation[] {
  const doubts = Object.fromEntries(ACTIVITY_DOUBTS.map((name, i) => [name, round(weights[i] as number)]));
  return documents.map((document) => {
    const levels = new Set(document.of.map((one) => weigh(one.doubts, { base: round(base), doubts }).level));
    const own = document.doubts.filter((doubt) => doubt !== "activities-doubtful" && doubt !== "activities-likely");
    if (levels.has("doubtful")) own.push("activities-doubtful");
    if (levels.has("likely")) own.push("activities-likely");
    return { ...document, doubts: own };
  });
}

const percent = (part: number, whole: number): string => (whole === 0 ? "–" : ((100 * part) / whole).toFixed(2));

function line(name: string, observations: readonly Observation[]): string {
  const cells = CONFIDENCE_LEVELS.map((level) => {
    const own = observations.filter((one) => one.level === level);
    const { count, right, least } = shareOf(own);
    const bound = level === "sure" ? ` ≥${(100 * least).toFixed(2)}` : "";
    return `${level} ${percent(count, observations.length)} % of all: ${percent(right, count)}${bound} right (${count - right} of ${count} wrong)`;
  });
  return `${name.padEnd(20)} ${cells.join("   ")}`;
}

function report(title: string, { activities, documents }: Observed, byDamage: boolean): void {
  console.log(`\n${title}`);
  for (const [what, list] of [["activities", activities] as const, ["documents", documents] as const]) {
    console.log(line(what, list));
    const clean = list.filter(({ damage }) => damage === UNDAMAGED);
    if (!byDamage) continue;
    console.log(line("  undamaged", clean));
    console.log(
      line(
        "  damaged",
        list.filter(({ damage }) => damage !== UNDAMAGED),
      ),
    );
    if (what === "activities")
      for (const kind of KINDS)
        console.log(
          line(
            `  ${kind}`,
            list.filter(({ damage }) => damage === kind),
          ),
        );
  }
}

function reportDoubts(names: readonly string[], { weights, met }: Fit): void {
  const rows = names.map((name, i) => ({ name, weight: weights[i] as number, ...(met[i] ?? { count: 0, right: 0 }) }));
  for (const { name, weight, count, right } of rows.sort((a, b) => b.weight - a.weight)) {
    console.log(
      `${name.padEnd(24)} ${weight.toFixed(2).padStart(6)}  ${percent(right, count).padStart(6)} % right of ${count}`,
    );
  }
}

function main(): void {
  const values = optionsOf("calibrate", "weighs the signs of a doubtful reading by invented documents", {
    documents: [String(CALIBRATION.documents), "documents of each sort"],
    seed: [String(CALIBRATION.seed), "the first document"],
    check: [false, "write nothing: say what the committed weights are worth there"],
  });
  if (values === null) return;
  const observed = observe(noiseCases(Number(values.documents), Number(values.seed)));
  if (values.check) {
    report(`${values.documents} documents of each sort from seed ${values.seed}`, observed, true);
    report("fixtures", observeGold(fixtureGold()), false);
    const seeds = observeGold(seedGold());
    if (seeds.activities.length > 0) report("real documents", seeds, false);
    return;
  }
  const activities = fitWeights(observed.activities, ACTIVITY_DOUBTS);
  reportDoubts(ACTIVITY_DOUBTS, activities);
  console.log();
  const documents = fitWeights(withLevels(observed, activities), DOCUMENT_DOUBTS);
  reportDoubts(DOCUMENT_DOUBTS, documents);
  writeFileSync(PATH, weightsModule(activities, documents));
}

if (process.argv[1]?.endsWith("calibrate.ts")) main();
