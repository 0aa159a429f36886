import { SECTION_WORDS } from "../../lexicon/heads.ts";
import type { Finding } from "../../model/finding.ts";
import { labelsInDigits } from "../../text/label-letters.ts";
import type { Mapped } from "../../text/mapped.ts";
import { fold } from "../../text/words.ts";
import { romanNumber } from "../labels.ts";
import type { AlignedRow } from "./readings.ts";

/** «З. Работа с детьми», «З.», «lll. Кадры», «Раздел З. Кадры»: what may be the number of a heading. */
const LETTERS = /^(?:([А-Яа-яё]{4,14})\s(?:№\s?)?)?([ЗзЭЧчбОоOIlІVXХ|1]{1,5})(?=\s?[.):](?:\s|$))/;
const MAY_BE_LETTERS = /^(?:[ЗзЭЧчбОоOIlІVXХ|1]|[А-Яа-яё]{4,14}\s)/;
/** The number that a heading prints, the word before it left out. */
const NUMBER = /^(?:[А-Яа-яё]{4,14}\s(?:№\s?)?)?([A-Za-zА-Яа-яё\d]{1,5}(?:\.\d{1,3})*[.):]{0,2})(?:\s|$)/;
const ROMAN = /^[IІVXХ]{1,5}[.):]{0,2}$/;
const PRINTED_ROMAN = /^[IІVXХ]+$/;

const isSectionWord = (word: string): boolean =>
  SECTION_WORDS.some(({ stems }) => stems.some((stem) => fold(word).startsWith(stem)));

/** What a row prints that may be a heading: its number and its text, or its only cell; null for a row of more. */
function headOf(row: AlignedRow): { at: number; cell: Mapped } | null {
  let first: { at: number; cell: Mapped } | null = null;
  let filled = 0;
  row.cells.forEach((cell, at) => {
    if (!cell || cell.length === 0) return;
    filled += 1;
    first ??= { at, cell };
  });
  if (filled === 1) return first;
  return filled === 2 && row.columns[0] === "number" && (row.cells[0]?.length ?? 0) > 0 ? first : null;
}

const numberOf = (text: string): string | null => NUMBER.exec(text)?.[1] ?? null;

function read(letters: string, before: string | null, after: string | null): string | null {
  if (before !== null && ROMAN.test(before)) {
    const roman = letters.replace(/[l|1]/g, "I");
    const next = romanNumber(before.replace(/[.):]/g, "")) + 1;
    return roman !== letters && PRINTED_ROMAN.test(roman) && romanNumber(roman) === next ? roman : null;
  }
  return PRINTED_ROMAN.test(letters) ? null : (labelsInDigits([before, letters, after])[1] ?? null);
}

/** A row with the letters at `[start, end)` of a cell in digits. */
function inDigits(row: AlignedRow, column: number, start: number, end: number, digits: string): AlignedRow {
  const cells = row.cells.map((cell, at) => (cell && at === column ? cell.edit([{ start, end, text: digits }]) : cell));
  return { ...row, cells };
}

/** The rows of a plan with the numbers of their headings in digits. */
export interface InDigits {
  readonly rows: readonly AlignedRow[];
  /** The same, and the label of the row below the heading too («З.1.»): what the rows are told apart by. */
  readonly judged: readonly AlignedRow[];
  readonly findings: readonly Finding[];
}

/** Rows whose heading's number was printed in letters that look like digits, with the digits that the labels about it show. */
export function headingsInDigits(rows: readonly AlignedRow[]): InDigits {
  const findings: Finding[] = [];
  const judged = new Map<number, AlignedRow>();
  let out: AlignedRow[] | undefined;
  let before: string | null = null;
  rows.forEach((row, i) => {
    const head = headOf(row);
    if (!head) return;
    const { text } = head.cell;
    const match = MAY_BE_LETTERS.test(text) ? LETTERS.exec(text) : null;
    const letters = match && (!match[1] || isSectionWord(match[1])) ? (match[2] as string) : null;
    const next = rows[i + 1]?.cells.find((cell) => cell !== null && cell.length > 0)?.text ?? "";
    const digits = letters === null ? null : read(letters, before, numberOf(next));
    before = digits ?? numberOf(text) ?? before;
    if (!match || !letters || digits === null) return;
    const start = match[0].length - letters.length;
    const end = match[0].length;
    const range = head.cell.range(start, end);
    if (range) findings.push({ rule: "text/mixed-script", range, values: { printed: letters, read: digits } });
    out ??= rows.slice();
    out[i] = inDigits(row, head.at, start, end, digits);
    const below = rows[i + 1];
    if (below?.cells[0]?.text.startsWith(`${letters}.`))
      judged.set(i + 1, inDigits(below, 0, 0, letters.length, digits));
  });
  if (!out) return { rows, judged: rows, findings };
  return { rows: out, judged: out.map((row, i) => judged.get(i) ?? row), findings };
}
