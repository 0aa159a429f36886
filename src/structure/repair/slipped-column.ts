import type { Cell } from "../../layout/types.ts";
import type { ColumnRole } from "../../model/types.ts";
import { goesOn, incomplete, isLabel, looksLikeBody, looksLikeTime } from "../roadmap/evidence.ts";
import { isWordLabel } from "../roadmap/headings.ts";
import { besideCell } from "./glue.ts";

/** The cells of a row by column; `moved` where they stand in others than the print gives them. */
export interface Alignment {
  readonly cells: readonly (Cell | null)[];
  readonly moved: boolean;
}

/** What stands above in a column, for the cell that may go on from it. */
export type Above = readonly string[];

/** No plan has more columns: a wider row is no row whose cells slipped, and trying its readings would take long. */
const WIDEST = 60;

/** A class of people that is not one before it is said of what: «…, руководители» over «городских объединений». */
const AWAITS_GENITIVE =
  /(?:руководител[ьи]|начальники?|заместител[ьи]|председател[ьи]|представител[ьи]|члены|специалисты?|учителя|педагоги|директор[а]?)$/iu;
const GENITIVE = /^[а-яё]{1,40}(?:ых|их|ой|ей|ого|его|ов|ев|ий|[аяыи])(?![а-яё])/u;

const completes = (above: string, text: string): boolean =>
  AWAITS_GENITIVE.test(above.slice(-20).trimEnd()) && GENITIVE.test(text);

function plausibility(role: ColumnRole, text: string, above: string): number {
  const time = looksLikeTime(text) && text.length < 60;
  let score = goesOn(text) > 0 ? Math.min(3, incomplete(above)) : 0;
  if (role === "number") score += isLabel(text) || isWordLabel(text) ? 3 : -4;
  else if (isLabel(text)) score -= 2;
  if (role === "schedule") score += looksLikeTime(text) ? 3 : text.length > 60 ? -3 : -1;
  else if (time && role !== "indicator") score -= 1;
  if (role === "executors") score += completes(above, text) ? 4 : looksLikeBody(text) ? 2 : -1;
  if (role === "activity") score += text.length > 25 ? 2 : 0;
  return score;
}

function scoreOf(cells: readonly (Cell | null)[], columns: readonly ColumnRole[], above: Above): number {
  let score = 0;
  cells.forEach((cell, i) => {
    if (cell && cell.text.length > 0)
      score += i < columns.length ? plausibility(columns[i] as ColumnRole, cell.text.text, above[i] ?? "") : -6;
  });
  return score;
}

function shifted(cells: readonly Cell[], from: number, by: number, width: number): (Cell | null)[] {
  const out: (Cell | null)[] = [];
  for (let i = 0; i < from; i++) out.push(cells[i] ?? null);
  for (let i = 0; i < by; i++) out.push(null);
  for (let i = from; i < cells.length; i++) out.push(cells[i] ?? null);
  while (out.length > width && (out[out.length - 1] === null || out[out.length - 1]?.text.length === 0)) out.pop();
  return out;
}

/** One cell less: an empty one left out, or two neighbours that a stray tab parted made one again. */
function narrowed(cells: readonly Cell[]): Cell[][] {
  return cells.flatMap((cell, i): Cell[][] => {
    if (cell.text.length === 0) return [cells.filter((_, k) => k !== i)];
    const next = cells[i + 1];
    if (!next || next.text.length === 0) return [];
    return [[...cells.slice(0, i), besideCell(cell, next), ...cells.slice(i + 2)]];
  });
}

/** The second half of a row that a page cut, behind a break: no number, the last column empty, a cell that begins in mid-sentence. */
function isTornHalf(cells: readonly Cell[], columns: readonly ColumnRole[]): boolean {
  const number = columns.indexOf("number");
  if (number < 0 || cells.length !== columns.length || (cells[number]?.text.length ?? 0) > 0) return false;
  return cells[cells.length - 1]?.text.length === 0 && cells.some((cell) => goesOn(cell.text.text) > 0);
}

/**
 * Puts the cells of a row under the columns that they belong to. A row with fewer cells than the header lost an empty
 * one; the reading that fits the columns' kinds best wins, the printed one unless another is clearly better. `broken`: a
 * page may have cut the row above.
 */
export function alignRow(
  cells: readonly Cell[],
  columns: readonly ColumnRole[],
  above: Above,
  broken: boolean,
): Alignment {
  const width = columns.length;
  const filled = cells.filter((cell) => cell.text.length > 0);
  const direct = shifted(cells, 0, 0, width);
  const odd =
    columns[0] === "number" &&
    filled.length > 1 &&
    cells[0] !== undefined &&
    cells[0].text.length > 0 &&
    !isLabel(cells[0].text.text) &&
    !isWordLabel(cells[0].text.text);
  const whole = !odd && cells.length >= width && direct.length <= width;
  if (filled.length < 2 || (whole && !(broken && isTornHalf(cells, columns)))) return { cells: direct, moved: false };
  let best: Alignment = { cells: direct, moved: false };
  let bestScore = scoreOf(direct, columns, above) + 2;
  const trimmed = cells.slice(
    0,
    cells.reduce((last, cell, i) => (cell.text.length > 0 ? i + 1 : last), 0),
  );
  if (Math.max(width, trimmed.length) > WIDEST) return best;
  // The first cell of a second half stands where it was cut.
  const least = whole ? trimmed.findIndex((cell) => cell.text.length > 0) + 1 : 0;
  for (let from = least; from < trimmed.length; from++) {
    for (let by = 1; trimmed.length + by <= width; by++) {
      const candidate = shifted(trimmed, from, by, width);
      const score = scoreOf(candidate, columns, above);
      if (score > bestScore) {
        bestScore = score;
        best = { cells: candidate, moved: true };
      }
    }
  }
  for (const candidate of trimmed.length > width ? narrowed(trimmed) : []) {
    const score = scoreOf(candidate, columns, above);
    if (score > bestScore) {
      bestScore = score;
      best = { cells: candidate, moved: true };
    }
  }
  return best;
}
