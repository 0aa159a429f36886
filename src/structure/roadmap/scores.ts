import type { ColumnRole } from "../../model/types.ts";
import { complete, goesOn, incomplete, isLabel, isLabelStack, labelPath, looksLikeTime } from "./evidence.ts";
import { isWordLabel, looksLikeHeading } from "./headings.ts";
import type { AlignedRow, Reading } from "./readings.ts";

/** How many rows up a row may look for what it belongs to. */
const LONGEST_REACH = 60;

/** The score of a reading that cannot be. */
export const NEVER = -1e6;

const at = (row: AlignedRow, role: ColumnRole): string => row.cells[row.columns.indexOf(role)]?.text ?? "";
const filledRoles = (row: AlignedRow): ColumnRole[] => row.columns.filter((_, i) => (row.cells[i]?.length ?? 0) > 0);

/** The text beside a label that may be a heading: the activity's, or what stands in the column right behind the label. */
export function headingCell(row: AlignedRow): string {
  const title = at(row, "activity");
  const second = row.cells[1]?.text ?? "";
  return title !== "" ? title : looksLikeTime(second) ? "" : second;
}

/** What the whole table shows of itself. */
export interface Habits {
  readonly labelled: boolean;
  /** Every section heading stands alone in the first column. */
  readonly headingsInFirst: boolean;
  /** Rows with a plain number and a title alone head the rows «n.1», «n.2» below them. */
  readonly parentsAreSections: boolean;
  /** Headings stand in rows of the table, so that a line without tabs right below a row is the rest of its last cell. */
  readonly headingsInRows: boolean;
  /** Lines without tabs, where nothing is owed, part labelled rows again and again: they are the plan's headings. */
  readonly headingsInLines: boolean;
}

/** A line that begins with a capital right before a labelled row. */
const headsRows = (row: AlignedRow, next: AlignedRow | undefined): boolean =>
  row.kind === "line" && goesOn(at(row, "activity")) < 0 && next !== undefined && isLabel(at(next, "number"));

const owesNothing = (row: AlignedRow | undefined): boolean =>
  row === undefined || row.cells.every((cell) => incomplete(cell?.text ?? "") === 0);

export function habitsOf(rows: readonly AlignedRow[]): Habits {
  const table = rows.filter((row) => row.kind === "row");
  const labels = table.filter((row) => isLabel(at(row, "number")));
  const plain = labels.filter((row) => /^\d+[.)]*$/u.test(at(row, "number")));
  const bare = plain.filter((row) => filledRoles(row).length === 2 && headingCell(row) !== "");
  const nested = labels.some((row) => /^\d+\.\d+/u.test(at(row, "number")));
  const heads = rows.filter((row, i) => headsRows(row, rows[i + 1]) && owesNothing(rows[i - 1]));
  const headingsInRows = table.some(
    (row) => filledRoles(row).length === 1 || (filledRoles(row).length === 2 && isWordLabel(at(row, "number"))),
  );
  return {
    labelled: labels.length * 3 >= table.length && labels.length > 0,
    headingsInFirst: table.some(
      (row) =>
        filledRoles(row).length === 1 &&
        at(row, row.columns[0] as ColumnRole).length > 6 &&
        row.columns[0] === "number",
    ),
    headingsInRows,
    headingsInLines: !headingsInRows && heads.length > 1,
    parentsAreSections: nested && plain.length > 0 && bare.length === plain.length,
  };
}

