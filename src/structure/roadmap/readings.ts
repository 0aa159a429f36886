import type { ColumnRole } from "../../model/types.ts";
import type { Mapped } from "../../text/mapped.ts";
import type { Range } from "../../text/range.ts";
import type { Clarity } from "../draft.ts";
import { alignRow } from "../repair/slipped-column.ts";
import type { Break, PlanLine, PlanRow } from "./rows.ts";
import { emissions, habitsOf, NEVER } from "./scores.ts";

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
    const alignment = alignRow(item.cells, item.columns, above);
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

/** A break must lie before a late number's row; a second half needs its first. */
function transition(before: Reading | null, now: Reading, row: AlignedRow): number {
  if (before === "pending") return now === "late" && row.break !== "none" ? 0 : NEVER;
  if (now === "late") return NEVER;
  if (before === null || before === "section") {
    if (now === "sub") return before === null ? NEVER : -6;
    if (now === "continuation") return before === null ? NEVER : -3;
  }
  return 0;
}

/** For each row and reading, the best that the rows below it can add: the pass of `judge` from the end. */
function below(rows: readonly AlignedRow[], emitted: readonly Record<Reading, number>[]): Record<Reading, number>[] {
  const out: Record<Reading, number>[] = [];
  for (let i = rows.length - 1; i >= 0; i--) {
    const next = out[rows.length - 2 - i];
    const rest = {} as Record<Reading, number>;
    for (const now of READINGS) {
      if (!next) rest[now] = now === "pending" ? NEVER : 0;
      else {
        let best = Number.NEGATIVE_INFINITY;
        for (const then of READINGS) {
          const emission = (emitted[i + 1] as Record<Reading, number>)[then];
          best = Math.max(best, next[then] + emission + transition(now, then, rows[i + 1] as AlignedRow));
        }
        rest[now] = best;
      }
    }
    out.push(rest);
  }
  return out.reverse();
}

/** How far the best of the other readings stays behind. */
function clarityOf(reading: Reading, upTo: Record<Reading, number>, rest: Record<Reading, number>): Clarity {
  const best = upTo[reading] + rest[reading];
  let other = Number.NEGATIVE_INFINITY;
  let heading = Number.NEGATIVE_INFINITY;
  for (const one of READINGS) {
    if (one === reading) continue;
    const whole = upTo[one] + rest[one];
    other = Math.max(other, whole);
    if ((one === "section") !== (reading === "section")) heading = Math.max(heading, whole);
  }
  return { margin: best - other, headingMargin: best - heading };
}

/** The best reading of all rows together: a Viterbi pass over the rows. */
export function judge(rows: readonly AlignedRow[]): Judged[] {
  const habits = habitsOf(rows);
  const scores: Record<Reading, number>[] = [];
  const back: Record<Reading, Reading | null>[] = [];
  const emitted: Record<Reading, number>[] = [];
  rows.forEach((row, i) => {
    const emission = emissions(rows, i, habits);
    emitted.push(emission);
    const score = {} as Record<Reading, number>;
    const from = {} as Record<Reading, Reading | null>;
    for (const now of READINGS) {
      let best = i === 0 ? transition(null, now, row) : Number.NEGATIVE_INFINITY;
      let chosen: Reading | null = null;
      if (i > 0) {
        for (const before of READINGS) {
          const value = (scores[i - 1] as Record<Reading, number>)[before] + transition(before, now, row);
          if (value > best) {
            best = value;
            chosen = before;
          }
        }
      }
      score[now] = best + emission[now];
      from[now] = chosen;
    }
    scores.push(score);
    back.push(from);
  });
  const rest = below(rows, emitted);
  const out: Judged[] = [];
  let reading: Reading | null = null;
  for (let i = rows.length - 1; i >= 0; i--) {
    const score = scores[i] as Record<Reading, number>;
    const left = rest[i] as Record<Reading, number>;
    if (reading === null) reading = READINGS.reduce((a, b) => (score[b] + left[b] > score[a] + left[a] ? b : a));
    out.push({ row: rows[i] as AlignedRow, reading, clarity: clarityOf(reading, score, left) });
    reading = (back[i] as Record<Reading, Reading | null>)[reading];
  }
  return out.reverse();
}
