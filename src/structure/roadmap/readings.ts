import type { ColumnRole } from "../../model/types.ts";
import { beginsSmall } from "../../text/letters.ts";
import type { Mapped } from "../../text/mapped.ts";
import type { Range } from "../../text/range.ts";
import type { Clarity } from "../draft.ts";
import { alignRow } from "../repair/slipped-column.ts";
import { incomplete } from "./evidence.ts";
import { factsOf } from "./facts.ts";
import { habitsOf } from "./habits.ts";
import type { Break, PlanLine, PlanRow } from "./rows.ts";
import { emissions, NEVER } from "./scores.ts";

/**
 * What a row of a plan can be: a section's heading, a numbered activity, a sub-activity without a number, the rest of
 * the row above, an activity whose number is printed on its second half (`pending`), that second half (`late`).
 */
export const READINGS = ["section", "activity", "sub", "continuation", "pending", "late"] as const;
export type Reading = (typeof READINGS)[number];

/** A row with its cells under their columns. */
export interface AlignedRow {
  readonly kind: "row" | "line";
  readonly columns: readonly ColumnRole[];
  /** By column; a line has its text in the activity column's place. */
  readonly cells: readonly (Mapped | null)[];
  readonly cellRanges: readonly (Range | null)[];
  readonly range: Range;
  readonly break: Break;
  readonly strong: boolean;
  readonly moved: boolean;
  /** Cells printed, where their number is not the header's. */
  readonly ragged: boolean;
}

export interface Judged {
  readonly row: AlignedRow;
  readonly reading: Reading;
  /** How far the best table in which this row is read otherwise stays behind. */
  readonly clarity: Clarity;
}

/** Aligns every row in turn, each against what stands above it. */
export function alignRows(items: readonly (PlanRow | PlanLine)[], columns: readonly ColumnRole[]): AlignedRow[] {
  const above: string[] = columns.map(() => "");
  return items.map((item) => {
    if (item.kind === "line") {
      const i = Math.max(0, columns.indexOf("activity"));
      const last = columns.length - 1;
      if (item.break === "none" && incomplete(above[last] ?? "") > 0) above[last] = item.text.text;
      const pad = columns.slice(0, i).map(() => null);
      return {
        kind: "line",
        columns,
        cells: [...pad, item.text],
        cellRanges: [...pad, item.range],
        range: item.range,
        break: item.break,
        strong: item.strong,
        moved: false,
        ragged: false,
      };
    }
    const alignment = alignRow(item.cells, item.columns, above, item.break !== "none");
    alignment.cells.forEach((cell, i) => {
      if (cell && cell.text.length > 0) above[i] = cell.text.text;
    });
    const trailing = item.cells.reduce((last, cell, i) => (cell.text.length > 0 ? i + 1 : last), 0);
    return {
      kind: "row",
      columns: item.columns,
      cells: alignment.cells.map((cell) => cell?.text ?? null),
      cellRanges: alignment.cells.map((cell) => cell?.range ?? null),
      range: item.range,
      break: item.break,
      strong: item.strong,
      moved: alignment.moved,
      ragged: alignment.moved || trailing > item.columns.length || item.cells.length < item.columns.length,
    };
  });
}

/** What stands before a row: a break, nothing, or nothing and the row is as a heading's second line. */
type Join = "broken" | "none" | "heading";

/** A break must lie before a late number's row; a second half needs its first. */
function transition(before: Reading | null, now: Reading, join: Join): number {
  if (before === "pending") return now === "late" && join === "broken" ? 0 : NEVER;
  if (now === "late") return NEVER;
  if (before === null || before === "section") {
    if (now === "sub") return before === null ? NEVER : -6;
    if (now === "continuation") return before === null ? NEVER : join === "heading" ? -1 : -3;
  }
  return 0;
}

/** A number for each reading, in the order of `READINGS`. */
export type Scores = readonly number[];

const scoresOf = (score: (reading: Reading) => number): Scores => READINGS.map(score);

/** By the reading above and the one below it. */
const transitions = (join: Join): readonly Scores[] =>
  READINGS.map((before) => scoresOf((now) => transition(before, now, join)));
const TRANSITIONS: Readonly<Record<Join, readonly Scores[]>> = {
  broken: transitions("broken"),
  none: transitions("none"),
  heading: transitions("heading"),
};
const FIRST = scoresOf((now) => transition(null, now, "none"));
const LAST = scoresOf((now) => (now === "pending" ? NEVER : 0));
const SECTION = READINGS.indexOf("section");

