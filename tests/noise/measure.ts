import { f1, type Row } from "../tools/tally.ts";
import type { NoiseCase } from "./case.ts";

/** What was read of all documents of one kind of damage. */
export interface Measure {
  documents: number;
  /** Documents read without one miss. */
  exact: number;
  readonly fields: Map<string, Row>;
}

const emptyRow = (): Row => ({ hit: 0, gold: 0, extra: 0 });

function add(to: Row, row: Row): void {
  to.hit += row.hit;
  to.gold += row.gold;
  to.extra += row.extra;
}

export function measureByKind(cases: Iterable<Pick<NoiseCase, "damage" | "tally">>): Map<string, Measure> {
  const kinds = new Map<string, Measure>();
  for (const { damage, tally } of cases) {
    const measure = kinds.get(damage) ?? { documents: 0, exact: 0, fields: new Map<string, Row>() };
    kinds.set(damage, measure);
    measure.documents++;
    if (tally.misses.length === 0) measure.exact++;
    for (const [field, row] of tally.rows) {
      const sum = measure.fields.get(field) ?? emptyRow();
      measure.fields.set(field, sum);
      add(sum, row);
    }
  }
  return kinds;
}

/** All fields of a measure as one row, or one field of several measures. */
export function sumRows(rows: Iterable<Row>): Row {
  const sum = emptyRow();
  for (const row of rows) add(sum, row);
  return sum;
}

export const recall = ({ hit, gold }: Row): number => (gold === 0 ? 1 : hit / gold);
export const precision = ({ hit, extra }: Row): number => (hit + extra === 0 ? 1 : hit / (hit + extra));

/** Every word of the source is counted in this field: it would drown all others in a sum. */
const WORDS = "nothing-lost";

/** One figure for a kind of damage: the mean of its fields' F1. */
export function scoreOf({ fields }: Measure): number {
  const values = [...fields].filter(([field]) => field !== WORDS).map(([, row]) => f1(row));
  return values.length === 0 ? 1 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

export const wholeRow = ({ fields }: Measure): Row =>
  sumRows([...fields].flatMap(([field, row]) => (field === WORDS ? [] : [row])));
