import type { ColumnRole } from "../../model/types.ts";
import type { Mapped } from "../../text/mapped.ts";
import type { Range } from "../../text/range.ts";
import { alignRow } from "../repair/slipped-column.ts";
import { complete, goesOn, incomplete, isLabel, looksLikeTime } from "./evidence.ts";
import { looksLikeHeading } from "./headings.ts";
import type { Break, PlanLine, PlanRow } from "./rows.ts";

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
  /** How far the best other reading of this row was behind; small means unsure. */
  readonly margin: number;
}

const NEVER = -1e6;

const at = (row: AlignedRow, role: ColumnRole): string => row.cells[row.columns.indexOf(role)]?.text ?? "";
const filledRoles = (row: AlignedRow): ColumnRole[] => row.columns.filter((_, i) => (row.cells[i]?.length ?? 0) > 0);

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

/** What the whole table shows of itself. */
interface Habits {
  readonly labelled: boolean;
  /** Every section heading stands alone in the first column. */
  readonly headingsInFirst: boolean;
  /** Rows with a plain number and a title alone head the rows «n.1», «n.2» below them. */
  readonly parentsAreSections: boolean;
}

function habitsOf(rows: readonly AlignedRow[]): Habits {
  const table = rows.filter((row) => row.kind === "row");
  const labels = table.filter((row) => isLabel(at(row, "number")));
  const plain = labels.filter((row) => /^\d+[.)]*$/u.test(at(row, "number")));
  const bare = plain.filter((row) => filledRoles(row).length === 2 && at(row, "activity") !== "");
  const nested = labels.some((row) => /^\d+\.\d+/u.test(at(row, "number")));
  return {
    labelled: labels.length * 3 >= table.length && labels.length > 0,
    headingsInFirst: table.some(
      (row) =>
        filledRoles(row).length === 1 &&
        at(row, row.columns[0] as ColumnRole).length > 6 &&
        row.columns[0] === "number",
    ),
    parentsAreSections: nested && plain.length > 0 && bare.length === plain.length,
  };
}

/** The last text above in each column, back to the last row that began an activity. */
function textsAbove(rows: readonly AlignedRow[], i: number): Map<ColumnRole, string> {
  const out = new Map<ColumnRole, string>();
  for (let k = i - 1; k >= 0; k--) {
    const row = rows[k] as AlignedRow;
    row.columns.forEach((role, c) => {
      const text = row.cells[c]?.text ?? "";
      if (text !== "" && !out.has(role)) out.set(role, text);
    });
    if (row.kind === "row" && filledRoles(row).length > 2) break;
  }
  return out;
}

/** Whether the last row that began with a label of its own ended in a colon: rows without labels are its list. */
function isListOpen(rows: readonly AlignedRow[], i: number): boolean {
  for (let k = i - 1; k >= 0; k--) {
    const row = rows[k] as AlignedRow;
    const title = at(row, "activity");
    if (/:$/u.test(title.trimEnd())) return true;
    const own = isLabel(at(row, "number")) || (!row.columns.includes("number") && filledRoles(row).length > 1);
    if (own || row.kind === "line") return false;
  }
  return false;
}

function sectionScore(row: AlignedRow, next: AlignedRow | undefined, prior: string, habits: Habits): number {
  const roles = filledRoles(row);
  const label = at(row, "number");
  const title = at(row, "activity");
  const hint = looksLikeHeading(row.cells.find((cell) => (cell?.length ?? 0) > 0)?.text ?? "", row.strong);
  if (roles.length > 2 && new Set(roles.map((role) => at(row, role))).size > 1) return NEVER;
  if (roles.length === 1 && roles[0] === row.columns[0] && row.columns[0] !== "activity")
    return isLabel(label) ? -4 : 7;
  if (roles.length === 1 && roles[0] === "activity") {
    const nested = next && new RegExp(`^${/^\d+/u.exec(title)?.[0] ?? "x"}\\.`, "u").test(at(next, "number"));
    const inOwnColumn = row.columns[0] === "activity" ? 5 : habits.headingsInFirst && row.kind === "row" ? -2 : 1;
    const cut = goesOn(title) > 0 ? -6 : 0;
    return (
      inOwnColumn +
      hint +
      (nested ? 3 : 0) +
      cut -
      (row.break === "none" || row.kind === "line" ? 0 : incomplete(prior)) +
      (row.kind === "line" ? 5 : 0)
    );
  }
  if (roles.length === 2 && isLabel(label) && title !== "") {
    const nested = next && at(next, "number").startsWith(`${label.replace(/[.)\s]+$/u, "")}.`);
    const roman = /^[IVXІХ]+[.)]?$/u.test(label);
    return (roman ? 8 : 1) + (habits.parentsAreSections ? 7 : 0) + (nested && row.strong ? 2 : 0) + (hint > 2 ? 4 : 0);
  }
  const repeated = new Set(roles.map((role) => at(row, role)));
  return roles.length > 2 && repeated.size === 1 ? 8 : NEVER;
}