/** A row of one text that begins small, as the second line of a heading that its column was too narrow for. */
function isSecondLine({ kind, cells, columns }: AlignedRow): boolean {
  const only = cells.findIndex((cell) => (cell?.length ?? 0) > 0);
  if (kind !== "row" || columns[only] !== "activity" || !beginsSmall(cells[only]?.text ?? "")) return false;
  return cells.every((cell, i) => i === only || (cell?.length ?? 0) === 0);
}

const transitionsTo = (row: AlignedRow): readonly Scores[] =>
  TRANSITIONS[row.break === "none" ? (isSecondLine(row) ? "heading" : "none") : "broken"];

/** For each row and reading, the best that the rows below it can add: the pass of `judge` from the end. */
function below(rows: readonly AlignedRow[], emitted: readonly Scores[]): Scores[] {
  const out: Scores[] = [];
  let next = LAST;
  for (let i = rows.length - 1; i >= 0; i--) {
    out.push(next);
    const costs = transitionsTo(rows[i] as AlignedRow);
    const emission = emitted[i] as Scores;
    const rest: number[] = [];
    for (let now = 0; now < READINGS.length; now++) {
      const cost = costs[now] as Scores;
      let best = Number.NEGATIVE_INFINITY;
      for (let then = 0; then < READINGS.length; then++) {
        const value = (next[then] as number) + (emission[then] as number) + (cost[then] as number);
        if (value > best) best = value;
      }
      rest.push(best);
    }
    next = rest;
  }
  return out.reverse();
}

/** How far the best of the other readings stays behind. */
function clarityOf(reading: number, upTo: Scores, rest: Scores): Clarity {
  const best = (upTo[reading] as number) + (rest[reading] as number);
  let other = Number.NEGATIVE_INFINITY;
  let heading = Number.NEGATIVE_INFINITY;
  for (let one = 0; one < READINGS.length; one++) {
    if (one === reading) continue;
    const whole = (upTo[one] as number) + (rest[one] as number);
    other = Math.max(other, whole);
    if ((one === SECTION) !== (reading === SECTION)) heading = Math.max(heading, whole);
  }
  return { margin: best - other, headingMargin: best - heading };
}

/** The best of the readings above for each reading of a row: what it brings, and which it is. */
function best(before: Scores, costs: readonly Scores[]): { scores: number[]; from: number[] } {
  const scores: number[] = [];
  const from: number[] = [];
  for (let now = 0; now < READINGS.length; now++) {
    let most = Number.NEGATIVE_INFINITY;
    let chosen = 0;
    for (let one = 0; one < READINGS.length; one++) {
      const value = (before[one] as number) + ((costs[one] as Scores)[now] as number);
      if (value > most) {
        most = value;
        chosen = one;
      }
    }
    scores.push(most);
    from.push(chosen);
  }
  return { scores, from };
}

function bestOf(upTo: Scores, rest: Scores): number {
  let chosen = 0;
  for (let one = 1; one < READINGS.length; one++)
    if ((upTo[one] as number) + (rest[one] as number) > (upTo[chosen] as number) + (rest[chosen] as number))
      chosen = one;
  return chosen;
}

/** The best reading of all rows together: a Viterbi pass over the rows. */
export function judge(rows: readonly AlignedRow[]): Judged[] {
  const facts = rows.map(factsOf);
  const habits = habitsOf(facts);
  const scores: Scores[] = [];
  const back: (readonly number[])[] = [];
  const emitted: Scores[] = [];
  for (let i = 0; i < rows.length; i++) {
    const emission = emissions(facts, i, habits);
    const above =
      i === 0 ? { scores: FIRST, from: [] } : best(scores[i - 1] as Scores, transitionsTo(rows[i] as AlignedRow));
    emitted.push(emission);
    back.push(above.from);
    scores.push(above.scores.map((score, now) => score + (emission[now] as number)));
  }
  const rest = below(rows, emitted);
  const out: Judged[] = [];
  let reading = rows.length > 0 ? bestOf(scores[rows.length - 1] as Scores, rest[rows.length - 1] as Scores) : 0;
  for (let i = rows.length - 1; i >= 0; i--) {
    const clarity = clarityOf(reading, scores[i] as Scores, rest[i] as Scores);
    out.push({ row: rows[i] as AlignedRow, reading: READINGS[reading] as Reading, clarity });
    reading = back[i]?.[reading] ?? 0;
  }
  return out.reverse();
}
