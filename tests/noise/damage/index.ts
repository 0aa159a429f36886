import type { Dice } from "../dice.ts";
import { type Sheet, textOf } from "../sheet.ts";
import { blankLines } from "./blank-lines.ts";
import { cellLines } from "./cell-lines.ts";
import { cutWordAtBreak } from "./cut-word-at-break.ts";
import { cutWords } from "./cut-words.ts";
import type { Damage } from "./damage.ts";
import { doubledRows } from "./doubled-rows.ts";
import { doubledTail } from "./doubled-tail.ts";
import { glued } from "./glued.ts";
import { html } from "./html.ts";
import { lastCellLines } from "./last-cell-lines.ts";
import { lateNumber } from "./late-number.ts";
import { lettersForDigits } from "./letters-for-digits.ts";
import { lookAlikes } from "./look-alikes.ts";
import { markdown } from "./markdown.ts";
import { monthTypos } from "./month-typos.ts";
import { movedFragment } from "./moved-fragment.ts";
import { numberSigns } from "./number-signs.ts";
import { oddSpaces } from "./odd-spaces.ts";
import { otherQuotes } from "./other-quotes.ts";
import { pageBreak } from "./page-break.ts";
import { pageBreakHeader } from "./page-break-header.ts";
import { pageBreakNumber } from "./page-break-number.ts";
import { printedColumns } from "./printed-columns.ts";
import { printedLinesOfCells } from "./printed-lines.ts";
import { proseLines } from "./prose-lines.ts";
import { raggedRows } from "./ragged-rows.ts";
import { repeatedHeaders } from "./repeated-headers.ts";
import { runningHeaders } from "./running-headers.ts";
import { slippedColumn } from "./slipped-column.ts";
import { splitFirstLetter } from "./split-first-letter.ts";
import { spreadsheet } from "./spreadsheet.ts";
import { tablePipes } from "./table-pipes.ts";

/** Each way to spoil a document, alone. */
export const SINGLE: readonly Damage[] = [
  pageBreak,
  pageBreakHeader,
  pageBreakNumber,
  cutWordAtBreak,
  doubledTail,
  lateNumber,
  slippedColumn,
  movedFragment,
  cellLines,
  lastCellLines,
  proseLines,
  cutWords,
  lookAlikes,
  lettersForDigits,
  monthTypos,
  numberSigns,
  splitFirstLetter,
  doubledRows,
  repeatedHeaders,
  runningHeaders,
  raggedRows,
  blankLines,
  oddSpaces,
  glued,
  otherQuotes,
  html,
  markdown,
  spreadsheet,
  tablePipes,
  printedLinesOfCells,
  printedColumns,
];

/** Those that change the layout of the whole file and leave no room for another. */
const ALONE = new Set([html, markdown, spreadsheet, tablePipes, printedLinesOfCells, printedColumns]);
const TOGETHER = SINGLE.filter((damage) => !ALONE.has(damage));

/** Two to four of them at once, as in life; of those that cut rows only one. */
const several: Damage = {
  name: "several",
  source: "a scan of a typed copy, saved by a converter",
  apply(sheet, dice) {
    const cutting = TOGETHER.indexOf(lastCellLines) + 1;
    const cutter = dice.pick(TOGETHER.slice(0, cutting));
    const others = dice.some(TOGETHER.slice(cutting), dice.between(1, 3));
    return [cutter, ...others].reduce<Sheet>((spoilt, damage) => damage.apply(spoilt, dice) ?? spoilt, sheet);
  },
};

export const DAMAGES: readonly Damage[] = [...SINGLE, several];

/** null where the document gives no occasion for the damage. */
export function spoil(sheet: Sheet, damage: Damage, dice: Dice): Sheet | null {
  const spoilt = damage.apply(sheet, dice);
  return spoilt && textOf(spoilt) !== textOf(sheet) ? spoilt : null;
}

export type { Damage };
