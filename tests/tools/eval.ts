import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fixtureGold, type GoldCase, seedGold } from "./fixtures.ts";
import { optionsOf } from "./options.ts";
import { scoreCase } from "./scores.ts";
import { f1, type Row, type Tally } from "./tally.ts";

/** How well one kind of field was read, each figure from 0 to 1. */
interface FieldFigures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** A field's figures, or a document's score. */
type Figure = FieldFigures | number;

/** The figures of one group of documents. */
export interface GroupFigures {
  /** Documents read without one miss, of all. */
  readonly exact: readonly [right: number, all: number];
  readonly fields: Readonly<Record<string, FieldFigures>>;
  /** Each document's score: the mean F1 over its kinds of field. */
  readonly documents: Readonly<Record<string, number>>;
}

export type Figures = Readonly<Partial<Record<"fixtures" | "seeds", GroupFigures>>>;

const PATH = "tests/eval.json";
const DIGITS = 10_000;

const round = (value: number): number => Math.round(value * DIGITS) / DIGITS;
const share = (part: number, whole: number): number => (whole === 0 ? 1 : round(part / whole));

function figuresOf(row: Row): FieldFigures {
  return { precision: share(row.hit, row.hit + row.extra), recall: share(row.hit, row.gold), f1: round(f1(row)) };
}

/** Sums the tallies of several documents, field by field. */
export function evaluate(tallies: ReadonlyMap<string, Tally>): GroupFigures {
  const sums = new Map<string, Row>();
  for (const tally of tallies.values()) {
    for (const [field, { hit, gold, extra }] of tally.rows) {
      const sum = sums.get(field) ?? { hit: 0, gold: 0, extra: 0 };
      sums.set(field, { hit: sum.hit + hit, gold: sum.gold + gold, extra: sum.extra + extra });
    }
  }
  const fields = [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([field, row]) => [field, figuresOf(row)] as const);
  const right = [...tallies.values()].filter(({ misses }) => misses.length === 0).length;
  return {
    exact: [right, tallies.size],
    fields: Object.fromEntries(fields),
    documents: Object.fromEntries([...tallies].map(([name, tally]) => [name, round(tally.score)])),
  };
}

const evaluateCases = (cases: readonly GoldCase[]): GroupFigures =>
  evaluate(new Map(cases.map((one) => [one.name, scoreCase(one)])));

const sizeOf = (figure: Figure): number => (typeof figure === "number" ? figure : figure.f1);

/** One line for each field or document that is new, gone, or other than it was. */
export function changes(before: GroupFigures | undefined, after: GroupFigures): string[] {
  if (!before) return ["no figures to compare with"];
  const lines: string[] = [];
  for (const part of ["fields", "documents"] as const) {
    const [old, now]: Readonly<Record<string, Figure>>[] = [before[part], after[part]];
    for (const name of [...new Set([...Object.keys(old ?? {}), ...Object.keys(now ?? {})])].sort()) {
      const [was, is] = [old?.[name], now?.[name]];
      if (JSON.stringify(was) === JSON.stringify(is)) continue;
      if (was === undefined || is === undefined) lines.push(`${is === undefined ? "gone" : "new "}  ${name}`);
      else lines.push(`${sizeOf(is) < sizeOf(was) ? "worse" : "better"}  ${name}: ${sizeOf(was)} → ${sizeOf(is)}`);
    }
  }
  return lines;
}

const percent = (value: number): string => (100 * value).toFixed(2).padStart(8);

function report(group: string, figures: GroupFigures, before: GroupFigures | undefined): void {
  const [right, all] = figures.exact;
  console.log(`${group.padEnd(20)}   prec.  recall      F1   (${right} of ${all} documents without a miss)`);
  for (const [field, { precision, recall, f1: both }] of Object.entries(figures.fields)) {
    console.log(`${field.padEnd(20)}${percent(precision)}${percent(recall)}${percent(both)}`);
  }
  const changed = changes(before, figures);
  console.log(changed.length === 0 ? "as committed\n" : `\nagainst ${PATH}:\n  ${changed.join("\n  ")}\n`);
}

export const readFigures = (): Figures => (existsSync(PATH) ? JSON.parse(readFileSync(PATH, "utf8")) : {});

/** Prints the figures of the fixtures, and of the real documents where they lie beside the checkout; `--update` commits them. */
function main(): void {
  const values = optionsOf("eval", "precision and recall by field over fixtures and seeds", {
    update: [false, "commit to these figures"],
  });
  if (values === null) return;
  const before = readFigures();
  const seeds = seedGold();
  const after: Figures = {
    fixtures: evaluateCases(fixtureGold()),
    ...(seeds.length > 0 ? { seeds: evaluateCases(seeds) } : before.seeds && { seeds: before.seeds }),
  };
  for (const [group, figures] of Object.entries(after)) report(group, figures, before[group as keyof Figures]);
  // a pair of counts on one line, as the formatter leaves it
  if (values.update) {
    const json = JSON.stringify(after, null, 2).replace(/\[\s+([\d.]+),\s+([\d.]+)\s+\]/g, "[$1, $2]");
    writeFileSync(PATH, `${json}\n`);
  }
}

if (process.argv[1]?.endsWith("eval.ts")) main();
