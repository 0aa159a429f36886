import { endsWithOneOf } from "../../text/letters.ts";
import { incomplete, looksLikeTime } from "./evidence.ts";
import type { RowFacts } from "./facts.ts";
import { isWordLabel } from "./headings.ts";
import { beginsOblique } from "./rest.ts";
import { type Widths, widthsOf } from "./wraps.ts";

/** The text beside a label that may be a heading: the activity's, or what stands in the column right behind the label. */
export function headingCell({ row, activity }: RowFacts): string {
  if (activity.text !== "") return activity.text;
  const second = row.cells[1]?.text ?? "";
  return looksLikeTime(second) ? "" : second;
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
  /** The plan opens with a title alone in the activity's column: later ones right before labelled rows are headings too. */
  readonly headingsAlone: boolean;
  /** Lines without tabs, where nothing is owed, part labelled rows again and again: they are the plan's headings. */
  readonly headingsInLines: boolean;
  /** A blank line, a page or a header stands before every line that may be a heading. */
  readonly headingsParted: boolean;
  /** A blank line stands before most rows and so says nothing of any. */
  readonly blanks: boolean;
  /** How wide its columns are where its rows are printed lines. */
  readonly widths: Widths;
}

/** A line that begins with a capital right before a labelled row. */
export const headsRows = ({ row, activity }: RowFacts, next: RowFacts | undefined): boolean =>
  row.kind === "line" && activity.goesOn < 0 && next?.labelled === true;

/** A line that may be a heading: it goes on in nothing, and what stands above it owes nothing. */
const mayHead = (rows: readonly RowFacts[], i: number): boolean =>
  rows[i]?.row.kind === "line" &&
  (rows[i]?.activity.goesOn ?? 0) <= 0 &&
  rows[i + 1]?.row.kind === "row" &&
  owesNothing(rows[i - 1]);

const owesNothing = (facts: RowFacts | undefined): boolean =>
  facts === undefined || facts.row.cells.every((cell) => incomplete(cell?.text ?? "") === 0);

/** Lines that may be headings stand behind a break, all of them. */
function areParted(rows: readonly RowFacts[]): boolean {
  const heads = rows.filter((_, i) => mayHead(rows, i));
  return heads.length > 0 && heads.every(({ row }) => row.break !== "none");
}

/** A title alone in the activity's column, no label beside it. */
const standsAlone = ({ row, roles, activity }: RowFacts): boolean =>
  row.kind === "row" && roles.length === 1 && activity.goesOn < 0 && !endsWithOneOf(activity.text, ",;:");

/** A row with a label, or one whose label stands on its second half behind a break. */
function isNumbered(rows: readonly RowFacts[], i: number): boolean {
  const [row, rest] = [rows[i], rows[i + 1]];
  if (!row || row.labelled) return row !== undefined;
  if (!rest?.labelled || rest.row.break === "none" || row.roles.length < 3) return false;
  return rest.activity.goesOn > 0 || rest.activity.text === "";
}

/** Such a title between a row that is whole and one with a label. */
export function headsAlone(rows: readonly RowFacts[], i: number): boolean {
  if (!standsAlone(rows[i] as RowFacts) || !isNumbered(rows, i + 1)) return false;
  const before = rows[i - 1];
  return !before || (!standsAlone(before) && before.activity.incomplete === 0);
}

/** A heading in a row of its own: no rest of a cell, which stands under what it belongs to and begins as it goes on. */
function isHeadingRow(rows: readonly RowFacts[], i: number): boolean {
  const { row, roles, pieces, number, labelled } = rows[i] as RowFacts;
  if (row.kind !== "row" || roles.length > 2) return false;
  if (roles.length === 2) return isWordLabel(number);
  const only = pieces.findIndex(({ text }) => text !== "");
  const piece = pieces[only];
  if (!piece || labelled || piece.goesOn > 0 || (rows[i - 1]?.pieces[only]?.incomplete ?? 0) > 0) return false;
  if (row.break !== "none" && (piece.text.startsWith("«") || beginsOblique(piece.text))) return false;
  return only === 0 || row.columns[only] === "activity" || (only === 1 && !looksLikeTime(piece.text));
}

/** A row without a label that may begin anew: no line of a cell that only goes on. */
const mayBegin = ({ labelled, activity }: RowFacts): boolean =>
  !labelled && activity.text !== "" && activity.goesOn <= 0 && !beginsOblique(activity.text);

export function habitsOf(rows: readonly RowFacts[]): Habits {
  const table = rows.filter(({ row }) => row.kind === "row");
  const labels = table.filter(({ labelled }) => labelled);
  const plain = labels.filter(({ number }) => /^\d+[.)]*$/u.test(number));
  const bare = plain.filter((facts) => facts.roles.length === 2 && headingCell(facts) !== "");
  const nested = labels.some(({ number }) => /^\d+\.\d+/u.test(number));
  const heads = rows.filter((facts, i) => headsRows(facts, rows[i + 1]) && owesNothing(rows[i - 1]));
  const headingsInRows = rows.some((_, i) => isHeadingRow(rows, i));
  return {
    labelled: labels.length > 0 && labels.length * 2 >= table.filter(mayBegin).length,
    headingsInFirst: table.some(
      ({ row, roles, number }) => roles.length === 1 && number.length > 6 && row.columns[0] === "number",
    ),
    headingsInRows,
    headingsAlone: rows.length > 0 && headsAlone(rows, 0),
    headingsInLines: !headingsInRows && heads.length > 1,
    headingsParted: areParted(rows),
    blanks: table.filter(({ row }) => row.break === "blank").length * 2 > table.length,
    widths: widthsOf(rows),
    parentsAreSections: nested && plain.length > 0 && bare.length === plain.length,
  };
}
