import { MONTH_NOMINATIVES } from "../../lexicon/time.ts";
import type { Mapped } from "../../text/mapped.ts";
import { fold } from "../../text/words.ts";
import type { AlignedRow, Judged } from "./readings.ts";

const LONGEST = 24;

/** «Февраль» and nothing else on a row or a line. */
function aloneIn({ cells }: AlignedRow): Mapped | null {
  const filled = cells.filter((cell) => cell !== null && cell.length > 0);
  const [only] = filled;
  if (filled.length !== 1 || !only || only.length > LONGEST) return null;
  return MONTH_NOMINATIVES.some((name) => fold(only.text).startsWith(name)) ? only : null;
}

/** Whether other rows print their times in the first column, so that a month alone is no heading over them. */
const hasOwnTimes = (judged: readonly Judged[]): boolean =>
  judged.some(
    ({ row, reading }) =>
      reading !== "section" && row.kind === "row" && row.columns[0] === "schedule" && (row.cells[0]?.length ?? 0) > 0,
  );

/** The row with the time of the row above it. */
function withTime(row: AlignedRow, above: AlignedRow, time: Mapped): AlignedRow {
  const range = time.range() ?? above.range;
  return {
    ...row,
    cells: row.cells.map((cell, i) => (i === 0 ? time : cell)),
    cellRanges: row.cellRanges.map((own, i) => (i === 0 ? range : own)),
    range: { start: above.range.start, end: row.range.end },
  };
}

/**
 * «Февраль» alone over rows that leave their first column, that of the times, empty: a merged cell, printed above what it
 * stands beside. It is the time of the row below it and no heading.
 */
export function giveLeadingTimes(judged: readonly Judged[]): readonly Judged[] {
  if (!judged.some(({ row, reading }) => reading === "section" && aloneIn(row)) || !hasOwnTimes(judged)) return judged;
  const out: Judged[] = [];
  for (let i = 0; i < judged.length; i++) {
    const [one, below] = [judged[i] as Judged, judged[i + 1]];
    const time = one.reading === "section" ? aloneIn(one.row) : null;
    const fits =
      below?.row.kind === "row" &&
      below.reading !== "section" &&
      below.row.columns[0] === "schedule" &&
      !below.row.cells[0]?.length;
    if (!time || !fits) {
      out.push(one);
      continue;
    }
    out.push({ ...below, row: withTime(below.row, one.row, time) });
    i++;
  }
  return out;
}