/** The last text above in each column, back to the last row that began an activity. */
function textsAbove(rows: readonly AlignedRow[], i: number): Map<ColumnRole, string> {
  const out = new Map<ColumnRole, string>();
  for (let k = i - 1; k >= Math.max(0, i - LONGEST_REACH); k--) {
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
  for (let k = i - 1; k >= Math.max(0, i - LONGEST_REACH); k--) {
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
  if (roles.length > 2 && new Set(roles.map((role) => at(row, role))).size > 1) return NEVER;
  const only = roles.length === 1 ? row.cells.findIndex((cell) => (cell?.length ?? 0) > 0) : -1;
  if (only === 0 && row.columns[0] !== "activity") return isLabel(label) ? -4 : 7;
  if (only >= 0 && (only < 2 || row.columns[only] === "activity")) return soleScore(row, next, prior, habits);
  if (roles.length === 2 && isWordLabel(label)) return 10;
  const alone = roles.length === 2 && isLabel(label) ? headingCell(row) : "";
  if (alone !== "") {
    const nested = next && at(next, "number").startsWith(`${label.replace(/[.)\s]+$/u, "")}.`);
    const roman = /^[IVXІХ]+[.)]?$/u.test(label);
    return (
      (roman ? 8 : 1) +
      (habits.parentsAreSections ? 7 : 0) +
      (nested && row.strong ? 2 : 0) +
      (looksLikeHeading(alone, row.strong) > 2 ? 4 : 0) +
      (title === "" ? 6 : 0)
    );
  }
  const repeated = new Set(roles.map((role) => at(row, role)));
  return roles.length > 2 && repeated.size === 1 ? 8 : NEVER;
}

/** A row with text in its second column, or the activity's, alone: a heading, or a sub-activity without anything else. */
function soleScore(row: AlignedRow, next: AlignedRow | undefined, prior: string, habits: Habits): number {
  const text = row.cells.find((cell) => (cell?.length ?? 0) > 0)?.text ?? "";
  const number = /^\d+/u.exec(text)?.[0];
  const nested = number !== undefined && next !== undefined && at(next, "number").startsWith(`${number}.`);
  const own =
    row.columns[0] === "activity" || at(row, "activity") === ""
      ? 5
      : habits.headingsInFirst && row.kind === "row"
        ? -2
        : 1;
  const torn = row.break === "none" || row.kind === "line" ? 0 : incomplete(prior);
  const hint = looksLikeHeading(text, row.strong);
  return (
    own +
    hint +
    (nested ? 3 : 0) -
    (goesOn(text) > 0 ? 6 : 0) -
    torn +
    (row.kind === "line" ? 5 + beforeRows(row, next, habits) : 0) -
    (looksLikeTime(text) && hint < 3 ? 6 : 0)
  );
}

/** What the row below says for a line as its heading: the plan's habit, and a numbering that begins anew. */
function beforeRows(row: AlignedRow, next: AlignedRow | undefined, habits: Habits): number {
  if (!headsRows(row, next)) return 0;
  const path = labelPath(next ? at(next, "number") : "");
  return (habits.headingsInLines ? 3 : 0) + (path[path.length - 1] === 1 ? 3 : 0);
}

/**
 * The numbers of several rows stand in one cell («1. 2. 3.») and a page broke it: the next row begins with the number
 * that follows and has nothing but the rest of the text.
 */
function goesOnInStack(rows: readonly AlignedRow[], i: number): boolean {
  const [row, above] = [rows[i] as AlignedRow, rows[i - 1]];
  if (!above || !isLabelStack(at(above, "number"))) return false;
  if (filledRoles(row).some((role) => role !== "number" && role !== "activity")) return false;
  const last = labelPath(at(above, "number")).at(-1) ?? 0;
  const owed = goesOn(at(row, "activity")) >= 0 || incomplete(at(above, "activity")) > 0;
  return labelPath(at(row, "number"))[0] === last + 1 && owed;
}

function continuationScore(row: AlignedRow, above: Map<ColumnRole, string>, listOpen: boolean): number {
  if (above.size === 0) return NEVER;
  let score = row.break === "none" ? 0 : 3;
  const roles = filledRoles(row).filter((role) => role !== "number");
  const title = at(row, "activity");
  if (title === "" && roles.length > 0) score += 2.5;
  let fresh = 0;
  for (const role of roles) {
    const text = at(row, role);
    const before = above.get(role) ?? "";
    score += Math.min(2.5, goesOn(text)) + incomplete(before);
    if (before === "" && role !== "activity") score -= 1;
    if (before !== "" && text === before) score -= 3;
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
  const roles = filledRoles(row);
  if (title === "" || row.kind === "line") return NEVER;
  if (!row.columns.includes("number"))
    return listOpen && roles.length === 1 && looksLikeHeading(title, row.strong) < 3 ? 7 : NEVER;
  if (!habits.labelled) return NEVER;
  const before = above.get("activity") ?? "";
  let score = beginning(
    title,
    listOpen && roles.length > 2,
    row.break === "none" && incomplete(before) === 0 && roles.length > 1,
  );
  if (at(row, "schedule") !== "") {
    score += goesOn(at(row, "schedule")) > 0 && incomplete(above.get("schedule") ?? "") > 0 ? 0 : 1.5;
  }
  if (at(row, "executors") !== "") score += 1.5;
  if (/:$/u.test(before)) score += 2;
  for (const role of ["indicator", "result", "completion", "other"] as const) {
    if (at(row, role) !== "" && goesOn(at(row, role)) <= 0) score += 0.75;
  }
  return score - 1.2 * incomplete(before);
}

/** How a sub-activity's title begins: a small letter speaks against it, but less in an open list or where nothing was cut. */
function beginning(title: string, inList: boolean, uncut: boolean): number {
  if (goesOn(title) > 0) return uncut ? 2 : inList ? 1 : -3;
  return /^[A-ZЀ-ЯӘӨҮҖҢҺ«"„\-–—•\d]/u.test(title) ? 2 : 0;
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

/** How well each reading fits a row by itself and by what stands above it; in points, compared with each other only. */
export function emissions(rows: readonly AlignedRow[], i: number, habits: Habits): Record<Reading, number> {
  const row = rows[i] as AlignedRow;
  const above = textsAbove(rows, i);
  const labelled = isLabel(at(row, "number"));
  const listOpen = isListOpen(rows, i);
  const continuation = row.kind === "line" ? lineScore(row, above, habits) : continuationScore(row, above, listOpen);
  const activity = activityScore(row, above, habits);
  return {
    section: sectionScore(row, rows[i + 1], above.get("activity") ?? "", habits),
    activity,
    sub: labelled ? NEVER : subScore(row, above, habits, listOpen),
    continuation: continuation + (!labelled ? 0 : goesOnInStack(rows, i) ? 8 : -8),
    pending:
      labelled || !habits.labelled || at(row, "activity") === "" || row.kind === "line"
        ? NEVER
        : subScore(row, above, habits, listOpen) - 1,
    late: labelled && above.size > 0 ? continuation + 1.5 : NEVER,
  };
}

/** A line without tabs goes on in the last cell above only where it reads so. */
function lineScore(row: AlignedRow, above: Map<ColumnRole, string>, habits: Habits): number {
  if (above.size === 0) return NEVER;
  const text = row.cells.find((cell) => cell !== null)?.text ?? "";
  const before = [...above.values()].reduce((most, other) => Math.max(most, incomplete(other)), 0);
  const spilled = row.break === "none" && habits.headingsInRows && looksLikeHeading(text, row.strong) < 3 ? 8 : 0;
  const owed = row.break === "none" && before >= 2 && looksLikeHeading(text, row.strong) < 3 ? 7 : 0;
  return goesOn(text) * 2 + before + Math.max(spilled, owed) + (row.break === "none" ? 1.5 : -1);
}
