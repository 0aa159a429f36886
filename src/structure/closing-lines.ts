import type { Line } from "../layout/types.ts";
import { DRAFTER_WORDS, PHONE } from "../lexicon/offices.ts";
import type { ColumnRole } from "../model/types.ts";
import { beginsCapital, beginsSmall } from "../text/letters.ts";
import { fold } from "../text/words.ts";
import { planColumns } from "./columns.ts";
import { beginsWithOffice } from "./office.ts";
import { isNameLine } from "./person.ts";
import { filledCells, goesOn, isBoundary, isForeignHeader, mayFollow, NEW_PLAN, textOf } from "./region-lines.ts";
import { isLabel } from "./roadmap/evidence.ts";

const LONGEST_OFFICE = 160;
/** Office, marks of the form, date, name, once or side by side. */
const MOST_CELLS = 6;
/** So many lines of text may stand above a signature: a stamp, the office's first lines. */
const MOST_TEXTS = 5;
/** What closes a plan is no longer. */
const FARTHEST = 60;

/** «Методист ЦРО», «Исполнитель:», «Заместитель директора»: whoever signs or drafted. */
function isOffice(text: string): boolean {
  if (!beginsCapital(text) || text.length > LONGEST_OFFICE) return false;
  if (DRAFTER_WORDS.test(text)) return true;
  return !/[;.]$/u.test(text) && beginsWithOffice(text);
}

/** Left to be filled in by hand: «______», «(подпись)», «М.П.», ««__» ____ 2023 г.» */
const FORM = /^(?:[_\s/.«»"\d–-]+(?:г\.)?|\(?подпись\)?|М\.\s?П\.)$/u;

/** Cells beside the office: marks of the form, a name, another office, a telephone. */
const isBeside = (text: string): boolean => FORM.test(text) || isNameLine(text) || isOffice(text);

/**
 * A row that holds an office and a name and nothing else. In a plan with a column of numbers whatever stands there is an
 * office if it is no label; `owed`: the office began on the lines above.
 */
function isSignatureRow(row: Line, numbered: boolean, owed: boolean): boolean {
  const first = row.cells[0]?.text.text ?? "";
  if (!owed && (!beginsCapital(first) || first.length > LONGEST_OFFICE)) return false;
  if (owed && first !== "" && !beginsSmall(first)) return false;
  const filled = row.cells.filter((cell) => cell.text.length > 0).map((cell) => cell.text.text);
  const last = filled[filled.length - 1];
  if (!last || filled.length > MOST_CELLS || filled.length < (owed ? 1 : 2)) return false;
  if (!isNameLine(last) && !(DRAFTER_WORDS.test(first) && PHONE.test(last) && filled.slice(0, -1).some(isNameLine)))
    return false;
  if (!filled.slice(first === "" ? 0 : 1, -1).every(isBeside)) return false;
  return owed || (numbered ? !isLabel(first) && !isNameLine(first) : isOffice(first));
}

/** A row that goes on with the plan, not the first of another table. */
const isPlanRow = (row: Line, columns: readonly ColumnRole[]): boolean =>
  planColumns(row.cells) === null && !isForeignHeader(row) && filledCells(row) > 2 && mayFollow(row, columns);

/**
 * From line `from` on the plan's signatures stand in tabs, «Директор ЦРО ⇥⇥⇥ И.О. Фамилия», under what leads to them,
 * and no row of the plan comes behind them.
 */
export function closesPlan(lines: readonly Line[], from: number, columns: readonly ColumnRole[]): boolean {
  let found = false;
  let owed = false;
  let texts = 0;
  for (let i = from; i < from + FARTHEST; i++) {
    const line = lines[i];
    if (!line) break;
    if (line.kind === "blank" || line.kind === "rule") continue;
    if (line.kind === "row" && filledCells(line) > 0) {
      if (!isSignatureRow(line, columns[0] === "number", owed)) return found && !isPlanRow(line, columns);
      found = true;
      owed = false;
      continue;
    }
    const text = textOf(line).trim();
    if (isBoundary(text) || NEW_PLAN.test(fold(text))) break;
    if (!found && (++texts > MOST_TEXTS || (texts === 1 && goesOn(line)))) return false;
    owed = isOffice(text) || (owed && beginsSmall(text));
  }
  return found;
}

/** «Примечание: …», «Примечания. 1. …», alone in its row: said of the plan, no part of it. */
const NOTE = /^(?:Примечани[ея]|ПРИМЕЧАНИ[ЕЯ]|Сноск[аи])\s?\d?\s?(?:$|[.:–—-])/u;

export const isNote = (text: string): boolean => (text[0] === "П" || text[0] === "С") && NOTE.test(text);

/** From line `from` on a note stands in one cell, and no row of the plan comes behind it. */
export function closesWithNote(lines: readonly Line[], from: number, columns: readonly ColumnRole[]): boolean {
  const note = lines[from];
  if (!note || filledCells(note) !== 1 || !isNote(textOf(note).trim())) return false;
  for (let i = from + 1; i < from + FARTHEST; i++) {
    const line = lines[i];
    if (line?.kind === "blank" || line?.kind === "rule" || (line?.kind === "row" && filledCells(line) < 2)) continue;
    return line?.kind !== "row" || (planColumns(line.cells) === null && !isPlanRow(line, columns));
  }
  return true;
}
