import type { ColumnRole } from "../../model/types.ts";
import { beginsCapital } from "../../text/letters.ts";
import { closes, goesOn, isLabelStack, labelPath, looksLikeTime, OWN_NUMBER } from "./evidence.ts";
import { at, NOTHING, type Piece, type RowFacts } from "./facts.ts";
import { type Habits, headingCell, headsAlone, headsRows } from "./habits.ts";
import { isWordLabel, looksLikeHeading } from "./headings.ts";
import { lineScore } from "./lines.ts";
import { owesNoun } from "./owing.ts";
import type { Scores } from "./readings.ts";
import { beginsOblique, endsTime, restEvidence } from "./rest.ts";
import { repeatsNumber } from "./torn-number.ts";
import { wrapEvidence } from "./wraps.ts";

/** How many rows up a row may look for what it belongs to. */
const LONGEST_REACH = 60;

/** The score of a reading that cannot be. */
export const NEVER = -1e6;

/** What stands last above in each column. */
export type Above = ReadonlyMap<ColumnRole, Piece>;

/** The last text above in each column, back to the last row that began an activity. */
function textsAbove(rows: readonly RowFacts[], i: number): Above {
  const out = new Map<ColumnRole, Piece>();
  let line: Piece | null = null;
  for (let k = i - 1; k >= Math.max(0, i - LONGEST_REACH); k--) {
    const { row, pieces, roles, activity } = rows[k] as RowFacts;
    if (row.kind === "line") {
      line ??= activity;
      continue;
    }
    if (line) paidBy(line, rows[k] as RowFacts, out);
    line = null;
    for (let c = 0; c < pieces.length; c++) {
      const role = row.columns[c] as ColumnRole;
      const piece = pieces[c] as Piece;
      if (piece.text !== "" && !out.has(role)) out.set(role, piece);
    }
    if (roles.length > 2) break;
  }
  if (line && !out.has("activity")) out.set("activity", line);
  return out;
}

/** A line below a row stands for its last cell where this owes something, else for its title. */
function paidBy(line: Piece, { pieces, row }: RowFacts, out: Map<ColumnRole, Piece>): void {
  const last = pieces.findLastIndex((piece) => piece !== NOTHING);
  const role = (pieces[last]?.incomplete ?? 0) >= 2 ? (row.columns[last] as ColumnRole) : "activity";
  if (!out.has(role)) out.set(role, line);
}

/** Whether the last row that began with a label of its own ended in a colon: rows without labels are its list. */
function isListOpen(rows: readonly RowFacts[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - LONGEST_REACH); k--) {
    const { row, activity, labelled, roles } = rows[k] as RowFacts;
    if (activity.text.trimEnd().endsWith(":")) return true;
    const own = labelled || (!row.columns.includes("number") && roles.length > 1);
    if (own || row.kind === "line") return false;
  }
  return false;
}

/** All its columns hold the same. */
function isRepeated(facts: RowFacts): boolean {
  const [first] = facts.roles;
  return facts.roles.every((role) => at(facts, role).text === at(facts, first as ColumnRole).text);
}

function sectionScore(facts: RowFacts, next: RowFacts | undefined, prior: number, habits: Habits): number {
  const { row, roles, number, activity, labelled } = facts;
  if (roles.length > 2) return isRepeated(facts) ? 8 : NEVER;
  const only = roles.length === 1 ? row.cells.findIndex((cell) => (cell?.length ?? 0) > 0) : -1;
  if (only === 0 && row.columns[0] !== "activity") return labelled ? -4 : 7;
  if (only === 1 && row.columns[0] === "activity") return NEVER;
  if (only >= 0 && (only < 2 || row.columns[only] === "activity")) return soleScore(facts, next, prior, habits);
  if (roles.length < 2) return NEVER;
  if (isWordLabel(number)) return 10;
  const alone = labelled ? headingCell(facts) : "";
  if (alone === "") return NEVER;
  const nested = next?.number.startsWith(`${number.replace(/(?<![.)\s])[.)\s]+$/u, "")}.`);
  const roman = /^[IVXІХ]+[.)]?$/u.test(number);
  return (
    (roman ? 8 : 1) +
    (habits.parentsAreSections ? 7 : 0) +
    (nested && row.strong ? 2 : 0) +
    (looksLikeHeading(alone, row.strong) > 2 ? 4 : 0) +
    (activity.text === "" ? 6 : 0)
  );
}

