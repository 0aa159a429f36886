import { readFileSync, writeFileSync } from "node:fs";
import { decode } from "../../src/text/decode/index.ts";
import { fixtureGold, type GoldCase, parseBytes, seedGold } from "./fixtures.ts";
import { optionsOf } from "./options.ts";
import { score } from "./score.ts";
import { f1, type Tally } from "./tally.ts";

/** The least score of each document that the tests accept, from 0 to 1. */
export interface Floors {
  fixtures: Record<string, number>;
  seeds: Record<string, number>;
}

const PATH = "tests/floors.json";
const STEP = 1000;

export function readFloors(): Floors {
  return JSON.parse(readFileSync(PATH, "utf8"));
}

export function scoreCase({ name, gold, bytes }: GoldCase): Tally {
  const decoded = decode(bytes);
  if (!decoded.ok) throw new Error(`${name} holds no text`);
  return score(gold, parseBytes(name, bytes), decoded.text);
}

function report(name: string, tally: Tally, floor: number | undefined, misses: number): void {
  console.log(`${(100 * tally.score).toFixed(1).padStart(6)}  floor ${floor ?? "none"}  ${name}`);
  const weak = [...tally.rows].filter(([, row]) => f1(row) < 1).map(([kind, row]) => `${kind} ${f1(row).toFixed(3)}`);
  if (misses > 0 && weak.length > 0) console.log(`        ${weak.join(", ")}`);
  for (const miss of tally.misses.slice(0, misses)) console.log(`        ${miss}`);
}

function main(): void {
  const values = optionsOf("scores", "scores what is read of fixtures and seeds", {
    write: [false, "raise the floors to the scores; none sinks"],
    check: [false, "fail where a score is below its floor"],
    misses: ["0", "misses to show of each document"],
    only: ["", "documents with this in their name"],
  });
  if (values === null) return;
  const floors = readFloors();
  for (const [group, cases] of [["fixtures", fixtureGold()] as const, ["seeds", seedGold()] as const]) {
    const chosen = cases.filter(({ name }) => name.includes(values.only));
    let sum = 0;
    for (const one of chosen) {
      const tally = scoreCase(one);
      sum += tally.score;
      report(one.name, tally, floors[group][one.name], Number(values.misses));
      const reached = Math.floor(tally.score * STEP) / STEP;
      if (values.check && reached < (floors[group][one.name] ?? 0)) process.exitCode = 1;
      floors[group][one.name] = Math.max(floors[group][one.name] ?? 0, reached);
    }
    console.log(`${((100 * sum) / Math.max(1, chosen.length)).toFixed(2).padStart(6)}  mean of ${group}\n`);
  }
  if (values.write) writeFileSync(PATH, `${JSON.stringify(floors, null, 2)}\n`);
}

if (process.argv[1]?.endsWith("scores.ts")) main();
