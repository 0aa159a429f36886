import type { Line } from "../layout/types.ts";
import { roleOf } from "../lexicon/column-roles.ts";
import { APPENDIX_HEAD, APPROVAL_STAMP, PASSPORT_HEAD, ROSTER_HEAD } from "../lexicon/heads.ts";
import type { ColumnRole } from "../model/types.ts";
import { beginsSmall } from "../text/letters.ts";
import { fold } from "../text/words.ts";
import { planColumns } from "./columns.ts";
import { isKindLine } from "./order/kind.ts";
import { isLabel } from "./roadmap/evidence.ts";

/** Words that open another plan rather than a section of this one: «План мероприятий …», «Дорожная карта …». */
export const NEW_PLAN =
  /^(?:[A-Za-zЀ-ӿ-]+\s){0,3}?[«"“]?(?:план(?:-график)?|дорожная карта|комплекс мер|график)(?![A-Za-zЀ-ӿ])/u;

const COUNT = /^(?:\d{1,2}|[ivx]{1,4})$/u;
const PLAN_WORDS: ReadonlySet<string> = new Set(["план", "дорожная", "комплекс", "график"]);

/** Whether «1. План управления» stands among lines, as titles are compared. */
export function namesNumberedPlan(key: string): boolean {
  const words = key.split(" ");
  return words.some((word, i) => COUNT.test(word) && words.slice(i + 1, i + 4).some((next) => PLAN_WORDS.has(next)));
}

export function textOf(line: Line): string {
  return line.cells.map((cell) => cell.text.text).join(" ");
}

export function isBoundary(text: string): boolean {
  const key = fold(text.slice(0, 200));
  if (PASSPORT_HEAD.test(key) || ROSTER_HEAD.test(key) || APPROVAL_STAMP.test(key) || isKindLine(text)) return true;
  return APPENDIX_HEAD.test(key) && text.length < 200;
}

/** Another table's header: begins with «№» and is no plan's. */
export function isForeignHeader(line: Line): boolean {
  const filled = line.cells.filter((cell) => cell.text.length > 0);
  if (filled.length < 2 || line.cells.length < 2) return false;
  return (
    roleOf(line.cells[0]?.text.text ?? "") === "number" &&
    filled.every((cell) => cell.text.length < 120) &&
    planColumns(line.cells) === null
  );
}

/** Text that begins in the middle of a sentence goes on from the cell above it. */
export function goesOn(line: Line): boolean {
  const text = textOf(line);
  return beginsSmall(text) || /^[),;»]/u.test(text);
}

export function filledCells(line: Line): number {
  let count = 0;
  for (const { text } of line.cells) if (text.length > 0) count++;
  return count;
}

/** A row behind a heading goes on with the plan: it has a label where the plan has, or at least as many cells. */
export function mayFollow(row: Line, columns: readonly ColumnRole[]): boolean {
  const first = row.cells[0]?.text.text ?? "";
  if (columns[0] === "number") return isLabel(first) || first === "" || filledCells(row) === 1;
  return row.cells.length >= columns.length - 1;
}

/** «2.4» behind «2.3», «10» behind «9». */
export function isBehind(path: readonly number[], other: readonly number[]): boolean {
  const i = path.findIndex((value, k) => value !== other[k]);
  return i >= 0 && (path[i] as number) > (other[i] ?? 0);
}

/** Most columns that say what they hold are the other header's too. */
export function sameColumns(a: readonly ColumnRole[], b: readonly ColumnRole[]): boolean {
  const known = a.filter((role) => role !== "other");
  return known.length > 0 && known.filter((role) => b.includes(role)).length * 2 > known.length;
}