function continuationScore(row: AlignedRow, above: Map<ColumnRole, string>, listOpen: boolean): number {
  if (above.size === 0) return NEVER;
  let score = 1.5 + (row.break === "none" ? -0.5 : 1.5);
  const roles = filledRoles(row).filter((role) => role !== "number");
  const title = at(row, "activity");
  if (title === "" && roles.length > 0) score += 2.5;
  let fresh = 0;
  for (const role of roles) {
    const text = at(row, role);
    const before = above.get(role) ?? "";
    score += Math.min(2.5, goesOn(text)) + incomplete(before);
    if (before === "" && role !== "activity") score -= 1;
    if (goesOn(text) < 0 && complete(before)) fresh++;
    if (
      role === "schedule" &&
      looksLikeTime(text) &&
      before !== "" &&
      incomplete(before) === 0 &&
      title !== "" &&
      goesOn(text) <= 0
    )
      score -= 2;
  }
  if (title !== "" && goesOn(title) < 0 && incomplete(above.get("activity") ?? "") === 0) score -= 2.5;
  if (roles.length > 2 && fresh > 1) score -= 2;
  if (listOpen && title !== "" && at(row, "schedule") !== "" && roles.length > 2) score -= 5;
  return score;
}

function subScore(row: AlignedRow, above: Map<ColumnRole, string>, habits: Habits, listOpen: boolean): number {
  const title = at(row, "activity");
  if (title === "" || row.kind === "line") return NEVER;
  if (!row.columns.includes("number"))
    return listOpen && filledRoles(row).length === 1 && looksLikeHeading(title, row.strong) < 3 ? 7 : NEVER;
  if (!habits.labelled) return NEVER;
  const before = above.get("activity") ?? "";
  let score =
    goesOn(title) > 0 ? (listOpen && filledRoles(row).length > 2 ? 1 : -3) : /^[\p{Lu}«"„\-–—•\d]/u.test(title) ? 2 : 0;
  if (at(row, "schedule") !== "")
    score += goesOn(at(row, "schedule")) > 0 && incomplete(above.get("schedule") ?? "") > 0 ? 0 : 1.5;
  if (at(row, "executors") !== "") score += 1.5;
  if (/:$/u.test(before)) score += 2;
  return score - 1.2 * incomplete(before);
}

function activityScore(row: AlignedRow, above: Map<ColumnRole, string>, habits: Habits): number {
  if (row.kind === "line") return NEVER;
  const label = at(row, "number");
  const title = at(row, "activity");
  if (isLabel(label)) return 6;
  if (label !== "" && row.columns[0] === "number") return filledRoles(row).length > 1 ? 0 : NEVER;
  if (title === "") return NEVER;
  const others = (at(row, "schedule") !== "" ? 1.5 : 0) + (at(row, "executors") !== "" ? 1.5 : 0);
  if (habits.labelled) return -4 + others;
  const own = /^\(?\d{1,3}(?:\.\d{1,3})*\s?[.)]/u.test(title) ? 3 : 0;
  return 1 + own + others + (goesOn(title) > 0 ? -3 : 1.5) - (own ? 0 : incomplete(above.get("activity") ?? ""));
}

function emissions(rows: readonly AlignedRow[], i: number, habits: Habits): Record<Reading, number> {
  const row = rows[i] as AlignedRow;
  const above = textsAbove(rows, i);
  const labelled = isLabel(at(row, "number"));
  const listOpen = isListOpen(rows, i);
  const continuation = row.kind === "line" ? lineScore(row, above) : continuationScore(row, above, listOpen);
  const activity = activityScore(row, above, habits);
  return {
    section: sectionScore(row, rows[i + 1], above.get("activity") ?? "", habits),
    activity,
    sub: labelled ? NEVER : subScore(row, above, habits, listOpen),
    continuation: labelled ? continuation - 8 : continuation,
    pending:
      labelled || !habits.labelled || at(row, "activity") === "" || row.kind === "line"
        ? NEVER
        : subScore(row, above, habits, listOpen) - 1,
    late: labelled && above.size > 0 ? continuation + 1.5 : NEVER,
  };
}

/** A line without tabs goes on in the last cell above only where it reads so. */
function lineScore(row: AlignedRow, above: Map<ColumnRole, string>): number {
  const text = row.cells.find((cell) => cell !== null)?.text ?? "";
  const before = [...above.values()].reduce((most, other) => Math.max(most, incomplete(other)), 0);
  return above.size === 0 ? NEVER : goesOn(text) * 2 + before + (row.break === "none" ? 1.5 : -1);
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

/** The best reading of all rows together: a Viterbi pass over the rows, the runner-up's distance kept. */
export function judge(rows: readonly AlignedRow[]): Judged[] {
  const habits = habitsOf(rows);
  const scores: Record<Reading, number>[] = [];
  const back: Record<Reading, Reading | null>[] = [];
  rows.forEach((row, i) => {
    const emission = emissions(rows, i, habits);
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
    if (i === rows.length - 1) score.pending += NEVER;
    scores.push(score);
    back.push(from);
  });
  const out: Judged[] = [];
  let reading: Reading | null = null;
  for (let i = rows.length - 1; i >= 0; i--) {
    const score = scores[i] as Record<Reading, number>;
    if (reading === null) reading = READINGS.reduce((a, b) => (score[b] > score[a] ? b : a));
    const own: number = score[reading];
    const margin = READINGS.reduce(
      (least, other) => (other === reading ? least : Math.min(least, own - score[other])),
      Number.POSITIVE_INFINITY,
    );
    out.push({ row: rows[i] as AlignedRow, reading, margin });
    reading = (back[i] as Record<Reading, Reading | null>)[reading];
  }
  return out.reverse();
}
