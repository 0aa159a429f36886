import { beginsCapital } from "../../text/letters.ts";
import { OWN_NUMBER } from "./evidence.ts";
import type { RowFacts } from "./facts.ts";

/** How many rows must show that cells are cut where their column ends. */
const LEAST_LINES = 3;
/** Letters are of different widths: a line with so much of the longest one's letters may be full. */
const FULL = 0.85;
/** Of the lines that go on, so many stand below a full one. */
const MOSTLY = 0.75;
/** Wider columns hold whole cells. */
const WIDEST = 90;

/** The longest cell in each column of a table whose rows are the printed lines of its cells; null where they are not. */
export type Widths = readonly number[] | null;

/** A text's first word takes so many letters. */
function wordLength(text: string): number {
  const end = text.indexOf(" ");
  return end < 0 ? text.length : end;
}

/** The line above had no room for the first word of this one. */
const isFull = (above: string, text: string, width: number): boolean =>
  above.length + 1 + wordLength(text) > width * FULL;

function widest(rows: readonly RowFacts[]): number[] {
  const out: number[] = [];
  for (const { row, pieces } of rows) {
    if (row.kind !== "row" || pieces.filter(({ text }) => text !== "").length < 2) continue;
    pieces.forEach(({ text }, c) => {
      out[c] = Math.max(out[c] ?? 0, text.length);
    });
  }
  return out;
}

export function widthsOf(rows: readonly RowFacts[]): Widths {
  const columns = rows.find(({ row }) => row.kind === "row")?.row.columns ?? [];
  const at = columns.indexOf("activity");
  if (at < 0) return null;
  const widths = widest(rows);
  const width = widths[at] ?? 0;
  if (width > WIDEST) return null;
  let lines = 0;
  let full = 0;
  for (let i = 1; i < rows.length; i++) {
    const { row, labelled, activity } = rows[i] as RowFacts;
    const above = rows[i - 1]?.activity.text ?? "";
    if (labelled || row.kind !== "row" || row.break !== "none" || above === "" || activity.goesOn <= 0) continue;
    lines++;
    if (isFull(above, activity.text, width)) full++;
  }
  return lines >= LEAST_LINES && full >= lines * MOSTLY ? widths : null;
}

/**
 * What the print says in such a table: a line goes on below a full one; below a short one, or below a gap in its
 * column, it begins anew.
 */
export function wrapEvidence(rows: readonly RowFacts[], i: number, widths: Widths): number {
  const { row, labelled, pieces } = rows[i] as RowFacts;
  const before = rows[i - 1];
  if (!widths || labelled || row.kind !== "row" || row.break !== "none" || before?.row.kind !== "row") return 0;
  const numbered = row.columns[0] === "number";
  let score = 0;
  for (let c = numbered ? 1 : 0; c < pieces.length; c++) {
    const text = pieces[c]?.text ?? "";
    if (text === "") continue;
    const above = before.pieces[c]?.text ?? "";
    const title = row.columns[c] === "activity";
    if (above === "") score -= title ? 4 : 2;
    else if (title && OWN_NUMBER.test(text)) score -= 3;
    else if (isFull(above, text, widths[c] ?? 0)) score += !title ? 1 : beginsCapital(text) && !numbered ? 1 : 3.5;
    else score -= title ? 3 : 1.5;
  }
  return score;
}