/** A row with text in its second column, or the activity's, alone: a heading, or a sub-activity without anything else. */
function soleScore(facts: RowFacts, next: RowFacts | undefined, prior: number, habits: Habits): number {
  const { row, activity, roles } = facts;
  const text = row.cells.find((cell) => (cell?.length ?? 0) > 0)?.text ?? "";
  const number = /^\d+/u.exec(text)?.[0];
  const nested = number !== undefined && next?.number.startsWith(`${number}.`);
  const hint = looksLikeHeading(text, row.strong);
  const doers = roles[0] === "executors" && hint === 0;
  const own =
    row.columns[0] === "activity" || (activity.text === "" && !doers)
      ? 5
      : habits.headingsInFirst && row.kind === "row"
        ? -2
        : doers
          ? 0
          : 1;
  const torn = row.kind === "line" ? 0 : prior;
  return (
    own +
    hint +
    (nested ? 3 : 0) -
    (goesOn(text) > 0 ? 6 : 0) -
    torn +
    (row.kind === "line" ? 5 + beforeRows(facts, next, habits) : 0) -
    (looksLikeTime(text) && hint < 3 ? 6 : 0)
  );
}

/** What the row below says for a line as its heading: the plan's habit, and a numbering that begins anew. */
function beforeRows(facts: RowFacts, next: RowFacts | undefined, habits: Habits): number {
  if (!headsRows(facts, next)) return 0;
  const path = labelPath(next?.number ?? "");
  return (habits.headingsInLines ? 3 : 0) + (path[path.length - 1] === 1 ? 3 : 0);
}

/**
 * The numbers of several rows stand in one cell («1. 2. 3.») and a page broke it: the next row begins with the number
 * that follows and has nothing but the rest of the text.
 */
function goesOnInStack(facts: RowFacts, above: RowFacts | undefined): boolean {
  if (!above || !isLabelStack(above.number)) return false;
  if (facts.roles.some((role) => role !== "number" && role !== "activity")) return false;
  const last = labelPath(above.number).at(-1) ?? 0;
  const owed = facts.activity.goesOn >= 0 || above.activity.incomplete > 0;
  return labelPath(facts.number)[0] === last + 1 && owed;
}

function continuationScore(facts: RowFacts, above: Above, listOpen: boolean, blanks: boolean): number {
  const { row, activity } = facts;
  let score = row.break === "none" || (blanks && row.break === "blank") ? 0 : 3;
  const roles = facts.roles.filter((role) => role !== "number");
  const titled = activity.text !== "";
  if (!titled && roles.length > 0) score += 2.5;
  let fresh = 0;
  // of several columns without a role the first one speaks
  for (const role of new Set(roles)) {
    const piece = at(facts, role);
    const before = above.get(role) ?? NOTHING;
    score += Math.min(2.5, piece.goesOn) + before.incomplete;
    if (before.text === "" && role !== "activity") score -= 1;
    if (before.text !== "" && piece.text === before.text) score -= 3;
    if (piece.goesOn < 0 && before.incomplete === 0 && closes(before.text)) fresh++;
    if (role === "schedule" && titled && isSchedule(piece, before)) score -= 2;
  }
  if (titled && activity.goesOn < 0 && (above.get("activity") ?? NOTHING).incomplete === 0) score -= 2.5;
  if (roles.length > 2 && fresh > 1) score -= 2;
  if (listOpen && titled && facts.schedule.text !== "" && roles.length > 2) score -= 5;
  if (titled && row.columns[0] === "activity" && roles.length > 2 && OWN_NUMBER.test(activity.text)) score -= 4;
  return score;
}

/** A time of its own below another one. */
const isSchedule = (piece: Piece, before: Piece): boolean =>
  before.text !== "" && before.incomplete === 0 && piece.goesOn <= 0 && looksLikeTime(piece.text);

/** From so much on a row's words say that it is the rest of another. */
const GOES_ON = 4;

