import type { Line } from "../../layout/types.ts";
import { MONTH_NOMINATIVES } from "../../lexicon/time.ts";
import { endsWithOneOf } from "../../text/letters.ts";
import { fold, looseKey } from "../../text/words.ts";
import { isNote } from "../closing-lines.ts";
import { type Label, readLabel } from "../labels.ts";
import { serviceNote } from "../order/header.ts";
import { isContinuationLine, isPageNumber } from "../page-number.ts";
import { isNameLine } from "../person.ts";
import { isBoundary, textOf } from "../region-lines.ts";
import { goesOn, hasOpenBracket, incomplete, looksLikeTime } from "../roadmap/evidence.ts";
import { looksLikeHeading } from "../roadmap/headings.ts";
import { isRemark } from "../roadmap/remarks.ts";
import { isTotalLine } from "../totals.ts";
import { beginsWithDoer, isNameOwed, isShortBody } from "./doers.ts";
import type { Below } from "./neighbours.ts";
import { isAbove, type Plan } from "./plan.ts";

/** A line without tabs below a row, and all that speaks for or against its being the rest of the row's last cell. */
export interface CellLine {
  readonly line: Line;
  readonly text: string;
  /** The cell as far as it has come. */
  readonly cell: string;
  /** Nothing, not even a blank line, stands between. */
  readonly flush: boolean;
  readonly below: Below;
  readonly plan: Plan;
}

/** From so many points on a line is the rest of the cell above it. */
const ENOUGH = 5;
/** So much a text looks like a heading that has a heading's word, numeral or print. */
const MARKED = 3;

/** Furniture, notes and sums: never a cell's. */
export const standsApart = (text: string): boolean =>
  isPageNumber(text) ||
  isContinuationLine(text) ||
  isTotalLine(text) ||
  isNote(text) ||
  isRemark(text) ||
  serviceNote(text) !== null;

/** What the cell above it asks for in any case, as rows are joined elsewhere too. */
export const isOwed = ({ text, cell }: Pick<CellLine, "text" | "cell">): boolean =>
  goesOn(text) > 0 || incomplete(cell) >= 2;

/** The labels that open the lines of a cell. */
function labelsIn(cell: string): Label[] {
  return cell.split("\n").flatMap((line) => readLabel(line.trim()) ?? []);
}

const inCapitals = (text: string): boolean => text === text.toUpperCase();

/** «РМК» in a column of executors is a body, unless the plan's headings are printed in capitals. */
const isBodyOf = (text: string, { columns, opening }: Plan): boolean =>
  columns.at(-1) === "executors" && isShortBody(text) && !(opening && inCapitals(opening.text));

/** A heading's word, numeral or print, or the number that the labels of the rows below it begin with. */
export function isMarkedHeading(line: Line, below: readonly number[], plan: Plan): boolean {
  const text = textOf(line).trim();
  if (looksLikeHeading(text, line.strong) >= MARKED) return !isBodyOf(text, plan);
  const label = readLabel(text);
  return label?.style === "dot" && below.length > label.path.length && label.path.every((n, i) => n === below[i]);
}

/** «2)» below «1)», «- » below whatever: the cell's own list. A heading has no bullet. */
function listScore(text: string, cell: string): number {
  const label = readLabel(text);
  if (!label || label.style === "roman") return 0;
  if (label.style === "dash") return 8;
  const before = labelsIn(cell).findLast(({ style }) => style === label.style);
  const last = label.path.length - 1;
  if (before?.path.length === label.path.length && label.path[last] === (before.path[last] ?? 0) + 1) return 10;
  return label.style === "letter" ? 0 : label.style === "bracket" ? -2 : -8;
}

/** What the row below says. */
const BELOW: Readonly<Record<Below, number>> = { next: 2, first: -6, heading: 3, row: 0, none: -2 };

const isMonth = (text: string): boolean =>
  text.length < 24 && MONTH_NOMINATIVES.some((name) => fold(text).startsWith(name));

/** Whether the last column holds such texts. */
function roleScore({ text, cell, plan: { columns, held } }: CellLine): number {
  const known = held.has(looseKey(text)) ? 8 : 0;
  const role = columns[columns.length - 1];
  if (role === "executors") {
    if (isNameLine(text) || isShortBody(text) || isNameOwed(text, cell)) return 9;
    return known || (beginsWithDoer(text) ? 4 : -5);
  }
  if (role === "schedule") return known || (looksLikeTime(text) && !isMonth(text) ? 4 : -5);
  return known || (/[\d«%№]/u.test(text) ? 2 : 1);
}

/** How the plan's headings look, as far as one is known, and how this line does. */
function headingScore({ text, line, plan }: CellLine): number {
  const hint = looksLikeHeading(text, line.strong);
  const own = readLabel(text);
  if (hint >= MARKED && !isBodyOf(text, plan)) return -hint - 2;
  const { opening } = plan;
  if (!opening) return 3;
  const alike = looksLikeHeading(opening.text, false) < MARKED && readLabel(opening.text)?.style === own?.style;
  return alike ? (opening.sure ? -6 : 0) : 3;
}

/** «Приказ», «Приложение 1», «Состав группы» amid the rows of a plan are what its cell speaks of: they head no rows. */
const partHeadScore = ({ text, below }: CellLine): number => (isBoundary(text) && below !== "first" ? 8 : 0);

/** How a line begins and ends beside the cell above it. */
function seamScore({ text, cell, flush }: CellLine): number {
  const last = cell.trimEnd();
  let score = flush ? 0 : -4;
  if (goesOn(text) > 0) score += 8;
  if (hasOpenBracket(last)) score += 8;
  else if (incomplete(last) >= 2) score += 3;
  if (last.endsWith(";")) score += 6;
  if (endsWithOneOf(text, ".;")) score += 2;
  if (text.endsWith(":")) score -= 4;
  return score;
}

/** The same line below several rows, or below most of them any: headings don't come so. */
function habitScore(text: string, { lines, often }: Plan): number {
  return ((lines.get(looseKey(text)) ?? 0) > 1 ? 4 : 0) + (often ? 3 : 0);
}

/** Below a plan's last row more is asked for: the cell's own list, or what its column holds elsewhere. */
function mayClose({ text, cell, plan, flush }: CellLine): boolean {
  if (!flush || (plan.lines.get(looseKey(text)) ?? 0) > 1) return flush;
  if (isBoundary(text)) return false;
  if (listScore(text, cell) >= 8) return labelsIn(cell).length > 0;
  if (plan.columns.at(-1) !== "executors") return false;
  if (isNameOwed(text, cell) || hasOpenBracket(cell)) return true;
  return isNameLine(text) ? isNameLine(cell.split("\n").at(-1) ?? "") : isShortBody(text);
}

/** Whether a line without tabs is the rest of the cell above it; all evidence is weighed together. */
export function isCellLine(one: CellLine): boolean {
  const { text, cell, plan, below } = one;
  if (isAbove(text, plan) || (below === "none" && !mayClose(one))) return false;
  const score =
    BELOW[below] +
    headingScore(one) +
    roleScore(one) +
    seamScore(one) +
    listScore(text, cell) +
    partHeadScore(one) +
    habitScore(text, plan);
  return score >= ENOUGH;
}
