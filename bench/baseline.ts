import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Measure } from "./measure.ts";

export const BASELINE = fileURLToPath(new URL("baseline.json", import.meta.url));
/** A ratio that lost more than this share is told. */
const LOSS = 0.2;

export type Baseline = Readonly<Record<string, number>>;

/** Measures under the headings that they stand below: «whole documents / shnor / read …». */
export function named(measures: readonly Measure[]): [string, Measure][] {
  let heading = "";
  return measures.map((measure) => {
    if (!measure.name.startsWith(" ")) heading = measure.name;
    return [measure.name.startsWith(" ") ? `${heading}: ${measure.name.trim()}` : measure.name, measure];
  });
}

/** The figures that got worse by more than a fifth since the baseline, each in words. */
export function losses(measures: readonly Measure[], baseline: Baseline): string[] {
  return named(measures).flatMap(([name, { value, better, unit }]) => {
    const before = baseline[name];
    if (before === undefined || better === undefined) return [];
    const worse = better === "more" ? before / value : value / before;
    return worse > 1 + LOSS ? [`${name}: ${before} → ${round(value)} ${unit}`] : [];
  });
}

const round = (value: number): number => Number(value.toPrecision(3));

export const readBaseline = (): Baseline => JSON.parse(readFileSync(BASELINE, "utf8"));

/** Keeps the figures that were measured now beside those of groups that were not. */
export function writeBaseline(measures: readonly Measure[]): void {
  const own = named(measures).flatMap(([name, { value, better }]) => (better ? [[name, round(value)] as const] : []));
  writeFileSync(BASELINE, `${JSON.stringify({ ...readBaseline(), ...Object.fromEntries(own) }, null, 2)}\n`);
}