function subScore(facts: RowFacts, above: Above, habits: Habits, listOpen: boolean, rest: number): number {
  const { row, roles, activity, schedule, executors } = facts;
  if (activity.text === "" || row.kind === "line") return NEVER;
  if (!row.columns.includes("number"))
    return listOpen && roles.length === 1 && looksLikeHeading(activity.text, row.strong) < 3 ? 7 : NEVER;
  if (!habits.labelled) return NEVER;
  const before = above.get("activity") ?? NOTHING;
  const goes = rest >= GOES_ON;
  const owed = executors.text === "" ? NOTHING : (above.get("executors") ?? NOTHING);
  const uncut = !goes && owed.incomplete === 0 && row.break === "none" && before.incomplete === 0 && roles.length > 1;
  let score = beginning(activity, listOpen && roles.length > 2, uncut);
  if (schedule.text !== "" && !goes)
    score += schedule.goesOn > 0 && (above.get("schedule") ?? NOTHING).incomplete > 0 ? 0 : 1.5;
  if (executors.text !== "") score += 1.5;
  if (before.text.endsWith(":")) score += 2;
  for (const role of ["indicator", "result", "completion", "other"] as const) {
    const piece = at(facts, role);
    if (piece.text !== "" && piece.goesOn <= 0) score += 0.75;
  }
  const lacks = roles.length === 1 && row.break === "none" && (owesNoun(before.text) || beginsOblique(activity.text));
  return score - 1.2 * before.incomplete - (lacks ? 3 : 0);
}

/** How a sub-activity's title begins: a small letter speaks against it, but less in an open list or where nothing was cut. */
function beginning(title: Piece, inList: boolean, uncut: boolean): number {
  if (title.goesOn > 0) return uncut ? 2 : inList ? 1 : -3;
  return title.goesOn < 0 || /^[-–—•\d]/u.test(title.text) ? 2 : 0;
}

function activityScore(facts: RowFacts, above: Above, habits: Habits): number {
  const { row, roles, number, activity, schedule, executors, labelled } = facts;
  if (row.kind === "line") return NEVER;
  if (labelled) return 6;
  if (number !== "" && row.columns[0] === "number") return roles.length > 1 ? 0 : NEVER;
  if (activity.text === "") return NEVER;
  const others = (schedule.text !== "" ? 1.5 : 0) + (executors.text !== "" ? 1.5 : 0);
  if (habits.labelled) return -4 + others;
  const own = OWN_NUMBER.test(activity.text) ? 3 : 0;
  const owed = own ? 0 : (above.get("activity") ?? NOTHING).incomplete;
  return 1 + own + others + (activity.goesOn > 0 ? -3 : 1.5) - owed;
}

/** How well each reading fits a row by itself and by what stands above it; in points, compared with each other only. */
export function emissions(rows: readonly RowFacts[], i: number, habits: Habits): Scores {
  const facts = rows[i] as RowFacts;
  const { row, labelled } = facts;
  const above = textsAbove(rows, i);
  const listOpen = isListOpen(rows, i);
  const wrapped = wrapEvidence(rows, i, habits.widths);
  const owed = wrapped + (listOpen ? (endsTime(facts, above) ? 6 : 0) : restEvidence(rows, i, above, wrapped));
  const continuation =
    above.size === 0
      ? NEVER
      : row.kind === "line"
        ? lineScore(rows, i, above, habits)
        : continuationScore(facts, above, listOpen && wrapped <= 0, habits.blanks) + owed;
  const sub = labelled ? NEVER : subScore(facts, above, habits, listOpen, owed);
  const alone = habits.headingsAlone && !listOpen && headsAlone(rows, i) ? 4 : 0;
  const goesOnHere = facts.roles.length === 1 && !beginsCapital(facts.activity.text) ? Math.max(0, wrapped) : 0;
  const section =
    alone + sectionScore(facts, rows[i + 1], (above.get("activity") ?? NOTHING).incomplete, habits) - goesOnHere;
  const activity = activityScore(facts, above, habits);
  const owes = labelled && (goesOnInStack(facts, rows[i - 1]) || repeatsNumber(rows, i, above));
  const rest = continuation + (!labelled ? 0 : owes ? 8 : -8);
  const pending = labelled || !habits.labelled || facts.activity.text === "" || row.kind === "line" ? NEVER : sub - 1;
  const late = labelled && above.size > 0 ? continuation + 1.5 : NEVER;
  return [section, activity, sub, rest, pending, late];
}
